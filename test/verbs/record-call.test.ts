import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { beginRecord, countEndedCall, recordCall } from "../../src/domain/calls/index.ts";
import { bookVisit } from "../../src/domain/scheduling/index.ts";
import { booking, request, rowsOf } from "../support/bookings.ts";
import { call, conversation, conversationId, conversations, messages, news, now, said } from "../support/callers.ts";
import { otherBusiness, testContext } from "../support/context.ts";
import { freshStore } from "../support/fresh-store.ts";
import { ann } from "../support/news.ts";

const { ctx } = testContext(env);
const other = testContext(env, { tenantId: otherBusiness }).ctx;

beforeEach(freshStore);

describe("the record of a call", () => {
  it("keeps the conversation and all that was said in one trip, and is announced", async () => {
    const before = ctx.databases.trips.count;
    await recordCall(ctx, call());
    expect(ctx.databases.trips.count - before).toBe(1);
    expect(await conversations()).toMatchObject([
      { id: conversationId, outcome: "abandoned", peer: ann, channel: "phone" },
    ]);
    expect(await messages()).toMatchObject([
      { seq: 0, role: "assistant", text: "Hello", at: now, lines: '["greeting"]', facts: "[]", answer_ms: null },
      {
        seq: 1,
        role: "user",
        text: 'my sink "leaks"; ¿sí?',
        at: now + 1,
        lines: "[]",
        facts: JSON.stringify([{ kind: "problem", value: 'my sink "leaks"' }]),
        answer_ms: 120,
      },
    ]);
    expect(await news()).toEqual([["call.ended", conversationId]]);
  });

  it("of a thousand messages is still one trip", async () => {
    const many = Array.from({ length: 1000 }, (_, i) => said({ role: "user", text: `message ${i}`, at: now + i }));
    await recordCall(ctx, call({ messages: many }));
    expect(await messages()).toHaveLength(1000);
  });

  it("made twice is one record, and a longer one of the same conversation adds to it", async () => {
    await recordCall(ctx, call());
    await recordCall(ctx, call());
    expect(await messages()).toHaveLength(2);
    const more = [...call().messages, said({ role: "user", text: "hello again", at: now + 2 })];
    const grown = conversation({ outcome: "booked", isEmergency: true });
    await recordCall(ctx, call({ key: "call-1:20", messages: more, conversation: grown }));
    expect(await conversations()).toMatchObject([{ outcome: "booked", is_emergency: 1 }]);
    expect(await messages()).toHaveLength(3);
  });

  it("is linked to the customer it made, and to one whose number it is", async () => {
    const booked = await bookVisit(ctx, booking("call-1:4", { request: request({ phone: ann }), conversationId }));
    const customerId = booked.kind === "booked" ? booked.booked.customerId : "";
    await recordCall(ctx, call());
    expect(await conversations()).toMatchObject([{ customer_id: customerId }]);
  });

  it("of a trial is kept apart and announced to nobody", async () => {
    await recordCall(ctx, call({ conversation: conversation({ mode: "test" }) }));
    expect(await news()).toEqual([]);
  });

  it("is another one for another business with the same ids", async () => {
    await recordCall(ctx, call());
    await recordCall(other, call());
    expect(await messages()).toHaveLength(2);
    expect(await rowsOf(env.SHARD_0, other, "conversation_messages")).toHaveLength(2);
  });

  it("may be begun while the call goes on, and a late beginning undoes no end", async () => {
    const begun = conversation({ language: "es", outcome: null, endedAt: null });
    await beginRecord(ctx, { key: "call-1:begin", conversation: begun });
    expect(await conversations()).toMatchObject([{ language: "es", ended_at: null }]);
    await recordCall(ctx, call());
    await beginRecord(ctx, { key: "call-1:begin-2", conversation: begun });
    expect(await conversations()).toMatchObject([{ language: "en", outcome: "abandoned", ended_at: now + 60_000 }]);
    expect(await news()).toHaveLength(1);
  });

  it("is counted by its end", async () => {
    await recordCall(ctx, call());
    const test = testContext(env);
    const event = { id: "evt_1", v: 1, type: "call.ended", entityVersion: 1, occurredAt: now } as const;
    await countEndedCall(test.ctx, { ...event, tenantId: ctx.tenant.id, entityId: conversationId });
    expect(test.recorded.counts).toEqual([{ name: "calls_ended", tenantId: ctx.tenant.id, kind: "abandoned" }]);
  });
});
