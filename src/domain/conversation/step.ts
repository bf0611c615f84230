import type { ConversationEffect } from "./effects.ts";
import type { Line } from "./lines/line.ts";
import type { ConversationState, OpenQuestion } from "./state.ts";

/** What one event led to: the new state, and what is to be done once it is on disk. */
export interface Step {
  state: ConversationState;
  effects: ConversationEffect[];
}

export function say(...lines: Line[]): ConversationEffect {
  return { type: "say", lines };
}

/** Asks `open` with these lines. */
export function ask(state: ConversationState, open: OpenQuestion, ...lines: Line[]): Step {
  return { state: { ...state, open }, effects: lines.length > 0 ? [say(...lines)] : [] };
}

/** The same step with these effects before its own. */
export function after(effects: readonly ConversationEffect[], step: Step): Step {
  return { state: step.state, effects: [...effects, ...step.effects] };
}
