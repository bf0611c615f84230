// A simulated caller's part: who calls, what for, how they talk, and what must be true in the database afterwards.

/** How somebody talks. `noisy`: the line drops words and the recogniser mishears. */
export type Style =
  | "plain"
  | "brief"
  | "talkative"
  | "everything_at_once"
  | "corrects_self"
  | "changes_mind"
  | "noisy"
  | "elderly"
  | "hostile";

export interface CallerAddress {
  /** "6110 Walmer Street". */
  street: string;
  unit?: string;
  city: string;
  state?: string;
  postal_code?: string;
}

/** What the caller knows and would say when asked. */
export interface CallerFacts {
  name: string;
  /** E.164; the number they call from unless `withheld`. */
  phone: string;
  address: CallerAddress;
  /** In the caller's own words; used as it is or in parts. */
  problem: string;
  /** Times they would take, in the order of liking, as they would say them ("Thursday morning"); empty: any. */
  wants: string[];
}

/** What the business knows before the call. Local times of the business, "YYYY-MM-DDTHH:MM". */
export interface Before {
  customers?: { name: string; phone: string; address: string }[];
  visits?: { phone: string; start: string; service: string; problem: string }[];
  /** Free time is filled up to here, so that nothing earlier can be offered. */
  busy_until?: string;
}

/** What must be so after the call; a field that is missing is not judged. */
export interface Expectation {
  outcome?: (
    | "booked"
    | "changed"
    | "cancelled"
    | "message"
    | "transferred"
    | "emergency"
    | "answered"
    | "spam"
    | "abandoned"
  )[];
  /** Visits that stand afterwards for the caller's number, beyond those of before. */
  visits?: number;
  /** The visit that was made or moved. `on`: "YYYY-MM-DD"; `from`/`to`: "HH:MM" bounds of its start. */
  visit?: {
    name?: string;
    phone?: string;
    /** Compared after case, punctuation and the usual abbreviations are evened out. */
    street?: string;
    city?: string;
    service?: string[];
    is_emergency?: boolean;
    on?: string;
    from?: string;
    to?: string;
  };
  /** Visits of before that must be gone or stand unchanged. */
  cancelled?: boolean;
  unchanged?: boolean;
  callbacks?: { count: number; says?: string };
  emergency?: boolean;
  /** Keys of lines that must, or must never, have been said. */
  lines?: string[];
  never?: string[];
  /** Texts to the owner of this kind. */
  owner_texts?: Record<string, number>;
}

export interface Scenario {
  id: string;
  about: string;
  language: "en" | "es";
  style: Style;
  withheld?: boolean;
  /** The instant at which the call begins, with offset; default 2026-11-24T10:00:00-06:00. */
  now?: string;
  facts: CallerFacts;
  /** What they want of the call. */
  goal:
    | "book"
    | "reschedule"
    | "cancel"
    | "status"
    | "ask"
    | "message"
    | "person"
    | "spam"
    | "attack"
    | "emergency"
    | "wrong_number";
  /** Said when the assistant first asks how it can help; made from the facts when missing. */
  opening?: string;
  /**
   * Said in place of the usual answer the first time the line of this key is heard ("confirm_booking": "no, make it Friday").
   * Several are said one each time. "" is silence, "#2" presses keys.
   */
  instead?: Record<string, string | string[]>;
  /** Said turn by turn after the opening, whatever is heard; then the caller hangs up. For recordings and tricksters. */
  script?: string[];
  /** Key of the line at which the caller hangs up. */
  hang_up_at?: string;
  /** How badly the recogniser hears this caller, 0 to 1; 0.5 for `noisy` and 0 for the others when missing. */
  noise?: number;
  before?: Before;
  expect: Expectation;
}

/** What the caller hears in one turn: the words, and the keys of the lines they are made of. */
export interface Heard {
  text: string;
  lines: readonly string[];
  /** Texts that reached the caller's own telephone since the last turn, such as one with a code. */
  texts?: readonly string[];
}

export type Move =
  | { kind: "say"; text: string }
  | { kind: "keys"; digits: string }
  | { kind: "silence" }
  | { kind: "hang_up" };
