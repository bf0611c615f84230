// Yes or no, by words: "now", "know" and "afternoon" are no "no".
import { findPhrases, type Hit, overlaps, phraseBook, type Span } from "./phrases.ts";
import type { Asked, YesNo } from "./reading.ts";
import {
  answeringSentences,
  askedBack,
  clearSentences,
  corrections,
  delays,
  noAnswer,
  notAskedBack,
  openers,
  questionOpenings,
  reservations,
  strongAnswers,
  unsurePhrases,
  wholeAnswers,
} from "./vocabulary/yes-no.ts";
import { textAt, type Utterance, type Word } from "./words.ts";

type Label = "yes" | "no" | "clear yes" | "clear no" | "weak yes" | "weak no" | "whole yes" | "unsure" | "nothing";

const book = phraseBook<Label>({
  nothing: noAnswer,
  unsure: unsurePhrases,
  yes: strongAnswers.yes,
  no: strongAnswers.no,
  "clear yes": clearSentences.yes,
  "clear no": clearSentences.no,
  "weak yes": answeringSentences.yes,
  "weak no": answeringSentences.no,
  "whole yes": wholeAnswers,
});
const reservationBook = phraseBook({ but: reservations });
const questionBook = phraseBook({ question: questionOpenings });
const delayBook = phraseBook({ delay: delays });
const notAskedBook = phraseBook({ not: notAskedBack });
const correctionBook = phraseBook({ correction: corrections });
const thumbs: readonly [string, YesNo][] = [
  ["\u{1F44D}", "yes"],
  ["\u{1F44C}", "yes"],
  ["\u2705", "yes"],
  ["\u{1F44E}", "no"],
  ["\u274C", "no"],
];
const shortAnswer = 3;

interface Verdict {
  answer: YesNo;
  /** Opens the utterance, with nothing but other answers before it. */
  leads: boolean;
  isStrong: boolean;
  from: number;
  to: number;
}

/** The answer given to a yes-or-no question; null when there is none, or it is a maybe. */
export function findYesNo(utterance: Utterance, asked: Asked): YesNo | null {
  const { source, words } = utterance;
  if (words.length === 0) return thumbs.find(([sign]) => source.includes(sign))?.[1] ?? null;
  const hits = answersIn(words);
  const verdicts = verdictsOf(hits, utterance, asked);
  const first = verdicts[0];
  if (first === undefined) return null;
  const doubt = hits.find((hit) => hit.label === "unsure");
  if (doubt && !(first.leads && first.isStrong && first.from < doubt.from)) return null;
  return isDelayed(verdicts, words) ? null : decide(verdicts, words);
}

/** The phrases that do not overlap, the longest first: "do not know" is stronger than "I do". */
function answersIn(words: readonly Word[]): Hit<Label>[] {
  const kept: Hit<Label>[] = [];
  const hits = findPhrases(words, book).filter((hit) => !isTurned(words, hit) && !isLetter(words, hit));
  const byLength = hits.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  for (const hit of byLength) if (!kept.some((other) => overlaps(other, hit))) kept.push(hit);
  return kept.sort((a, b) => a.from - b.from);
}

/** "I do not", "please do not": the yes is only the beginning of a no. */
function isTurned(words: readonly Word[], hit: Hit<Label>): boolean {
  const isYes = hit.label.endsWith("yes") && (hit.label !== "yes" || hit.to - hit.from > 1);
  return isYes && textAt(words, hit.to) === "not" && words[hit.to]?.stop === 0;
}

/** The "Y" of a spelled name: a letter answers only alone. */
function isLetter(words: readonly Word[], hit: Span): boolean {
  return words.length > 1 && hit.to - hit.from === 1 && textAt(words, hit.from).length === 1;
}

function verdictsOf(hits: readonly Hit<Label>[], utterance: Utterance, asked: Asked): Verdict[] {
  const { words } = utterance;
  const verdicts: Verdict[] = [];
  const isAnswering = asked === "confirm" || words.length <= shortAnswer;
  for (const hit of hits.filter(({ label }) => label !== "nothing" && label !== "unsure")) {
    const leads = isLeading(words, hit.from, verdicts);
    const strength = strengthOf(hit.label);
    if (!counts(hit, { strength, leads, isAnswering }, utterance)) continue;
    const answer = hit.label.endsWith("yes") ? "yes" : "no";
    verdicts.push({ answer, leads, isStrong: strength === "strong", from: hit.from, to: hit.to });
  }
  return verdicts;
}

