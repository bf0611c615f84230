// What is going on right now, as far as the socket has told.
import type { LiveConversation, LiveFrame, LiveMessage } from "./frames.ts";

export interface OngoingConversation extends LiveConversation {
  messages: readonly LiveMessage[];
  /** Epoch milliseconds; null while it goes on. */
  endedAt: number | null;
}

/** `down`: was open and is not, or could not be opened. */
export type LiveStatus = "connecting" | "open" | "down";

export interface LiveState {
  status: LiveStatus;
  /** The last number seen: a new connection asks for what came after. */
  seq: number | null;
  /** The latest first. */
  conversations: readonly OngoingConversation[];
}

/** How long an ended conversation stays in sight. */
export const lingerMs = 5 * 60_000;

export const nothingYet: LiveState = { status: "connecting", seq: null, conversations: [] };

export function withFrame(state: LiveState, frame: LiveFrame, now: number): LiveState {
  const next: LiveState = { ...state, seq: frame.seq };
  if (frame.type === "changed") return next;
  if (frame.type === "snapshot") {
    const ended = state.conversations.filter((one) => one.endedAt !== null);
    const current = frame.conversations.map(({ messages, ...one }) => merge(undefined, { ...one, messages }, now));
    const ids = new Set(current.map(({ id }) => id));
    const all = latestFirst([...current, ...ended.filter(({ id }) => !ids.has(id))]);
    return withoutOld({ ...next, conversations: all }, now);
  }
  const { conversation, messages } = frame;
  const known = state.conversations.find(({ id }) => id === conversation.id);
  const others = state.conversations.filter(({ id }) => id !== conversation.id);
  return { ...next, conversations: latestFirst([merge(known, { ...conversation, messages }, now), ...others]) };
}

/** Ended conversations leave after a while. The same state when none has to. */
export function withoutOld(state: LiveState, now: number): LiveState {
  const conversations = state.conversations.filter(({ endedAt }) => endedAt === null || now - endedAt < lingerMs);
  return conversations.length === state.conversations.length ? state : { ...state, conversations };
}

function merge(
  known: OngoingConversation | undefined,
  news: LiveConversation & { messages: readonly LiveMessage[] },
  now: number,
): OngoingConversation {
  const bySeq = new Map([...(known?.messages ?? []), ...news.messages].map((message) => [message.seq, message]));
  const messages = [...bySeq.values()].toSorted((a, b) => a.seq - b.seq);
  return { ...news, messages, endedAt: news.outcome === null ? null : (known?.endedAt ?? endOf(messages, now)) };
}

/** A conversation may have ended before we looked: its last words tell when. */
function endOf(messages: readonly LiveMessage[], now: number): number {
  const last = messages.at(-1);
  return last === undefined ? now : Math.min(Date.parse(last.at), now);
}

function latestFirst(conversations: OngoingConversation[]): OngoingConversation[] {
  return conversations.toSorted((a, b) => b.started_at.localeCompare(a.started_at));
}
