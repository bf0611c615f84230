// What several answers in one breath come to.
import { asksBack } from "./asking-back.ts";
import { findPhrases, overlaps, phraseBook } from "./phrases.ts";
import type { YesNo } from "./reading.ts";
import {
  bareAnswers,
  corrections,
  delays,
  harmlessReservations,
  outweighing,
  politeRefusals,
  refusing,
  reservations,
} from "./vocabulary/yes-no.ts";
import { textAt, type Word } from "./words.ts";

export type Strength = "strong" | "clear" | "weak" | "leading" | "whole" | "final" | "polite";

export interface Verdict {
  answer: YesNo;
  /** Opens the utterance, with nothing but other answers before it. */
  leads: boolean;
  strength: Strength;
  from: number;
  to: number;
}

const harmlessBook = phraseBook({ fine: harmlessReservations });
const reservationBook = phraseBook({ but: reservations });
const outweighingBook = phraseBook({ but: outweighing });
const delayBook = phraseBook({ delay: delays });
const correctionBook = phraseBook({ correction: corrections });

export function followsCorrection(words: readonly Word[], at: number): boolean {
  return findPhrases(words.slice(0, at), correctionBook).some((hit) => hit.to === at);
}

export function outweighs({ answer, from }: Verdict, words: readonly Word[]): boolean {
  return answer === "yes" && findPhrases(words.slice(0, from), outweighingBook).some((hit) => hit.to === from);
}

export function decide(verdicts: readonly Verdict[], words: readonly Word[]): YesNo | null {
  const last = verdicts.at(-1);
  const first = verdicts[0];
  if (!first || !last) return null;
  const final = verdicts.findLast((verdict) => verdict.strength === "final");
  if (final) return unlessTakenBack(final, words);
  if (followsCorrection(words, last.from) || closes(last, words) || outweighs(last, words)) return last.answer;
  if (unlessTakenBack(first, words) === null) return null;
  if (verdicts.every((v) => v.answer === last.answer) || isRefusal(last, words)) return last.answer;
  const lead = verdicts.findLast((v) => v.leads && v.strength === "strong");
  return lead ? afterLead(lead, verdicts.slice(verdicts.indexOf(lead) + 1), words) : null;
}

/** "It's early, but that's life, yes." */
function closes({ strength, from, to }: Verdict, words: readonly Word[]): boolean {
  const isSetOff = words[from]?.stop !== 0 || bareAnswers.has(textAt(words, from));
  return strength === "strong" && to === words.length && isSetOff;
}

/** What is said after a plain answer bears it out, or takes it back. */
function afterLead(lead: Verdict, rest: readonly Verdict[], words: readonly Word[]): YesNo | null {
  if (rest.every((v) => v.answer === lead.answer)) return lead.answer;
  if (lead.answer === "yes") return unlessDenied(rest);
  if (isRefusal(lead, words)) return "no";
  return isReassured(lead, rest, words) ? "yes" : null;
}

/** "No, thank you" and "nah, that's alright", whatever else is said. */
function isRefusal({ answer, strength, from, to }: Verdict, words: readonly Word[]): boolean {
  const isThanking = words.slice(from, to).some((word) => refusing.has(word.text));
  return answer === "no" && strength === "strong" && isThanking;
}

/** "Yeah, that doesn't work" is a no; "yes, I don't want to wait" is none. */
function unlessDenied(rest: readonly Verdict[]): YesNo | null {
  const denials = rest.filter((v) => v.answer === "no");
  if (denials.some((v) => v.strength === "strong")) return null;
  return denials.some((v) => v.strength === "clear") ? "no" : "yes";
}

/** "No, that's right": the no is to a worry, not to us. "No, that's okay" may well be a no. */
function isReassured(lead: Verdict, rest: readonly Verdict[], words: readonly Word[]): boolean {
  const praise = words.slice(lead.to, rest.at(-1)?.to);
  return rest.every((v) => v.answer === "yes") && !praise.some((word) => politeRefusals.has(word.text));
}

const decided: ReadonlySet<Strength> = new Set(["strong", "clear", "final"]);

/** "Okay, hold on": no answer yet, unless a plain one follows. */
export function isDelayed(verdicts: readonly Verdict[], words: readonly Word[]): boolean {
  const sure = verdicts.findLast(({ strength }) => decided.has(strength))?.from ?? 0;
  return findPhrases(words, delayBook).some((delay) => delay.from >= sure);
}

function unlessTakenBack({ answer, to }: Verdict, words: readonly Word[]): YesNo | null {
  return answer === "yes" && isTakenBack(words, to) ? null : answer;
}

function isTakenBack(words: readonly Word[], from: number): boolean {
  return hasReservation(words, from) || asksBack(words, from);
}

function hasReservation(words: readonly Word[], from: number): boolean {
  const harmless = findPhrases(words, harmlessBook);
  return findPhrases(words, reservationBook).some(
    (hit) => hit.from >= from && !harmless.some((span) => overlaps(span, hit)),
  );
}
