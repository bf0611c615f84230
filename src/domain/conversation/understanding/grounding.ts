// Whether a value was really said. What a model adds to an utterance passes here, or not at all.
import { houseNumberAt } from "./house-number.ts";
import type { Span } from "./phrases.ts";
import { digitsAt, numberAt, ordinalAt } from "./spoken-number.ts";
import { abbreviations } from "./vocabulary/abbreviations.ts";
import { hear, textAt, type Utterance } from "./words.ts";

/** All that was said, as words without case and accents, and the numbers among them as digits. */
export interface SaidWords {
  words: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
}

export function saidWords(...utterances: readonly Utterance[]): SaidWords {
  return {
    words: new Set(utterances.flatMap(({ words }) => words.map(({ text }) => canonical(text)))),
    numbers: new Set(utterances.flatMap(numbersIn)),
  };
}

/** The same of texts as they were said or written. */
export function saidIn(texts: readonly string[]): SaidWords {
  return saidWords(...texts.map(hear));
}

/** Whether every word of `value` was said, and every number in whatever words; false for a value without any. */
export function isSaid(value: string, said: SaidWords): boolean {
  const { words } = hear(value);
  return words.length > 0 && words.every(({ text }) => isKnown(text, said));
}

/** Where `phrase` stands in the utterance word for word. */
export function placeOf(phrase: string, { words }: Utterance): Span | null {
  const wanted = hear(phrase).words.map(({ text }) => text);
  if (wanted.length === 0) return null;
  const from = words.findIndex((_, at) => wanted.every((text, i) => textAt(words, at + i) === text));
  return from < 0 ? null : { from, to: from + wanted.length };
}

/** The stretch of an utterance as an utterance of its own. */
export function stretchOf(utterance: Utterance, { from, to }: Span): Utterance {
  return { source: utterance.source, words: utterance.words.slice(from, to) };
}

function isKnown(word: string, said: SaidWords): boolean {
  return /^\d/.test(word) ? said.numbers.has(digitsOf(word)) : said.words.has(canonical(word));
}

function numbersIn({ words }: Utterance): string[] {
  return words.flatMap((word, at) =>
    [
      /^\d/.test(word.text) ? word.text : "",
      numberAt(words, at)?.digits ?? "",
      digitsAt(words, at)?.digits ?? "",
      houseNumberAt(words, at)?.text ?? "",
      String(ordinalAt(words, at)?.value ?? ""),
    ]
      .map(digitsOf)
      .filter((digits) => digits !== ""),
  );
}

/** "87th" is 87. */
function digitsOf(text: string): string {
  return text.replace(/\D/g, "");
}

/** "Ave" is "avenue", "N" is "north". */
function canonical(word: string): string {
  return abbreviations[word] ?? word;
}
