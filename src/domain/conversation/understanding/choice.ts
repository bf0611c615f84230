// Which of the times just offered the caller picks.
import { findPhrases, overlaps, phraseBook, type Span } from "./phrases.ts";
import type { When } from "./reading.ts";
import { askedBack, askingForOthers, choicePhrases, noChoice } from "./vocabulary/choice.ts";
import { covers } from "./when-covers.ts";
import type { Utterance, Word } from "./words.ts";

type Pick = keyof typeof choicePhrases;

const book = phraseBook<Pick>(choicePhrases);
const noChoiceBook = phraseBook({ none: noChoice });
const askedBackBook = phraseBook({ asked: askedBack });
const askingBook = phraseBook({ asking: askingForOthers });

/** The time read from the same utterance. */
export interface Wished {
  value: When;
  /** A day was named, not only an hour. */
  namesDay: boolean;
  /** "I can't do Monday" picks nothing yet. */
  onlyLeavesOut?: boolean;
}

/** The index in `offered` (local starts "YYYY-MM-DDTHH:MM"); null also where another day or other times are asked for. */
export function findChoice({ words }: Utterance, offered: readonly string[], wished: Wished | null): number | null {
  if (offered.length === 0 || isAskedBack(words)) return null;
  const fitting = wished ? fittingIndexes(offered, wished.value) : [];
  if (wished?.namesDay && fitting.length === 0) return null;
  const isAsking = findPhrases(words, askingBook).length > 0;
  const only = onlyOne(fitting, wished);
  if (only !== null && !isAsking) return only;
  return pickedFrom(words, { offered, fitting, isAnyMeant: !isAsking && (wished === null || fitting.length > 0) });
}

function onlyOne(fitting: readonly number[], wished: Wished | null): number | null {
  return fitting.length === 1 && !wished?.onlyLeavesOut ? (fitting[0] ?? null) : null;
}

interface Picking {
  offered: readonly string[];
  fitting: readonly number[];
  /** "Any" and "either" pick one of the times, and ask for no other. */
  isAnyMeant: boolean;
}

function pickedFrom(words: readonly Word[], { offered, fitting, isAnyMeant }: Picking): number | null {
  const chosen = picksIn(words).findLast((pick) => isAnyMeant || (pick !== "any" && pick !== "alone"));
  return chosen ? indexOf(chosen, offered, fitting) : null;
}

/** "Is nine the earliest?" */
function isAskedBack(words: readonly Word[]): boolean {
  return findPhrases(words, askedBackBook).some(({ from }) => words[from]?.stop !== 0);
}

function picksIn(words: readonly Word[]): Pick[] {
  const not = findPhrases(words, noChoiceBook);
  const hits = findPhrases(words, book).filter((hit) => !not.some((span) => overlaps(span, hit)));
  return hits.filter((hit) => hit.label !== "alone" || isClause(words, hit)).map((hit) => hit.label);
}

/** Whether nothing else is said between two pauses. */
function isClause(words: readonly Word[], { from, to }: Span): boolean {
  return words[from]?.stop !== 0 && words[to]?.stop !== 0;
}

function indexOf(pick: Pick, offered: readonly string[], fitting: readonly number[]): number | null {
  if (pick === "any" || pick === "alone") return fitting[0] ?? 0;
  const sorted = [...offered].sort();
  if (pick === "earliest") return offered.indexOf(sorted[0] ?? "");
  if (pick === "latest") return offered.indexOf(sorted.at(-1) ?? "");
  return Number(pick) < offered.length ? Number(pick) : null;
}

/** The offered times that are the wished instant or lie in the wished range. */
function fittingIndexes(offered: readonly string[], when: When): number[] {
  return offered.flatMap((start, i) => (covers(when, start) ? [i] : []));
}
