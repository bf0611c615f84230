// The whole memory of a conversation: plain JSON, kept in the journal after every event.
import type { Facts } from "./facts.ts";
import type { Language } from "./understanding/reading.ts";

/** A free time of the business, epoch milliseconds. */
export interface Slot {
  start: number;
  end: number;
}

/** The one question that stands open; `tries` counts answers to it that did not help. */
export type OpenQuestion =
  | { kind: "problem"; tries: number }
  | { kind: "name"; tries: number }
  | { kind: "phone"; tries: number }
  | { kind: "address"; tries: number }
  | { kind: "known-address"; tries: number }
  | { kind: "slot"; tries: number }
  | { kind: "booking"; tries: number; slot: Slot }
  /** What was read back is wrong somewhere. */
  | { kind: "correction"; tries: number; slot: Slot }
  | { kind: "message"; tries: number }
  /** A message is taken, but nobody knows whom to call. */
  | { kind: "callback-number"; tries: number; words: string }
  | { kind: "anything-else"; tries: number }
  /** Waiting for our own calendar, not for the caller. */
  | { kind: "slots-pending" }
  | { kind: "booking-pending"; slot: Slot }
  | { kind: "closed" };

export type QuestionKind = OpenQuestion["kind"];

export interface Offers {
  /** The times offered last, at most two. */
  current: Slot[];
  /** Starts that were turned down or sold meanwhile, epoch milliseconds. */
  refused: number[];
}

/** How the conversation ended. */
export type Outcome = "booked" | "message" | "emergency" | "answered" | "abandoned";

/** The visit, once the database has it. */
export interface Booked {
  appointmentId: string;
  customerId: string;
  slot: Slot;
}

export interface ConversationState {
  v: 1;
  /** The language we speak; follows the caller's. */
  language: Language;
  facts: Facts;
  open: OpenQuestion;
  offers: Offers;
  booked: Booked | null;
  outcome: Outcome | null;
}
