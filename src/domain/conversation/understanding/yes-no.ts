// Yes or no, by words: "now", "know" and "afternoon" are no "no".
import { isAsking } from "./asking-back.ts";
import { findPhrases, type Hit, overlaps, phraseBook, phrasesAt, type Span } from "./phrases.ts";
import type { Asked, YesNo } from "./reading.ts";
import {
  afterAnswers,
  answeringSentences,
  bareAnswers,
  clearSentences,
  denied,
  disbeliefs,
  finalAnswers,
  leadingSentences,
  noAnswer,
  openers,
  politeAnswers,
  retractions,
  strongAnswers,
  unsurePhrases,
  wholeAnswers,
} from "./vocabulary/yes-no.ts";
import { textAt, type Utterance, type Word } from "./words.ts";
import { decide, followsCorrection, isDelayed, outweighs, type Strength, type Verdict } from "./yes-no-verdict.ts";

type Label = YesNo | `${Exclude<Strength, "strong">} ${YesNo}` | "unsure" | "nothing";

const book = phraseBook<Label>({
  nothing: noAnswer,
  unsure: unsurePhrases,
  yes: strongAnswers.yes,
  no: strongAnswers.no,
  "clear yes": clearSentences.yes,
  "clear no": clearSentences.no,
  "weak yes": answeringSentences.yes,
  "weak no": answeringSentences.no,
  "leading yes": leadingSentences.yes,
  "leading no": leadingSentences.no,
  "whole yes": wholeAnswers.yes,
  "whole no": wholeAnswers.no,
  "polite yes": politeAnswers,
  "polite no": [],
  "final yes": finalAnswers.yes,
  "final no": finalAnswers.no,
});
const disbeliefBook = phraseBook({ doubt: disbeliefs });
const retractionBook = phraseBook({ back: retractions });
const tag = /[,;]\s*(?:¿\s*)?(?:no|yes|yeah|right|sí|si|correct|correcto|verdad)\s*\?\s*$/iu;
const thumbs: readonly [string, YesNo][] = [
  ["\u{1F44D}", "yes"],
  ["\u{1F44C}", "yes"],
  ["\u2705", "yes"],
  ["\u{1F44E}", "no"],
  ["\u274C", "no"],
];
const shortAnswer = 3;
const longestWave = 8;

/** The answer given to a yes-or-no question; null when there is none, or it is a maybe. */
export function findYesNo(utterance: Utterance, asked: Asked): YesNo | null {
  const { source, words } = utterance;
  if (words.length === 0) return thumbs.find(([sign]) => source.includes(sign))?.[1] ?? null;
  const hits = answersIn(words).filter((hit) => !(hit.to === words.length && tag.test(source)));
  const verdicts = verdictsOf(hits, utterance, asked);
  if (verdicts.length === 0) return null;
  return isDoubted(hits, verdicts, words) || isDelayed(verdicts, words) ? null : decide(verdicts, words);
}

/** "I'm not sure", unless it follows a plain answer or is followed by the last word on it. */
function isDoubted(hits: readonly Hit<Label>[], verdicts: readonly Verdict[], words: readonly Word[]): boolean {
  const doubt = hits.find((hit) => hit.label === "unsure");
  const first = verdicts[0];
  if (!doubt || !first) return false;
  const isDecided = verdicts.some(
    (verdict) => verdict.from > doubt.from && (verdict.strength === "final" || outweighs(verdict, words)),
  );
  return !isDecided && !(first.leads && first.strength === "strong" && first.from < doubt.from);
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
  return isYes && ((textAt(words, hit.to) === "not" && words[hit.to]?.stop === 0) || isDeniedAt(words, hit.from));
}

/** "No me queda bien". */
function isDeniedAt(words: readonly Word[], at: number): boolean {
  let from = at;
  while (words[from]?.stop === 0 && denied.has(textAt(words, from))) from -= 1;
  return from < at && textAt(words, from) === "no";
}

/** The "Y" of a spelled name: a letter answers only alone. */
function isLetter(words: readonly Word[], hit: Span): boolean {
  return words.length > 1 && hit.to - hit.from === 1 && textAt(words, hit.from).length === 1;
}

