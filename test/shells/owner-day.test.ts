import { env } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { reportEmergency, requestCallback } from "../../src/domain/calls/index.ts";
import { booked, booking, kansas, request } from "../support/bookings.ts";
import { report, wish } from "../support/callers.ts";
import { testContext } from "../support/context.ts";
import { freshStore } from "../support/fresh-store.ts";
import { hostileStrings } from "../support/hostile-strings.ts";
import { d1TripsOf, type Keys, ownerGet, ownerSend, seeded, seededOther } from "../support/pickup.ts";

let ours: Keys;
let theirs: Keys;
const { ctx } = testContext(env, { now: "2026-11-22T09:00:00-06:00" });

interface Schedule {
  date: string;
  reply_text: string;
  appointments: Record<string, unknown>[];
}

const read = async <T>(path: string, keys = ours) => await (await ownerGet(keys, `/v1/owner${path}`)).json<T>();
const settle = (key: string, body: unknown, keys = ours) =>
  ownerSend(keys, { method: "PATCH", path: `/v1/owner/callbacks/${encodeURIComponent(key)}`, body });
const drop = (key: string, keys = ours) =>
  ownerSend(keys, { method: "DELETE", path: `/v1/owner/callbacks/${encodeURIComponent(key)}` });
const book = (start: string, name: string) =>
  booked(
    ctx,
    booking(start, {
      request: request({ name, phone: "+19135550171", slot: { start: kansas(start), end: kansas(start) + 3_600_000 } }),
    }),
  );

beforeAll(async () => {
  await freshStore();
  ours = await seeded();
  theirs = await seededOther();
  await book("2026-11-23T14:00", "Ann Miller");
  await book("2026-11-24T09:45", "Bob Stone");
});

describe("the owner's day", () => {
  it("is today's visits, and the same in a sentence", async () => {
    const today = await read<Schedule>("/schedule/today");
    expect(today).toMatchObject({
      date: "2026-11-23",
      reply_text:
        "Today you have 1 appointment for Bristol Plumbing. Your first appointment starts at 2:00 PM with Ann Miller.",
    });
    expect(today.appointments).toEqual([
      {
        id: expect.stringMatching(/^appt_/),
        version: 1,
        customer_id: expect.stringMatching(/^cust_/),
        customer_name: "Ann Miller",
        contact_phone: "+19135550171",
        address: "12 Main St, Merriam, KS",
        service_type: "fixture_or_leak_repair",
        description: expect.stringContaining("faucet"),
        start_time: "2026-11-23T20:00:00Z",
        end_time: "2026-11-23T21:00:00Z",
        is_emergency: false,
        status: "SCHEDULED",
        conversation_id: null,
      },
    ]);
  });

  it("is followed by tomorrow's", async () => {
    expect(await read<Schedule>("/schedule/tomorrow")).toMatchObject({
      date: "2026-11-24",
      reply_text: expect.stringMatching(/^Tomorrow you have 1 appointment/),
      appointments: [{ customer_name: "Bob Stone" }],
    });
  });

  it("is summed up", async () => {
    expect(await read("/summary/today")).toEqual({
      reply_text: "Today you have 1 appointment: 0 emergency and 1 standard.",
      total_appointments: 1,
      emergency_appointments: 0,
      standard_appointments: 1,
    });
  });

  it("is not another business's", async () => {
    expect((await read<Schedule>("/schedule/today", theirs)).appointments).toEqual([]);
    expect(await read("/summary/today", theirs)).toMatchObject({ total_appointments: 0 });
  });

  it.each(["/schedule/today", "/schedule/tomorrow", "/summary/today", "/callbacks", "/callbacks/summary", "/business"])(
    "costs one trip for the credentials and one for the data, and needs the owner's token (%s)",
    async (path) => {
      expect(d1TripsOf(await ownerGet(ours, `/v1/owner${path}`))).toBe(2);
      expect((await ownerGet({ ...ours, owner_token: "" }, `/v1/owner${path}`)).status).toBe(401);
    },
  );
});

