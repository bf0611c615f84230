import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { recordCall, reportEmergency, requestCallback } from "../../src/domain/calls/index.ts";
import type { DomainEvent, EventType } from "../../src/domain/events.ts";
import { alertOwnerCallback, alertOwnerEmergency, confirmAppointment } from "../../src/domain/notifications/index.ts";
import { type BookVisit, bookVisit } from "../../src/domain/scheduling/index.ts";
import type { NewSettings } from "../../src/domain/tenants/index.ts";
import { deriveId, type Id } from "../../src/platform/ids.ts";
import { booking, request } from "../support/bookings.ts";
import { demoBusiness, otherBusiness, testContext } from "../support/context.ts";
import { freshStore } from "../support/fresh-store.ts";
import { ann, type Fault, faultyGateway, openBusiness, ourNumber, robin } from "../support/news.ts";

const conversationId = deriveId("conversation", "call-1");

function setUp(...faults: Fault[]) {
  const gateway = faultyGateway(...faults);
  return { ...testContext(env, { ports: { sms: gateway } }), gateway };
}

const open = (settings: Partial<NewSettings> = {}) => openBusiness(testContext(env).ctx, settings);

function news(type: EventType, entityId: string, tenantId: Id<"business"> = demoBusiness): DomainEvent {
  return {
    id: deriveId("event", `${type}:${entityId}`),
    v: 1,
    type,
    tenantId,
    entityId,
    entityVersion: 1,
    occurredAt: 0,
  };
}

async function book(changes: Partial<BookVisit> = {}) {
  const { ctx } = testContext(env);
  const asked = booking("call-1:4", { request: request({ phone: ann }), conversationId, ...changes });
  const result = await bookVisit(ctx, asked);
  if (result.kind !== "booked") throw new Error("the time is taken");
  return news("appointment.booked", result.booked.appointmentId);
}

async function record(changes: { channel?: "phone" | "sms"; language?: "en" | "es" }) {
  const call = { sessionId: "CA1", providerCallId: "CA1", peer: ann, outcome: "booked", isEmergency: false } as const;
  await recordCall(testContext(env).ctx, {
    key: "call-1:9",
    conversation: {
      ...call,
      id: conversationId,
      mode: "live",
      channel: changes.channel ?? "phone",
      customerId: null,
      language: changes.language ?? "en",
      leadSource: "Phone",
      createdAt: 0,
      endedAt: 1,
    },
    messages: [],
  });
}

const caller = { channel: "phone", conversationId, mode: "live", leadSource: "Phone", name: "Ann Miller" } as const;

beforeEach(freshStore);

describe("a booking", () => {
  it("is confirmed to the customer and told to the owner, each once however often the news comes", async () => {
    await open();
    const event = await book();
    const { ctx, gateway, recorded } = setUp();
    await confirmAppointment(ctx, event);
    await confirmAppointment(ctx, event);
    expect(gateway.sent.map(({ to }) => to).sort()).toEqual([robin, ann].sort());
    const body = (to: string) => gateway.sent.find((text) => text.to === to)?.body ?? "";
    expect(body(ann)).toMatch(/^Bristol Plumbing: .*Tuesday, November 24 at 9:00 AM, 12 Main St.*STOP/);
    expect(body(robin)).toMatch(/^\[Standard\].*Ann Miller, Tuesday, November 24 at 9:00 AM.*faucet.*\+19135550155/);
    expect(gateway.sent.every(({ from }) => from === ourNumber)).toBe(true);
    expect(recorded.counts.map(({ name }) => name)).toContain("appointments_booked");
  });

  it("is confirmed in the language the customer spoke; the owner reads their own", async () => {
    await open();
    const event = await book();
    await record({ language: "es" });
    const { ctx, gateway } = setUp();
    await confirmAppointment(ctx, event);
    expect(gateway.sent.find(({ to }) => to === ann)?.body).toContain("martes, 24 de noviembre");
    expect(gateway.sent.find(({ to }) => to === robin)?.body).toContain("Tuesday");
  });

  it.each([true, false])(
    "made in a text thread is told to the owner alone (thread on record: %s)",
    async (isRecorded) => {
      await open();
      const event = await book({ leadSource: "SMS – spring" });
      if (isRecorded) await record({ channel: "sms" });
      const { ctx, gateway } = setUp();
      await confirmAppointment(ctx, event);
      expect(gateway.sent.map(({ to }) => to)).toEqual([robin]);
    },
  );

  it.each([
    ["cancelled", "update appointments set status = 'CANCELLED'"],
    ["waiting for another time", "update appointments set status = 'PENDING_RESCHEDULE'"],
    ["moved since", "update appointments set version = 2, time_version = 2"],
    ["only a trial", "update appointments set mode = 'test'"],
    ["past", "update appointments set start_at = 1, end_at = 2"],
  ])("that is %s is told to nobody", async (_, change) => {
    await open();
    const event = await book();
    await env.SHARD_0.prepare(change).run();
    const { ctx, gateway } = setUp();
    await confirmAppointment(ctx, event);
    expect(gateway.asked).toBe(0);
  });

  it("reaches the owner although the customer's text cannot be sent now, and is tried again for the customer alone", async () => {
    await open();
    const event = await book();
    const { ctx, gateway } = setUp();
    const send = gateway.send.bind(gateway);
    let isDown = true;
    gateway.send = async (text) => {
      if (isDown && text.to === ann) return await faultyGateway("vendor_unavailable").send(text);
      return await send(text);
    };
    await expect(confirmAppointment(ctx, event)).rejects.toMatchObject({ code: "vendor_unavailable" });
    expect(gateway.sent.map(({ to }) => to)).toEqual([robin]);
    isDown = false;
    await confirmAppointment(ctx, event);
    expect(gateway.sent.map(({ to }) => to)).toEqual([robin, ann]);
  });

  it("of another business is not seen", async () => {
    await open();
    const event = await book();
    const { ctx } = testContext(env, { tenantId: otherBusiness });
    await openBusiness(ctx);
    const test = testContext(env, { tenantId: otherBusiness });
    await confirmAppointment(test.ctx, { ...event, tenantId: otherBusiness });
    expect(test.recorded.texts).toEqual([]);
  });

  it("of a business whose owner cannot be texted is logged, counted, and confirmed to the customer all the same", async () => {
    await open({ ownerPhone: null });
    const event = await book();
    const { ctx, gateway, recorded } = setUp();
    await confirmAppointment(ctx, event);
    expect(gateway.sent.map(({ to }) => to)).toEqual([ann]);
    expect(recorded.lines.join()).toContain('"event":"owner_unreachable"');
    expect(recorded.counts).toContainEqual({ name: "texts_failed", tenantId: demoBusiness, kind: "owner_booking" });
  });
});

