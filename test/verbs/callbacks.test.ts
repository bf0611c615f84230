import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import {
  listCallbacks,
  removeCallback,
  reportEmergency,
  requestCallback,
  settleCallback,
} from "../../src/domain/calls/index.ts";
import { rowsOf, tripsOf } from "../support/bookings.ts";
import { callbacks, news, now, report, settle, wish } from "../support/callers.ts";
import { otherBusiness, testContext } from "../support/context.ts";
import { freshStore } from "../support/fresh-store.ts";
import { ann } from "../support/news.ts";

const { ctx } = testContext(env);
const later = testContext(env, { now: "2026-11-23T10:00:00-06:00" }).ctx;
const other = testContext(env, { tenantId: otherBusiness }).ctx;

beforeEach(freshStore);

/** Just before the first write, this happens as well. */
function crossing(of: typeof ctx, happens: () => Promise<unknown>): typeof ctx {
  const write: typeof of.db.write = async (statements) => {
    await happens();
    return of.db.write(statements);
  };
  return { ...of, db: { ...of.db, write } };
}

describe("a wish to be called back", () => {
  it("is put on the list and announced under the row's own id", async () => {
    const { callbackId } = await requestCallback(ctx, wish());
    expect(await callbacks()).toMatchObject([{ id: callbackId, reason: "MESSAGE", status: "PENDING", count: 1 }]);
    expect(await news()).toEqual([["callback.requested", callbackId]]);
  });

  it("made again from the same number is the same row, counted, with what was said before", async () => {
    const first = await requestCallback(ctx, wish());
    const second = await requestCallback(later, wish({ key: "call-2:5", name: null, words: "it is cold" }));
    expect(second).toEqual(first);
    expect(await callbacks()).toMatchObject([
      {
        count: 2,
        name: "Ann Miller",
        message: "call me about the heater\nit is cold",
        first_seen: now,
        last_seen: now + 3_600_000,
      },
    ]);
    expect(await news()).toEqual([
      ["callback.requested", first.callbackId],
      ["callback.requested", first.callbackId],
    ]);
  });

  it("repeated with one key is counted once", async () => {
    await requestCallback(ctx, wish());
    await requestCallback(ctx, wish());
    expect(await callbacks()).toMatchObject([{ count: 1 }]);
    expect(await news()).toHaveLength(1);
  });

  it("loses none of ten that come at once", async () => {
    await Promise.all(Array.from({ length: 10 }, (_, i) => requestCallback(ctx, wish({ key: `k${i}` }))));
    expect(await callbacks()).toMatchObject([{ count: 10 }]);
  });

  it.each(["COMPLETED", "UNREACHABLE"])("opens a row again that was %s, with today's matter alone", async (status) => {
    await reportEmergency(ctx, report());
    await settle(status);
    await requestCallback(ctx, wish({ key: "call-2:5", words: "about the bill" }));
    expect(await callbacks()).toMatchObject([
      { status: "PENDING", last_result: null, message: "about the bill", is_emergency: 0, reason: "MESSAGE", count: 2 },
    ]);
  });

  it("without a number has one row for each conversation", async () => {
    await requestCallback(ctx, wish({ phone: null }));
    await requestCallback(ctx, wish({ phone: null, key: "call-1:9" }));
    await requestCallback(ctx, wish({ phone: null, key: "call-2:5", conversationId: "conv_another" }));
    expect(await callbacks()).toHaveLength(2);
  });

  it("is never hidden behind a missed call, and replaces one", async () => {
    await requestCallback(ctx, wish());
    await requestCallback(ctx, wish({ key: "call-2:1", reason: "missed", words: null }));
    expect(await callbacks()).toMatchObject([{ reason: "MESSAGE", message: "call me about the heater" }]);
    await requestCallback(ctx, wish({ key: "call-3:1", reason: "abandoned" }));
    expect(await callbacks()).toMatchObject([{ reason: "PARTIAL_INTAKE" }]);
  });

  it("of a trial stands in no list and is announced to nobody", async () => {
    await requestCallback(ctx, wish({ mode: "test" }));
    expect(await news()).toEqual([]);
    expect(await listCallbacks(ctx)).toEqual([]);
    await requestCallback(ctx, wish({ key: "call-2:5" }));
    expect(await callbacks()).toHaveLength(2);
  });

  it("of one business is not in another's list", async () => {
    await requestCallback(ctx, wish());
    expect(await listCallbacks(other)).toEqual([]);
    await requestCallback(other, wish());
    expect(await callbacks()).toMatchObject([{ count: 1 }]);
  });

  it("is listed behind the emergencies, however long these have waited", async () => {
    await reportEmergency(ctx, report());
    await requestCallback(later, wish({ key: "call-2:5", phone: "+19135550166" }));
    expect((await listCallbacks(ctx)).map(({ reason }) => reason)).toEqual(["EMERGENCY", "MESSAGE"]);
  });

  it("is listed while it waits, the latest first", async () => {
    await requestCallback(ctx, wish());
    await requestCallback(later, wish({ key: "call-2:5", phone: "+19135550166" }));
    expect((await listCallbacks(ctx)).map(({ phone }) => phone)).toEqual(["+19135550166", ann]);
    await settle("COMPLETED");
    expect(await listCallbacks(ctx)).toEqual([]);
  });
});

