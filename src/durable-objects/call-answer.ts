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
  said: { sentences: string[]; isSettled: boolean; transferTo: string | null },
): CallAnswer {
  const { language, outcome } = state;
  if (!said.isSettled) {
    const sentences = [...said.sentences, onePlease[language]];
    return { sentences, language, next: "wait", nextTurn: turn.turn, nextPart: turn.part + 1, transferTo: null };
  }
  const isTransfer = state.open.kind === "transfer-pending" && said.transferTo !== null;
  const next = outcome !== null ? "hang_up" : isTransfer ? "transfer" : "listen";
  const isCutShort = outcome !== null && said.sentences.length === 0;
  const sentences = isCutShort ? [farewell[language]] : said.sentences;
  const transferTo = isTransfer ? said.transferTo : null;
  return { sentences, language, next, nextTurn: turn.turn + 1, nextPart: 0, transferTo };
}
