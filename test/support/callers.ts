// A caller, what she says, and the rows it leaves.
import { env } from "cloudflare:workers";
import type { CallbackWish, CallToRecord, ConversationRecord, EmergencyReport } from "../../src/domain/calls/index.ts";
import type { Message } from "../../src/domain/calls/rules/conversation.ts";
import { deriveId } from "../../src/platform/ids.ts";
import { toMs } from "../../src/platform/time.ts";
import { rowsOf } from "./bookings.ts";
import { testContext } from "./context.ts";
import { ann } from "./news.ts";

const { ctx } = testContext(env);
export const conversationId = deriveId("conversation", "call-1");
export const now = toMs(ctx.clock());

interface CallbackRow {
  id: string;
  status: string;
  reason: string;
  message: string | null;
  count: number;
  is_emergency: number;
}

export const callbacks = () => rowsOf<CallbackRow>(env.SHARD_0, ctx, "callbacks");
export const conversations = () => rowsOf<Record<string, unknown>>(env.SHARD_0, ctx, "conversations");
export const messages = () => rowsOf<{ seq: number; text: string }>(env.SHARD_0, ctx, "conversation_messages");
export const news = async () =>
  (await rowsOf<{ type: string; entity_id: string }>(env.SHARD_0, ctx, "outbox")).map(({ type, entity_id }) => [
    type,
    entity_id,
  ]);
export const settle = (status: string) =>
  env.SHARD_0.prepare("update callbacks set status = ?, last_result = 'x'").bind(status).run();

export function conversation(changes: Partial<ConversationRecord> = {}): ConversationRecord {
  return {
    id: conversationId,
    mode: "live",
    channel: "phone",
    customerId: null,
    sessionId: "CA1",
    providerCallId: "CA1",
    peer: ann,
    language: "en",
    outcome: "abandoned",
    isEmergency: false,
    leadSource: "Phone",
    createdAt: now,
    endedAt: now + 60_000,
    ...changes,
  };
}

const leak = { kind: "problem", value: 'my sink "leaks"' };

export function said(words: Pick<Message, "role" | "text" | "at"> & Partial<Message>): Message {
  return { lines: [], facts: [], answerMs: null, ...words };
}

export function call(changes: Partial<CallToRecord> = {}): CallToRecord {
  return {
    key: "call-1:9",
    conversation: conversation(),
    messages: [
      said({ role: "assistant", text: "Hello", at: now, lines: ["greeting"] }),
      said({ role: "user", text: 'my sink "leaks"; ¿sí?', at: now + 1, facts: [leak], answerMs: 120 }),
    ],
    ...changes,
  };
}

export function wish(changes: Partial<CallbackWish> = {}): CallbackWish {
  return {
    key: "call-1:5",
    reason: "message",
    name: "Ann Miller",
    phone: ann,
    address: null,
    words: "call me about the heater",
    channel: "phone",
    isEmergency: false,
    conversationId,
    mode: "live",
    leadSource: "Phone",
    ...changes,
  };
}

export function report(changes: Partial<EmergencyReport> = {}): EmergencyReport {
  const { reason: _, words: __, isEmergency: ___, ...caller } = wish({ key: "call-1:2" });
  return { ...caller, kind: "gas", words: "I smell gas", address: "12 Main St", ...changes };
}
