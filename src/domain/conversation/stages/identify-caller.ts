import type { Hearing } from "../hearing.ts";
import { nextMove } from "../next-move.ts";
import type { Step } from "../step.ts";

/** The answer to a question for one fact. Anything new is progress, whichever fact it is. */
export function answerNeed({ state, learned, policy }: Hearing): Step | null {
  return learned.length > 0 ? nextMove(state, policy) : null;
}
