// Every way a conversation ends, each with its outcome, its record and nothing said afterwards.
import type { Hearing } from "../hearing.ts";
import type { ConversationPolicy } from "../policy.ts";
import type { ConversationState } from "../state.ts";
import { ask, type Step, say } from "../step.ts";
import { finish } from "./finish.ts";
import { message, outcomeOf } from "./message.ts";

/** So many words or fewer say yes, no or thanks, and nothing to pass on. */
const shortAnswer = 3;

/** The caller does not want a visit now. Whoever told us a problem is called back. */
export function decline(state: ConversationState, policy: ConversationPolicy): Step {
  if (state.facts.problem === undefined) return finish(state, { outcome: "answered", effects: [] }, policy);
  const effects = [message(state, "declined"), say({ key: "declined" })];
  return finish(state, { outcome: outcomeOf(state), effects }, policy);
}

/** After the booking: words are kept as a note for the visit, a bare yes is asked what it is, a no ends the call. */
export function answerAnythingElse({ state, reading, policy }: Hearing): Step {
  const { open } = state;
  const isShort = reading.text.trim().split(/\s+/).length <= shortAnswer;
  const isAsking = reading.yesNo === "yes" && isShort && open.kind === "anything-else" && open.tries === 0;
  if (isAsking) return ask(state, { kind: "anything-else", tries: 1 }, { key: "ask_note" });
  const isNote = reading.yesNo !== "no" && reading.intent !== "goodbye" && !isShort;
  if (!isNote) return sayGoodbye(state, policy);
  const effects = [message(state, "visit_note", reading.text), say({ key: "message_taken" })];
  return finish(state, { outcome: "booked", effects }, policy);
}

export function sayGoodbye(state: ConversationState, policy: ConversationPolicy): Step {
  return finish(state, { outcome: state.booked === null ? outcomeOf(state) : "booked", effects: [] }, policy);
}

/** The other side is gone: nothing is said, but a lead that was not booked is kept. An emergency was, when it was heard. */
export function leave(state: ConversationState): Step {
  const outcome = state.booked !== null ? "booked" : state.facts.emergency !== undefined ? "emergency" : "abandoned";
  const lost = outcome === "abandoned" ? [message(state, hasToldUs(state) ? "abandoned" : "missed")] : [];
  return {
    state: { ...state, open: { kind: "closed" }, outcome },
    effects: [...lost, { type: "record_call", outcome }],
  };
}

function hasToldUs({ facts }: ConversationState): boolean {
  return facts.problem !== undefined || facts.address !== undefined || facts.when !== undefined;
}
