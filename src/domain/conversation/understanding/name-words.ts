// The words of a name: where it begins is known, where it ends is read here.
import type { Span } from "./phrases.ts";
import { titleCase } from "./title-case.ts";
import { functionWords, nameParticles, notNames, openParticles, titles, wordlikeNames } from "./vocabulary/name.ts";
import { textAt, type Word } from "./words.ts";

export interface FoundName extends Span {
  value: string;
  confidence: number;
}

/** How surely a name begins here: after "my name is", after "this is", or nothing but an answer. */
export type Trust = "sure" | "loose" | "bare";

const longestName = 4;

/** The name that begins at word `at`, in title case; a title stays only before a single name. */
export function nameAt(words: readonly Word[], at: number, trust: Trust): FoundName | null {
  const isArticle = ["la", "el"].includes(textAt(words, at)) && titles.has(textAt(words, at + 1));
  return isArticle ? nameFrom(words, at + 1, trust) : nameFrom(words, at, trust);
}

function nameFrom(words: readonly Word[], at: number, trust: Trust): FoundName | null {
  const start = titles.has(textAt(words, at)) ? at + 1 : at;
  let to = start;
  while (to < words.length && to - start < longestName && continuesName(words, { start, to }, trust)) to += 1;
  while (to > start && openParticles.has(textAt(words, to - 1))) to -= 1;
  if (to === start) return null;
  const value = written(words, start > at && to - start === 1 ? at : start, to);
  return { value, from: start, to, confidence: trust === "sure" ? 0.95 : 0.85 };
}

interface Start {
  start: number;
  to: number;
}

function continuesName(words: readonly Word[], name: Start, trust: Trust): boolean {
  const word = words[name.to];
  const isFirst = name.to === name.start;
  if (word === undefined || /\d/.test(word.text) || !(isFirst || word.stop === 0)) return false;
  if (word.text.length === 1) return isFirst ? areInitials(words, name.to, trust) : isInitial(words, name.to);
  if (isParticle(word.text, isFirst && trust === "bare")) return !isFirst || longerFollows(words, name.to);
  return !notNames.has(word.text) || isNamedAfterThing(words, name, trust);
}

/** "Van" in "van Houten"; "an" only where it opens a bare answer: "An Nguyen". */
function isParticle(text: string, opensAnswer: boolean): boolean {
  return nameParticles.has(text) || (text === "an" && opensAnswer);
}

/** "T. J. Watson": two letters and a name. */
function areInitials(words: readonly Word[], at: number, trust: Trust): boolean {
  const letters = words.slice(at, at + 2);
  const isPair = letters.length === 2 && letters.every(({ text }) => text.length === 1 && !notNames.has(text));
  return isPair && trust !== "loose" && longerFollows(words, at + 1);
}

/** "Susan B. Miller", but not the first of spelled letters. */
function isInitial(words: readonly Word[], at: number): boolean {
  return !notNames.has(textAt(words, at)) && words[at + 1]?.text.length !== 1;
}

/** "My name is Flood", "Bob Waters": a word of ours may still be somebody's name. */
function isNamedAfterThing(words: readonly Word[], name: Start, trust: Trust): boolean {
  const word = words[name.to];
  if (word === undefined || functionWords.has(word.text)) return false;
  if (name.to > name.start) return isCapital(word) && isCapital(words[name.start] ?? word);
  const next = words[name.to + 1];
  if (wordlikeNames.has(word.text) && isCapital(word)) return trust === "sure" || longerFollows(words, name.to);
  return trust === "sure" && (isCapital(word) || next === undefined || next.stop > 0);
}

function longerFollows(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next !== undefined && next.stop === 0 && next.text.length > 1 && !notNames.has(next.text);
}

export function isCapital(word: Word): boolean {
  return /^\p{Lu}/u.test(word.raw);
}

function written(words: readonly Word[], from: number, to: number): string {
  const parts = words.slice(from, to).map((word, i) => (i > 0 && word.gap === "-" ? `-${word.raw}` : ` ${word.raw}`));
  return titleCase(parts.join("").trim());
}
