// The open question once more, in other words where it was not understood before.
import type { Line } from "../lines/line.ts";
import type { ConversationPolicy } from "../policy.ts";
import { askFor, isAskedOut, openNeed, questionFor } from "../questions.ts";
import type { ConversationState, OpenQuestion, QuestionKind } from "../state.ts";
import { ask, type Step } from "../step.ts";
import { streetName } from "../street-name.ts";
import { offerLines } from "./offers.ts";
import { confirmLine } from "./read-back.ts";

/** The open question in its second wording, because the caller asks for it. */
export function repeatQuestion(state: ConversationState, policy: ConversationPolicy): Step {
  return ask(state, state.open, ...again(state, policy));
}

/** Back from a question of the caller's. What needs fixing is theirs to say, and no fact is asked for a third time. */
export function comeBack(state: ConversationState, policy: ConversationPolicy): Step {
  const need = openNeed(state);
  if (need === null) return repeatQuestion(state, policy);
  if (need === "problem" || isAskedOut(state, need)) return ask(state, state.open, { key: "anything_more" });
  return askFor(state, need, questionFor(need, "plainer"));
}

export function again(state: ConversationState, policy: ConversationPolicy): Line[] {
  return againOfFact(state, policy) ?? againOfTime(state, policy) ?? againOfChange(state) ?? againAsItIs(state);
}

function againOfFact({ open, facts }: ConversationState, policy: ConversationPolicy): Line[] | null {
  switch (open.kind) {
    case "problem":
    case "name":
    case "phone":
    case "address":
      return [questionFor(open.kind, open.tries > 1 ? "otherwise" : "plainer")];
    case "callback-number":
    case "visit-phone":
      return [questionFor("phone", open.tries > 1 ? "otherwise" : "plainer")];
    case "city":
      return [{ key: "ask_city", street: facts.address?.value.street ?? "" }];
    case "known-address":
      return [{ key: "confirm_known_address", street: streetName(policy.knownCaller?.address?.text ?? "") }];
    default:
      return null;
  }
}

/** Twice not understood: the keys are offered. */
function againOfTime(state: ConversationState, policy: ConversationPolicy): Line[] | null {
  const { open, offers } = state;
  if (open.kind === "slot")
    return [...offerLines(offers.current), ...(isStuck(open) ? [{ key: "ask_time_keyed" } as const] : [])];
  if (open.kind !== "booking") return null;
  return [confirmLine(state, open.slot, policy), ...(isStuck(open) ? [{ key: "ask_yes_or_no" } as const] : [])];
}

function isStuck({ tries }: Extract<OpenQuestion, { tries: number }>): boolean {
  return tries > 1;
}

function againOfChange({ open, change }: ConversationState): Line[] | null {
  if (open.kind === "which-visit") return [{ key: "ask_which_visit", visits: change?.visits ?? [] }];
  const slot = change?.visit?.slot;
  if (slot === undefined) return null;
  if (open.kind === "new-time") return [{ key: "ask_new_time", slot }];
  return open.kind === "move-instead" ? [{ key: "ask_move_instead", slot }] : null;
}

const asTheyAre: Partial<Record<QuestionKind, Line["key"] & keyof Plain>> = {
  correction: "ask_what_to_change",
  message: "ask_message",
  outside: "ask_message",
  waitlist: "ask_waitlist",
  purpose: "ask_problem_again",
  identity: "ask_identity",
  "visit-code": "code_sent",
};

/** Lines without parameters. */
interface Plain {
  ask_what_to_change: true;
  ask_message: true;
  ask_waitlist: true;
  ask_problem_again: true;
  ask_identity: true;
  code_sent: true;
}

function againAsItIs({ open, done }: ConversationState): Line[] {
  if (open.kind === "anything-else") return [{ key: done === "booked" ? "anything_else" : "anything_more" }];
  const key = asTheyAre[open.kind];
  return key === undefined ? [] : [{ key }];
}
