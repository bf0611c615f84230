import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { sendVisitCode } from "../../src/domain/calls/index.ts";
import type { Ctx } from "../../src/domain/context.ts";
import { receiveText } from "../../src/domain/messaging/index.ts";
import { booked, booking, request } from "../support/bookings.ts";
import { otherBusiness, testContext } from "../support/context.ts";
import { demoSettings } from "../support/demo-settings.ts";
import { freshStore } from "../support/fresh-store.ts";
import { ann, type Fault, faultyGateway, openBusiness, ourNumber } from "../support/news.ts";

const settings = demoSettings({ textFrom: ourNumber });

function setUp(options: { faults?: Fault[]; now?: string } = {}) {
  const gateway = faultyGateway(...(options.faults ?? []));
  const now = options.now === undefined ? {} : { now: options.now };
  return { ...testContext(env, { ports: { sms: gateway }, ...now }), gateway };
}

const send = (ctx: Ctx, changes: Partial<Parameters<typeof sendVisitCode>[1]> = {}) =>
  sendVisitCode(ctx, {
    key: "call-1:7",
    phone: ann,
    settings,
    language: "en",
    mode: "live",
    conversationId: "conv_1",
    ...changes,
  });

beforeEach(async () => {
  await freshStore();
  await openBusiness(testContext(env).ctx);
  await booked(testContext(env).ctx, booking("ann", { request: request({ phone: ann }) }));
});

describe("a code for a visit", () => {
  it("is six digits, texted to the number of the visit and given with its visits to the call alone", async () => {
    const { ctx, gateway, recorded } = setUp();
    const sent = await send(ctx);
    expect(sent?.code).toMatch(/^\d{6}$/);
    expect(sent?.visits).toMatchObject([{ name: "Ann Miller" }]);
    expect(gateway.sent).toMatchObject([{ to: ann, from: ourNumber }]);
    expect(gateway.sent[0]?.body).toContain(`Bristol Plumbing: your code is ${sent?.code}`);
    expect(recorded.lines.join()).not.toContain(sent?.code);
  });

  it("is told in Spanish to whoever spoke Spanish", async () => {
    const { ctx, gateway } = setUp();
    const sent = await send(ctx, { language: "es" });
    expect(gateway.sent[0]?.body).toContain(`su código es ${sent?.code}`);
  });

  it("is another one each time", async () => {
    const { ctx } = setUp();
    const codes = [await send(ctx), await send(ctx, { key: "call-1:9" })].map((sent) => sent?.code);
    expect(new Set(codes).size).toBe(2);
  });

  it("asked for again by a call that crashed is the last one that was texted", async () => {
    const { ctx, gateway } = setUp();
    await send(ctx);
    const again = await send(ctx);
    expect(gateway.sent.at(-1)?.body).toContain(again?.code);
  });

  it("is sent three times an hour at most, and again an hour later", async () => {
    const { ctx, gateway } = setUp();
    for (const key of ["a", "b", "c"]) expect(await send(ctx, { key })).not.toBeNull();
    expect(await send(ctx, { key: "d" })).toBeNull();
    expect(gateway.sent).toHaveLength(3);
    const later = setUp({ now: "2026-11-23T10:00:01-06:00" });
    expect(await send(later.ctx, { key: "e" })).not.toBeNull();
  });

  it("goes to no number without a visit, and from no business without a number for texts", async () => {
    const { ctx, gateway } = setUp();
    expect(await send(ctx, { phone: "+19135550166" })).toBeNull();
    expect(await send(ctx, { settings: { ...settings, textFrom: null } })).toBeNull();
    expect(gateway.asked).toBe(0);
  });

  it("goes to nobody who has opted out", async () => {
    const { ctx, gateway } = setUp();
    await receiveText(ctx, { messageSid: "SM1", from: ann, to: ourNumber, body: "STOP", optOutType: null });
    expect(await send(ctx)).toBeNull();
    expect(gateway.asked).toBe(0);
  });

  it("that surely did not go out is tried again", async () => {
    const { ctx, gateway } = setUp({ faults: ["vendor_unavailable"] });
    await expect(send(ctx)).rejects.toMatchObject({ code: "vendor_unavailable" });
    const sent = await send(ctx);
    expect(gateway.sent[0]?.body).toContain(sent?.code);
  });

  it("whose fate is not known may have arrived, so it counts", async () => {
    const { ctx, gateway } = setUp({ faults: ["sent_then_lost"] });
    const sent = await send(ctx);
    expect(gateway.sent[0]?.body).toContain(sent?.code);
  });

  it("for a trial is handed to no vendor", async () => {
    const { ctx, gateway } = setUp();
    await booked(ctx, booking("trial", { mode: "test", request: request({ phone: ann }) }));
    expect((await send(ctx, { mode: "test" }))?.visits).toHaveLength(1);
    expect(gateway.asked).toBe(0);
  });

  it("of another business finds no visit of ours", async () => {
    const { ctx } = testContext(env, { tenantId: otherBusiness });
    await openBusiness(ctx);
    expect(await send(ctx)).toBeNull();
  });
});
