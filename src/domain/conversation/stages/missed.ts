// The caller was silent, or what was said did not help: ask again, twice at most, then take a message.
import type { Line } from "../lines/line.ts";
import { nextMove } from "../next-move.ts";
import { questionFor } from "../questions.ts";
import type { ConversationPolicy } from "../policy.ts";
import type { ConversationState, OpenQuestion } from "../state.ts";
import { ask, type Step, say } from "../step.ts";
import { streetName } from "../street-name.ts";
import { giveUp } from "./change-booking.ts";
import { sayGoodbye } from "./closing.ts";
import { finish } from "./finish.ts";
import { message } from "./message.ts";
import { offerLines } from "./offers.ts";
import { confirmLine } from "./read-back.ts";
import { fallBackToMessage, keepMessage } from "./take-message.ts";
import { endSpam } from "./turn-away.ts";

export function missHearing(
  state: ConversationState,
  how: "silence" | "not_understood",
  policy: ConversationPolicy,
): Step {
  const { open } = state;
  if (open.kind === "anything-else") return sayGoodbye(state, policy);
  if (open.kind === "purpose") return endSpam({ state, policy });
  if (open.kind === "city") return nextMove(state, policy);
  if (open.kind === "message")
    return how === "silence" && isNobody(state) ? hangUpOnNobody(state, policy) : keepMessage(state, "", policy);
  if (open.kind === "callback-number" && open.tries > 0) return keepMessage(state, open.words, policy);
  if (!("tries" in open)) return { state, effects: [] };
  if (open.tries >= mostTries(state, how, policy)) return giveUpAsking(state, policy);
  const missed: Line = how === "silence" ? { key: "not_heard" } : { key: "not_understood" };
  const asked = { ...state, open: { ...open, tries: open.tries + 1 } };
  return ask(asked, asked.open, missed, ...again(asked, policy));
}

/** A line on which nobody has spoken yet is given up sooner. */
function mostTries(state: ConversationState, how: "silence" | "not_understood", policy: ConversationPolicy): number {
  return how === "silence" && isNobody(state) ? Math.min(2, policy.maxTries) : policy.maxTries;
}

/** Asked in every way: whoever only wanted a visit changed is passed on to the owner like everybody else. */
function giveUpAsking(state: ConversationState, policy: ConversationPolicy): Step {
  return state.change === null ? fallBackToMessage(state, "not_understood", policy) : giveUp(state, policy);
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
  const isStuck = "tries" in open && open.tries > 1;
  switch (open.kind) {
    case "problem":
    case "name":
    case "phone":
    case "address":
      return [questionFor(open.kind, Math.max(open.tries, 1))];
    case "city":
      return [{ key: "ask_city", street: state.facts.address?.value.street ?? "" }];
    case "known-address":
      return [{ key: "confirm_known_address", street: streetName(policy.knownCaller?.address?.text ?? "") }];
    case "slot":
      return [...offerLines(state.offers.current), ...(isStuck ? [{ key: "ask_time_keyed" } as const] : [])];
    case "booking":
      return [confirmLine(state, open.slot, policy), ...(isStuck ? [{ key: "ask_yes_or_no" } as const] : [])];
    case "callback-number":
    case "visit-phone":
      return [questionFor("phone", 1)];
    default:
      return againOfChange(state) ?? simpleQuestions[open.kind] ?? [];
  }
}

const simpleQuestions: Partial<Record<OpenQuestion["kind"], Line[]>> = {
  correction: [{ key: "ask_what_to_change" }],
  message: [{ key: "ask_message" }],
  "anything-else": [{ key: "anything_else" }],
  waitlist: [{ key: "ask_waitlist" }],
  purpose: [{ key: "ask_problem_again" }],
  identity: [{ key: "ask_identity" }],
  "visit-code": [{ key: "code_wrong" }],
};

function againOfChange({ open, change }: ConversationState): Line[] | null {
  if (open.kind === "which-visit") return [{ key: "ask_which_visit", visits: change?.visits ?? [] }];
  const slot = change?.visit?.slot;
  if (slot === undefined) return null;
  if (open.kind === "new-time") return [{ key: "ask_new_time", slot }];
  return open.kind === "move-instead" ? [{ key: "ask_move_instead", slot }] : null;
}
