import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { noteModelSpend, recordCall, requestCallback, summariseCall } from "../../src/domain/calls/index.ts";
import type { LanguageModel, ModelSummary } from "../../src/domain/ports.ts";
import { AppError, type ErrorCode } from "../../src/platform/errors.ts";
import { onCallEnded } from "../../src/queues/on-call-ended.ts";
import { rowsOf, tripsOf } from "../support/bookings.ts";
import { call, conversation, conversationId, now, said, wish } from "../support/callers.ts";
import { otherBusiness, testContext } from "../support/context.ts";
import { freshStore } from "../support/fresh-store.ts";
import { ann, openBusiness } from "../support/news.ts";

const told: ModelSummary = {
  name: "Ann Miller",
  phone: "unknown",
  address: "unknown",
  problem: "sink leaks",
  urgency: "routine",
  nextStep: "Call back about the sink",
  text: "The caller's sink leaks.",
};
const usage = { inputTokens: 900, outputTokens: 100, microDollars: 163 };

/** A model that sums up as told, or fails, and counts how often it was asked. */
function summing(answer: Partial<ModelSummary> | ErrorCode | TypeError) {
  const asked: string[] = [];
  const model: LanguageModel = {
    understand: () => Promise.reject(new AppError("bug", "nobody asked")),
    async summarise({ messages }) {
      asked.push(messages.map(({ text }) => text).join(" | "));
      if (answer instanceof TypeError) throw answer;
      if (typeof answer === "string") throw new AppError(answer, "as told");
      return { summary: { ...told, ...answer }, usage };
    },
  };
  return { asked, ...testContext(env, { ports: { model } }) };
}

const { ctx } = testContext(env);
const summaryOf = async (): Promise<unknown> => {
  const [row] = await rowsOf<{ summary: string | null }>(env.SHARD_0, ctx, "conversations");
  return JSON.parse(row?.summary ?? "null");
};
const spent = () => rowsOf<{ requests: number; micro_dollars: number }>(env.SHARD_0, ctx, "model_spend");
const audits = async () =>
  (await rowsOf<{ action: string }>(env.SHARD_0, ctx, "audit_events")).filter(
    ({ action }) => action === "conversation.summarise",
  );

const byRules = { writtenBy: "rules", phone: ann, problem: expect.stringContaining("sink") as string };

beforeEach(async () => {
  await freshStore();
  await openBusiness(ctx);
  await recordCall(ctx, call());
});

