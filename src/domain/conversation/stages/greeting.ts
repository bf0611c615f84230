import type { Line } from "../lines/line.ts";
import { type ConversationPolicy, isCall } from "../policy.ts";
import type { ConversationState } from "../state.ts";
import { ask, type Step } from "../step.ts";
import type { Language } from "../understanding/reading.ts";

/** A text with more than this and our own sentence is cut into several by the carrier. */
const longestInText = 100;

/** By the first name alone: the last one may be asked for as a proof. Who opens a chat and has written nothing is asked. */
export function greet(state: ConversationState, firstWords: string, policy: ConversationPolicy): Step {
  const said = { business: policy.businessName, isCall: isCall(policy), ...ownWords(policy, state.language) };
  const name = policy.knownCaller?.name ?? "";
  const [firstName = ""] = name.split(" ");
  const line: Line =
    firstName === "" ? { key: "greeting", ...said } : { key: "greeting_known", name: firstName, ...said };
  const isInvited = policy.channel === "web" && firstWords === "";
  return ask(state, { kind: "problem", tries: 0 }, line, ...(isInvited ? [{ key: "ask_wish" } as const] : []));
}

function ownWords({ greeting, channel }: ConversationPolicy, language: Language): { own?: string } {
  const own = greeting?.[language]?.trim() ?? "";
  if (own === "" || (channel === "sms" && own.length > longestInText)) return {};
  return { own: /[.!?…]$/.test(own) ? own : `${own}.` };
}
