// Every way a conversation ends, each with its outcome, its record and nothing said afterwards.
import type { Hearing } from "../hearing.ts";
import type { ConversationPolicy } from "../policy.ts";
import type { ConversationState } from "../state.ts";
import { ask, type Step, say } from "../step.ts";
import { isBareAnswer } from "../understanding/bare-answer.ts";
import { finish } from "./finish.ts";
import { message, outcomeOf } from "./message.ts";

/** The caller does not want a visit now. Whoever told us a problem is called back. */
export function decline(state: ConversationState, policy: ConversationPolicy): Step {
  if (state.facts.problem === undefined) return finish(state, { outcome: "answered", effects: [] }, policy);
  const effects = [message(state, "declined"), say({ key: "declined" })];
  return finish(state, { outcome: outcomeOf(state), effects }, policy);
}

/**
 * After the booking. Only a bare no, thanks or goodbye ends the call; everything else goes to the owner, and whoever
 * wants the visit changed is told that it stands until they hear.
 */
export function answerAnythingElse(hearing: Hearing): Step {
  const { state, reading, policy } = hearing;
  if (wantsChange(hearing)) return passOn(hearing, "change_passed_on");
  const isBareYes = isBareAnswer(reading) && reading.yesNo === "yes" && reading.intent !== "goodbye";
  if (isBareYes && state.open.kind === "anything-else" && state.open.tries === 0) {
    return ask(state, { kind: "anything-else", tries: 1 }, { key: "ask_note" });
  }
  return isBareAnswer(reading) ? sayGoodbye(state, policy) : passOn(hearing, "message_taken");
}

function wantsChange({ reading, learned }: Hearing): boolean {
  const isOrder = reading.intent === "cancel" || reading.intent === "reschedule";
  const isOtherFact = learned.some((name) => name === "when" || name === "address");
  return isOrder || isOtherFact || /\b(cancel|wrong|cancele|cancelar|equivocad[ao])\b/i.test(reading.text);
}

function passOn({ state, reading, policy }: Hearing, key: "change_passed_on" | "message_taken"): Step {
  const effects = [message(state, "visit_note", reading.text), say({ key })];
  return finish(state, { outcome: "booked", effects }, policy);
}

export function sayGoodbye(state: ConversationState, policy: ConversationPolicy): Step {
  return finish(state, { outcome: state.booked === null ? outcomeOf(state) : "booked", effects: [] }, policy);
}

/** The other side is gone: nothing is said, but a lead that was not booked is kept. An emergency was, when it was heard. */
export function leave(state: ConversationState): Step {
  const outcome = state.booked !== null ? "booked" : state.facts.emergency !== undefined ? "emergency" : "abandoned";
  const isLead = outcome === "abandoned" && (hasToldUs(state) || state.facts.phone !== undefined);
  const lost = isLead ? [message(state, hasToldUs(state) ? "abandoned" : "missed")] : [];
  return {
    state: { ...state, open: { kind: "closed" }, outcome },
    effects: [...lost, { type: "record_call", outcome }],
  };
}

function hasToldUs({ facts }: ConversationState): boolean {
  return facts.problem !== undefined || facts.address !== undefined || facts.when !== undefined;
}