function verdictsOf(hits: readonly Hit<Label>[], utterance: Utterance, asked: Asked): Verdict[] {
  const { words } = utterance;
  const verdicts: Verdict[] = [];
  const isAnswering = asked === "confirm" || asked === "when" || words.length <= shortAnswer;
  for (const hit of hits.filter(({ label }) => label !== "nothing" && label !== "unsure")) {
    const leads = isLeading(words, hit.from, verdicts);
    const strength = strengthOf(hit.label);
    if (!counts(hit, { strength, leads, isAnswering, isConfirming: asked === "confirm" }, utterance)) continue;
    const answer = hit.label.endsWith("yes") && !isDisbelieved(words, hit) ? "yes" : "no";
    verdicts.push({ answer, leads, strength, from: hit.from, to: hit.to });
  }
  const plain = verdicts.filter((verdict) => verdict.strength !== "polite");
  return withoutRetracted(plain.length > 0 ? plain : verdicts, words);
}

/** "No wait, I was thinking of something else, yes": only what comes after counts. */
function withoutRetracted(verdicts: readonly Verdict[], words: readonly Word[]): Verdict[] {
  const isRetracted = ({ to }: Verdict) => phrasesAt(words, to, retractionBook).length > 0;
  return verdicts.filter((verdict, at) => at === verdicts.length - 1 || !isRetracted(verdict));
}

const marked: readonly Strength[] = ["clear", "weak", "leading", "whole", "final", "polite"];

function strengthOf(label: Label): Strength {
  return marked.find((strength) => label.startsWith(strength)) ?? "strong";
}

interface Place {
  strength: Strength;
  leads: boolean;
  isAnswering: boolean;
  isConfirming: boolean;
}

function counts(hit: Hit<Label>, place: Place, utterance: Utterance): boolean {
  const { words } = utterance;
  if (place.strength === "strong")
    return (
      opensClause(words, hit, place) ||
      followsCorrection(words, hit.from) ||
      (place.isConfirming && closesBare(hit, utterance))
    );
  if (isAsking(utterance, hit)) return false;
  return place.strength === "clear" || (place.isAnswering && fits(hit, place, words));
}

/** At the start, after a pause, or with only "okay" and the like since then. */
function opensClause(words: readonly Word[], { from }: Span, { leads }: Place): boolean {
  let at = from;
  while (at > 0 && words[at]?.stop === 0 && openers.has(textAt(words, at - 1))) at -= 1;
  return leads || words[at]?.stop !== 0;
}

/** "I guess I'll have to yeah": speech comes without commas. */
function closesBare(hit: Hit<Label>, utterance: Utterance): boolean {
  const { words } = utterance;
  const isBare = hit.to - hit.from === 1 && bareAnswers.has(textAt(words, hit.from));
  return isBare && hit.to === words.length && !isAsking(utterance, hit);
}

function fits(hit: Hit<Label>, { strength, leads }: Place, words: readonly Word[]): boolean {
  if (strength === "final") return endsClause(words, hit.to) && !isWavedAway(words, hit);
  if (strength === "leading") return leads;
  return strength === "weak" ? !isNegated(words, hit) : leads && words[hit.to]?.stop !== 0;
}

/** "But no, sorry" and "but no." are the last word; "but no dogs" is not. */
function endsClause(words: readonly Word[], at: number): boolean {
  return words[at]?.stop !== 0 || afterAnswers.has(textAt(words, at));
}

/** "But no that'll be fine": the no is to the worry before. */
function isWavedAway(words: readonly Word[], hit: Hit<Label>): boolean {
  if (hit.label !== "final no" || words[hit.to]?.stop !== 0) return false;
  const next = answersIn(words.slice(hit.to, hit.to + longestWave))[0];
  return next !== undefined && next.from <= 2 && next.label.endsWith("yes");
}

function isNegated(words: readonly Word[], hit: Hit<Label>): boolean {
  return (
    hit.label === "weak yes" && words.slice(Math.max(0, hit.from - 2), hit.from).some((word) => word.text === "not")
  );
}

function isDisbelieved(words: readonly Word[], { from, label }: Hit<Label>): boolean {
  const isBare = label === "yes" || label === "final yes";
  return (
    !isBare && findPhrases(words.slice(0, from + 1), disbeliefBook).some(({ to }) => to === from || to === from + 1)
  );
}

function isLeading(words: readonly Word[], at: number, before: readonly Verdict[]): boolean {
  return words.slice(0, at).every((word, i) => openers.has(word.text) || before.some((v) => i >= v.from && i < v.to));
}
