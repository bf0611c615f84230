import type { ConversationState } from "../domain/conversation/index.ts";
import type { CallAnswer, CallTurn } from "../domain/ports.ts";

const onePlease = { en: "One moment, please.", es: "Un momento, por favor." };

/** For a call that was ended behind the caller's back: it grew too long. */
const farewell = {
  en: "I have to end this call here. Goodbye.",
  es: "Tengo que terminar esta llamada aquí. Hasta luego.",
};

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
  const isCutShort = outcome !== null && said.sentences.length === 0;
  const sentences = isCutShort ? [farewell[language]] : said.sentences;
  return { sentences, language, next, nextTurn: turn.turn + 1, nextPart: 0 };
}
