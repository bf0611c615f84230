// Asking for a fact: at most twice, the second time in other words or for another way of answering.
import type { Line } from "./lines/line.ts";
import type { ConversationState } from "./state.ts";
import { ask, type Step } from "./step.ts";

export type Need = "problem" | "name" | "phone" | "address";

/** `plainer`: in other words. `otherwise`: to be answered in another way, after words that were not understood. */
export type Way = "first" | "plainer" | "otherwise";

const wordings: Record<Need, Record<Way, Line>> = {
  problem: {
    first: { key: "ask_problem" },
    plainer: { key: "ask_problem_again" },
    otherwise: { key: "ask_problem_choices" },
  },
  name: { first: { key: "ask_name" }, plainer: { key: "ask_name_again" }, otherwise: { key: "ask_name_spelled" } },
  phone: { first: { key: "ask_phone" }, plainer: { key: "ask_phone_again" }, otherwise: { key: "ask_phone_keyed" } },
  address: {
    first: { key: "ask_address" },
    plainer: { key: "ask_address_again" },
    otherwise: { key: "ask_address_spelled" },
  },
};

const mostAsked = 2;

export function questionFor(need: Need, way: Way): Line {
  return wordings[need][way];
}

/** The fact that the open question asks for; null when it asks for something else. */
export function openNeed({ open: { kind } }: Pick<ConversationState, "open">): Need | null {
  return kind in wordings ? (kind as Need) : null;
}

export function timesAsked({ asked }: Pick<ConversationState, "asked">, need: Need): number {
  return asked[need] ?? 0;
}

export function isAskedOut(state: Pick<ConversationState, "asked">, need: Need): boolean {
  return timesAsked(state, need) >= mostAsked;
}

/** Asks for the fact with `lines`, the last of which is the question, and counts it. */
export function askFor(state: ConversationState, need: Need, ...lines: Line[]): Step {
  const { open } = state;
  const tries = "tries" in open && open.kind === need ? open.tries : 0;
  const asked = { ...state.asked, [need]: timesAsked(state, need) + 1 };
  return ask({ ...state, asked }, { kind: need, tries }, ...lines);
}
