import type { ConversationEffect } from "../effects.ts";
import { type ConversationPolicy, isCall } from "../policy.ts";
import type { ConversationState, Outcome } from "../state.ts";
import { type Step, say } from "../step.ts";

export interface End {
  outcome: Outcome;
  effects: readonly ConversationEffect[];
}

/** Says goodbye, hangs up, writes the record. Nothing is said afterwards. */
export function finish(state: ConversationState, end: End, policy: ConversationPolicy): Step {
  return {
    state: { ...state, open: { kind: "closed" }, outcome: end.outcome },
    effects: [
      ...end.effects,
      say({ key: "goodbye", business: policy.businessName, isCall: isCall(policy) }),
      { type: "hang_up" },
      { type: "record_call", outcome: end.outcome },
    ],
  };
}

/** What has been achieved so far and stands whatever comes; an answer alone is no such thing while somebody needs a visit. */
export function achieved({ done, facts }: ConversationState): Outcome | null {
  if (done !== "answered") return done;
  return facts.problem === undefined && facts.emergency === undefined ? done : null;
}
