import type { ConversationState } from "../domain/conversation/index.ts";
import type { CallAnswer, CallTurn } from "../domain/ports.ts";

const onePlease = { en: "One moment, please.", es: "Un momento, por favor." };

/** What the caller hears now. While work still runs, a filler, and the line comes back for the rest. */
export function answerTo(
  turn: CallTurn,
  state: ConversationState,
  said: { sentences: string[]; isSettled: boolean },
): CallAnswer {
  const { language, outcome } = state;
  if (!said.isSettled) {
    const sentences = [...said.sentences, onePlease[language]];
    return { sentences, language, next: "wait", nextTurn: turn.turn, nextPart: turn.part + 1 };
  }
  const next = outcome === null ? "listen" : "hang_up";
  return { sentences: said.sentences, language, next, nextTurn: turn.turn + 1, nextPart: 0 };
}
