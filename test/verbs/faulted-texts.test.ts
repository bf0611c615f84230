// At most once, whatever breaks: the vendor before or after it sent, the database before or after it wrote.
import { env } from "cloudflare:workers";
import { beforeAll, expect, it } from "vitest";
import type { Ctx } from "../../src/domain/context.ts";
import { sendText, type TextKind } from "../../src/domain/messaging/index.ts";
import { rowsOf } from "../support/bookings.ts";
import { testContext } from "../support/context.ts";
import { freshStore } from "../support/fresh-store.ts";
import { ann, type Fault, faultyGateway, ourNumber, robin } from "../support/news.ts";
import { seededRandom } from "../support/random.ts";

const texts = 200;
const vendorFaults: readonly Fault[] = ["vendor_unavailable", "timeout", "sent_then_lost", "sent_then_crashed", "none"];

beforeAll(freshStore);

/** A database that fails one write in five, half of the time after it has written. */
function shaky(ctx: Ctx, random: () => number): Ctx {
  const write: Ctx["db"]["write"] = async (statements) => {
    const luck = random();
    if (luck < 0.1) throw new Error("the database is away");
    const result = await ctx.db.write(statements);
    if (luck > 0.9) throw new Error("the answer of the database is lost");
    return result;
  };
  return { ...ctx, db: { ...ctx.db, write } };
}

/** Tries as the queue does until somebody is content; returns what the gateway saw and the last answer. */
async function insist(kind: TextKind, key: string, random: () => number) {
  const faults = Array.from({ length: 5 }, () => vendorFaults[Math.floor(random() * vendorFaults.length)] ?? "none");
  const gateway = faultyGateway(...faults);
  const { ctx } = testContext(env, { ports: { sms: gateway } });
  const to = kind === "confirmation" ? ann : robin;
  const text = { key, kind, to, from: ourNumber, body: key, mode: "live", conversationId: null } as const;
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const outcome = await sendText(shaky(ctx, random), text).catch(() => null);
    if (outcome !== null) return { outcome: outcome.kind, sent: gateway.sent.length, asked: gateway.asked };
  }
  return { outcome: "never", sent: gateway.sent.length, asked: gateway.asked };
}

it("no customer is ever texted twice, and what was not surely sent is known to be unsure", async () => {
  const random = seededRandom(7);
  const seen = new Map<string, number>();
  for (let i = 0; i < texts; i += 1) {
    const { outcome, sent } = await insist("confirmation", `text-${i}`, random);
    expect(sent).toBeLessThanOrEqual(1);
    if (outcome === "sent") expect(sent).toBe(1);
    expect(["sent", "unconfirmed"]).toContain(outcome);
    seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
  }
  expect([...seen.keys()].sort()).toEqual(["sent", "unconfirmed"]);
  const rows = await rowsOf<{ status: string }>(env.SHARD_0, testContext(env).ctx, "sms_messages");
  expect(rows).toHaveLength(texts);
  expect(rows.filter(({ status }) => status === "pending" || status === "sending")).toEqual([]);
});

it("no alert of an emergency is ever lost", async () => {
  const random = seededRandom(11);
  for (let i = 0; i < 50; i += 1) {
    const { outcome, sent } = await insist("owner_emergency", `alert-${i}`, random);
    expect(outcome).toBe("sent");
    expect(sent).toBeGreaterThanOrEqual(1);
  }
});
