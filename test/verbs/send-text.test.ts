import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { receiveText, sendText, type TextToSend } from "../../src/domain/messaging/index.ts";
import { AppError } from "../../src/platform/errors.ts";
import { rowsOf } from "../support/bookings.ts";
import { demoBusiness, otherBusiness, testContext } from "../support/context.ts";
import { freshStore } from "../support/fresh-store.ts";
import { ann, type Fault, faultyGateway, openBusiness, ourNumber, robin } from "../support/news.ts";

function setUp(...faults: Fault[]) {
  const gateway = faultyGateway(...faults);
  const test = testContext(env, { tenantId: demoBusiness, ports: { sms: gateway } });
  return { ...test, gateway };
}

function text(changes: Partial<TextToSend> = {}): TextToSend {
  return {
    key: "evt_1:customer",
    kind: "confirmation",
    to: ann,
    from: ourNumber,
    body: "Your visit is booked.",
    mode: "live",
    conversationId: null,
    ...changes,
  };
}

const alert = text({ key: "evt_1:owner", kind: "owner_emergency", to: robin, body: "[EMERGENCY] gas" });
const stopFrom = (from: string, messageSid = "SM_stop") => ({
  messageSid,
  from,
  to: ourNumber,
  body: "STOP",
  optOutType: null,
});

async function textsOf(ctx: ReturnType<typeof setUp>["ctx"]) {
  const rows = await rowsOf<{
    direction: string;
    status: string;
    error_code: string | null;
    provider_id: string | null;
  }>(env.SHARD_0, ctx, "sms_messages");
  return rows.filter((row) => row.direction === "out");
}

beforeEach(async () => {
  await freshStore();
  await openBusiness(testContext(env).ctx);
  await openBusiness(testContext(env, { tenantId: otherBusiness }).ctx);
});

describe("a text", () => {
  it("goes out once and is kept with the vendor's id, audited without number or words", async () => {
    const { ctx, gateway, recorded } = setUp();
    expect(await sendText(ctx, text())).toEqual({ kind: "sent" });
    expect(gateway.sent).toMatchObject([{ to: ann, from: ourNumber, body: "Your visit is booked." }]);
    expect(await textsOf(ctx)).toMatchObject([{ status: "queued", provider_id: "SM1" }]);
    expect(recorded.counts).toEqual([{ name: "texts_sent", tenantId: demoBusiness, kind: "confirmation" }]);
    const audit = JSON.stringify(await rowsOf(env.SHARD_0, ctx, "audit_events"));
    expect(audit).toContain("text.send");
    expect(audit).not.toContain("555");
  });

  it("takes three trips", async () => {
    const { ctx } = setUp();
    const before = ctx.databases.trips.count;
    await sendText(ctx, text());
    expect(ctx.databases.trips.count - before).toBe(3);
  });

  it("is one text however often it is asked for with one key, one after another or all at once", async () => {
    const { ctx, gateway } = setUp();
    await Promise.allSettled(Array.from({ length: 20 }, () => sendText(ctx, text())));
    expect(await sendText(ctx, text())).toEqual({ kind: "sent" });
    expect(gateway.sent).toHaveLength(1);
    expect(await textsOf(ctx)).toHaveLength(1);
  });

  it("of a trial is written down and never sent", async () => {
    const { ctx, gateway } = setUp();
    await sendText(ctx, text({ mode: "test" }));
    expect(gateway.asked).toBe(0);
    expect(await textsOf(ctx)).toMatchObject([{ status: "kept" }]);
  });

  it("of another business with the same key is another text", async () => {
    const { ctx, gateway } = setUp();
    const other = testContext(env, { tenantId: otherBusiness, ports: { sms: gateway } }).ctx;
    await sendText(ctx, text());
    await sendText(other, text());
    expect(gateway.sent).toHaveLength(2);
    expect(await textsOf(ctx)).toHaveLength(1);
    expect(await textsOf(other)).toHaveLength(1);
  });
});

describe("when the vendor's answer is lost after the text went out", () => {
  it.each(["sent_then_lost", "sent_then_crashed"] as const)("a customer gets no second one (%s)", async (fault) => {
    const { ctx, gateway } = setUp(fault);
    expect(await sendText(ctx, text())).toEqual({ kind: "unconfirmed" });
    expect(await sendText(ctx, text())).toEqual({ kind: "unconfirmed" });
    expect(gateway.asked).toBe(1);
    expect(await textsOf(ctx)).toMatchObject([{ status: "unconfirmed" }]);
  });

  it("an owner hears of the emergency again", async () => {
    const { ctx, gateway } = setUp("sent_then_lost");
    await expect(sendText(ctx, alert)).rejects.toMatchObject({ code: "timeout" });
    expect(await sendText(ctx, alert)).toEqual({ kind: "sent" });
    expect(gateway.sent).toHaveLength(2);
    expect(await textsOf(ctx)).toMatchObject([{ status: "queued" }]);
  });

  it("and the row was left in the vendor's hands: a customer's is not sent again, an emergency's is", async () => {
    for (const [wanted, outcome, asked] of [
      [text(), "unconfirmed", 0],
      [alert, "sent", 1],
    ] as const) {
      const { ctx, gateway } = setUp("vendor_unavailable");
      await expect(sendText(ctx, wanted)).rejects.toBeInstanceOf(AppError);
      await env.SHARD_0.prepare("update sms_messages set status = 'sending' where status = 'pending'").run();
      gateway.asked = 0;
      expect(await sendText(ctx, wanted)).toEqual({ kind: outcome });
      expect(gateway.asked).toBe(asked);
    }
  });
});

