import type { Hearing } from "../hearing.ts";
import { nextMove } from "../next-move.ts";
import { askFor } from "../questions.ts";
import type { Step } from "../step.ts";

/** "Which city is that in?" Asked once; whatever else is said, the call goes on. */
export function answerCity({ state, policy }: Hearing): Step {
  return nextMove(state, policy);
}

/** "Is it the address on Oak Street?" An address said instead of yes or no is taken as it is. */
export function answerKnownAddress({ state, reading, learned, policy }: Hearing): Step | null {
  if (learned.includes("address")) return nextMove(state, policy);
  const known = policy.knownCaller?.address;
  if (reading.yesNo === "yes" && known != null) {
    const address = { value: known, text: known.text, confidence: 1, confirmed: true };
    return nextMove({ ...state, facts: { ...state.facts, address } }, policy);
  }
  if (reading.yesNo === "no") return askFor(state, "address", { key: "ask_address" });
  return null;
}
