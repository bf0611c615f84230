// One shape for a conversation, whether it goes on (told by the live view) or is over (read from its record).
import type { LiveFact } from "../../api/live/frames.ts";
import type { OngoingConversation } from "../../api/live/state.ts";
import type { ConversationDetail } from "../../api/types.ts";

export interface Turn {
  seq: number;
  role: "user" | "assistant";
  text: string;
  lines: readonly string[];
  facts: readonly LiveFact[];
  at: string;
  answer_ms: number | null;
}

export interface Shown {
  name: string | null;
  peer: string | null;
  channel: string;
  language: string;
  startedAt: string;
  /** Null while it goes on. */
  endedAt: string | null;
  outcome: string | null;
  isEmergency: boolean;
  turns: readonly Turn[];
  /** What the receptionist is about; null when it is over. */
  stage: string | null;
}

/** The record is behind while somebody speaks: then the live view is shown, until the record tells the end. */
export function shownOf(record: ConversationDetail | undefined, live: OngoingConversation | undefined): Shown | null {
  const isRecorded = record !== undefined && record.ended_at !== null;
  if (live !== undefined && !isRecorded) return ofLive(live, record);
  return record === undefined ? null : ofRecord(record);
}

function ofLive(live: OngoingConversation, record: ConversationDetail | undefined): Shown {
  return {
    name: live.caller_name ?? record?.customer_name ?? null,
    peer: live.peer,
    channel: live.channel,
    language: live.language,
    startedAt: live.started_at,
    endedAt: live.endedAt === null ? null : new Date(live.endedAt).toISOString(),
    outcome: live.outcome,
    isEmergency: live.is_emergency,
    turns: live.messages,
    stage: live.endedAt === null ? live.stage : null,
  };
}

function ofRecord(record: ConversationDetail): Shown {
  return {
    name: record.customer_name ?? nameIn(record),
    peer: record.peer,
    channel: record.channel,
    language: record.language,
    startedAt: record.created_at,
    endedAt: record.ended_at,
    outcome: record.outcome,
    isEmergency: record.is_emergency,
    turns: record.messages.map(({ timestamp, ...message }) => ({ ...message, at: timestamp })),
    stage: null,
  };
}

/** Somebody may say their name and never become a customer. */
function nameIn({ summary }: ConversationDetail): string | null {
  return summary === null || summary.name === notSaid ? null : summary.name;
}

/** What a summary has in place of what nobody said. */
export const notSaid = "unknown";
