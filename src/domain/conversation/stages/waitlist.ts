// Nothing suits: a place on the waiting list, so that somebody calls when a time opens up.
import type { Hearing } from "../hearing.ts";
import { lookForTimes } from "../next-move.ts";
import type { ConversationPolicy } from "../policy.ts";
import type { ConversationState } from "../state.ts";
import { ask, type Step, say } from "../step.ts";
import { decline } from "./closing.ts";
import { keepVisit } from "./confirm-change.ts";
import { finish } from "./finish.ts";
import { message, outcomeOf } from "./message.ts";

/** A visit that was to be moved stays where it is. */
export function offerWaitlist(state: ConversationState): Step {
  if (state.change?.visit != null) return keepVisit(state);
  return ask(state, { kind: "waitlist", tries: 0 }, { key: "ask_waitlist" });
}

export function answerWaitlist({ state, reading, policy }: Hearing): Step | null {
  if (reading.when !== null) return lookForTimes(state, policy);
  if (reading.yesNo === "yes") return putOnList(state, policy);
  return reading.yesNo === "no" ? decline(state, policy) : null;
}

function putOnList(state: ConversationState, policy: ConversationPolicy): Step {
  const wish = state.facts.when?.text ?? "";
  const effects = [message(state, "waitlist", wish), say({ key: "waitlisted" })];
  return finish(state, { outcome: outcomeOf(state), effects }, policy);
}
