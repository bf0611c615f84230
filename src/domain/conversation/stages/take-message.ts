// When nothing can be booked, somebody calls back. A message is always taken with what is known.

import { isServed } from "../../knowledge/rules/service-area.ts";
import type { Hearing } from "../hearing.ts";
import type { Line } from "../lines/line.ts";
import { nextMove } from "../next-move.ts";
import type { ConversationPolicy } from "../policy.ts";
import { questionFor } from "../questions.ts";
import type { ConversationState } from "../state.ts";
import { ask, type Step, say } from "../step.ts";
import { achieved, finish } from "./finish.ts";
import { message, outcomeOf } from "./message.ts";

/** Our calendar failed or is full: all is known, so nothing more is asked. */
export function fallBackToMessage(
  state: ConversationState,
  reason: "no_slot" | "failed",
  policy: ConversationPolicy,
): Step {
  const line: Line = { key: reason === "no_slot" ? "no_slots" : "technical_trouble" };
  const effects = [say(line), message(state, reason), say({ key: "will_call_back" })];
  return finish(state, { outcome: achieved(state) ?? outcomeOf(state), effects }, policy);
}

/** Whether the visit was written is not known, so neither "booked" nor "not booked" is said. */
export function admitDoubt(state: ConversationState, policy: ConversationPolicy): Step {
  const effects = [say({ key: "booking_unsure" }), message(state, "failed"), say({ key: "will_call_back" })];
  return finish(state, { outcome: outcomeOf(state), effects }, policy);
}

/** A place outside the area may have been misheard: another one goes back to the booking, all else is the message. */
export function answerOutside(hearing: Hearing): Step {
  const { state, learned, policy } = hearing;
  const isServedNow = learned.includes("address") && isServed(placeOf(state), policy.serviceArea) !== false;
  return isServedNow ? nextMove(state, policy) : answerMessage(hearing);
}

function placeOf({ facts }: ConversationState) {
  return facts.address?.value ?? { city: null, postalCode: null };
}

/** Nobody can be called back without a number, so whoever withheld it is asked. Who wants a visit gets back to it. */
export function answerMessage({ state, reading, policy }: Hearing): Step {
  if (state.open.kind === "message" && refusesMessage(reading.text)) return nextMove(state, policy);
  if (state.facts.phone !== undefined) return keepMessage(state, reading.text, policy);
  return ask(state, { kind: "callback-number", tries: 0, words: reading.text }, questionFor("phone", "first"));
}

/** "I don't want to leave a message, I want somebody to fix it." */
function refusesMessage(text: string): boolean {
  return /\b(don'?t|do not|not|no) (want|wanna|need|going|quiero|voy)\b.{0,20}\b(message|mensaje|recado)\b/i.test(text);
}

export function answerCallbackNumber({ state, learned, policy }: Hearing): Step | null {
  const { open } = state;
  if (open.kind !== "callback-number" || !learned.includes("phone")) return null;
  return keepMessage(state, open.words, policy);
}

export function keepMessage(state: ConversationState, words: string, policy: ConversationPolicy): Step {
  const said = /^\W*(no|yes|yeah|nope|s[ií]|bye|ok(ay)?)?\W*$/i.test(words) ? "" : words;
  const effects = [message(state, "message", said), say({ key: "message_taken" })];
  return finish(state, { outcome: achieved(state) ?? outcomeOf(state), effects }, policy);
}
