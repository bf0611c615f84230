// A conversation as it is kept, whatever the channel.
import type { Id } from "../../../platform/ids.ts";
import type { Channel, Language } from "../../conversation/index.ts";

/** Times are epoch milliseconds. */
export interface ConversationRecord {
  id: Id<"conversation">;
  mode: "live" | "test";
  channel: Channel;
  /** Null when nobody is known yet; then the customer with `peer`'s number is linked, if there is one. */
  customerId: string | null;
  /** The Durable Object's own id of the call or thread. */
  sessionId: string;
  /** The vendor's id of the call. */
  providerCallId: string | null;
  /** E.164 of the other side; null when withheld. */
  peer: string | null;
  language: Language;
  outcome: string | null;
  isEmergency: boolean;
  leadSource: string | null;
  createdAt: number;
  /** Null while it goes on. */
  endedAt: number | null;
}

/** One thing that was said. */
export interface Message {
  role: "user" | "assistant";
  text: string;
  /** Epoch milliseconds. */
  at: number;
  /** Keys of the lines that were said. */
  lines: readonly string[];
  /** What was newly understood from these words. */
  facts: readonly UnderstoodFact[];
  /** Milliseconds from the words to our answer; null for our own sentences, and for words that had none. */
  answerMs: number | null;
}

/** One fact as a person reads it: `kind` is its name among the conversation's facts. */
export interface UnderstoodFact {
  kind: string;
  value: string;
}