describe("the owner's callbacks", () => {
  it("show who waits with place and conversation, and what they are for", async () => {
    await requestCallback(ctx, wish({ key: "show", address: "12 Main St" }));
    await reportEmergency(ctx, report({ key: "gas", phone: "+19135550172", conversationId: "conv_gas" }));
    const { items } = await read<{ items: Record<string, unknown>[] }>("/callbacks");
    expect(items).toMatchObject([
      { reason: "EMERGENCY", is_emergency: true, conversation_id: "conv_gas", address: "12 Main St" },
      { reason: "MESSAGE", id: expect.stringMatching(/^cb_/), name: "Ann Miller", attempts: 1, status: "PENDING" },
    ]);
    expect(await read("/callbacks/summary")).toMatchObject({ total_callbacks: 2, pending: 2, missed_callbacks: 0 });
  });

  it("are settled by number or id, and keep their reason", async () => {
    const { callbackId } = await requestCallback(ctx, wish({ key: "settle", phone: "+19135550173" }));
    const settled = await settle("+19135550173", { status: "completed" });
    expect(settled.status).toBe(200);
    expect(await settled.json()).toMatchObject({
      id: callbackId,
      status: "COMPLETED",
      last_result: "completed",
      reason: "MESSAGE",
    });
    const again = await settle(callbackId, { status: "UNREACHABLE", result: "no answer" });
    expect(await again.json()).toMatchObject({ status: "UNREACHABLE", last_result: "no answer" });
    expect(await read("/callbacks/summary")).toMatchObject({ unreachable: 1 });
  });

  it("are not taken off the list by somebody who has not seen that they asked again", async () => {
    const phone = "+19135550175";
    const { callbackId } = await requestCallback(ctx, wish({ key: "quote", phone, words: "wants a quote" }));
    await reportEmergency(ctx, report({ key: "burst", phone }));
    const stale = await settle(callbackId, { status: "COMPLETED", attempts: 1 });
    expect(stale.status).toBe(409);
    const current = { id: callbackId, attempts: 2, is_emergency: true, status: "PENDING" };
    expect(await stale.json()).toMatchObject({ code: "conflict", current });
    expect((await settle(callbackId, { status: "COMPLETED", attempts: 2 })).status).toBe(200);
    expect((await settle(callbackId, { status: "PENDING", attempts: 0 })).status).toBe(422);
  });

  it("are refused a status that there is not, and not found where there is none", async () => {
    const refused = await settle("913-555-0155", { status: "banana" });
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({ code: "invalid_input", fields: ["status"] });
    expect((await settle("+19135550100", { status: "COMPLETED" })).status).toBe(404);
    expect((await drop("+19135550100")).status).toBe(204);
  });

  it("are taken off the list, and never by another business", async () => {
    const number = "+19135550174";
    await requestCallback(ctx, wish({ key: "drop", phone: number }));
    const listed = async () => JSON.stringify(await read("/callbacks")).includes(number);
    expect((await settle(number, { status: "COMPLETED" }, theirs)).status).toBe(404);
    expect((await drop(number, theirs)).status).toBe(204);
    expect(await listed()).toBe(true);
    expect((await drop(number)).status).toBe(204);
    expect(await listed()).toBe(false);
  });

  it("give back what people wrote as it was written, whatever it is", async () => {
    for (const [i, text] of hostileStrings.entries()) {
      const phone = `+1913556${String(1000 + i)}`;
      await requestCallback(ctx, wish({ key: `hostile-${i}`, phone, name: text, words: text, address: text }));
    }
    const { items } = await read<{ items: { name: string; message: string; address: string }[] }>("/callbacks");
    for (const text of hostileStrings) {
      expect(items).toContainEqual(expect.objectContaining({ name: text, message: text, address: text }));
    }
  });
});