describe("an emergency", () => {
  const report = async () => {
    const { ctx } = testContext(env);
    const words = { kind: "gas", words: "I smell gas", address: "12 Main St" } as const;
    const { callbackId } = await reportEmergency(ctx, { ...caller, ...words, key: "call-1:2", phone: ann });
    return news("emergency.reported", callbackId);
  };

  it("is told to the owner with kind, name, number, place and words", async () => {
    await open();
    const event = await report();
    const { ctx, gateway, recorded } = setUp();
    await alertOwnerEmergency(ctx, event);
    expect(gateway.sent).toMatchObject([{ to: robin, body: expect.stringMatching(/^\[EMERGENCY\] gas.*Ann Miller/) }]);
    expect(gateway.sent[0]?.body).toContain("+19135550155. Address: 12 Main St. They said: I smell gas");
    expect(recorded.counts.map(({ name }) => name)).toContain("emergencies_reported");
  });

  it("is told though the row was marked done meanwhile, perhaps for what was asked before", async () => {
    await open();
    const [event, { ctx, gateway }] = [await report(), setUp()];
    await env.SHARD_0.prepare("update callbacks set status = 'COMPLETED'").run();
    await alertOwnerEmergency(ctx, event);
    expect(gateway.sent).toMatchObject([{ to: robin, body: expect.stringContaining("I smell gas") }]);
  });

  it("is told again rather than not at all when the answer is lost", async () => {
    await open();
    const event = await report();
    const { ctx, gateway } = setUp("sent_then_crashed");
    await expect(alertOwnerEmergency(ctx, event)).rejects.toMatchObject({ code: "bug" });
    await alertOwnerEmergency(ctx, event);
    expect(gateway.sent).toHaveLength(2);
  });

  it("of a business without an owner's number is logged as our fault and thrown at nobody", async () => {
    await open({ ownerPhone: null });
    const event = await report();
    const { ctx, recorded } = setUp();
    await alertOwnerEmergency(ctx, event);
    expect(recorded.lines.join()).toContain("no_owner_phone");
  });

  it("does not pass over an owner who has opted out in silence", async () => {
    await open();
    const event = await report();
    const { ctx, recorded } = setUp("opted_out");
    await alertOwnerEmergency(ctx, event);
    expect(recorded.lines.join()).toMatch(/owner_unreachable.*refused/);
  });

  it("of another business is not seen", async () => {
    await open();
    const event = await report();
    const test = testContext(env, { tenantId: otherBusiness });
    await openBusiness(test.ctx);
    await alertOwnerEmergency(test.ctx, { ...event, tenantId: otherBusiness });
    expect(test.recorded.texts).toEqual([]);
  });
});

describe("somebody who waits to be called back", () => {
  const ask = async () => {
    const { ctx } = testContext(env);
    const wish = {
      reason: "message",
      address: null,
      words: "about the heater",
      isEmergency: false,
      phone: ann,
    } as const;
    const { callbackId } = await requestCallback(ctx, { ...caller, ...wish, key: "call-1:5" });
    return news("callback.requested", callbackId);
  };

  it("is told to the owner, once", async () => {
    await open({ languageCode: "es" });
    const event = await ask();
    const { ctx, gateway } = setUp();
    await alertOwnerCallback(ctx, event);
    await alertOwnerCallback(ctx, event);
    expect(gateway.sent.map(({ body }) => body)).toEqual([
      "[Estándar] Por favor llame a: Ann Miller, +19135550155. about the heater",
    ]);
  });

  it("and was called meanwhile is told to nobody", async () => {
    await open();
    const event = await ask();
    await env.SHARD_0.prepare("update callbacks set status = 'COMPLETED'").run();
    const { ctx, gateway } = setUp();
    await alertOwnerCallback(ctx, event);
    expect(gateway.asked).toBe(0);
  });
});
