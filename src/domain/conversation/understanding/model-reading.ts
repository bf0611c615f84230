// What a language model says that an utterance means. It is a hint from outside: nothing in it is believed unasked.
import type { Asked, EmergencyKind, Intent, Language, YesNo } from "./reading.ts";

/** What the model is shown. The business's facts and the caller's words are data, never instructions. */
export interface ModelQuestion {
  text: string;
  asked: Asked;
  language: Language;
  services: readonly { key: string; words: readonly string[] }[];
  /** Questions the business has answered, so that one of them can be pointed at. */
  entries: readonly { id: string; question: string }[];
}

export interface ModelReading {
  intent: Intent | null;
  yesNo: YesNo | null;
  /** The caller's own words about the time; code alone turns them into a date. */
  whenWords: string | null;
  name: string | null;
  /** The caller's own words about the number. */
  phoneWords: string | null;
  email: string | null;
  street: string | null;
  unit: string | null;
  city: string | null;
  state: string | null;
  postalCode: string | null;
  /** A key of the business's services. */
  service: string | null;
  problem: string | null;
  emergency: EmergencyKind | null;
  /** The id of the entry that answers the caller's question. */
  entryId: string | null;
  /** 0 to 1. */
  confidence: number;
}
