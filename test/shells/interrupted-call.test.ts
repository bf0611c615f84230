import { env, evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { systemClock, toMs } from "../../src/platform/time.ts";
import type { PhoneCall } from "../simulator/gather-call.ts";
import { newCaller, ring, seeded } from "../support/pickup.ts";

beforeAll(seeded);

const answers = [
  "my kitchen sink is leaking",
  "Jane Doe",
  "742 Evergreen Terrace, Merriam Kansas 66203",
  "the first one",
];

function objectOf(call: PhoneCall) {
  return env.CALL_SESSION.getByName(call.callSid);
}

async function countOf(sql: string, from: string): Promise<number> {
  const row = await env.SHARD_0.prepare(sql).bind(from).first<{ n: number }>();
  return row?.n ?? 0;
}

const visits = "SELECT count(*) AS n FROM appointments WHERE contact_phone = ?";

/** Turns the clock of a timer back, as if its time had come. */
async function runOut(call: PhoneCall, timer: string): Promise<void> {
  await runInDurableObject(objectOf(call), async (_, state) => {
    state.storage.sql.exec("UPDATE timers SET due = 1 WHERE name = ?", timer);
    await state.storage.setAlarm(toMs(systemClock()) + 60_000);
  });
  await runDurableObjectAlarm(objectOf(call));
}

describe("a call whose object loses its memory", () => {
  it("goes on after every turn as if nothing had been", async () => {
    const from = newCaller();
    const call = await ring({ from });
    for (const answer of [...answers, "yes please"]) {
      await evictDurableObject(objectOf(call));
      await call.say(answer);
    }
    expect(call.turns.at(-1)?.assistant).toContain("You're all set");
    expect(await countOf(visits, from)).toBe(1);
  });

  it("books once though the answer of the database was lost after the visit was written", async () => {
    const from = newCaller();
    const call = await ring({ from });
    for (const answer of [...answers, "yes please"]) await call.say(answer);
    await runInDurableObject(objectOf(call), (_, state) => {
      // As a crash leaves it: the visit is in the database, the effect is not marked done, the result not taken in.
      const { sql } = state.storage;
      const book = sql.exec('SELECT seq FROM effects WHERE body LIKE \'%"type":"book"%\'').one().seq as number;
      const stored = JSON.parse(sql.exec("SELECT state FROM session").one().state as string) as {
        booked: { slot: object } | null;
      };
      const before = { ...stored, booked: null, open: { kind: "booking-pending", slot: stored.booked?.slot } };
      sql.exec("UPDATE session SET state = ?", JSON.stringify(before));
      sql.exec("UPDATE effects SET done = 0 WHERE seq = ?", book);
      sql.exec("DELETE FROM effects WHERE seq > ?", book);
    });
    await evictDurableObject(objectOf(call));
    const answer = await call.say("hello?");
    expect(answer).toContain("You're all set");
    expect(await countOf(visits, from)).toBe(1);
  });

  it("tells the owner of an emergency though it crashed before it could", async () => {
    const from = newCaller();
    const call = await ring({ from });
    await call.say("my basement is flooding");
    await expect
      .poll(() => countOf("SELECT count(*) AS n FROM callbacks WHERE is_emergency = 1 AND phone = ?", from))
      .toBe(1);
    await env.SHARD_0.batch([
      env.SHARD_0.prepare("DELETE FROM callbacks WHERE phone = ?").bind(from),
      env.SHARD_0.prepare("DELETE FROM commits"),
      env.SHARD_0.prepare("DELETE FROM outbox"),
    ]);
    await runInDurableObject(objectOf(call), (_, state) => {
      state.storage.sql.exec("UPDATE effects SET done = 0 WHERE body LIKE '%alert_owner%'");
      state.storage.sql.exec("INSERT OR REPLACE INTO timers VALUES ('resume', 1)");
    });
    await evictDurableObject(objectOf(call));
    await runOut(call, "resume");
    expect(await countOf("SELECT count(*) AS n FROM callbacks WHERE is_emergency = 1 AND phone = ?", from)).toBe(1);
  });
});

describe("a call that falls silent for good", () => {
  it("is closed, kept on record and called back", async () => {
    const from = newCaller();
    const call = await ring({ from });
    await call.say("my kitchen sink is leaking");
    await runOut(call, "idle");
    const row = await env.SHARD_0.prepare("SELECT outcome FROM conversations WHERE peer = ? AND ended_at IS NOT NULL")
      .bind(from)
      .first();
    expect(row).toEqual({ outcome: "abandoned" });
    expect(await countOf("SELECT count(*) AS n FROM callbacks WHERE phone = ?", from)).toBe(1);
  });

  it("ends after a quarter of an hour whatever happens", async () => {
    const from = newCaller();
    const call = await ring({ from });
    await runOut(call, "longest");
    const row = await env.SHARD_0.prepare("SELECT outcome FROM conversations WHERE peer = ? AND ended_at IS NOT NULL")
      .bind(from)
      .first();
    expect(row).toEqual({ outcome: "abandoned" });
  });

  it("leaves no journal behind a day after its end", async () => {
    const call = await ring();
    await call.hangUp();
    await runOut(call, "forget");
    const left = await runInDurableObject(objectOf(call), (_, state) =>
      state.storage.sql.exec("SELECT name FROM sqlite_master WHERE name = 'transcript'").toArray(),
    );
    expect(left).toEqual([]);
  });

  it("makes no table for a call that nobody began", async () => {
    const stub = env.CALL_SESSION.getByName("CA00000000000000000000000000000000");
    expect(await (stub as unknown as { hangUp(id: string): Promise<boolean> }).hangUp("req")).toBe(false);
    const tables = await runInDurableObject(stub, (_, state) =>
      state.storage.sql.exec("SELECT name FROM sqlite_master").toArray(),
    );
    expect(tables.filter(({ name }) => !String(name).startsWith("_cf"))).toEqual([]);
  });
});
