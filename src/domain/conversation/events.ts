// What can happen to a conversation. Time enters as data: `at` is epoch milliseconds.
import type { Booked, Slot } from "./state.ts";

export type ConversationEvent = {
  at: number;
} /** `firstWords`: what a text thread begins with, so that the greeting is in its language; empty on a call. */ & (
  | { type: "started"; firstWords: string }
  /** The caller said or typed something; `digits` are keys pressed. */
  | { type: "heard"; text: string; digits: string }
  | { type: "silence" }
  /** `isExact` when the times lie inside the caller's wish. */
  | { type: "slots_found"; slots: Slot[]; isExact: boolean }
  | { type: "booking_made"; booked: Booked }
  | { type: "booking_refused"; reason: "slot_taken" }
  /** Our own side failed: the calendar could not be read or the visit not be written. */
  | { type: "tool_failed"; effect: "find_slots" | "book" }
  | { type: "hung_up" }
  /** Nothing was heard of the other side for too long, or the call grew too long. */
  | { type: "timed_out" }
);
