import type { Fact } from "../facts.ts";
import type { Hearing } from "../hearing.ts";
import { nextMove } from "../next-move.ts";
import type { ConversationState } from "../state.ts";
import type { Step } from "../step.ts";

/** The answer to a question for one fact. Anything new is progress, whichever fact it is. */
export function answerNeed({ state, reading, learned, policy }: Hearing): Step | null {
  if (learned.length > 0 || isTyped(state)) return nextMove(state, policy);
  const taken = reading.yesNo === null ? takenAtTheirWord(state, reading.text) : null;
  return taken === null ? null : nextMove(taken, policy);
}

/** "Done": the address came by another way while the question stood open. */
export function isTyped({ open, facts }: ConversationState): boolean {
  return open.kind === "address" && facts.address !== undefined;
}

/** Asked twice for a name or an address, people say it again as it is. It is read back before anything is booked. */
function takenAtTheirWord(state: ConversationState, text: string): ConversationState | null {
  const { open, facts } = state;
  if (!("tries" in open) || open.tries === 0) return null;
  const words = text.trim().split(/\s+/);
  const fact = { text, confidence: 0.3, confirmed: false };
  if (open.kind === "name" && words.length <= 4 && words.every(mayBeName)) {
    const name: Fact<string> = { ...fact, value: words.join(" ") };
    return { ...state, facts: { ...facts, name } };
  }
  if (open.kind === "address" && words.length >= 2) {
    const value = {
      text: words.join(" "),
      street: words.join(" "),
      unit: null,
      city: null,
      state: null,
      postalCode: null,
    };
    return { ...state, facts: { ...facts, address: { ...fact, value } } };
  }
  return null;
}

/** "Hmm" is nobody's name. */
function mayBeName(word: string): boolean {
  return /^[\p{L}'.-]{2,}$/u.test(word) && !/^(?:h+m+|u+[hm]+|e+[hr]+m*|m{2,}|a+h+)\W*$/i.test(word);
}
