import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { recordCall } from "../../src/domain/calls/index.ts";
import type { StandingVisit } from "../../src/domain/conversation/index.ts";
import type { DomainEvent } from "../../src/domain/events.ts";
import { tellChange } from "../../src/domain/notifications/index.ts";
import { cancelVisit, findVisits, moveVisit } from "../../src/domain/scheduling/index.ts";
import type { NewSettings } from "../../src/domain/tenants/index.ts";
import { deriveId } from "../../src/platform/ids.ts";
import { booked, booking, kansas, request } from "../support/bookings.ts";
import { call, conversation, conversationId } from "../support/callers.ts";
import { worker } from "../support/consumer.ts";
import { demoBusiness, otherBusiness, testContext } from "../support/context.ts";
import { demoSettings } from "../support/demo-settings.ts";
import { freshStore } from "../support/fresh-store.ts";
import { ann, type Fault, faultyGateway, openBusiness, ourNumber, robin } from "../support/news.ts";

const two = { start: kansas("2026-11-25T14:00"), end: kansas("2026-11-25T15:00") };

function setUp(...faults: Fault[]) {
  const gateway = faultyGateway(...faults);
  return { ...testContext(env, { ports: { sms: gateway } }), gateway };
}

const open = (settings: Partial<NewSettings> = {}) => openBusiness(testContext(env).ctx, settings);

async function annsVisit(): Promise<StandingVisit> {
  const { ctx } = testContext(env);
  await booked(ctx, booking("ann", { request: request({ phone: ann }), conversationId }));
  const [visit] = await findVisits(ctx, { phone: ann, mode: "live" });
  if (visit === undefined) throw new Error("Ann has no visit");
  return visit;
}

function newsOf(type: "appointment.moved" | "appointment.cancelled", entityVersion = 2): DomainEvent {
  const entityId = deriveId("appointment", "ann");
  return { id: deriveId("event", type), v: 1, type, tenantId: demoBusiness, entityId, entityVersion, occurredAt: 0 };
}

async function moved(): Promise<DomainEvent> {
  const visit = await annsVisit();
  const settings = demoSettings();
  await moveVisit(testContext(env).ctx, { key: "m", visit, slot: two, mode: "live", settings });
  return newsOf("appointment.moved");
}

async function cancelled(): Promise<DomainEvent> {
  await cancelVisit(testContext(env).ctx, { key: "c", visit: await annsVisit(), mode: "live" });
  return newsOf("appointment.cancelled");
}

beforeEach(freshStore);

describe("a visit that was moved", () => {
  it("is told to the customer and the owner with its new time, each once however often the news comes", async () => {
    await open();
    const event = await moved();
    const { ctx, gateway } = setUp();
    await tellChange(ctx, event, "moved");
    await tellChange(ctx, event, "moved");
    expect(gateway.sent).toHaveLength(2);
    const body = (to: string) => gateway.sent.find((text) => text.to === to)?.body ?? "";
    expect(body(ann)).toMatch(/^Bristol Plumbing: your visit is moved to Wednesday, November 25 at 2:00 PM/);
    expect(body(robin)).toMatch(/Ann Miller.*Wednesday, November 25 at 2:00 PM.*\+19135550155/);
    expect(gateway.sent.every(({ from }) => from === ourNumber)).toBe(true);
  });

  it("is told in the language that the customer spoke", async () => {
    await open();
    const event = await moved();
    await recordCall(testContext(env).ctx, call({ conversation: conversation({ language: "es" }) }));
    const { ctx, gateway } = setUp();
    await tellChange(ctx, event, "moved");
    expect(gateway.sent.find(({ to }) => to === ann)?.body).toContain("miércoles, 25 de noviembre");
    expect(gateway.sent.find(({ to }) => to === robin)?.body).toContain("Wednesday");
  });

  it("is told to nobody when it was changed again meanwhile, or was a trial", async () => {
    await open();
    const event = await moved();
    const { ctx, gateway } = setUp();
    await tellChange(ctx, { ...event, entityVersion: 1 }, "moved");
    await env.SHARD_0.prepare("update appointments set mode = 'test'").run();
    await tellChange(ctx, event, "moved");
    expect(gateway.asked).toBe(0);
  });

  it("reaches the customer though the owner cannot be texted", async () => {
    await open({ ownerPhone: null });
    const { ctx, gateway } = setUp();
    await tellChange(ctx, await moved(), "moved");
    expect(gateway.sent.map(({ to }) => to)).toEqual([ann]);
  });

  it("reaches the owner though the customer has no number", async () => {
    await open();
    const event = await moved();
    await env.SHARD_0.prepare("update appointments set contact_phone = null").run();
    const { ctx, gateway } = setUp();
    await tellChange(ctx, event, "moved");
    expect(gateway.sent.map(({ to }) => to)).toEqual([robin]);
  });

  it("is told again to whom it could not be told, and to nobody else", async () => {
    await open();
    const event = await moved();
    const { ctx, gateway } = setUp("vendor_unavailable");
    await expect(tellChange(ctx, event, "moved")).rejects.toMatchObject({ code: "vendor_unavailable" });
    await tellChange(ctx, event, "moved");
    expect(gateway.sent.map(({ to }) => to).sort()).toEqual([robin, ann].sort());
  });

  it("of another business is not seen", async () => {
    await open();
    const event = await moved();
    const { ctx } = testContext(env, { tenantId: otherBusiness });
    await openBusiness(ctx);
    const test = testContext(env, { tenantId: otherBusiness });
    await tellChange(test.ctx, { ...event, tenantId: otherBusiness }, "moved");
    expect(test.recorded.texts).toEqual([]);
  });
});

describe("a visit that was cancelled", () => {
  it("is told to the customer and the owner with the time that it had", async () => {
    await open();
    const { ctx, gateway } = setUp();
    await tellChange(ctx, await cancelled(), "cancelled");
    const bodies = gateway.sent.map(({ body }) => body);
    expect(bodies).toHaveLength(2);
    for (const body of bodies)
      expect(body).toMatch(/cancelled.*Tuesday, November 24 at 9:00 AM|Tuesday, November 24 at 9:00 AM.*cancelled/);
  });

  it("comes as news over the queue, like one that was moved", async () => {
    await open();
    const test = testContext(env);
    await cancelVisit(test.ctx, { key: "c", visit: await annsVisit(), mode: "live" });
    await test.settle();
    const { deliver, gateway } = worker();
    const news = test.recorded.events.at(-1);
    expect(await deliver([news, news])).toMatchObject({ outcome: "ok" });
    expect(gateway.sent.map(({ to }) => to).sort()).toEqual([robin, ann].sort());
  });
});
