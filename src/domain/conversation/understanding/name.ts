// Who is speaking.

import { lastSaid } from "./name-again.ts";
import { setApart } from "./name-apart.ts";
import { businessAlone, businessIntroduced } from "./name-business.ts";
import { introduced } from "./name-leads.ts";
import { namedByParts } from "./name-parts.ts";
import { type FoundName, isEveryday, isGiven, type NameWords, nameAt, skipGreetings } from "./name-words.ts";
import { findPhrases, overlaps, phraseBook, type Span } from "./phrases.ts";
import type { Asked } from "./reading.ts";
import { type Spelled, spelledRuns } from "./spelled-letters.ts";
import { respell, spelledOnly } from "./spelled-name.ts";
import { functionWords, nameTails, spellingPhrases } from "./vocabulary/name.ts";
import { surnames } from "./vocabulary/surnames.ts";
import { textAt, type Utterance, type Word } from "./words.ts";

const spellingBook = phraseBook({ spelling: spellingPhrases });

/** The caller's name in title case. A bare answer is a name only when the name was `asked`. */
export function findName(utterance: Utterance, asked: Asked, taken: readonly Span[]): FoundName | null {
  const { words } = utterance;
  const runs = longerRuns(spelledRuns(words).filter((run) => !taken.some((span) => overlaps(span, run))));
  const places = words.flatMap((_, at) => (runs.some((run) => at >= run.from && at < run.to) ? [] : [at]));
  const heard = nameIn(known(words, places, { asked, taken }));
  const name = heard && { ...heard, from: places[heard.from] ?? 0, to: (places[heard.to - 1] ?? 0) + 1 };
  if (runs.length === 0) return name;
  if (name) return { ...name, value: respell(name.value, runs), to: endWith(name, runs) };
  return asked === "name" || findPhrases(words, spellingBook).length > 0 ? spelledOnly(runs) : null;
}

/** The words that are not spelled letters, with what other readers took among them. */
function known(
  words: readonly Word[],
  places: readonly number[],
  { asked, taken }: { asked: Asked; taken: readonly Span[] },
): NameWords {
  const isTaken = ({ from, to }: Span) =>
    places.slice(Math.max(from, 0), to).some((at) => taken.some((span) => at >= span.from && at < span.to));
  return { words: places.flatMap((at, i) => goingOn(words[at], (places[i - 1] ?? -1) !== at - 1)), asked, isTaken };
}

/** "Ramón, R-A-M-O-N, Urías": the name goes on after the letters. */
function goingOn(word: Word | undefined, isAfterLetters: boolean): Word[] {
  if (word === undefined) return [];
  return isAfterLetters && word.stop === 1 && surnames.has(word.text) ? [{ ...word, stop: 0 }] : [word];
}

/** "With an I-N, K-R-I-S-T-I-N": two letters only help the longer run. */
function longerRuns(runs: readonly Spelled[]): readonly Spelled[] {
  const isLong = ({ letters }: Spelled) => letters.length > 2;
  return runs.some(isLong) ? runs.filter(isLong) : runs;
}

function nameIn(known: NameWords): FoundName | null {
  const name =
    namedByParts(known) ?? introduced(known) ?? (known.asked === "name" ? answered(known) : null) ?? setApart(known);
  return name && lastSaid(known, name);
}

/** A name and its spelling are one stretch where they stand together. */
function endWith(heard: Span, runs: readonly Spelled[]): number {
  return runs.reduce((to, run) => (run.from >= to && run.from - to <= 2 ? run.to : to), heard.to);
}

function answered(known: NameWords): FoundName | null {
  const { words } = known;
  return businessAlone(words, skipGreetings(words, 0)) ?? bareName(known) ?? businessIntroduced(words);
}

/** The answer to "may I have your name?". */
function bareName(known: NameWords): FoundName | null {
  const { words } = known;
  const start = skipGreetings(words, 0);
  const name = nameAt(words, start, "bare") ?? onlyWord(words, start);
  if (name === null || known.isTaken(name)) return null;
  const next = words[name.to];
  const isWhole = next === undefined || next.stop > 0 || nameTails.has(next.text);
  const isKnown = isGiven(words[name.from]) && !isEveryday(textAt(words, name.from));
  return isWhole || isKnown ? { ...name, confidence: 0.85 } : null;
}

/** "Grace", "Will": an everyday word is a name when it is the whole answer. */
function onlyWord(words: readonly Word[], at: number): FoundName | null {
  const word = words[at];
  if (word === undefined || at !== words.length - 1 || !isGiven(word) || functionWords.has(word.text)) return null;
  return nameAt([{ ...word, stop: 2 }], 0, "sure") && { value: word.raw, from: at, to: at + 1, confidence: 0.7 };
}
