// What is wrong, in the caller's own words.
import { statesQuestion } from "./intent.ts";
import { isCapital, nameAt } from "./name-words.ts";
import { findPhrases, longestAt, overlaps, phraseBook, type Span } from "./phrases.ts";
import { asidesIn } from "./problem-asides.ts";
import { cleaned } from "./problem-text.ts";
import type { Asked } from "./reading.ts";
import { questionBeginnings } from "./vocabulary/intent.ts";
import {
  emptyWords,
  errands,
  joiners,
  problemLeadIns,
  problemTails,
  symptomPhrases,
  thingWords,
  tradesPeople,
} from "./vocabulary/problem.ts";
import { textAt, type Utterance, type Word } from "./words.ts";

export interface FoundProblem extends Span {
  /** As it is read back: without "um" and false starts. */
  value: string;
  confidence: number;
}

/** What the other readers found in the same utterance. */
export interface ProblemClues {
  asked: Asked;
  /** The service or the emergency. */
  evidence: readonly Span[];
  /** Name, address, phone, e-mail: no part of the problem. */
  taken: readonly Span[];
  /** The utterance says only yes, no, goodbye or asks for a person. */
  isAnswerOnly: boolean;
}

const leadBook = phraseBook({ lead: problemLeadIns });
const tailBook = phraseBook({ tail: problemTails });
const symptomBook = phraseBook({ symptom: symptomPhrases });
const errandBook = phraseBook({ errand: errands });
const openWords = new Set("at in on my is en i am the a an with of for to this that".split(" "));
const fewestWords = 2;
const longestName = 3;

/** The clause that tells the problem; when the problem was asked for, all that is no greeting and no other fact. */
export function findProblem(utterance: Utterance, clues: ProblemClues): FoundProblem | null {
  const { words } = utterance;
  const isFree = (hit: Span) => !clues.taken.some((span) => overlaps(span, hit));
  const symptoms = findPhrases(words, symptomBook).filter(isFree);
  const evidence = [...clues.evidence, ...symptoms].filter((span) => describes(words, span));
  const asides = asidesIn(words, clues.taken, evidence);
  if (clues.asked === "problem") return answered(utterance, clues, { asides, evidence });
  if (findPhrases(words, errandBook).length > 0) return null;
  const first = evidence.map((span) => span.from).sort((one, other) => one - other)[0];
  const clause = first === undefined ? null : clauseAround(words, first, asides);
  return clause && found(utterance, clause, 0.8);
}

/** What was said when the problem was asked for. */
function answered(
  utterance: Utterance,
  { isAnswerOnly }: ProblemClues,
  { asides, evidence }: { asides: ReturnType<typeof asidesIn>; evidence: readonly Span[] },
): FoundProblem | null {
  const isEmpty = evidence.length === 0 && (isAnswerOnly || isQuestion(utterance));
  const span = isEmpty ? null : longestFree(utterance.words, asides, evidence);
  return span && found(utterance, span, evidence.length > 0 ? 0.9 : 0.6);
}

function found(utterance: Utterance, { from, to }: Span, confidence: number): FoundProblem {
  return { from, to, value: cleaned(utterance, from, to), confidence };
}

/** "I need a plumber" names no problem yet. */
function describes(words: readonly Word[], { from, to }: Span): boolean {
  return words.slice(from, to).some((word) => !tradesPeople.has(word.text));
}

/** "Who is this?", "do you give free estimates". */
function isQuestion({ source, words }: Utterance): boolean {
  const start = withoutLeadIns(words, { from: 0, to: words.length });
  const isAboutThing = textAt(words, start + 1) === "it";
  return (
    source.includes("?") ||
    (questionBeginnings.has(textAt(words, start)) && !isAboutThing) ||
    asksAgain(words) ||
    statesQuestion(words)
  );
}

/** "Sorry, what did you say". */
function asksAgain(words: readonly Word[]): boolean {
  return textAt(words, 0) === "sorry" && questionBeginnings.has(textAt(words, 1));
}

