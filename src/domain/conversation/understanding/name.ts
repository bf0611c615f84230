// Who is speaking.
import { findPhrases, overlaps, phraseBook, type Span } from "./phrases.ts";
import type { Asked } from "./reading.ts";
import { type Spelled, spelledRuns } from "./spelled-letters.ts";
import { titleCase } from "./title-case.ts";
import {
  closingPhrases,
  firstNamePhrases,
  lastNamePhrases,
  loosePhrases,
  nameParticles,
  notNames,
  openParticles,
  spellingPhrases,
  surePhrases,
  titles,
} from "./vocabulary/name.ts";
import type { Utterance, Word } from "./words.ts";

export interface FoundName extends Span {
  value: string;
  confidence: number;
}

const leadBook = phraseBook({ sure: surePhrases, loose: loosePhrases });
const closingBook = phraseBook({ closing: closingPhrases });
const partsBook = phraseBook({ first: firstNamePhrases, last: lastNamePhrases });
const spellingBook = phraseBook({ spelling: spellingPhrases });
const longestName = 4;

type Trust = "sure" | "loose" | "bare";

/** The caller's name in title case. A bare answer is a name only when the name was `asked`. */
export function findName(utterance: Utterance, asked: Asked, taken: readonly Span[]): FoundName | null {
  const { words } = utterance;
  const runs = spelledRuns(words).filter((run) => !taken.some((span) => overlaps(span, run)));
  const heard =
    namedByParts(words) ?? introduced(utterance, taken) ?? (asked === "name" ? bareName(words, taken) : null);
  if (runs.length === 0) return heard;
  if (heard) return { ...heard, value: respell(heard.value, runs), to: Math.max(heard.to, runs.at(-1)?.to ?? 0) };
  return asked === "name" || findPhrases(words, spellingBook).length > 0 ? spelledOnly(runs) : null;
}

/** "First name Jane, last name Doe". */
function namedByParts(words: readonly Word[]): FoundName | null {
  const parts = findPhrases(words, partsBook);
  const named = (label: "first" | "last") => {
    const lead = parts.filter((part) => part.label === label).sort((a, b) => b.to - a.to)[0];
    return lead ? nameAt(words, lead.to, "sure") : null;
  };
  const [first, last] = [named("first"), named("last")];
  if (!first && !last) return null;
  const value = [first?.value, last?.value].filter((part) => part !== undefined).join(" ");
  const spans = [first, last].filter((part) => part !== null);
  return { value, from: spans[0]?.from ?? 0, to: spans.at(-1)?.to ?? 0, confidence: 0.9 };
}

/** "My name is Jane", "this is Jane", "Jane here". The surer kind counts first, and of that the last one said. */
function introduced(utterance: Utterance, taken: readonly Span[]): FoundName | null {
  const { words } = utterance;
  const leads = findPhrases(words, leadBook);
  for (const trust of ["sure", "loose"] as const) {
    const names = leads
      .filter((lead) => lead.label === trust)
      .map((lead) => nameAt(words, lead.to, trust))
      .filter((name) => name !== null && isCredible(name, trust, utterance))
      .filter((name) => name !== null && !taken.some((span) => overlaps(span, name)));
    const name = trust === "sure" ? names.at(-1) : names[0];
    if (name) return name;
  }
  return beforeClosing(words, taken);
}

/** "Bob here", "Jane Doe speaking", at the start of a sentence. */
function beforeClosing(words: readonly Word[], taken: readonly Span[]): FoundName | null {
  for (const closing of findPhrases(words, closingBook)) {
    const from = sentenceStart(words, closing.from);
    const name = nameAt(words, from, "bare");
    if (name?.to === closing.from && !taken.some((span) => overlaps(span, name))) return { ...name, confidence: 0.75 };
  }
  return null;
}

function sentenceStart(words: readonly Word[], at: number): number {
  let start = at;
  while (start > 0 && words[start]?.stop === 0) start -= 1;
  while (start < at && greetings.has(words[start]?.text ?? "")) start += 1;
  return start;
}

const greetings = new Set(
  "hi hello hey yes yeah good morning afternoon evening hola oh ok okay well sure si so and no sorry bueno pues buenas buenos dias tardes thanks actually".split(
    " ",
  ),
);