describe("a call that has ended", () => {
  it("is summed up by rules where there is no model, in two trips, with audit", async () => {
    expect(await tripsOf(ctx, () => summariseCall(ctx, conversationId))).toBe(2);
    expect(await summaryOf()).toMatchObject({ ...byRules, name: "unknown", urgency: "unknown" });
    expect(await spent()).toEqual([]);
    expect(await audits()).toHaveLength(1);
  });

  it("is summed up by the model where there is one, shown all that was said, and what it cost is kept", async () => {
    const { ctx: withModel, asked } = summing({});
    await summariseCall(withModel, conversationId);
    expect(asked).toEqual(['Hello | my sink "leaks"; ¿sí?']);
    expect(await summaryOf()).toMatchObject({
      writtenBy: "model",
      text: told.text,
      problem: "sink leaks",
      name: "unknown",
    });
    expect(await spent()).toMatchObject([{ requests: 1, micro_dollars: 163 }]);
  });

  it("is summed up once, however often it is announced", async () => {
    const { ctx: withModel, asked } = summing({});
    await summariseCall(withModel, conversationId);
    await summariseCall(withModel, conversationId);
    expect(asked).toHaveLength(1);
    expect(await audits()).toHaveLength(1);
    expect(await spent()).toMatchObject([{ requests: 1 }]);
  });

  it.each<ErrorCode | TypeError>(["timeout", "vendor_unavailable", "vendor_rejected", new TypeError("oops")])(
    "is summed up by rules when the model fails by %s, which is logged and counted as spent",
    async (failure) => {
      const { ctx: withModel, recorded } = summing(failure);
      await summariseCall(withModel, conversationId);
      expect(await summaryOf()).toMatchObject(byRules);
      expect(await spent()).toMatchObject([{ requests: 1 }]);
      expect(recorded.lines.join()).toContain("summary_without_model");
      expect(recorded.lines.join()).not.toContain("sink");
    },
  );

  it("is summed up and counted, and never told again because a model failed", async () => {
    const { ctx: withModel, recorded } = summing("vendor_unavailable");
    const event = { id: "evt_1", v: 1, type: "call.ended", entityVersion: 1, occurredAt: now } as const;
    await onCallEnded(withModel, { ...event, tenantId: ctx.tenant.id, entityId: conversationId });
    expect(await summaryOf()).toMatchObject(byRules);
    expect(recorded.counts).toEqual([{ name: "calls_ended", tenantId: ctx.tenant.id, kind: "abandoned" }]);
  });

  it("is summed up by rules when the day's money is spent, or the owner wants no model", async () => {
    await noteModelSpend(ctx, { inputTokens: 0, outputTokens: 0, microDollars: 1_000_000_000 });
    const { ctx: withModel, asked } = summing({});
    await summariseCall(withModel, conversationId);
    expect(asked).toEqual([]);
    expect(await summaryOf()).toMatchObject(byRules);
    await env.SHARD_0.batch([
      env.SHARD_0.prepare("delete from model_spend"),
      env.SHARD_0.prepare("update conversations set summary = null"),
      env.SHARD_0.prepare("delete from commits where key like 'summary:%'"),
      env.SHARD_0.prepare("update tenant_settings set model_budget_cents = 0"),
    ]);
    await summariseCall(withModel, conversationId);
    expect(asked).toEqual([]);
    expect(await summaryOf()).toMatchObject(byRules);
  });

  it("in which nobody spoke is no work for a model", async () => {
    await env.SHARD_0.prepare("delete from conversation_messages where role = 'user'").run();
    const { ctx: withModel, asked } = summing({});
    await summariseCall(withModel, conversationId);
    expect(asked).toEqual([]);
    expect(await summaryOf()).toMatchObject({ writtenBy: "rules", problem: "unknown" });
  });

  it("is not summed up with what a lying model makes up", async () => {
    const lies = {
      name: "Robert Stranger",
      phone: "816-555-0999",
      address: "88 Nowhere Lane",
      problem: "a gas explosion",
      urgency: "emergency",
      nextStep: "Pay a refund of $49",
      text: "Booked for tomorrow at $49.",
    } as const;
    await summariseCall(summing(lies).ctx, conversationId);
    expect(await summaryOf()).toMatchObject({ ...byRules, name: "unknown", address: "unknown", urgency: "soon" });
    expect(JSON.stringify(await summaryOf())).not.toMatch(/Stranger|0999|Nowhere|explosion|49|refund|tomorrow/);
  });

  it("that left a message is summed up with who waits, and why", async () => {
    await requestCallback(ctx, wish());
    await summariseCall(ctx, conversationId);
    expect(await summaryOf()).toMatchObject({ name: "Ann Miller", phone: ann, nextStep: "Call back." });
  });

  it("that is unknown, or another business's, changes nothing", async () => {
    const other = testContext(env, { tenantId: otherBusiness }).ctx;
    await openBusiness(other);
    await summariseCall(other, conversationId);
    await summariseCall(ctx, "conv_unknown");
    expect(await summaryOf()).toBeNull();
    expect(await audits()).toEqual([]);
  });

  it("keeps its summary when a longer record of it comes", async () => {
    await summariseCall(ctx, conversationId);
    const before = await summaryOf();
    const more = [...call().messages, said({ role: "user", text: "hello again", at: now + 2 })];
    await recordCall(
      ctx,
      call({ key: "call-1:20", messages: more, conversation: conversation({ outcome: "message" }) }),
    );
    expect(await summaryOf()).toEqual(before);
  });
});
