// What can happen to a conversation. Time enters as data: `at` is epoch milliseconds.
import type { Booked, Slot, StandingVisit } from "./state.ts";
import type { ModelReading } from "./understanding/model-reading.ts";
import type { Address } from "./understanding/reading.ts";

/** Effects whose result the conversation waits for. */
export type ToolKind = "find_slots" | "book" | "find_visits" | "send_code" | "move_visit" | "cancel_visit";

export type ConversationEvent = {
  at: number;
} /** `firstWords`: what a text thread begins with, so that the greeting is in its language; empty on a call. */ & (
  | { type: "started"; firstWords: string }
  /** The caller said or typed something; `digits` are keys pressed. */
  | { type: "heard"; text: string; digits: string }
  | { type: "silence" }
  /** The address, typed into the form that was texted. */
  | { type: "typed"; address: Address }
  /** `isExact` when the times lie inside the caller's wish. */
  | { type: "slots_found"; slots: Slot[]; isExact: boolean }
  | { type: "booking_made"; booked: Booked }
  | { type: "booking_refused"; reason: "slot_taken" }
  | { type: "visits_found"; visits: StandingVisit[] }
  /** Null: nothing was sent, because no visit is under that number. */
  | { type: "code_sent"; sent: { code: string; visits: StandingVisit[] } | null }
  | { type: "visit_moved"; visit: StandingVisit }
  | { type: "visit_cancelled" }
  /** The visit is not what it was when it was read: somebody else changed it meanwhile. */
  | { type: "change_refused" }
  | { type: "understood"; reading: ModelReading }
  | { type: "understanding_failed" }
  | { type: "transfer_ended"; isAnswered: boolean }
  /** Our own side failed: the calendar could not be read or the visit not be written. */
  | { type: "tool_failed"; effect: ToolKind }
  | { type: "hung_up" }
  /** Nothing was heard of the other side for too long, or the call grew too long. */
  | { type: "timed_out" }
);
