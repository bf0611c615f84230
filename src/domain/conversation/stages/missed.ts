// The caller was silent, or what was said did not help: ask again in other words, then take a message.
import type { Line } from "../lines/line.ts";
import { nextMove } from "../next-move.ts";
import type { ConversationPolicy } from "../policy.ts";
import { askFor, isAskedOut, type Need, openNeed, questionFor, timesAsked } from "../questions.ts";
import type { ConversationState, QuestionKind } from "../state.ts";
import { ask, type Step, say } from "../step.ts";
import { again } from "./ask-again.ts";
import { giveUp as giveUpProof } from "./change-booking.ts";
import { sayGoodbye } from "./closing.ts";
import { finish } from "./finish.ts";
import { afterTransfer, giveUpAsking } from "./hand-off.ts";
import { isTyped } from "./identify-caller.ts";
import { message } from "./message.ts";
import { keepMessage } from "./take-message.ts";
import { endSpam } from "./turn-away.ts";

export type Miss = "silence" | "not_understood";

export function missHearing(state: ConversationState, how: Miss, policy: ConversationPolicy): Step {
  const { open } = state;
  if (isTyped(state)) return nextMove(state, policy);
  const last = lastWords[open.kind]?.(state, how, policy);
  if (last !== undefined) return last;
  if (!("tries" in open)) return { state, effects: [] };
  if (open.kind === "callback-number" && open.tries > 0) return keepMessage(state, open.words, policy);
  const tried = { ...state, open: { ...open, tries: open.tries + 1 } };
  const need = openNeed(state);
  if (need !== null) return missFact(tried, { need, how, policy });
  if (open.tries >= policy.maxTries) return giveUp(state, policy);
  return ask(tried, tried.open, missedLine(how), ...again(tried, policy));
}

function missedLine(how: Miss): Line {
  return how === "silence" ? { key: "not_heard" } : { key: "not_understood" };
}

interface Missed {
  need: Need;
  how: Miss;
  policy: ConversationPolicy;
}

/** A fact is asked for twice, and the second time for another way of answering. */
function missFact(state: ConversationState, { need, how, policy }: Missed): Step {
  if (isAskedOut(state, need)) return giveUp(state, policy);
  if (need === "address" && how === "not_understood" && canSendForm(state, policy)) return sendForm(state);
  const isPlain = timesAsked(state, need) === 0 || (how === "silence" && need !== "problem");
  return askFor(state, need, missedLine(how), questionFor(need, isPlain ? "plainer" : "otherwise"));
}

function canSendForm({ facts }: ConversationState, { canText, channel }: ConversationPolicy): boolean {
  return canText && channel === "phone" && facts.phone !== undefined;
}

/** An address that was not understood is typed. */
function sendForm(state: ConversationState): Step {
  const phone = state.facts.phone?.value ?? "";
  const asked = askFor(state, "address", { key: "not_understood" }, { key: "ask_address_typed" });
  return { ...asked, effects: [{ type: "send_form", phone }, ...asked.effects] };
}

type LastWord = (state: ConversationState, how: Miss, policy: ConversationPolicy) => Step;

/** Questions that are not asked twice. */
const lastWords: Partial<Record<QuestionKind, LastWord>> = {
  "anything-else": (state, _, policy) => sayGoodbye(state, policy),
  purpose: (state, _, policy) => endSpam({ state, policy }),
  city: (state, _, policy) => nextMove(state, policy),
  "known-address": (state, how) => askFor(state, "address", missedLine(how), questionFor("address", "plainer")),
  // The vendor came back without a word of how it ended: nobody answered.
  "transfer-pending": (state) => afterTransfer(state, false),
  message: leaveEmpty,
  outside: leaveEmpty,
};

function leaveEmpty(state: ConversationState, how: Miss, policy: ConversationPolicy): Step {
  return how === "silence" && isNobody(state) ? hangUpOnNobody(state, policy) : keepMessage(state, "", policy);
}

function giveUp(state: ConversationState, policy: ConversationPolicy): Step {
  return state.change?.isProven === false ? giveUpProof(state, policy) : giveUpAsking(state, policy);
}

function isNobody({ facts }: ConversationState): boolean {
  return facts.problem === undefined && facts.address === undefined;
}

/** Nothing was heard from the first ring on: the number is kept, if there is one. */
function hangUpOnNobody(state: ConversationState, policy: ConversationPolicy): Step {
  const missed = state.facts.phone === undefined ? [] : [message(state, "missed")];
  return finish(state, { outcome: "abandoned", effects: [...missed, say({ key: "nobody_there" })] }, policy);
}
