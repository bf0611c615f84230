// The caller was silent, or what was said did not help: ask again, twice at most, then take a message.
import type { Line } from "../lines/line.ts";
import { questionFor } from "../next-move.ts";
import type { ConversationPolicy } from "../policy.ts";
import type { ConversationState, OpenQuestion } from "../state.ts";
import { ask, type Step, say } from "../step.ts";
import { streetName } from "../street-name.ts";
import { sayGoodbye } from "./closing.ts";
import { finish } from "./finish.ts";
import { message } from "./message.ts";
import { offerLines } from "./offers.ts";
import { confirmLine } from "./read-back.ts";
import { fallBackToMessage, keepMessage } from "./take-message.ts";

export function missHearing(
  state: ConversationState,
  how: "silence" | "not_understood",
  policy: ConversationPolicy,
): Step {
  const { open } = state;
  if (open.kind === "anything-else") return sayGoodbye(state, policy);
  if (open.kind === "message")
    return how === "silence" && isNobody(state) ? hangUpOnNobody(state, policy) : keepMessage(state, "", policy);
  if (open.kind === "callback-number" && open.tries > 0) return keepMessage(state, open.words, policy);
  if (!("tries" in open)) return { state, effects: [] };
  if (open.tries >= policy.maxTries) return fallBackToMessage(state, "not_understood", policy);
  const missed: Line = how === "silence" ? { key: "not_heard" } : { key: "not_understood" };
  return ask(state, { ...open, tries: open.tries + 1 }, missed, ...again(state, policy));
}

function isNobody({ facts }: ConversationState): boolean {
  return facts.problem === undefined && facts.address === undefined;
}

/** Nothing was heard from the first ring on: the number is kept, if there is one. */
function hangUpOnNobody(state: ConversationState, policy: ConversationPolicy): Step {
  const missed = state.facts.phone === undefined ? [] : [message(state, "missed")];
  return finish(state, { outcome: "abandoned", effects: [...missed, say({ key: "nobody_there" })] }, policy);
}

/** The open question in its second wording, without counting it against the caller. */
export function repeatQuestion(state: ConversationState, policy: ConversationPolicy): Step {
  return ask(state, state.open, ...again(state, policy));
}

function again(state: ConversationState, policy: ConversationPolicy): Line[] {
  const open: OpenQuestion = state.open;
  switch (open.kind) {
    case "problem":
    case "name":
    case "phone":
    case "address":
      return [questionFor(open.kind, true)];
    case "known-address":
      return [{ key: "confirm_known_address", street: streetName(policy.knownCaller?.address?.text ?? "") }];
    case "slot":
      return offerLines(state.offers.current);
    case "booking":
      return [confirmLine(state, open.slot, policy)];
    case "correction":
      return [{ key: "ask_what_to_change" }];
    case "message":
      return [{ key: "ask_message" }];
    case "callback-number":
      return [questionFor("phone", true)];
    case "anything-else":
      return [{ key: "anything_else" }];
    default:
      return [];
  }
}