describe("when the vendor says no", () => {
  it("and surely did not send, the next try does", async () => {
    const { ctx, gateway } = setUp("vendor_unavailable");
    await expect(sendText(ctx, text())).rejects.toMatchObject({ code: "vendor_unavailable" });
    expect(await textsOf(ctx)).toMatchObject([{ status: "pending" }]);
    expect(await sendText(ctx, text({ body: "changed meanwhile" }))).toEqual({ kind: "sent" });
    expect(gateway.sent).toMatchObject([{ body: "Your visit is booked." }]);
  });

  it("for good, it is not asked again", async () => {
    const { ctx, gateway, recorded } = setUp("vendor_rejected");
    expect(await sendText(ctx, text())).toEqual({ kind: "failed" });
    expect(await sendText(ctx, text())).toEqual({ kind: "failed" });
    expect(gateway.asked).toBe(1);
    expect(await textsOf(ctx)).toMatchObject([{ status: "failed", error_code: "vendor_rejected" }]);
    expect(recorded.counts.map(({ name }) => name)).toEqual(["texts_failed"]);
  });

  it("because the person opted out there, we know it too from then on and never ask again", async () => {
    const { ctx, gateway } = setUp("opted_out");
    expect(await sendText(ctx, text())).toEqual({ kind: "refused" });
    expect(await sendText(ctx, text())).toEqual({ kind: "refused" });
    expect(await sendText(ctx, text({ key: "evt_2:customer" }))).toEqual({ kind: "refused" });
    expect(gateway.asked).toBe(1);
    expect(await rowsOf(env.SHARD_0, ctx, "consents")).toMatchObject([
      { phone: ann, state: "opted_out", source: "vendor:opted_out" },
    ]);
    const audit = JSON.stringify(await rowsOf(env.SHARD_0, ctx, "audit_events"));
    expect(audit).toContain("consent.opt_out");
  });
});

describe("somebody who has opted out", () => {
  it("gets nothing more", async () => {
    const { ctx, gateway } = setUp();
    await receiveText(ctx, stopFrom(ann));
    expect(await sendText(ctx, text())).toEqual({ kind: "refused" });
    expect(gateway.asked).toBe(0);
    expect(await textsOf(ctx)).toMatchObject([{ status: "sent" }, { status: "refused", error_code: "opted_out" }]);
  });

  it("between the writing of a text and its sending gets nothing either", async () => {
    const { ctx, gateway } = setUp("vendor_unavailable");
    await expect(sendText(ctx, text())).rejects.toBeInstanceOf(AppError);
    gateway.asked = 0;
    await receiveText(ctx, stopFrom(ann));
    expect(await sendText(ctx, text())).toEqual({ kind: "refused" });
    expect(gateway.asked).toBe(0);
  });

  it("is not texted again after START for a text that was refused", async () => {
    const { ctx, gateway } = setUp();
    await receiveText(ctx, stopFrom(ann));
    await sendText(ctx, text());
    await receiveText(ctx, { ...stopFrom(ann, "SM_start"), body: "START" });
    expect(await sendText(ctx, text())).toEqual({ kind: "refused" });
    expect(gateway.asked).toBe(0);
    expect(await sendText(ctx, text({ key: "evt_2:customer" }))).toEqual({ kind: "sent" });
  });

  it("of one business still hears from another", async () => {
    const { ctx, gateway } = setUp();
    const other = testContext(env, { tenantId: otherBusiness, ports: { sms: gateway } }).ctx;
    await receiveText(ctx, stopFrom(ann));
    expect(await sendText(other, text())).toEqual({ kind: "sent" });
  });

  it("never hinders the owner's alerts, unless it is the owner", async () => {
    const { ctx } = setUp();
    await receiveText(ctx, stopFrom(ann));
    expect(await sendText(ctx, alert)).toEqual({ kind: "sent" });
    await receiveText(ctx, stopFrom(robin, "SM_stop_2"));
    expect(await sendText(ctx, { ...alert, key: "evt_2:owner" })).toEqual({ kind: "refused" });
  });

  it("is not texted whatever the order in which STOP and twenty texts arrive", async () => {
    const { ctx, gateway } = setUp();
    const stopped = receiveText(ctx, stopFrom(ann)).then(() => gateway.asked);
    await Promise.all(Array.from({ length: 20 }, (_, i) => sendText(ctx, text({ key: `evt_${i}:customer` }))));
    await stopped;
    const before = gateway.asked;
    await Promise.all(Array.from({ length: 20 }, (_, i) => sendText(ctx, text({ key: `late_${i}:customer` }))));
    expect(gateway.asked).toBe(before);
  });
});
