// Reads an utterance as the answer to the question that stands open.
import { wallMinute } from "../../platform/time.ts";
import type { ConversationPolicy } from "./policy.ts";
import type { ConversationState, Listening, OpenQuestion } from "./state.ts";
import { readUtterance } from "./understanding/read-utterance.ts";
import type { Asked, Reading, ReadingContext } from "./understanding/reading.ts";

/** The reading, and the context that it was read in. */
export function readAnswer(
  state: ConversationState,
  { at, text, digits }: Listening,
  policy: ConversationPolicy,
): { reading: Reading; context: ReadingContext } {
  const isNumber = digits.length >= 7;
  const context: ReadingContext = {
    now: at,
    zone: policy.zone,
    asked: askedFor[state.open.kind],
    language: state.language,
    services: policy.services,
    emergencyWords: policy.emergencyWords,
    offered: offered(state).map((start) => wallMinute(start, policy.zone)),
  };
  const reading = readUtterance(text === "" && isNumber ? digits : text, context);
  return { reading: text === "" ? withKeys(reading, digits, state) : reading, context };
}

/** Starts of what was offered last: free times, or the caller's own visits to choose from. */
function offered({ open, offers, change }: ConversationState): number[] {
  const slots = open.kind === "which-visit" ? (change?.visits ?? []).map(({ slot }) => slot) : offers.current;
  return slots.map(({ start }) => start);
}

/** Keys 1 and 2: the first or second where times stand open, else yes and no. Key 0: a person. */
function withKeys(reading: Reading, digits: string, state: ConversationState): Reading {
  if (digits === "0") return { ...reading, intent: "human" };
  if (digits !== "1" && digits !== "2") return reading;
  const isChoice = state.open.kind === "which-visit" || (state.open.kind === "slot" && state.offers.current.length > 1);
  if (isChoice) return { ...reading, choice: Number(digits) - 1 };
  return { ...reading, yesNo: digits === "1" ? "yes" : "no" };
}

const askedFor: Record<OpenQuestion["kind"], Asked> = {
  problem: "problem",
  name: "name",
  phone: "phone",
  address: "address",
  city: "address",
  "known-address": "confirm",
  slot: "when",
  booking: "confirm",
  correction: "confirm",
  message: null,
  outside: "address",
  "callback-number": "phone",
  "anything-else": "confirm",
  waitlist: "confirm",
  purpose: "problem",
  "visit-phone": "phone",
  identity: "address",
  "visit-code": null,
  "which-visit": "when",
  "new-time": "when",
  "move-instead": "confirm",
  "slots-pending": null,
  "booking-pending": null,
  "visits-pending": null,
  "code-pending": null,
  "change-pending": null,
  "transfer-pending": null,
  closed: null,
};
