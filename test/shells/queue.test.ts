import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { reportEmergency, requestCallback } from "../../src/domain/calls/index.ts";
import type { Ctx } from "../../src/domain/context.ts";
import { receiveText } from "../../src/domain/messaging/index.ts";
import { claimEvent, finishEvent, sweepOutbox } from "../../src/domain/outbox/index.ts";
import { bookVisit } from "../../src/domain/scheduling/index.ts";
import { backoffSeconds } from "../../src/queues/backoff.ts";
import { booking, request, rowsOf } from "../support/bookings.ts";
import { nine, worker } from "../support/consumer.ts";
import { demoBusiness, otherBusiness, testContext } from "../support/context.ts";
import { freshStore } from "../support/fresh-store.ts";
import { ann, type Fault, openBusiness, ourNumber, robin } from "../support/news.ts";

/** Books Ann's visit and returns the news of it as the queue carries it. */
async function bookedMessage(tenantId = demoBusiness) {
  const { ctx, recorded, settle } = testContext(env, { tenantId, now: nine });
  await bookVisit(ctx, booking("call-1:4", { request: request({ phone: ann }) }));
  await settle();
  const [message] = recorded.events;
  if (message === undefined) throw new Error("nothing was announced");
  return message;
}

async function emergencyMessage() {
  const { ctx, recorded, settle } = testContext(env, { now: nine });
  const words = { kind: "gas", words: "I smell gas", address: null, name: null, phone: ann } as const;
  const caller = { channel: "phone", conversationId: null, mode: "live", leadSource: null } as const;
  await reportEmergency(ctx, { ...words, ...caller, key: "call-1:2" });
  await settle();
  const [message] = recorded.events;
  if (message === undefined) throw new Error("nothing was announced");
  return message;
}

const outboxRow = async (ctx: Ctx, eventId: string) =>
  (await rowsOf<{ id: string; done_at: number | null; dead_at: number | null }>(env.SHARD_0, ctx, "outbox")).find(
    ({ id }) => id === eventId,
  );

beforeEach(async () => {
  await freshStore();
  await openBusiness(testContext(env).ctx);
});

describe("news", () => {
  it("becomes texts, and is done", async () => {
    const message = await bookedMessage();
    const { deliver, gateway, ctx } = worker();
    expect(await deliver([message])).toEqual({ acked: ["m0"], retried: [], outcome: "ok" });
    expect(gateway.sent.map(({ to }) => to).sort()).toEqual([robin, ann].sort());
    expect((await outboxRow(ctx, message.event_id))?.done_at).not.toBeNull();
  });

  it("delivered twice, later or at once, is texted once", async () => {
    const message = await bookedMessage();
    const first = worker();
    const { acked, retried } = await first.deliver([message, message, message]);
    expect(acked).toHaveLength(1);
    expect(retried).toHaveLength(2);
    const second = worker();
    expect((await second.deliver([message])).acked).toEqual(["m0"]);
    expect(first.gateway.sent).toHaveLength(2);
    expect(second.gateway.asked).toBe(0);
  });

  it("delivered again and again to a failing gateway makes no second text to anybody, and loses none", async () => {
    const message = await bookedMessage();
    const faults: Fault[] = ["vendor_unavailable", "sent_then_crashed", "vendor_unavailable", "limit_exceeded", "none"];
    const { deliver, gateway } = worker({ faults });
    for (let i = 0; i < 30; i += 1) await deliver([message, message]);
    expect(gateway.sent.filter(({ to }) => to === ann)).toHaveLength(1);
    expect(gateway.sent.filter(({ to }) => to === robin)).toHaveLength(1);
  });

  it("that a consumer died over is taken up when its lease is over, without a second text", async () => {
    const message = await bookedMessage();
    const dying = worker();
    await claimEvent(dying.ctx, message.event_id);
    const early = worker({ now: "2026-11-23T09:00:30-06:00" });
    expect((await early.deliver([message])).retried).toEqual([["m0", 30]]);
    expect(early.gateway.asked).toBe(0);
    const late = worker({ now: "2026-11-23T09:01:00-06:00" });
    expect((await late.deliver([message])).acked).toEqual(["m0"]);
    expect(late.gateway.sent).toHaveLength(2);
  });

  it("is not told again by the sweep once its consumer has finished, even when the outbox missed the mark", async () => {
    const message = await bookedMessage();
    await worker().deliver([message]);
    await env.SHARD_0.prepare("update outbox set done_at = null").run();
    const again = worker({ now: "2026-11-23T09:06:00-06:00" });
    await again.deliver([message]);
    expect(again.gateway.asked).toBe(0);
    expect((await outboxRow(again.ctx, message.event_id))?.done_at).not.toBeNull();
    expect((await sweepOutbox(worker({ now: "2026-11-23T10:00:00-06:00" }).ctx)).told).toBe(0);
  });

  it("of every kind has its handler", async () => {
    const { ctx, recorded, settle } = testContext(env, { now: nine });
    const caller = {
      channel: "phone",
      conversationId: null,
      mode: "live",
      leadSource: null,
      phone: ann,
      name: null,
    } as const;
    await requestCallback(ctx, {
      ...caller,
      key: "k",
      reason: "message",
      address: null,
      words: "call me",
      isEmergency: false,
    });
    await settle();
    const { deliver, gateway } = worker();
    await deliver([...recorded.events, await emergencyMessage()]);
    const tags = gateway.sent.map(({ body }) => body.slice(0, 11));
    expect(tags).toHaveLength(2);
    expect(tags).toContain("[EMERGENCY]");
  });
});

