import type { ConversationPolicy } from "../policy.ts";
import type { ConversationState } from "../state.ts";
import { ask, type Step } from "../step.ts";

export function greet(state: ConversationState, policy: ConversationPolicy): Step {
  const business = policy.businessName;
  const name = policy.knownCaller?.name ?? "";
  const line =
    name === "" ? ({ key: "greeting", business } as const) : ({ key: "greeting_known", business, name } as const);
  return ask(state, { kind: "problem", tries: 0 }, line);
}
