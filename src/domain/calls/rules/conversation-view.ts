// A conversation as the owner's lists and pages show it.
import type { Appointment } from "../../scheduling/rules/appointment.ts";
import type { ConversationRecord, Message } from "./conversation.ts";
import type { CallSummary } from "./summary.ts";

export interface ListedConversation extends ConversationRecord {
  /** Null when nobody is known, or no name. */
  customerName: string | null;
  /** What was said is counted once the conversation has ended. */
  messageCount: number;
  flaggedForReview: boolean;
  tags: readonly string[];
  notes: string | null;
  /** Null until it is written. */
  summary: CallSummary | null;
  /** The work of the customer's latest visit. */
  service: string | null;
  /** Whether a visit of the customer's stands. */
  hasAppointments: boolean;
}

export interface ConversationDetail extends ListedConversation {
  messages: readonly Message[];
  /** Visits booked in it. */
  appointments: readonly Appointment[];
}
