// Finds phrases in an utterance by whole words. How phrases are written: phrase-pattern.ts.
import { compilePattern, matches, type Step } from "./phrase-pattern.ts";
import { hear, textAt, type Word } from "./words.ts";

/** Indexes of words; `to` is not included. */
export interface Span {
  from: number;
  to: number;
}

export interface Hit<Label> extends Span {
  label: Label;
  /** Indexes of the words that filled a gap. */
  between: readonly number[];
}

interface Phrase<Label> {
  label: Label;
  steps: readonly Step[];
}

/** Phrases by the word they begin with. */
export interface PhraseBook<Label> {
  byWord: ReadonlyMap<string, readonly Phrase<Label>[]>;
  /** Those that begin with part of a word, by its first letter: few are tried on each word. */
  byLetter: ReadonlyMap<string, readonly Phrase<Label>[]>;
}

/** Builds a book from patterns by label. */
export function phraseBook<Label extends string>(
  entries: Readonly<Partial<Record<Label, readonly string[]>>>,
): PhraseBook<Label> {
  const phrases = (Object.entries(entries) as [Label, readonly string[]][]).flatMap(([label, patterns]) =>
    patterns
      .map(compilePattern)
      .flatMap(beginnings)
      .map((steps) => ({ label, steps })),
  );
  const byWord = new Map<string, Phrase<Label>[]>();
  for (const phrase of phrases) {
    for (const word of phrase.steps[0]?.words ?? []) {
      const known = byWord.get(word);
      if (known) known.push(phrase);
      else byWord.set(word, [phrase]);
    }
  }
  return { byWord, byLetter: byFirstLetter(phrases) };
}

/** A phrase begins with its first word, or with a later one when those before it may be missing. */
function beginnings(steps: readonly Step[]): (readonly Step[])[] {
  const needed = steps.findIndex((step) => !step.isOptional);
  const last = needed === -1 ? steps.length - 1 : needed;
  return steps.slice(0, last + 1).map((_, from) => steps.slice(from));
}

function byFirstLetter<Label>(phrases: readonly Phrase<Label>[]): Map<string, Phrase<Label>[]> {
  const begins = phrases.flatMap((phrase) =>
    [...new Set(phrase.steps[0]?.prefixes.map((prefix) => prefix.charAt(0)))].map((letter) => ({ letter, phrase })),
  );
  const pages = Map.groupBy(begins, ({ letter }) => letter);
  return new Map([...pages].map(([letter, page]) => [letter, page.map(({ phrase }) => phrase)]));
}

/** A book of words and phrases as a business writes them: no sign in them is special. */
export function plainPhrases<Label extends string>(
  entries: Readonly<Record<Label, readonly string[]>>,
): PhraseBook<Label> {
  const folded = Object.entries<readonly string[]>(entries).map(([label, phrases]) => [label, phrases.map(asPattern)]);
  return phraseBook(Object.fromEntries(folded) as Record<Label, string[]>);
}

function asPattern(phrase: string): string {
  return hear(phrase)
    .words.map((word) => word.text)
    .join(" ");
}

/** Every phrase of the book in `words`, in order of place. */
export function findPhrases<Label>(words: readonly Word[], book: PhraseBook<Label>): Hit<Label>[] {
  return words.flatMap((_, from) => phrasesAt(words, from, book));
}

/** Every phrase of the book that begins at word `from`. */
export function phrasesAt<Label>(words: readonly Word[], from: number, book: PhraseBook<Label>): Hit<Label>[] {
  const text = words[from]?.text;
  if (text === undefined) return [];
  const page = book.byLetter.get(text.charAt(0)) ?? [];
  const starting = page.filter((p) => p.steps[0]?.prefixes.some((prefix) => text.startsWith(prefix)));
  return [...(book.byWord.get(text) ?? []), ...starting].flatMap(({ label, steps }) => {
    const between: number[] = [];
    const to = follow(words, from + 1, { steps, next: 1, between });
    return to === null ? [] : [{ label, from, to, between }];
  });
}

/** The longest phrase of the book that begins at word `from`. */
export function longestAt<Label>(words: readonly Word[], from: number, book: PhraseBook<Label>): Hit<Label> | null {
  return phrasesAt(words, from, book).reduce<Hit<Label> | null>(
    (best, hit) => (best === null || hit.to > best.to ? hit : best),
    null,
  );
}

export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

interface Rest {
  steps: readonly Step[];
  next: number;
  between: number[];
}

/** Where the rest of the phrase ends, if it goes on at word `at`: with as many of its optional words as are there. */
function follow(words: readonly Word[], at: number, rest: Rest): number | null {
  const step = rest.steps[rest.next];
  if (step === undefined) return at;
  const onward = { ...rest, next: rest.next + 1 };
  for (let place = at; place <= at + step.gap && isWithin(words[place], step); place += 1) {
    const to = matches(step, textAt(words, place)) ? follow(words, place + 1, onward) : null;
    if (to === null) continue;
    for (let i = at; i < place; i += 1) rest.between.push(i);
    return to;
  }
  return step.isOptional ? follow(words, at, onward) : null;
}

/** A gap may hold a comma, but no end of a sentence; words side by side hold neither. */
function isWithin(word: Word | undefined, step: Step): boolean {
  return word !== undefined && word.stop <= (step.gap > 0 ? 1 : 0);
}