describe("a failure", () => {
  it("that may pass comes back later and later, free for whoever takes it then", async () => {
    const message = await emergencyMessage();
    const { deliver, gateway } = worker({ faults: ["vendor_unavailable", "timeout", "vendor_unavailable"] });
    expect((await deliver([message], { attempts: 1 })).retried).toEqual([["m0", 2]]);
    expect((await deliver([message], { attempts: 2 })).retried).toEqual([["m0", 4]]);
    expect((await deliver([message], { attempts: 3 })).retried).toEqual([["m0", 8]]);
    expect((await deliver([message], { attempts: 4 })).acked).toEqual(["m0"]);
    expect(gateway.sent).toHaveLength(1);
  });

  it("waits at most five minutes, and never as long as its neighbour", () => {
    expect([1, 2, 3, 6, 20].map((attempt) => backoffSeconds(attempt, 0))).toEqual([2, 4, 8, 64, 300]);
    expect(backoffSeconds(3, 0.5)).toBe(6);
    expect(backoffSeconds(1, 0.999)).toBeGreaterThanOrEqual(1);
  });

  it("that cannot pass is given up at once, marked and counted", async () => {
    const message = await emergencyMessage();
    const { deliver, recorded, ctx } = worker({ faults: ["forbidden"] });
    expect(await deliver([message])).toMatchObject({ acked: ["m0"], retried: [] });
    expect((await outboxRow(ctx, message.event_id))?.dead_at).not.toBeNull();
    expect(recorded.counts).toContainEqual({ name: "events_dead", tenantId: demoBusiness, kind: "forbidden" });
    expect((await sweepOutbox(worker({ now: "2026-11-23T12:00:00-06:00" }).ctx)).told).toBe(0);
  });

  it("holds up no other message", async () => {
    const good = await bookedMessage();
    const bad = await emergencyMessage();
    await env.SHARD_0.prepare("update callbacks set message = null, channel = 'phone', reason = 'NONSENSE'").run();
    await env.SHARD_0.prepare("update outbox set entity_version = 0 where id = ?").bind(bad.event_id).run();
    const { deliver, gateway } = worker();
    const bodies = [null, "garbage", { tenant_id: "biz_x" }, { ...good, event_id: "evt_unknown" }, bad, good];
    const { acked, retried, outcome } = await deliver(bodies);
    expect(outcome).toBe("ok");
    expect(acked.sort()).toEqual(["m0", "m1", "m2", "m3", "m5"]);
    expect(retried).toEqual([["m4", 2]]);
    expect(gateway.sent).toHaveLength(2);
  });

  it("of a message that can never become right is acked, and logged without its content", async () => {
    const { deliver, recorded } = worker();
    expect((await deliver([{ secret: "Ann Miller" }])).acked).toEqual(["m0"]);
    expect(recorded.lines.join()).toContain("malformed");
    expect(recorded.lines.join()).not.toContain("Ann");
  });

  it("of a business that is gone is acked", async () => {
    const message = await emergencyMessage();
    const { deliver, gateway } = worker();
    expect((await deliver([{ ...message, tenant_id: "biz_gone" }])).acked).toEqual(["m0"]);
    expect(gateway.asked).toBe(0);
  });

  it("cannot be brought on another business by naming it", async () => {
    await openBusiness(testContext(env, { tenantId: otherBusiness }).ctx);
    const message = await bookedMessage();
    const { deliver, gateway, ctx } = worker();
    await deliver([{ ...message, tenant_id: otherBusiness }]);
    expect(gateway.asked).toBe(0);
    expect((await outboxRow(ctx, message.event_id))?.done_at).toBeNull();
  });
});

describe("STOP", () => {
  it("between the announcement and its delivery sends nothing", async () => {
    const message = await bookedMessage();
    const { deliver, gateway, ctx } = worker();
    const stop = { messageSid: "SM1", from: ann, to: ourNumber, body: "STOP", optOutType: null };
    await receiveText(ctx, stop);
    expect((await deliver([message])).acked).toEqual(["m0"]);
    expect(gateway.sent.map(({ to }) => to)).toEqual([robin]);
  });

  it("that only the vendor knew of is kept, and never tried again", async () => {
    const message = await bookedMessage();
    await env.SHARD_0.prepare("update tenant_settings set owner_phone = null").run();
    const { deliver, gateway, ctx } = worker({ faults: ["opted_out"] });
    expect((await deliver([message])).acked).toEqual(["m0"]);
    await deliver([message]);
    expect(gateway.asked).toBe(1);
    expect(await rowsOf(env.SHARD_0, ctx, "consents")).toMatchObject([{ phone: ann, state: "opted_out" }]);
  });
});

describe("the dead letters", () => {
  it("are marked in the outbox, counted and logged, and not told again", async () => {
    const message = await emergencyMessage();
    const { deliver, recorded, gateway, ctx } = worker();
    const dead = { queue: "pickup-events-dead" };
    expect((await deliver([message, "garbage"], dead)).acked.sort()).toEqual(["m0", "m1"]);
    expect((await outboxRow(ctx, message.event_id))?.dead_at).not.toBeNull();
    expect(recorded.counts).toEqual([{ name: "events_dead", tenantId: demoBusiness, kind: "too_many_tries" }]);
    expect(gateway.asked).toBe(0);
    expect((await sweepOutbox(worker({ now: "2026-11-23T12:00:00-06:00" }).ctx)).told).toBe(0);
    await deliver([message]);
    expect(gateway.asked).toBe(0);
  });

  it("that were done after all stay done", async () => {
    const message = await emergencyMessage();
    const { deliver, ctx } = worker();
    await claimEvent(ctx, message.event_id);
    await finishEvent(ctx, message.event_id);
    await deliver([message], { queue: "pickup-events-dead" });
    expect((await outboxRow(ctx, message.event_id))?.dead_at).toBeNull();
  });
});
