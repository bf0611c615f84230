// What the live socket sends. OpenAPI does not describe sockets, so these shapes stand here; see /v1/owner/live.

export interface LiveFact {
  kind: string;
  value: string;
}

export interface LiveMessage {
  seq: number;
  role: "user" | "assistant";
  text: string;
  lines: string[];
  facts: LiveFact[];
  at: string;
  answer_ms: number | null;
}

export interface LiveConversation {
  id: string;
  channel: string;
  peer: string | null;
  caller_name: string | null;
  language: string;
  stage: string;
  started_at: string;
  /** Null while it goes on. */
  outcome: string | null;
  is_emergency: boolean;
  facts: LiveFact[];
  appointment_id: string | null;
}

export type LiveFrame =
  | { type: "snapshot"; seq: number; conversations: (LiveConversation & { messages: LiveMessage[] })[] }
  | { type: "conversation"; seq: number; conversation: LiveConversation; messages: LiveMessage[] }
  | { type: "changed"; seq: number; action: string; entity: string };

/** Null for a pong and for kinds of news that this version does not know. */
export function readFrame(data: unknown): LiveFrame | null {
  if (typeof data !== "string" || !data.startsWith("{")) return null;
  const frame = JSON.parse(data) as { type?: unknown };
  const isKnown = frame.type === "snapshot" || frame.type === "conversation" || frame.type === "changed";
  return isKnown ? (frame as LiveFrame) : null;
}