/** The stretch outside the asides that has most evidence, else most words. */
function longestFree(words: readonly Word[], asides: readonly Span[], evidence: readonly Span[]): Span | null {
  const weigh = (span: Span) => evidence.filter((hit) => overlaps(hit, span)).length * 100 + span.to - span.from;
  const stretches = freeStretches(words.length, asides).map((span) => trimmed(words, span));
  return stretches.filter((span) => tells(words, span, evidence)).sort((a, b) => weigh(b) - weigh(a))[0] ?? null;
}

function freeStretches(length: number, asides: readonly Span[]): Span[] {
  const stretches: Span[] = [];
  let from = 0;
  for (const span of [...asides].sort((a, b) => a.from - b.from)) {
    if (span.from > from) stretches.push({ from, to: span.from });
    from = Math.max(from, span.to);
  }
  if (from < length) stretches.push({ from, to: length });
  return stretches;
}

function clauseAround(words: readonly Word[], at: number, asides: readonly Span[]): Span | null {
  const isFree = (i: number) => !asides.some((span) => i >= span.from && i < span.to);
  let from = at;
  while (from > 0 && words[from]?.stop !== 2 && isFree(from - 1)) from -= 1;
  let to = at + 1;
  while (to < words.length && words[to]?.stop !== 2 && isFree(to)) to += 1;
  const span = trimmed(words, { from, to });
  return span.to > span.from ? span : null;
}

function trimmed(words: readonly Word[], span: Span): Span {
  const start = withoutLeadIns(words, span);
  const from = withoutLeadIns(words, { from: withoutName(words, { from: start, to: span.to }), to: span.to });
  return { from, to: withoutTail(words, { from, to: span.to }) };
}

function withoutLeadIns(words: readonly Word[], { from, to }: Span): number {
  const isDeterminer = textAt(words, from) === "no" && words[from + 1]?.stop === 0;
  const lead = isDeterminer ? null : longestAt(words, from, leadBook);
  return lead && lead.to <= to ? withoutLeadIns(words, { from: lead.to, to }) : from;
}

/** "Jane Doe, clogged toilet": the name before the pause. */
function withoutName(words: readonly Word[], { from, to }: Span): number {
  const pause = words.findIndex((word, at) => at > from && word.stop > 0);
  const first = words[from];
  const isName = first !== undefined && isCapital(first) && pause > from && pause < to;
  return isName && isBareName(words, { from, to: pause }) ? pause : from;
}

/** Without "please" and the like, and without what only led to something cut away. */
function withoutTail(words: readonly Word[], span: Span): number {
  const tails = findPhrases(words, tailBook).filter((tail) => tail.from > span.from);
  let to = span.to;
  for (const tail of tails.reverse()) if (tail.to === to) to = tail.from;
  const isCut = to < words.length && words[to]?.stop === 0;
  const isOpen = (text: string) => joiners.has(text) || (isCut && openWords.has(text));
  while (to > span.from && isOpen(textAt(words, to - 1))) to -= 1;
  return to;
}

function tells(words: readonly Word[], span: Span, evidence: readonly Span[]): boolean {
  if (evidence.some((hit) => overlaps(hit, span))) return true;
  const meaning = words
    .slice(span.from, span.to)
    .filter((word) => !emptyWords.has(word.text) && !/^\d+$/.test(word.text));
  return meaning.length >= fewestWords && !isBareName(words, span);
}

/** "Jane Doe" says who calls, not what is wrong. */
function isBareName(words: readonly Word[], { from, to }: Span): boolean {
  const said = words.slice(from, to);
  if (said.length > longestName || said.some(isThing) || textAt(words, from) === "an") return false;
  return nameAt(words, from, "bare")?.to === to;
}

function isThing(word: Word): boolean {
  return thingWords.has(word.text) || (!isCapital(word) && /(?:ing|tion|ment|ed)$/.test(word.text));
}
