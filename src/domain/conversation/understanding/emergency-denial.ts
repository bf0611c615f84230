// "No gas smell", "it's not flooding": danger that is named only to be denied.

import type { Span } from "./phrases.ts";
import { findPhrases, phraseBook } from "./phrases.ts";
import { denialEnds, emptyNegations, negators, newSubjects } from "./vocabulary/emergency-scope.ts";
import type { Word } from "./words.ts";

const emptyBook = phraseBook({ empty: emptyNegations });
const reach = 6;

/** The places of words that deny what follows. `ownNegations` are spans whose negation is the danger: "won't stop". */
export function findDenials(words: readonly Word[], ownNegations: readonly Span[]): ReadonlySet<number> {
  const harmless = new Set<number>();
  for (const { from, to } of [...findPhrases(words, emptyBook), ...ownNegations])
    for (let i = from; i < to; i += 1) harmless.add(i);
  const places = words.flatMap((word, i) =>
    negators.has(word.text) && !isAnswer(words, i) && !harmless.has(i) ? [i] : [],
  );
  return new Set(places);
}

export function isDenied(hit: Span, words: readonly Word[], denials: ReadonlySet<number>): boolean {
  for (let i = hit.from - 1; i >= Math.max(0, hit.from - reach); i -= 1) {
    const next = words[i + 1];
    const word = words[i];
    if (next === undefined || word === undefined || next.stop > 0 || denialEnds.has(word.text)) return false;
    if (denials.has(i)) return true;
    if (newSubjects.has(word.text)) return false;
  }
  return false;
}

/** "No no no the dryer is on fire": a no that is repeated, or set off by a comma, answers what was asked. */
function isAnswer(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i], words[i + 1]];
  return word?.text === "no" && (next === undefined || next.text === "no" || next.stop > 0);
}