/** The answer to "may I have your name?". */
function bareName(words: readonly Word[], taken: readonly Span[]): FoundName | null {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (greetings.has(word.text)) continue;
    const name = nameAt(words, at, "bare");
    if (name === null || taken.some((span) => overlaps(span, name))) return null;
    const next = words[name.to];
    const isWhole =
      next === undefined || next.stop > 0 || ["and", "please", "with", "y", "that", "thanks"].includes(next.text);
    return isWhole ? { ...name, confidence: 0.85 } : null;
  }
  return null;
}

function nameAt(words: readonly Word[], at: number, trust: Trust): FoundName | null {
  const start = titles.has(words[at]?.text ?? "") ? at + 1 : at;
  let to = start;
  while (to < words.length && to - start < longestName && continuesName(words, { start, to }, trust)) to += 1;
  while (to > start && openParticles.has(words[to - 1]?.text ?? "")) to -= 1;
  if (to === start) return null;
  const value = written(words, start > at && to - start === 1 ? at : start, to);
  return { value, from: start, to, confidence: trust === "sure" ? 0.95 : 0.85 };
}

function continuesName(words: readonly Word[], name: { start: number; to: number }, trust: Trust): boolean {
  const word = words[name.to];
  if (word === undefined || /\d/.test(word.text)) return false;
  if (name.to > name.start && word.stop > 0) return false;
  const isInitial =
    word.text.length === 1 && name.to > name.start && !notNames.has(word.text) && !isLetterRun(words, name.to);
  if (word.text.length === 1 && !isInitial) return false;
  if (nameParticles.has(word.text)) return name.to > name.start || longerFollows(words, name.to);
  if (!notNames.has(word.text)) return true;
  return isNamedAfterThing(words, name, trust);
}

/** "My name is Flood", "Bob Waters": a word of ours may still be somebody's name. */
function isNamedAfterThing(words: readonly Word[], name: { start: number; to: number }, trust: Trust): boolean {
  const word = words[name.to];
  if (word === undefined || functionWords.has(word.text) || trust === "loose") return false;
  if (name.to > name.start) return isCapital(word) && word.stop === 0;
  const next = words[name.to + 1];
  return trust === "sure" && (isCapital(word) || next === undefined || next.stop > 0);
}

const functionWords = new Set(
  "i and or but is at on in with from for to my the a not no none it this that please thanks here y con en por de so because if when are was am have has need want calling el la we there".split(
    " ",
  ),
);

function longerFollows(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next !== undefined && next.stop === 0 && next.text.length > 1 && !notNames.has(next.text);
}

function isLetterRun(words: readonly Word[], at: number): boolean {
  return words[at + 1]?.text.length === 1;
}

function isCapital(word: Word): boolean {
  return /^\p{Lu}/u.test(word.raw);
}

/** A loose lead-in needs a word that looks like a name: capital where the caller's text has capitals. */
function isCredible(name: FoundName, trust: Trust, { words }: Utterance): boolean {
  if (trust === "sure") return true;
  const first = words[name.from];
  if (first === undefined) return false;
  if (isCapital(first)) return true;
  const hasCapitals = words.some((word, i) => i > 0 && word.stop === 0 && word.text !== "i" && isCapital(word));
  if (hasCapitals) return false;
  const looksLikeVerb =
    /(?:ing|ed)$/.test(first.text) &&
    !["sterling", "fred", "fleming", "ed", "ned", "ted", "jed", "reed", "jared", "ming"].includes(first.text);
  return !looksLikeVerb && name.to - name.from <= 3;
}

function written(words: readonly Word[], from: number, to: number): string {
  const parts = words.slice(from, to).map((word, i) => (i > 0 && word.gap === "-" ? `-${word.raw}` : ` ${word.raw}`));
  return titleCase(parts.join("").trim());
}

/** Spelled letters replace the heard word that is most like them, or follow as the last name. */
function respell(heard: string, runs: readonly Spelled[]): string {
  const parts = heard.split(" ");
  for (const run of runs) {
    const spelling = titleCase(run.letters.toLowerCase());
    const likeness = parts.map((part) => alike(part.toLowerCase(), spelling.toLowerCase()));
    const best = Math.max(...likeness);
    if (best >= 0.4) parts[likeness.lastIndexOf(best)] = spelling;
    else parts.push(spelling);
  }
  return parts.join(" ");
}

/** 0 to 1: how many letters two words have in common at their start and end. */
function alike(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return (start + end) / longest;
}

function spelledOnly(runs: readonly Spelled[]): FoundName {
  const value = runs.map((run) => titleCase(run.letters.toLowerCase())).join(" ");
  return { value, from: runs[0]?.from ?? 0, to: runs.at(-1)?.to ?? 0, confidence: 0.85 };
}
