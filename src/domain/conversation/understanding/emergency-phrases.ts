// Phrase books opened at the letter: of the phrases that begin with part of a word, few are tried on each word.
import { type Hit, type PhraseBook, phraseBook, phrasesAt } from "./phrases.ts";
import type { Word } from "./words.ts";

export interface LetteredBook<Label> {
  byLetter: ReadonlyMap<string, PhraseBook<Label>>;
  otherwise: PhraseBook<Label>;
}

/** Builds a book from patterns by label; how they are written: phrase-pattern.ts. */
export function letteredBook<Label extends string>(
  entries: Readonly<Partial<Record<Label, readonly string[]>>>,
): LetteredBook<Label> {
  const { byWord, byPrefix } = phraseBook(entries as Readonly<Record<Label, readonly string[]>>);
  const begins = byPrefix.flatMap((phrase) =>
    [...new Set(phrase.steps[0]?.prefixes.map((prefix) => prefix.charAt(0)))].map((letter) => ({ letter, phrase })),
  );
  const pages = [...Map.groupBy(begins, ({ letter }) => letter)].map(
    ([letter, page]) => [letter, { byWord, byPrefix: page.map(({ phrase }) => phrase) }] as const,
  );
  return { byLetter: new Map(pages), otherwise: { byWord, byPrefix: [] } };
}

/** Every phrase of the book in `words`, in order of place. */
export function findIn<Label>(words: readonly Word[], book: LetteredBook<Label>): Hit<Label>[] {
  return words.flatMap(({ text }, from) => phrasesAt(words, from, book.byLetter.get(text.charAt(0)) ?? book.otherwise));
}