describe("an emergency", () => {
  it("is on the list and announced at once, in one trip", async () => {
    const before = ctx.databases.trips.count;
    const { callbackId } = await reportEmergency(ctx, report());
    expect(ctx.databases.trips.count - before).toBe(1);
    expect(await callbacks()).toMatchObject([{ id: callbackId, is_emergency: 1, reason: "EMERGENCY" }]);
    expect(await news()).toEqual([["emergency.reported", callbackId]]);
  });

  it("stays one when the caller then leaves a message, declines or hangs up", async () => {
    const { callbackId } = await reportEmergency(ctx, report());
    await requestCallback(ctx, wish({ reason: "declined", words: "please hurry" }));
    await requestCallback(ctx, wish({ key: "third", reason: "abandoned", words: null }));
    const [row, ...more] = await callbacks();
    expect(more).toEqual([]);
    expect(row).toMatchObject({ id: callbackId, is_emergency: 1, reason: "EMERGENCY", count: 3 });
    expect(row?.message).toBe("[gas] I smell gas @ 12 Main St\nplease hurry");
  });

  it("repeated with one key is one emergency", async () => {
    await reportEmergency(ctx, report());
    await reportEmergency(ctx, report());
    expect(await callbacks()).toMatchObject([{ count: 1 }]);
    expect(await news()).toHaveLength(1);
  });

  it("of a trial alarms nobody, and one business's is not another's", async () => {
    await reportEmergency(ctx, report({ mode: "test" }));
    expect(await news()).toEqual([]);
    await reportEmergency(other, report());
    expect(await callbacks()).toHaveLength(1);
  });
});

describe("what became of a callback", () => {
  it.each([
    ["COMPLETED", "completed"],
    ["UNREACHABLE", "unreachable"],
    ["PENDING", null],
  ] as const)("is noted as %s, by phone number or id, and audited without a personal value", async (status, result) => {
    const { callbackId } = await requestCallback(ctx, wish());
    for (const key of ["(913) 555-0155", callbackId]) {
      const change = { key: `settle:${key}`, callback: key, status, result: null, attempts: null };
      const settled = await settleCallback(ctx, change);
      const callback = { id: callbackId, phone: ann, reason: "MESSAGE", status, lastResult: result };
      expect(settled).toMatchObject({ kind: "settled", callback });
      expect(await callbacks()).toMatchObject([{ status, last_result: result, reason: "MESSAGE" }]);
    }
    const audits = await rowsOf(env.SHARD_0, ctx, "audit_events");
    expect(audits.map(({ action }) => action)).toEqual(["callback.request", "callback.settle", "callback.settle"]);
    expect(JSON.stringify(audits)).not.toMatch(new RegExp(`${ann.slice(2)}|${callbackId}|Ann`));
  });

  it("is kept in the owner's words, and waits again when the owner says so", async () => {
    await requestCallback(ctx, wish());
    await settleCallback(ctx, { key: "1", callback: ann, status: "COMPLETED", result: "came by", attempts: null });
    expect(await listCallbacks(ctx)).toEqual([]);
    expect(await callbacks()).toMatchObject([{ last_result: "came by" }]);
    await settleCallback(ctx, { key: "2", callback: ann, status: "PENDING", result: null, attempts: null });
    expect(await listCallbacks(ctx)).toMatchObject([{ phone: ann, lastResult: null }]);
  });

  it("is refused when they have asked again since it was decided, however the two cross", async () => {
    await requestCallback(ctx, wish());
    const [seen] = await listCallbacks(ctx);
    const done = { callback: ann, status: "COMPLETED", result: null, attempts: seen?.count ?? 0 } as const;
    const asked = { kind: "changed_meanwhile", current: { count: 2, isEmergency: true, status: "PENDING" } };
    const crossed = crossing(ctx, () => reportEmergency(ctx, report({ key: "call-2:2" })));
    expect(await settleCallback(crossed, { ...done, key: "1" })).toMatchObject(asked);
    expect(await tripsOf(ctx, () => settleCallback(ctx, { ...done, key: "2" }))).toBe(1);
    expect(await settleCallback(ctx, { ...done, key: "3" })).toMatchObject(asked);
    expect(await callbacks()).toMatchObject([{ status: "PENDING", is_emergency: 1, last_result: null }]);
    await settleCallback(ctx, { ...done, key: "4", attempts: 2 });
    expect(await callbacks()).toMatchObject([{ status: "COMPLETED", count: 2 }]);
  });

  it("is not found for a number that nobody has, for another business, or for a trial", async () => {
    const { callbackId } = await requestCallback(ctx, wish());
    const trial = await requestCallback(ctx, wish({ key: "t", mode: "test", phone: "+19135550166" }));
    const change = { key: "s", status: "COMPLETED", result: null, attempts: null } as const;
    await expect(settleCallback(ctx, { ...change, callback: "+19135550199" })).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(settleCallback(other, { ...change, callback: callbackId })).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(settleCallback(ctx, { ...change, callback: trial.callbackId })).rejects.toMatchObject({
      code: "not_found",
    });
    expect(await callbacks()).toMatchObject([{ status: "PENDING" }, { status: "PENDING" }]);
  });
});

describe("a callback that is taken off the list", () => {
  it("is gone, and taking it off again is no error", async () => {
    await requestCallback(ctx, wish());
    await removeCallback(ctx, { key: "r1", callback: "913-555-0155" });
    expect(await callbacks()).toEqual([]);
    expect(await tripsOf(ctx, () => removeCallback(ctx, { key: "r2", callback: ann }))).toBe(1);
    const audits = await rowsOf(env.SHARD_0, ctx, "audit_events");
    expect(audits.map(({ action }) => action)).toEqual(["callback.request", "callback.remove"]);
  });

  it("is never another business's, nor a trial", async () => {
    const { callbackId } = await requestCallback(ctx, wish());
    await requestCallback(ctx, wish({ key: "t", mode: "test" }));
    await removeCallback(other, { key: "r", callback: callbackId });
    await removeCallback(ctx, { key: "r", callback: ann });
    expect(await callbacks()).toMatchObject([{ mode: "test" }]);
  });
});
