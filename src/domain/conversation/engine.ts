// The receptionist's mind: (state, event, policy) -> (state, effects). Pure; every call can be replayed from its events.
import type { ConversationEvent } from "./events.ts";
import { firstLanguage, hear, heardAgain } from "./hear.ts";
import type { ConversationPolicy } from "./policy.ts";
import { leave } from "./stages/closing.ts";
import { greet } from "./stages/greeting.ts";
import { missHearing } from "./stages/missed.ts";
import type { ConversationState } from "./state.ts";
import type { Step } from "./step.ts";
import { takeResult } from "./take-result.ts";
import type { Address } from "./understanding/reading.ts";

/** The state before the first word. What we know of the caller is taken over as facts. */
export function openConversation(policy: ConversationPolicy): ConversationState {
  const { callerPhone, knownCaller } = policy;
  const known = { confidence: 1, confirmed: false } as const;
  const told = { confidence: 0.9, confirmed: false } as const;
  const given = policy.given ?? { name: null, phone: null };
  return {
    v: 2,
    language: policy.language,
    facts: {
      ...(given.name === null ? {} : { name: { value: given.name, text: given.name, ...told } }),
      ...(given.phone === null ? {} : { phone: { value: given.phone, text: given.phone, ...told } }),
      ...(callerPhone === null ? {} : { phone: { value: callerPhone, text: callerPhone, ...known } }),
      ...(knownCaller === null || knownCaller.name === ""
        ? {}
        : { name: { value: knownCaller.name, text: knownCaller.name, ...known } }),
    },
    open: { kind: "problem", tries: 0 },
    offers: { current: [], refused: [] },
    booked: null,
    change: null,
    done: null,
    isProgram: false,
    isForOther: false,
    isCityAsked: false,
    asked: {},
    listening: null,
    outcome: null,
  };
}

/** What was typed counts for more than what was heard. The caller says when it is done, and the call goes on from there. */
function takeTyped(state: ConversationState, value: Address): Step {
  const address = { value, text: value.text, confidence: 0.99, confirmed: false };
  return { state: { ...state, facts: { ...state.facts, address } }, effects: [] };
}

/** One event, one step. After the end nothing happens any more. */
export function step(state: ConversationState, event: ConversationEvent, policy: ConversationPolicy): Step {
  if (state.outcome !== null) return { state, effects: [] };
  switch (event.type) {
    case "hung_up":
    case "timed_out":
      return leave(state);
    case "started":
      return greet({ ...state, language: firstLanguage(state, event, policy) }, event.firstWords, policy);
    case "heard":
      return hear(state, event, policy);
    case "typed":
      return takeTyped(state, event.address);
    case "silence":
      return missHearing(state, "silence", policy);
    case "understood":
      return heardAgain(state, event.reading, policy);
    case "understanding_failed":
      return heardAgain(state, null, policy);
    default:
      return takeResult(state, event, policy);
  }
}
