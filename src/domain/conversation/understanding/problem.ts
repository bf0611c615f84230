// What is wrong, in the caller's own words.
import { findPhrases, longestAt, overlaps, phraseBook, type Span } from "./phrases.ts";
import type { Asked } from "./reading.ts";
import { problemLeadIns, problemTails, symptomPhrases } from "./vocabulary/problem.ts";
import { said, textAt, type Utterance, type Word } from "./words.ts";

export interface FoundProblem extends Span {
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
const emptyWords = new Set(
  "hi hello hey hola yes no yeah ok okay please thanks thank you there good morning afternoon evening is my name number phone address email it i am this that me a the and es mi nombre direccion".split(
    " ",
  ),
);
const danglingWords = new Set("and at in my is y en i am the".split(" "));
const fewestWords = 2;

/** The clause that tells the problem; when the problem was asked for, all that is no greeting and no other fact. */
export function findProblem(utterance: Utterance, clues: ProblemClues): FoundProblem | null {
  const { words } = utterance;
  const symptoms = findPhrases(words, symptomBook).filter((hit) => !clues.taken.some((span) => overlaps(span, hit)));
  const evidence = [...clues.evidence, ...symptoms];
  if (clues.asked === "problem") {
    const whole = clues.isAnswerOnly && evidence.length === 0 ? null : longestFree(utterance, clues.taken, evidence);
    return whole && { ...whole, confidence: evidence.length > 0 ? 0.9 : 0.6 };
  }
  const first = evidence.map((span) => span.from).sort((a, b) => a - b)[0];
  if (first === undefined) return null;
  const clause = clauseAround(utterance, first, clues.taken);
  return clause && { ...clause, confidence: 0.8 };
}

/** The stretch outside `taken` that has most evidence, else most words. */
function longestFree(
  utterance: Utterance,
  taken: readonly Span[],
  evidence: readonly Span[],
): Omit<FoundProblem, "confidence"> | null {
  const weigh = (span: Span) => evidence.filter((hit) => overlaps(hit, span)).length * 100 + span.to - span.from;
  const stretches = freeStretches(utterance.words.length, taken).map((span) => trimmed(utterance.words, span));
  const best = stretches
    .filter((span) => tells(utterance.words, span, evidence))
    .sort((a, b) => weigh(b) - weigh(a))[0];
  return best ? { ...best, value: said(utterance, best.from, best.to) } : null;
}

function freeStretches(length: number, taken: readonly Span[]): Span[] {
  const stretches: Span[] = [];
  let from = 0;
  for (const span of [...taken].sort((a, b) => a.from - b.from)) {
    if (span.from > from) stretches.push({ from, to: span.from });
    from = Math.max(from, span.to);
  }
  if (from < length) stretches.push({ from, to: length });
  return stretches;
}

function clauseAround(
  utterance: Utterance,
  at: number,
  taken: readonly Span[],
): Omit<FoundProblem, "confidence"> | null {
  const { words } = utterance;
  const isFree = (i: number) => !taken.some((span) => i >= span.from && i < span.to);
  let from = at;
  while (from > 0 && words[from]?.stop !== 2 && isFree(from - 1)) from -= 1;
  let to = at + 1;
  while (to < words.length && words[to]?.stop !== 2 && isFree(to)) to += 1;
  const span = trimmed(words, { from, to });
  return span.to > span.from ? { ...span, value: said(utterance, span.from, span.to) } : null;
}

function trimmed(words: readonly Word[], span: Span): Span {
  const from = withoutLeadIns(words, span);
  return { from, to: withoutTail(words, { from, to: span.to }) };
}

function withoutLeadIns(words: readonly Word[], { from, to }: Span): number {
  const isDeterminer = textAt(words, from) === "no" && words[from + 1]?.stop === 0;
  const lead = isDeterminer ? null : longestAt(words, from, leadBook);
  return lead && lead.to <= to ? withoutLeadIns(words, { from: lead.to, to }) : from;
}

function withoutTail(words: readonly Word[], span: Span): number {
  const tails = findPhrases(words, tailBook).filter((tail) => tail.from > span.from);
  let to = span.to;
  for (const tail of tails.reverse()) if (tail.to === to) to = tail.from;
  while (to > span.from && danglingWords.has(textAt(words, to - 1))) to -= 1;
  return to;
}

function tells(words: readonly Word[], span: Span, evidence: readonly Span[]): boolean {
  if (evidence.some((hit) => overlaps(hit, span))) return true;
  const meaning = words
    .slice(span.from, span.to)
    .filter((word) => !emptyWords.has(word.text) && !/^\d+$/.test(word.text));
  return meaning.length >= fewestWords;
}
