// Who is speaking.

import { type FoundName, isCapital, nameAt, type Trust } from "./name-words.ts";
import { findPhrases, overlaps, phraseBook, type Span } from "./phrases.ts";
import type { Asked } from "./reading.ts";
import { spelledRuns } from "./spelled-letters.ts";
import { respell, spelledOnly } from "./spelled-name.ts";
import {
  closingPhrases,
  commonNamesLikeVerbs,
  firstNamePhrases,
  nameGreetings as greetings,
  lastNamePhrases,
  loosePhrases,
  nameTails,
  spellingPhrases,
  surePhrases,
} from "./vocabulary/name.ts";
import { textAt, type Utterance, type Word } from "./words.ts";

const leadBook = phraseBook({ sure: surePhrases, loose: loosePhrases });
const closingBook = phraseBook<"sure" | "bare">(closingPhrases);
const partsBook = phraseBook({ first: firstNamePhrases, last: lastNamePhrases });
const repeatReach = 6;
const spellingBook = phraseBook({ spelling: spellingPhrases });

/** The caller's name in title case. A bare answer is a name only when the name was `asked`. */
export function findName(utterance: Utterance, asked: Asked, taken: readonly Span[]): FoundName | null {
  const { words } = utterance;
  const runs = spelledRuns(words).filter((run) => !taken.some((span) => overlaps(span, run)));
  const heard =
    namedByParts(words) ?? introduced(utterance, taken) ?? (asked === "name" ? bareName(words, taken, runs) : null);
  if (runs.length === 0) return heard && saidInFull(words, heard);
  if (heard) return { ...heard, value: respell(heard.value, runs), to: endWith(heard, runs) };
  return asked === "name" || findPhrases(words, spellingBook).length > 0 ? spelledOnly(runs) : null;
}

/** "Robert, Robert Johnson" and "Smith. John Smith" are said in full the second time. */
function saidInFull(words: readonly Word[], name: FoundName): FoundName {
  for (let at = name.to; at < Math.min(words.length, name.to + repeatReach); at += 1) {
    const again = words[at]?.stop === 0 ? null : nameAt(words, at, "bare");
    const isFuller = again !== null && again.value !== name.value && again.value.split(" ").includes(name.value);
    if (isFuller) return { ...again, from: name.from };
  }
  return name;
}

/** A name and its spelling are one stretch where they stand together. */
function endWith(heard: Span, runs: readonly Span[]): number {
  return runs.reduce((to, run) => (run.from >= to && run.from - to <= 2 ? run.to : to), heard.to);
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
    const name = nameAt(words, from, closing.label);
    if (name?.to === closing.from && !taken.some((span) => overlaps(span, name))) return { ...name, confidence: 0.75 };
  }
  return null;
}

function sentenceStart(words: readonly Word[], at: number): number {
  let start = at;
  while (start > 0 && words[start]?.stop === 0) start -= 1;
  while (start < at && greetings.has(textAt(words, start))) start += 1;
  return start;
}

/** The answer to "may I have your name?". */
function bareName(words: readonly Word[], taken: readonly Span[], runs: readonly Span[]): FoundName | null {
  const isSpelled = (at: number) => runs.some((run) => at >= run.from && at < run.to);
  const start = words.findIndex((word, at) => !greetings.has(word.text) && !isSpelled(at));
  const name = start < 0 ? null : nameAt(words, start, "bare");
  if (name === null || taken.some((span) => overlaps(span, name))) return null;
  const next = words[name.to];
  const isWhole = next === undefined || next.stop > 0 || nameTails.has(next.text);
  return isWhole ? { ...name, confidence: 0.85 } : null;
}

/** A loose lead-in needs a word that looks like a name: capital where the caller's text has capitals. */
function isCredible(name: FoundName, trust: Trust, { words }: Utterance): boolean {
  const first = words[name.from];
  if (words[name.to]?.raw === "'s") return false;
  if (trust === "sure" || first === undefined || isCapital(first)) return true;
  const hasCapitals = words.some((word) => word.start > 0 && word.stop === 0 && word.text !== "i" && isCapital(word));
  const looksLikeVerb = /(?:ing|ed)$/.test(first.text) && !commonNamesLikeVerbs.has(first.text);
  return !hasCapitals && !looksLikeVerb && name.to - name.from <= 3;
}
