// The caller was silent, or what was said did not help: ask again in other words, then take a message.
import type { Line } from "../lines/line.ts";
import { nextMove } from "../next-move.ts";
import type { ConversationPolicy } from "../policy.ts";
import type { ConversationState, QuestionKind } from "../state.ts";
import { ask, type Step, say } from "../step.ts";
import { again } from "./ask-again.ts";
import { giveUp } from "./change-booking.ts";
import { sayGoodbye } from "./closing.ts";
import { finish } from "./finish.ts";
import { afterTransfer, handOff } from "./hand-off.ts";
import { isTyped } from "./identify-caller.ts";
import { message } from "./message.ts";
import { fallBackToMessage, keepMessage } from "./take-message.ts";
import { endSpam } from "./turn-away.ts";

export type Miss = "silence" | "not_understood";

export function missHearing(state: ConversationState, how: Miss, policy: ConversationPolicy): Step {
  const { open } = state;
  if (isTyped(state)) return nextMove(state, policy);
  const last = lastWords[open.kind]?.(state, how, policy);
  if (last !== undefined) return last;
  if (!("tries" in open)) return { state, effects: [] };
  if (open.kind === "callback-number" && open.tries > 0) return keepMessage(state, open.words, policy);
  if (open.tries >= policy.maxTries) return giveUpAsking(state, policy);
  const missed: Line = how === "silence" ? { key: "not_heard" } : { key: "not_understood" };
  const asked = { ...state, open: { ...open, tries: open.tries + 1 } };
  return isFormDue(asked, policy) ? sendForm(asked, missed) : ask(asked, asked.open, missed, ...again(asked, policy));
}

/** An address that was not understood twice is typed. */
function isFormDue({ open, facts }: ConversationState, { canText, channel }: ConversationPolicy): boolean {
  return open.kind === "address" && open.tries === 2 && canText && channel === "phone" && facts.phone !== undefined;
}

function sendForm(state: ConversationState, missed: Line): Step {
  const phone = state.facts.phone?.value ?? "";
  const asked = ask(state, state.open, missed, { key: "ask_address_typed" });
  return { ...asked, effects: [{ type: "send_form", phone }, ...asked.effects] };
}

type LastWord = (state: ConversationState, how: Miss, policy: ConversationPolicy) => Step;

/** Questions that are not asked twice. */
const lastWords: Partial<Record<QuestionKind, LastWord>> = {
  "anything-else": (state, _, policy) => sayGoodbye(state, policy),
  purpose: (state, _, policy) => endSpam({ state, policy }),
  city: (state, _, policy) => nextMove(state, policy),
  // The vendor came back without a word of how it ended: nobody answered.
  "transfer-pending": (state) => afterTransfer(state, false),
  message: leaveEmpty,
  outside: leaveEmpty,
};

function leaveEmpty(state: ConversationState, how: Miss, policy: ConversationPolicy): Step {
  return how === "silence" && isNobody(state) ? hangUpOnNobody(state, policy) : keepMessage(state, "", policy);
}

/** Asked in every way: a person, where the business takes calls, and a message where it does not. */
function giveUpAsking(state: ConversationState, policy: ConversationPolicy): Step {
  if (state.change?.isProven === false) return giveUp(state, policy);
  return policy.transferTo === null ? fallBackToMessage(state, "not_understood", policy) : handOff({ state, policy });
}

function isNobody({ facts }: ConversationState): boolean {
  return facts.problem === undefined && facts.address === undefined;
}

/** Nothing was heard from the first ring on: the number is kept, if there is one. */
function hangUpOnNobody(state: ConversationState, policy: ConversationPolicy): Step {
  const missed = state.facts.phone === undefined ? [] : [message(state, "missed")];
  return finish(state, { outcome: "abandoned", effects: [...missed, say({ key: "nobody_there" })] }, policy);
}
