import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { commit } from "../../src/domain/commit.ts";
import { buryEvent, claimEvent, finishEvent, releaseEvent, sweepOutbox } from "../../src/domain/outbox/index.ts";
import { deriveId } from "../../src/platform/ids.ts";
import { rowsOf } from "../support/bookings.ts";
import { otherBusiness, type TestContextOptions, testContext } from "../support/context.ts";
import { freshStore } from "../support/fresh-store.ts";

const nine = "2026-11-23T09:00:00-06:00";
const at = (clock: string, options: TestContextOptions = {}) =>
  testContext(env, { ...options, now: `2026-11-23T${clock}-06:00` });

/** An event that the queue has not heard of: its sending is put off, and never comes. */
async function announce(key: string, options: TestContextOptions = {}) {
  const { ctx } = testContext(env, { now: nine, ...options });
  await commit(ctx, {
    key,
    writes: [],
    audit: { action: "test.happen", entity: "conv_1", changed: [] },
    announce: [{ type: "call.ended", entity: "conv_1" }],
  });
  return deriveId("event", `${key}:call.ended:conv_1`);
}

async function stateOf(eventId: string) {
  const rows = await rowsOf<{ id: string; sent_at: number | null; done_at: number | null; dead_at: number | null }>(
    env.SHARD_0,
    at("09:00:00").ctx,
    "outbox",
  );
  return rows.find(({ id }) => id === eventId);
}

beforeEach(freshStore);

describe("an event", () => {
  it("is claimed by one of many", async () => {
    const id = await announce("k");
    const results = await Promise.all(Array.from({ length: 10 }, () => claimEvent(at("09:00:00").ctx, id)));
    expect(results.filter(({ kind }) => kind === "claimed")).toHaveLength(1);
    expect(results.filter(({ kind }) => kind === "taken")).toHaveLength(9);
    expect(results.find(({ kind }) => kind === "claimed")).toMatchObject({
      event: { id, type: "call.ended", entityId: "conv_1", entityVersion: 1 },
    });
  });

  it("may be taken over when its lease has run out, and not a moment before", async () => {
    const id = await announce("k");
    await claimEvent(at("09:00:00").ctx, id);
    expect(await claimEvent(at("09:00:59").ctx, id)).toMatchObject({ kind: "taken" });
    expect(await claimEvent(at("09:01:00").ctx, id)).toMatchObject({ kind: "claimed" });
  });

  it("given back is free at once", async () => {
    const id = await announce("k");
    const claim = await claimEvent(at("09:00:00").ctx, id);
    if (claim.kind !== "claimed") throw new Error("not claimed");
    await releaseEvent(at("09:00:01").ctx, { eventId: id, leaseUntil: claim.leaseUntil });
    expect(await claimEvent(at("09:00:02").ctx, id)).toMatchObject({ kind: "claimed" });
  });

  it("cannot be given back by somebody who has lost it", async () => {
    const id = await announce("k");
    const slow = await claimEvent(at("09:00:00").ctx, id);
    await claimEvent(at("09:02:00").ctx, id);
    if (slow.kind !== "claimed") throw new Error("not claimed");
    await releaseEvent(at("09:02:01").ctx, { eventId: id, leaseUntil: slow.leaseUntil });
    expect(await claimEvent(at("09:02:02").ctx, id)).toMatchObject({ kind: "taken" });
  });

  it("once done is done for ever", async () => {
    const id = await announce("k");
    await claimEvent(at("09:00:00").ctx, id);
    await finishEvent(at("09:00:01").ctx, id);
    expect(await claimEvent(at("09:30:00").ctx, id)).toEqual({ kind: "done" });
    expect((await stateOf(id))?.done_at).not.toBeNull();
  });

  it("of another business cannot be claimed, finished or buried", async () => {
    const id = await announce("k");
    const { ctx } = at("09:00:00", { tenantId: otherBusiness });
    expect(await claimEvent(ctx, id)).toEqual({ kind: "gone" });
    await finishEvent(ctx, id);
    await buryEvent(ctx, { eventId: id, reason: "test" });
    expect(await stateOf(id)).toMatchObject({ done_at: null, dead_at: null });
    expect(await claimEvent(at("09:00:00").ctx, id)).toMatchObject({ kind: "claimed" });
  });

  it("given up is marked, counted and logged once, and nobody works on it again", async () => {
    const id = await announce("k");
    const { ctx, recorded } = at("09:00:00");
    await buryEvent(ctx, { eventId: id, reason: "vendor_rejected" });
    await buryEvent(ctx, { eventId: id, reason: "vendor_rejected" });
    expect((await stateOf(id))?.dead_at).not.toBeNull();
    expect(recorded.counts).toEqual([{ name: "events_dead", tenantId: ctx.tenant.id, kind: "vendor_rejected" }]);
    expect(recorded.lines).toHaveLength(1);
    expect(await claimEvent(ctx, id)).toEqual({ kind: "gone" });
  });

  it("that is done cannot be given up", async () => {
    const id = await announce("k");
    await claimEvent(at("09:00:00").ctx, id);
    await finishEvent(at("09:00:01").ctx, id);
    const { ctx, recorded } = at("09:00:02");
    await buryEvent(ctx, { eventId: id, reason: "too_many_tries" });
    expect((await stateOf(id))?.dead_at).toBeNull();
    expect(recorded.counts).toEqual([]);
  });
});

