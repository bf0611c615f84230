// Questions that look like an answer, or follow one: "is that okay?", "yes... what time was it?".
import { findPhrases, phraseBook, type Span } from "./phrases.ts";
import { askedBack, notAskedBack, openers, questionOpenings } from "./vocabulary/yes-no.ts";
import { textAt, type Utterance, type Word } from "./words.ts";

const questionBook = phraseBook({ question: questionOpenings });
const notAskedBook = phraseBook({ not: notAskedBack });

/** Whether the sentence around `hit` ends with a question mark or begins as a question. */
export function isAsking({ source, words }: Utterance, hit: Span): boolean {
  const next = words.slice(hit.to).find((word) => word.stop === 2);
  const gap = next ? next.gap : source.slice(words.at(-1)?.end ?? 0);
  return gap.includes("?") || opensQuestion(words, hit.from);
}

/** "Could you do it sooner", "is that okay". */
function opensQuestion(words: readonly Word[], at: number): boolean {
  let start = at;
  while (start > 0 && words[start]?.stop === 0) start -= 1;
  while (start < at && openers.has(textAt(words, start))) start += 1;
  return start < at && findPhrases(words.slice(start, start + 2), questionBook).some((hit) => hit.from === 0);
}

/** "Yes... what time was it?", "okay, how much is that". */
export function asksBack(words: readonly Word[], from: number): boolean {
  const harmless = findPhrases(words, notAskedBook);
  return words.some(
    (word, at) =>
      at >= from &&
      askedBack.has(word.text) &&
      (word.stop > 0 || at === from || openers.has(textAt(words, at - 1))) &&
      !harmless.some((span) => span.from === at),
  );
}
