// What one utterance was understood to say. Every field stands alone: an utterance may carry several.

export const intents = [
  "book",
  "reschedule",
  "cancel",
  "status",
  "question",
  "message",
  "human",
  "emergency",
  "owner",
  "goodbye",
  "other",
] as const;
export type Intent = (typeof intents)[number];

export const emergencyKinds = [
  "gas",
  "carbon_monoxide",
  "fire",
  "electrical",
  "flood",
  "burst",
  "sewage",
  "no_water",
  "no_heat",
  "medical",
  "other",
] as const;
export type EmergencyKind = (typeof emergencyKinds)[number];

export type Language = "en" | "es";
export type YesNo = "yes" | "no";

/** A value, the words it was read from, and how sure the reader is (0 to 1). */
export interface Heard<T> {
  value: T;
  text: string;
  confidence: number;
}

/** Local wall-clock times of the business, "YYYY-MM-DDTHH:MM"; an instant has end = start, a day is midnight to midnight. */
export interface When {
  start: string;
  end: string;
  kind: "instant" | "range";
  /** What would do as well: "Monday or Wednesday morning". */
  or?: readonly When[];
  /** What is left out of it, the other times included: "any day but Tuesday", "this week but not mornings". */
  except?: readonly When[];
}

export interface Address {
  /** The whole address in one line, as read back to the caller. */
  text: string;
  street: string | null;
  unit: string | null;
  city: string | null;
  state: string | null;
  postalCode: string | null;
}

export interface Reading {
  text: string;
  language: Language | null;
  intent: Intent | null;
  yesNo: YesNo | null;
  when: Heard<When> | null;
  name: Heard<string> | null;
  /** E.164. */
  phone: Heard<string> | null;
  email: Heard<string> | null;
  address: Heard<Address> | null;
  /** A key of `ReadingContext.services`. */
  service: Heard<string> | null;
  /** What is wrong, in the caller's words without greetings and other facts. */
  problem: Heard<string> | null;
  emergency: Heard<EmergencyKind> | null;
  /** Which of the times just offered was chosen: 0 is the first. */
  choice: number | null;
  confidence: number;
}

/** The question that stands open, as far as it changes the meaning of an answer. */
export type Asked = "name" | "phone" | "address" | "problem" | "when" | "confirm" | null;

/** A service the business offers, with further words callers use for it. */
export interface ServiceWords {
  key: string;
  words: readonly string[];
}

export interface ReadingContext {
  /** The present moment, epoch milliseconds. */
  now: number;
  /** IANA zone of the business. */
  zone: string;
  asked: Asked;
  language: Language;
  services: readonly ServiceWords[];
  /** Further words that this business treats as an emergency. */
  emergencyWords: readonly string[];
  /** The times just offered, as local wall-clock starts "YYYY-MM-DDTHH:MM". */
  offered: readonly string[];
}
