import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { listCallbacks, reportEmergency, requestCallback } from "../../src/domain/calls/index.ts";
import { callbacks, news, now, report, settle, wish } from "../support/callers.ts";
import { otherBusiness, testContext } from "../support/context.ts";
import { freshStore } from "../support/fresh-store.ts";
import { ann } from "../support/news.ts";

const { ctx } = testContext(env);
const later = testContext(env, { now: "2026-11-23T10:00:00-06:00" }).ctx;
const other = testContext(env, { tenantId: otherBusiness }).ctx;

beforeEach(freshStore);

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
