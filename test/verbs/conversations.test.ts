import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import {
  beginRecord,
  findConversation,
  listConversations,
  recordCall,
  summariseCall,
} from "../../src/domain/calls/index.ts";
import type { Ctx } from "../../src/domain/context.ts";
import { deriveId } from "../../src/platform/ids.ts";
import { booked, booking, kansas, request, tripsOf } from "../support/bookings.ts";
import { call, conversation, conversationId, now, said } from "../support/callers.ts";
import { otherBusiness, testContext } from "../support/context.ts";
import { freshStore } from "../support/fresh-store.ts";
import { ann, openBusiness } from "../support/news.ts";

const { ctx } = testContext(env);
const other = testContext(env, { tenantId: otherBusiness }).ctx;

beforeEach(freshStore);

const idOf = (name: string) => deriveId("conversation", name);

/** A conversation that began so many minutes after nine. */
async function record(minute: number, changes: Parameters<typeof conversation>[0] = {}, by: Ctx = ctx) {
  const id = idOf(`at-${minute}`);
  const kept = conversation({ id, peer: null, createdAt: now + minute * 60_000, ...changes });
  await recordCall(by, call({ key: `record-${minute}`, conversation: kept }));
  return id;
}

const visit = (changes: Parameters<typeof request>[0] = {}) =>
  booking("call-1:4", { conversationId, request: request({ phone: ann, ...changes }) });

describe("the list of conversations", () => {
  it("has the latest first, in pages, in one trip", async () => {
    const ids = [await record(1), await record(3), await record(2)];
    expect((await listConversations(ctx, {})).map(({ id }) => id)).toEqual([ids[1], ids[2], ids[0]]);
    expect((await listConversations(ctx, { limit: 1, offset: 1 })).map(({ id }) => id)).toEqual([ids[2]]);
    expect(await tripsOf(ctx, () => listConversations(ctx, {}))).toBe(1);
    await expect(listConversations(ctx, { limit: 0 })).rejects.toMatchObject({ code: "invalid_input" });
  });

  it("keeps its order over pages where several began at once", async () => {
    for (const name of ["a", "b", "c", "d", "e"]) {
      const kept = conversation({ id: idOf(name), peer: null });
      await recordCall(ctx, call({ key: name, conversation: kept }));
    }
    const all = (await listConversations(ctx, {})).map(({ id }) => id);
    const pages = await Promise.all(all.map((_, offset) => listConversations(ctx, { limit: 1, offset })));
    expect(pages.flat().map(({ id }) => id)).toEqual(all);
  });

  it.each([
    ["channel", { channel: "sms" }, [2]],
    ["outcome", { outcome: "booked" }, [3]],
    ["emergencies", { isEmergency: true }, [4]],
    ["other than emergencies", { isEmergency: false, channel: "phone" }, [3, 1]],
    ["from", { from: now + 3 * 60_000 }, [4, 3]],
    ["to", { to: now + 2 * 60_000 }, [2, 1]],
    ["both", { channel: "phone", from: now + 3 * 60_000, isEmergency: true }, [4]],
  ] as const)("is narrowed by %s", async (_, filter, minutes) => {
    await record(1);
    await record(2, { channel: "sms" });
    await record(3, { outcome: "booked" });
    await record(4, { isEmergency: true });
    const found = (await listConversations(ctx, filter)).map(({ id }) => id);
    expect(found).toEqual(minutes.map((minute) => idOf(`at-${minute}`)));
  });

  it("tells who it was, how much was said, and what stands of theirs", async () => {
    const { customerId } = await booked(ctx, visit());
    await recordCall(ctx, call());
    await record(5);
    const [stranger, known] = await listConversations(ctx, {});
    expect(known).toMatchObject({
      id: conversationId,
      customerId,
      customerName: "Ann Miller",
      messageCount: 2,
      service: "fixture_or_leak_repair",
      hasAppointments: true,
      summary: null,
    });
    expect(stranger).toMatchObject({ customerId: null, customerName: null, service: null, hasAppointments: false });
    expect(await listConversations(ctx, { customerId })).toEqual([known]);
    await env.SHARD_0.prepare("update appointments set status = 'CANCELLED'").run();
    expect(await listConversations(ctx, { customerId })).toMatchObject([{ hasAppointments: false }]);
  });

  it("has a conversation that still goes on", async () => {
    await beginRecord(ctx, { key: "b", conversation: conversation({ outcome: null, endedAt: null }) });
    expect(await listConversations(ctx, {})).toMatchObject([
      { id: conversationId, endedAt: null, outcome: null, messageCount: 0 },
    ]);
    expect(await findConversation(ctx, { id: conversationId })).toMatchObject({ endedAt: null, messages: [] });
  });

  it("has no trial and nothing of another business", async () => {
    await record(1, { mode: "test" });
    await record(2, {}, other);
    expect(await listConversations(ctx, {})).toEqual([]);
    expect(await listConversations(other, {})).toHaveLength(1);
  });

  it("is found through an index, whoever it is narrowed to", async () => {
    const plan = async (where: string) => {
      const sql = `explain query plan select id from conversations where tenant_id = 'a' and mode = 'live' ${where} order by created_at desc limit 100`;
      const { results } = await env.SHARD_0.prepare(sql).all<{ detail: string }>();
      return results.map(({ detail }) => detail).join("; ");
    };
    expect(await plan("")).toContain("conversations_by_created");
    expect(await plan("and customer_id = 'c'")).toMatch(/SEARCH conversations USING INDEX conversations_by_/);
  });
});

describe("one conversation", () => {
  it("has all that was said, what was understood, how long the answers took, and the visits, in one trip", async () => {
    await openBusiness(ctx);
    const { appointmentId } = await booked(ctx, visit());
    const later = { start: kansas("2026-11-25T09:00"), end: kansas("2026-11-25T10:00") };
    await booked(ctx, { ...visit({ slot: later }), key: "elsewhere", conversationId: null });
    await recordCall(ctx, call());
    await summariseCall(ctx, conversationId);
    const found = await findConversation(ctx, { id: conversationId });
    expect(found.messages).toEqual(call().messages);
    expect(found.messages[1]).toMatchObject({ facts: [{ kind: "problem" }], answerMs: 120 });
    expect(found.appointments.map(({ id }) => id)).toEqual([appointmentId]);
    expect(found.summary).toMatchObject({ writtenBy: "rules" });
    expect(await tripsOf(ctx, () => findConversation(ctx, { id: conversationId }))).toBe(1);
  });

  it("is read in the order it was said, however long", async () => {
    const many = Array.from({ length: 300 }, (_, i) => said({ role: "user", text: `message ${i}`, at: now + i }));
    await recordCall(ctx, call({ messages: many }));
    expect((await findConversation(ctx, { id: conversationId })).messages).toEqual(many);
  });

  it("is not found for another business, for a trial, or when there is none", async () => {
    await recordCall(ctx, call());
    const trial = await record(1, { mode: "test" });
    await expect(findConversation(other, { id: conversationId })).rejects.toMatchObject({ code: "not_found" });
    await expect(findConversation(ctx, { id: trial })).rejects.toMatchObject({ code: "not_found" });
    await expect(findConversation(ctx, { id: "conv_none" })).rejects.toMatchObject({ code: "not_found" });
  });
});
