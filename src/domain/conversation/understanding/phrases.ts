// Phrases written as text, found in an utterance by whole words.
//
//   smell|smells gas     one of several words, then a word
//   flood*               a word that begins so
//   water [is] running   a word that may be missing
//   smell ~3 gas         up to three other words between (a comma, but no end of a sentence)
//   @house is cold       a group of words with a name
import { groups } from "./vocabulary/groups.ts";
import { hear, type Word } from "./words.ts";

export interface Hit<Label> {
  label: Label;
  /** Indexes of words; `to` is not included. */
  from: number;
  to: number;
  /** Indexes of the words that filled a gap. */
  between: readonly number[];
}

interface Step {
  words: ReadonlySet<string>;
  prefixes: readonly string[];
  /** How many words may stand before this one. */
  gap: number;
}

interface Phrase<Label> {
  label: Label;
  steps: readonly Step[];
}

/** Phrases ordered by the word they begin with. */
export interface PhraseBook<Label> {
  byWord: ReadonlyMap<string, readonly Phrase<Label>[]>;
  byPrefix: readonly Phrase<Label>[];
}

export interface Span {
  from: number;
  to: number;
}

/** Builds a book from patterns by label; patterns that come first win where several match. */
export function phraseBook<Label extends string>(
  entries: Readonly<Record<Label, readonly string[]>>,
): PhraseBook<Label> {
  const byWord = new Map<string, Phrase<Label>[]>();
  const byPrefix: Phrase<Label>[] = [];
  for (const [label, patterns] of Object.entries(entries) as [Label, readonly string[]][]) {
    for (const steps of patterns.flatMap(compile)) {
      const phrase = { label, steps };
      const first = steps[0];
      if (first === undefined) continue;
      if (first.prefixes.length > 0) byPrefix.push(phrase);
      for (const word of first.words) byWord.set(word, [...(byWord.get(word) ?? []), phrase]);
    }
  }
  return { byWord, byPrefix };
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
  const starting = book.byPrefix.filter((p) => p.steps[0]?.prefixes.some((prefix) => text.startsWith(prefix)));
  const hits: Hit<Label>[] = [];
  for (const { label, steps } of [...(book.byWord.get(text) ?? []), ...starting]) {
    const between: number[] = [];
    const to = follow(words, from + 1, { steps: steps.slice(1), between });
    if (to !== null) hits.push({ label, from, to, between });
  }
  return hits;
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
  between: number[];
}

function follow(words: readonly Word[], at: number, rest: Rest): number | null {
  const [step, ...later] = rest.steps;
  if (step === undefined) return at;
  for (let skipped = 0; skipped <= step.gap; skipped += 1) {
    const word = words[at + skipped];
    if (word === undefined || word.stop === 2 || (step.gap === 0 && word.stop === 1)) return null;
    if (!matches(step, word.text)) continue;
    const to = follow(words, at + skipped + 1, { steps: later, between: rest.between });
    if (to === null) continue;
    for (let i = at; i < at + skipped; i += 1) rest.between.push(i);
    return to;
  }
  return null;
}

function matches(step: Step, text: string): boolean {
  return step.words.has(text) || step.prefixes.some((prefix) => text.startsWith(prefix));
}

function compile(pattern: string): Step[][] {
  let variants: Step[][] = [[]];
  let gap = 0;
  for (const part of pattern.split(" ").filter(Boolean)) {
    if (part.startsWith("~")) {
      gap = Number(part.slice(1));
      continue;
    }
    const isOptional = part.startsWith("[");
    const step = wordStep(isOptional ? part.slice(1, -1) : part, gap);
    const longer = variants.map((steps) => [...steps, step]);
    variants = isOptional ? [...longer, ...variants] : longer;
    gap = 0;
  }
  return variants;
}

function wordStep(part: string, gap: number): Step {
  const choices = part.split("|").flatMap((choice) => (choice.startsWith("@") ? group(choice.slice(1)) : [choice]));
  const isPrefix = (choice: string) => choice.endsWith("*");
  return {
    words: new Set(choices.filter((c) => !isPrefix(c))),
    prefixes: choices.filter(isPrefix).map((c) => c.slice(0, -1)),
    gap,
  };
}

function group(name: string): readonly string[] {
  const words = groups[name];
  if (words === undefined) throw new Error(`no group of words named ${name}`);
  return words;
}
