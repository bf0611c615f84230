// Which of the business's services the caller needs.
import { findPhrases, overlaps, phraseBook, plainPhrases, type Span } from "./phrases.ts";
import type { ServiceWords } from "./reading.ts";
import {
  deniedDeterminers,
  newWork,
  serviceCorrections,
  serviceLookAlikes,
  serviceWords,
} from "./vocabulary/service.ts";
import { textAt, type Utterance, type Word } from "./words.ts";

export interface FoundService extends Span {
  /** A key of the services given. */
  value: string;
  confidence: number;
}

const book = phraseBook(serviceWords);
const lookAlikeBook = phraseBook(serviceLookAlikes);
const newWorkBook = phraseBook({ work: newWork });
const correctionBook = phraseBook({ correction: serviceCorrections });
const builtIn = Object.keys(serviceWords);
const lastResort = "general_plumbing";
/** A gas line for a new kitchen is gas work; a drain in it is part of the kitchen. */
const newWorkRank = rank("gas_line") + 0.5;

/**
 * The business's own words come first, then the built-in words of the services it offers. A word of its own that is
 * ours for the same service says nothing new: "fregadero" does not outdo "se tapó el fregadero".
 */
export function findService(
  utterance: Utterance,
  services: readonly ServiceWords[],
  taken: readonly Span[],
): FoundService | null {
  const { words } = utterance;
  const isFree = (hit: Span) => !taken.some((span) => overlaps(span, hit)) && !isDenied(words, hit);
  const known = findPhrases(words, book).map((hit) => ({ ...hit, rank: rank(hit.label) }));
  const own = ownHits(words, services).filter(isFree);
  const offered = new Set(services.map((service) => service.key));
  const tells = (other: (typeof known)[number], hit: (typeof own)[number]) =>
    other.label === hit.label || (offered.has(other.label) && lengthOf(other) > lengthOf(hit));
  const news = own.filter((hit) => !known.some((other) => overlaps(other, hit) && tells(other, hit)));
  const special = news.sort((a, b) => lengthOf(b) - lengthOf(a) || rank(a.label) - rank(b.label))[0];
  if (special) return { value: special.label, from: special.from, to: special.to, confidence: 0.95 };
  const likes = findPhrases(words, lookAlikeBook);
  const hits = [...known, ...newWorkIn(words)]
    .filter((hit) => offered.has(hit.label) && isFree(hit))
    .filter((hit) => !likes.some((like) => like.label === hit.label && overlaps(like, hit)));
  const best = corrected(words, hits).sort((a, b) => a.rank - b.rank || lengthOf(b) - lengthOf(a))[0];
  if (best === undefined) return null;
  const isOwn = own.some((hit) => hit.label === best.label);
  return { value: best.label, from: best.from, to: best.to, confidence: confidenceOf(best.label, isOwn) };
}

function ownHits(words: readonly Word[], services: readonly ServiceWords[]) {
  return findPhrases(words, plainPhrases(Object.fromEntries(services.map(({ key, words: list }) => [key, list]))));
}

/** "All the drain pipes from scratch" is no clogged drain. */
function newWorkIn(words: readonly Word[]) {
  return findPhrases(words, newWorkBook).map((hit) => ({ ...hit, label: lastResort, rank: newWorkRank }));
}

function lengthOf({ from, to }: Span): number {
  return to - from;
}

function confidenceOf(key: string, isOwn: boolean): number {
  if (isOwn) return 0.95;
  return key === lastResort ? 0.6 : 0.85;
}

/** "It's not the kitchen faucet, it's the pipe": what is denied is not meant. */
function isDenied(words: readonly Word[], { from }: Span): boolean {
  for (let at = from - 1; at >= from - 2 && words[at + 1]?.stop === 0; at -= 1) {
    if (!deniedDeterminers.has(textAt(words, at)) || words[at]?.stop !== 0) continue;
    const before = textAt(words, at - 1);
    return before === "not" || before === "no" || (before === "es" && textAt(words, at - 2) === "no");
  }
  return false;
}

/** Only what comes after a correction, where something does. */
function corrected<Found extends Span>(words: readonly Word[], hits: readonly Found[]): Found[] {
  const ends = findPhrases(words, correctionBook).map(({ to }) => to);
  const from = Math.max(0, ...ends.filter((end) => hits.some((hit) => hit.from >= end)));
  return hits.filter((hit) => hit.from >= from);
}

function rank(key: string): number {
  return builtIn.indexOf(key);
}
