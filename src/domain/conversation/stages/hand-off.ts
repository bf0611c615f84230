// A person is always to be had: put through where the business takes calls, and a message where it does not or nobody answers.
import type { Hearing } from "../hearing.ts";
import type { ConversationPolicy } from "../policy.ts";
import type { ConversationState } from "../state.ts";
import { ask, type Step, say } from "../step.ts";

/** The number to dial comes from the business's settings alone. */
export function handOff({ state, policy }: Pick<Hearing, "state" | "policy">): Step {
  const { transferTo } = policy;
  if (transferTo === null || policy.channel !== "phone")
    return ask(state, { kind: "message", tries: 0 }, { key: "ask_message" });
  return {
    state: { ...state, open: { kind: "transfer-pending" } },
    effects: [say({ key: "transferring" }), { type: "transfer", to: transferTo }],
  };
}

/** Asked in vain: a person, where the business takes calls, and a message where it does not. */
export function giveUpAsking(state: ConversationState, policy: ConversationPolicy): Step {
  return policy.transferTo === null
    ? ask(state, { kind: "message", tries: 0 }, { key: "ask_message_after_trouble" })
    : handOff({ state, policy });
}

export function afterTransfer(state: ConversationState, isAnswered: boolean): Step {
  if (!isAnswered) return ask(state, { kind: "message", tries: 0 }, { key: "transfer_failed" }, { key: "ask_message" });
  const outcome = state.booked === null ? "transferred" : "booked";
  return {
    state: { ...state, open: { kind: "closed" }, outcome },
    effects: [{ type: "hang_up" }, { type: "record_call", outcome }],
  };
}
