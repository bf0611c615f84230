// The words of an utterance apart from the letters that spell a name.
import { isEveryday, isGiven } from "./name-words.ts";
import { overlaps, type Span } from "./phrases.ts";
import { type Hint, spellingHints, spellingStart } from "./spelled-hints.ts";
import { type Spelled, spelledRuns } from "./spelled-letters.ts";
import { alike } from "./spelled-name.ts";
import { surnames } from "./vocabulary/surnames.ts";
import { textAt, type Word } from "./words.ts";

export interface Apart {
  runs: readonly Spelled[];
  hints: readonly Hint[];
  /** The other words, and where each stands among all. */
  words: readonly Word[];
  places: readonly number[];
}

const leastLikeness = 0.6;
const hyphens: ReadonlySet<string> = new Set(["dash", "hyphen", "guion"]);

/** Tells letters and what is said of letters from the words of the name; nothing that is `taken` spells it. */
export function apartFromSpelling(all: readonly Word[], taken: readonly Span[]): Apart {
  const isHyphen = (at: number) =>
    hyphens.has(textAt(all, at)) && textAt(all, at - 1).length > 1 && textAt(all, at + 1).length > 1;
  const words = all.map((word, at) => (isHyphen(at - 1) ? { ...word, gap: "-", stop: 0 as const } : word));
  const hints = spellingHints(words).filter((hint) => !taken.some((span) => overlaps(span, hint)));
  const runs = longerRuns(spelledRuns(words, hints).filter((run) => !taken.some((span) => isBeside(span, run))));
  const left = [...hints, ...runs.map((run) => ({ from: spellingStart(words, run.from), to: run.to }))];
  const isLeft = (at: number) => isHyphen(at) || left.some((span) => at >= span.from && at < span.to);
  const places = words.flatMap((_, at) => (isLeft(at) ? [] : [at]));
  const isAfter = (i: number) => (places[i - 1] ?? -1) !== (places[i] ?? 0) - 1;
  return {
    runs,
    hints,
    places,
    words: places.flatMap((at, i) => goingOn(words, at, isAfter(i) ? places[i - 1] : undefined)),
  };
}

/** Letters right behind an address or the like spell that. */
function isBeside(span: Span, run: Span): boolean {
  return overlaps(span, { from: run.from - 1, to: run.to });
}

/** "With an I-N, K-R-I-S-T-I-N": two letters only help the longer run. */
function longerRuns(runs: readonly Spelled[]): readonly Spelled[] {
  const isLong = ({ letters }: Spelled) => letters.length > 2;
  return runs.some(isLong) ? runs.filter(isLong) : runs;
}

/** "Ramón, R-A-M-O-N, Urías": the name goes on after the letters, which stand behind the word at `before`. */
function goingOn(words: readonly Word[], at: number, before: number | undefined): Word[] {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined) return [];
  if (before === undefined) return [word];
  // "N. First name Kim": the full stop after a letter.
  const stop = word.stop === 0 && word.gap.startsWith(".") ? 1 : word.stop;
  const isFurther = stop === 1 && isFurtherName(word, next) && !isLastName(words[before], word);
  return [{ ...word, stop: isFurther ? 0 : stop }];
}

function isFurtherName(word: Word, next: Word | undefined): boolean {
  const isLast = next === undefined || next.stop > 0;
  if (isGiven(word) && !isLast) return false;
  return surnames.has(word.text) || (isLast && /^\p{Lu}/u.test(word.raw) && !isEveryday(word.text));
}

/** "Johnson with a T, Johnston" is one last name. */
function isLastName(word: Word | undefined, next: Word): boolean {
  if (word === undefined) return false;
  return (surnames.has(word.text) && !isGiven(word)) || alike(word.text, next.text) >= leastLikeness;
}
