// What those who watch a business are sent, as the wire has it.
import type { UnderstoodFact } from "../domain/calls/index.ts";
import type { LiveConversation, LiveMessage, LiveNews } from "../domain/ports.ts";
import { toWire } from "../platform/time.ts";

export interface ConversationJson {
  id: string;
  channel: string;
  peer: string | null;
  caller_name: string | null;
  language: string;
  stage: string;
  started_at: string;
  outcome: string | null;
  is_emergency: boolean;
  facts: readonly UnderstoodFact[];
  appointment_id: string | null;
}

export interface MessageJson {
  seq: number;
  role: string;
  text: string;
  lines: readonly string[];
  facts: readonly UnderstoodFact[];
  at: string;
  answer_ms: number | null;
}

/** One conversation of a snapshot, with all that was said. */
export type WatchedJson = ConversationJson & { messages: MessageJson[] };

export function newsFrame(seq: number, news: LiveNews): string {
  if (news.type === "changed") return JSON.stringify({ seq, ...news });
  const { type, conversation, messages } = news;
  return JSON.stringify({
    seq,
    type,
    conversation: toConversationJson(conversation),
    messages: messages.map(toMessageJson),
  });
}

export function snapshotFrame(seq: number, conversations: readonly WatchedJson[]): string {
  return JSON.stringify({ type: "snapshot", seq, conversations });
}

export function toConversationJson(conversation: LiveConversation): ConversationJson {
  const { callerName, startedAt, isEmergency, appointmentId, ...same } = conversation;
  return {
    ...same,
    caller_name: callerName,
    started_at: toWire(startedAt),
    is_emergency: isEmergency,
    appointment_id: appointmentId,
  };
}

export function toMessageJson({ at, answerMs, ...same }: LiveMessage): MessageJson {
  return { ...same, at: toWire(at), answer_ms: answerMs };
}
