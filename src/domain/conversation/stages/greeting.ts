import type { Line } from "../lines/line.ts";
import { type ConversationPolicy, isCall } from "../policy.ts";
import type { ConversationState } from "../state.ts";
import { ask, type Step } from "../step.ts";

/** By the first name alone: the last one may be asked for as a proof. */
export function greet(state: ConversationState, policy: ConversationPolicy): Step {
  const said = { business: policy.businessName, isCall: isCall(policy) };
  const name = policy.knownCaller?.name ?? "";
  const [firstName = ""] = name.split(" ");
  const line: Line =
    firstName === "" ? { key: "greeting", ...said } : { key: "greeting_known", name: firstName, ...said };
  return ask(state, { kind: "problem", tries: 0 }, line);
}