describe("the sweep", () => {
  it("tells what was never told, once it is half a minute old, for all businesses", async () => {
    const mine = await announce("k");
    const theirs = await announce("k", { tenantId: otherBusiness });
    const early = at("09:00:30");
    expect(await sweepOutbox(early.ctx)).toEqual({ told: 0, failedShards: [] });
    const { ctx, recorded } = at("09:00:31");
    expect(await sweepOutbox(ctx)).toEqual({ told: 2, failedShards: [] });
    expect(recorded.events).toEqual(
      expect.arrayContaining([
        { tenant_id: ctx.tenant.id, event_id: mine },
        { tenant_id: otherBusiness, event_id: theirs },
      ]),
    );
  });

  it("tells again after five minutes what was told and not done, and leaves alone what is done or dead", async () => {
    const lost = await announce("lost");
    const done = await announce("done");
    const dead = await announce("dead");
    await sweepOutbox(at("09:01:00").ctx);
    await claimEvent(at("09:01:01").ctx, done);
    await finishEvent(at("09:01:01").ctx, done);
    await buryEvent(at("09:01:01").ctx, { eventId: dead, reason: "test" });
    const soon = at("09:06:00");
    await sweepOutbox(soon.ctx);
    expect(soon.recorded.events).toEqual([]);
    const { ctx, recorded } = at("09:06:01");
    await sweepOutbox(ctx);
    expect(recorded.events).toEqual([{ tenant_id: ctx.tenant.id, event_id: lost }]);
  });

  it("does not mark as told what the queue did not take", async () => {
    await announce("k");
    const events = { send: () => Promise.reject(new Error("the queue is down")) };
    const broken = at("09:01:00", { ports: { events } });
    expect(await sweepOutbox(broken.ctx)).toEqual({ told: 0, failedShards: ["SHARD_0"] });
    expect(broken.recorded.lines.join()).toContain("sweep_failed");
    expect((await sweepOutbox(at("09:01:01").ctx)).told).toBe(1);
  });

  it("tells at most two hundred at a time, the oldest first, and the rest the next time", async () => {
    for (let i = 0; i < 201; i += 1) await announce(`k${i}`, { now: i === 200 ? "2026-11-23T08:59:00-06:00" : nine });
    const { ctx, recorded } = at("09:05:00");
    expect((await sweepOutbox(ctx)).told).toBe(200);
    expect(recorded.events[0]?.event_id).toBe(deriveId("event", "k200:call.ended:conv_1"));
    expect((await sweepOutbox(ctx)).told).toBe(1);
  });
});
