// What is said within a spoken e-mail address without being part of it: "all one word", "as in dog", "with a K".
import { isLetter } from "./email-letters.ts";
import { findPhrases, phraseBook, type Span } from "./phrases.ts";
import { spellingHints } from "./spelled-hints.ts";
import { asides, numberAsides } from "./vocabulary/email.ts";
import { textAt, type Word } from "./words.ts";

const asideBook = phraseBook({ aside: asides, number: numberAsides });
const capitals: ReadonlySet<string> = new Set(["capital", "uppercase", "mayuscula"]);
const cases: ReadonlySet<string> = new Set([...capitals, "big", "little", "lowercase", "minuscula"]);

/** Words that are no part of the address though they stand in it: "all one word", "as in dog". */
export function asidesIn(words: readonly Word[], at: number): ReadonlySet<number> {
  const before = words.slice(0, at);
  const spans = [
    ...findPhrases(before, asideBook).map((hit) => (hit.label === "number" ? withSameNumber(before, hit) : hit)),
    ...spellingHints(before).filter(({ from }) => !cases.has(textAt(before, from))),
    ...before.flatMap((_, i) => [...capitalAt(before, i), ...spellingLead(before, i)]),
    ...before.map((_, i) => ({ from: i + 1, to: i + 1 + exampleLength(before, i) })),
  ];
  return new Set(spans.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
}

/** How many words after the letter at `at` only explain it: "as in dog", "for Sam"; the "medio" of "guion medio". */
function exampleLength(words: readonly Word[], at: number): number {
  const next = textAt(words, at + 1);
  if (textAt(words, at) === "guion" && next === "medio") return 1;
  if (!isLetter(words[at])) return 0;
  if (next === "as") return textAt(words, at + 2) === "in" && at + 3 < words.length ? 3 : 0;
  return ["like", "for", "de"].includes(next) && at + 2 < words.length ? 2 : 0;
}

/** "Johnny five, the number five" says the five once. */
function withSameNumber(words: readonly Word[], { from, to }: Span): Span {
  return { from, to: textAt(words, from - 1) === textAt(words, to) ? to + 1 : to };
}

/** "Capital B bigbird": the letter is said again in the word. */
function capitalAt(words: readonly Word[], at: number): Span[] {
  if (!capitals.has(textAt(words, at))) return [];
  const [letter, next] = [textAt(words, at + 1), textAt(words, at + 2)];
  return [{ from: at, to: isLetter(words[at + 1]) && next.length > 1 && next.startsWith(letter) ? at + 2 : at + 1 }];
}

/** "Laurie with an L-A-U-R-I-E". */
function spellingLead(words: readonly Word[], at: number): Span[] {
  const isLead = ["with", "con"].includes(textAt(words, at)) && ["a", "an", "una"].includes(textAt(words, at + 1));
  return isLead && [2, 3, 4].every((next) => isLetter(words[at + next])) ? [{ from: at, to: at + 2 }] : [];
}
