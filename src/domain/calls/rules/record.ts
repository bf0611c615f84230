// A finished conversation with all that is known of it, as a summary is written from it.
import type { ConversationRecord, Message } from "./conversation.ts";
import type { CallSummary } from "./summary.ts";

export interface CallRecord {
  conversation: ConversationRecord;
  /** What was written of it before. */
  summary: CallSummary | null;
  messages: readonly Message[];
  /** The customer's name, when the conversation belongs to one. */
  customerName: string | null;
  /** What stands on the list of people to call back because of it. */
  callback: { name: string | null; phone: string | null; message: string | null; address: string | null } | null;
}
