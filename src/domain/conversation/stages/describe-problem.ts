import type { Hearing } from "../hearing.ts";
import { nextMove } from "../next-move.ts";
import { after, ask, type Step, say } from "../step.ts";

/** "I'd like to book a visit" is no description yet, but no misunderstanding either. */
export function answerProblem({ state, reading, learned, policy }: Hearing): Step | null {
  if (learned.includes("emergency")) return nextMove(state, policy);
  if (learned.includes("problem")) return after([say({ key: "thanks_for_details" })], nextMove(state, policy));
  if (learned.length > 0) return nextMove(state, policy);
  const isPolite = reading.intent === "book" || reading.yesNo === "yes";
  if (!isPolite || state.open.kind !== "problem" || state.open.tries >= policy.maxTries) return null;
  return ask(state, { kind: "problem", tries: state.open.tries + 1 }, { key: "ask_problem" });
}
