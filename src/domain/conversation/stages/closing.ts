// Every way a conversation ends, each with its outcome, its record and nothing said afterwards.
import type { Hearing } from "../hearing.ts";
import { nextMove } from "../next-move.ts";
import type { ConversationPolicy } from "../policy.ts";
import { askFor } from "../questions.ts";
import type { ConversationState, Outcome } from "../state.ts";
import { ask, type Step, say } from "../step.ts";
import { isBareAnswer, opensWithNo } from "../understanding/bare-answer.ts";
import { startChange } from "./change-booking.ts";
import { achieved, finish } from "./finish.ts";
import { message, outcomeOf } from "./message.ts";

/** The caller does not want a visit now. Whoever told us a problem is called back. */
export function decline(state: ConversationState, policy: ConversationPolicy): Step {
  const before = achieved(state);
  if (before !== null || state.facts.problem === undefined) {
    return finish(state, { outcome: before ?? "answered", effects: [] }, policy);
  }
  const effects = [message(state, "declined"), say({ key: "declined" })];
  return finish(state, { outcome: outcomeOf(state), effects }, policy);
}

/**
 * After the booking. Only a bare no, thanks or goodbye ends the call; everything else goes to the owner, and whoever
 * wants the visit changed is told that it stands until they hear.
 */
export function answerAnythingElse(hearing: Hearing): Step {
  const { state, reading, learned, policy } = hearing;
  if (state.booked === null) return answerNothingBooked(hearing);
  if (learned.includes("when")) return startChange(hearing, "reschedule");
  if (learned.includes("address") || isComplaint(reading.text)) return passOn(hearing, "change_passed_on");
  const isBareYes =
    isBareAnswer(reading) && reading.yesNo === "yes" && reading.intent !== "goodbye" && !opensWithNo(reading);
  if (isBareYes && state.open.kind === "anything-else" && state.open.tries === 0) {
    return ask(state, { kind: "anything-else", tries: 1 }, { key: "ask_note" });
  }
  return isBareAnswer(reading) ? sayGoodbye(state, policy) : passOn(hearing, "message_taken");
}

/** Something in the visit is wrong, and nobody has said what is right. */
function isComplaint(text: string): boolean {
  return /\b(wrong|equivocad[ao])\b/i.test(text);
}

/** After an answer, or a visit that was cancelled: a new wish starts anew, and all else ends the call. */
function answerNothingBooked(hearing: Hearing): Step {
  const { state, reading, learned, policy } = hearing;
  if (learned.length > 0 || reading.intent === "book") return nextMove(state, policy);
  if (isBareAnswer(reading) && reading.yesNo === "yes" && reading.intent !== "goodbye" && !opensWithNo(reading)) {
    return askFor(state, "problem", { key: "ask_problem" });
  }
  if (isBareAnswer(reading)) return sayGoodbye(state, policy);
  const effects = [message(state, "message", reading.text), say({ key: "message_taken" })];
  return finish(state, { outcome: achieved(state) ?? "message", effects }, policy);
}

function passOn({ state, reading, policy }: Hearing, key: "change_passed_on" | "message_taken"): Step {
  const effects = [message(state, "visit_note", reading.text), say({ key })];
  return finish(state, { outcome: state.done ?? "booked", effects }, policy);
}

export function sayGoodbye(state: ConversationState, policy: ConversationPolicy): Step {
  return finish(state, { outcome: achieved(state) ?? outcomeOf(state), effects: [] }, policy);
}

/** The other side is gone: nothing is said, but a lead that was not booked is kept. An emergency was, when it was heard. */
export function leave(state: ConversationState): Step {
  const outcome = achieved(state) ?? withoutAchievement(state);
  const isLead = outcome === "abandoned" && (hasToldUs(state) || state.facts.phone !== undefined);
  const lost = isLead ? [message(state, hasToldUs(state) ? "abandoned" : "missed")] : [];
  return {
    state: { ...state, open: { kind: "closed" }, outcome },
    effects: [...lost, { type: "record_call", outcome }],
  };
}

/** Who hangs up after talking to a person was served, and who does on hearing that this is no line for sales is no lead. */
function withoutAchievement({ open, facts }: ConversationState): Outcome {
  if (open.kind === "transfer-pending") return "transferred";
  if (facts.emergency !== undefined) return "emergency";
  return open.kind === "purpose" ? "spam" : "abandoned";
}

function hasToldUs({ facts }: ConversationState): boolean {
  return facts.problem !== undefined || facts.address !== undefined || facts.when !== undefined;
}