function strengthOf(label: Label): Place["strength"] {
  if (label.startsWith("clear")) return "clear";
  if (label.startsWith("whole")) return "whole";
  return label.startsWith("weak") ? "weak" : "strong";
}

interface Place {
  strength: "strong" | "clear" | "weak" | "whole";
  leads: boolean;
  isAnswering: boolean;
}

function counts(hit: Hit<Label>, place: Place, utterance: Utterance): boolean {
  const { words } = utterance;
  if (place.strength === "strong")
    return place.leads || (words[hit.from]?.stop ?? 0) > 0 || followsCorrection(words, hit.from);
  if (isAsking(utterance, hit)) return false;
  if (place.strength === "clear") return true;
  if (place.strength === "whole") return place.isAnswering && place.leads && words[hit.to]?.stop !== 0;
  return place.isAnswering && !isNegated(words, hit);
}

function isNegated(words: readonly Word[], hit: Hit<Label>): boolean {
  return (
    hit.label === "weak yes" && words.slice(Math.max(0, hit.from - 2), hit.from).some((word) => word.text === "not")
  );
}

function isLeading(words: readonly Word[], at: number, before: readonly Verdict[]): boolean {
  return words.slice(0, at).every((word, i) => openers.has(word.text) || before.some((v) => i >= v.from && i < v.to));
}

function followsCorrection(words: readonly Word[], at: number): boolean {
  return findPhrases(words.slice(0, at), correctionBook).some((hit) => hit.to === at);
}

/** Whether the sentence around `hit` ends with a question mark or begins as a question. */
function isAsking({ source, words }: Utterance, hit: Span): boolean {
  const next = words.slice(hit.to).find((word) => word.stop === 2);
  const gap = next ? next.gap : source.slice(words.at(-1)?.end ?? 0);
  return gap.includes("?") || opensQuestion(words, hit.from);
}

/** "Could you do it sooner", "is that okay". */
function opensQuestion(words: readonly Word[], at: number): boolean {
  let start = at;
  while (start > 0 && words[start]?.stop === 0) start -= 1;
  while (start < at && openers.has(textAt(words, start))) start += 1;
  return start < at && findPhrases(words.slice(start, start + 2), questionBook).some((hit) => hit.from === 0);
}

function decide(verdicts: readonly Verdict[], words: readonly Word[]): YesNo | null {
  const last = verdicts.at(-1);
  const first = verdicts[0];
  if (!first || !last) return null;
  if (followsCorrection(words, last.from)) return last.answer;
  if (first.answer === "yes" && isTakenBack(words, first.to)) return null;
  if (verdicts.every((v) => v.answer === last.answer)) return last.answer;
  if (verdicts.every((v) => v.leads && v.isStrong)) return last.answer;
  const lead = verdicts.filter((v) => v.leads && v.isStrong).at(-1);
  const isPlainYes = lead?.answer === "yes" && verdicts.every((v) => (v.isStrong ? v.leads : true));
  return isPlainYes ? "yes" : null;
}

/** "Okay, hold on": no answer yet, unless a plain one follows. */
function isDelayed(verdicts: readonly Verdict[], words: readonly Word[]): boolean {
  const sure = verdicts.filter((verdict) => verdict.isStrong).at(-1)?.from ?? 0;
  return findPhrases(words, delayBook).some((delay) => delay.from >= sure);
}

function isTakenBack(words: readonly Word[], from: number): boolean {
  return hasReservation(words, from) || asksBack(words, from);
}

function hasReservation(words: readonly Word[], from: number): boolean {
  return findPhrases(words, reservationBook).some((hit) => hit.from >= from);
}

/** "Yes... what time was it?", "okay, how much is that". */
function asksBack(words: readonly Word[], from: number): boolean {
  const harmless = findPhrases(words, notAskedBook);
  return words.some(
    (word, at) =>
      at >= from &&
      askedBack.has(word.text) &&
      (word.stop > 0 || at === from || openers.has(textAt(words, at - 1))) &&
      !harmless.some((span) => span.from === at),
  );
}
