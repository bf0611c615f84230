import type { ConversationEffect, MessageReason } from "../effects.ts";
import type { ConversationState } from "../state.ts";

/** A message with what is known. `words` are the caller's own; without them the problem stands for them. */
export function message(state: ConversationState, reason: MessageReason, words = ""): ConversationEffect {
  const { facts } = state;
  const problem = facts.problem?.value ?? "";
  return {
    type: "take_message",
    reason,
    name: facts.name?.value ?? null,
    phone: facts.phone?.value ?? null,
    address: facts.address?.value.text ?? null,
    words: [...new Set([problem, words])].filter((part) => part !== "").join(" / "),
    isEmergency: facts.emergency !== undefined,
  };
}

/** How a conversation without a visit ends. */
export function outcomeOf(state: ConversationState): "emergency" | "message" {
  return state.facts.emergency === undefined ? "message" : "emergency";
}
