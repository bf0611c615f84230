// The whole memory of a conversation: plain JSON, kept in the journal after every event.
import type { FactName, Facts } from "./facts.ts";
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
  | { kind: "city"; tries: number }
  | { kind: "known-address"; tries: number }
  | { kind: "slot"; tries: number }
  | { kind: "booking"; tries: number; slot: Slot }
  /** What was read back is wrong somewhere. */
  | { kind: "correction"; tries: number; slot: Slot }
  | { kind: "message"; tries: number }
  /** The place is outside the area: a message, or another place. */
  | { kind: "outside"; tries: number }
  /** A message is taken, but nobody knows whom to call. */
  | { kind: "callback-number"; tries: number; words: string }
  | { kind: "anything-else"; tries: number }
  /** Nothing suits: wait for a time that becomes free? */
  | { kind: "waitlist"; tries: number }
  /** Sounds like a sales call or a recording; one chance to say that something is broken. */
  | { kind: "purpose"; tries: number }
  /** Under which number the visit was booked. */
  | { kind: "visit-phone"; tries: number }
  /** A fact of the visit that only its customer knows. */
  | { kind: "identity"; tries: number }
  | { kind: "visit-code"; tries: number; code: string | null }
  | { kind: "which-visit"; tries: number }
  | { kind: "new-time"; tries: number }
  /** "Would you rather move it?" before a visit is cancelled. */
  | { kind: "move-instead"; tries: number }
  /** Waiting for our own calendar, not for the caller. */
  | { kind: "slots-pending" }
  | { kind: "booking-pending"; slot: Slot }
  | { kind: "visits-pending" }
  | { kind: "code-pending" }
  | { kind: "change-pending"; slot: Slot | null }
  /** The line is with a person; it comes back when nobody answers. */
  | { kind: "transfer-pending" }
  | { kind: "closed" };

export type QuestionKind = OpenQuestion["kind"];

export interface Offers {
  /** The times offered last, at most two. */
  current: Slot[];
  /** Starts that were turned down or sold meanwhile, epoch milliseconds. */
  refused: number[];
}

/** How the conversation ended. */
export const outcomes = [
  "booked",
  "changed",
  "cancelled",
  "message",
  "transferred",
  "emergency",
  "answered",
  "spam",
  "abandoned",
] as const;
export type Outcome = (typeof outcomes)[number];

/** The visit, once the database has it. */
export interface Booked {
  appointmentId: string;
  version: number;
  customerId: string;
  slot: Slot;
}

/** A visit that stands in the calendar, as a change needs it. */
export interface StandingVisit {
  appointmentId: string;
  /** The version that was read: a change of any other is refused. */
  version: number;
  slot: Slot;
  service: string;
  name: string;
  address: string;
  isEmergency: boolean;
}

export type ChangeWish = "reschedule" | "cancel" | "status";

/** What the caller wants of a visit booked earlier. */
export interface Change {
  wish: ChangeWish;
  /** E.164 of the number the visit is looked up by. */
  phone: string;
  /** Visits under that number, once looked up. Nothing of them is said before the caller is proven. */
  visits: StandingVisit[];
  /** Whether the number they call from was looked up before. */
  isLookedUp: boolean;
  isProven: boolean;
  visit: StandingVisit | null;
}

/** Words that were heard and wait for the model's reading. */
export interface Listening {
  at: number;
  text: string;
  digits: string;
}

export interface ConversationState {
  v: 2;
  /** The language we speak; follows the caller's. */
  language: Language;
  facts: Facts;
  open: OpenQuestion;
  offers: Offers;
  booked: Booked | null;
  change: Change | null;
  /** What the conversation has come to so far; the last one is its outcome. */
  done: "booked" | "changed" | "cancelled" | "answered" | null;
  /** The caller is a program and gets dates and times in a fixed form. */
  isProgram: boolean;
  /** The visit is for somebody else, so what we know of the caller is not of it. */
  isForOther: boolean;
  /** The town of an address is asked for once. */
  isCityAsked: boolean;
  /** How often each fact was asked for. */
  asked: Partial<Record<FactName, number>>;
  listening: Listening | null;
  outcome: Outcome | null;
}
