// The part of a spoken e-mail address before "at": words, letters, digits and signs.

import { asidesIn } from "./email-asides.ts";
import { isLetter, isLetterLike, withLetters, withoutRepeats } from "./email-letters.ts";
import { findPhrases, phraseBook } from "./phrases.ts";
import { spellingHints } from "./spelled-hints.ts";
import { numberAt } from "./spoken-number.ts";
import { leadIns, spokenSigns, takingBack } from "./vocabulary/email.ts";
import { letterNames } from "./vocabulary/letters.ts";
import { textAt, type Word } from "./words.ts";

const longestLocalPart = 30;
const mostPlainWords = 5;
/** "Tacos el Güero". */
const articles: ReadonlySet<string> = new Set("el la los las the de del".split(" "));
const neverLocal: ReadonlySet<string> = new Set("is es at to email correo address y and con with".split(" "));
const takingBackBook = phraseBook({ back: takingBack });

interface Local {
  text: string;
  from: number;
}

/** What is said before word `at`, from `earliest` on, as one row of letters. */
export function localBefore(words: readonly Word[], at: number, earliest: number): Local | null {
  const skipped = asidesIn(words, at);
  const from = beginning({ words, skipped }, at, earliest);
  const back = findPhrases(words.slice(from, at), takingBackBook).at(-1);
  const start = back ? from + back.to : from;
  const kept = words.slice(start, at).flatMap((word, i) => (skipped.has(start + i) ? [] : [word]));
  const text = joined(withoutRepeats(withLetters(kept)));
  return /^[a-z0-9][a-z0-9._+-]*$/.test(text) ? { text, from: start } : null;
}

interface Said {
  words: readonly Word[];
  /** Indexes of words that are no part of the address. */
  skipped: ReadonlySet<number>;
}

function beginning({ words, skipped }: Said, at: number, earliest: number): number {
  let from = at;
  let plain = 0;
  const hintEnds = new Set(spellingHints(words).map((hint) => hint.to));
  while (from > earliest && at - from < longestLocalPart && plain <= mostPlainWords) {
    const isAside = skipped.has(from - 1);
    const isEnd = isAside ? closes(words, from) && hintEnds.has(from) : !belongs(words, from - 1, skipped);
    if (isEnd) break;
    from -= 1;
    plain += isAside ? 0 : plainWordsAt(words, from);
  }
  return from;
}

function plainWordsAt(words: readonly Word[], at: number): number {
  return isPlainWord(words[at]) && numberAt(words, at) === null ? 1 : 0;
}

/** "Ruiz con zeta, bruiz arroba": the address begins after the comma. */
function closes(words: readonly Word[], at: number): boolean {
  return (words[at]?.stop ?? 0) > 0 && isPlainWord(words[at]) && !["at", "arroba"].includes(textAt(words, at));
}

function belongs(words: readonly Word[], at: number, skipped: ReadonlySet<number>): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || next === undefined || next.stop === 2) return false;
  if (next.stop === 1 && isApart(words, at, skipped)) return false;
  if (word.text === "no" && (word.stop > 0 || next.stop > 0)) return false;
  return !leadIns.has(word.text) || opensLocal(word, next) || isLinked(words, at) || isLoneLetter(before, word, next);
}

/** "Treinta y dos", "tacos el güero". */
function isLinked(words: readonly Word[], at: number): boolean {
  const [before, text] = [words[at - 1], textAt(words, at)];
  if (text === "y" && numberAt(words, at - 1) && numberAt(words, at + 1)) return true;
  const isAfterSign = spokenSigns[before?.text ?? ""] !== undefined;
  return articles.has(text) && (isAfterSign || (isPlainWord(before) && !leadIns.has(before?.text ?? "")));
}

function isLoneLetter(before: Word | undefined, word: Word, next: Word): boolean {
  const isBesideLetter = isLetterLike(before) || isLetterLike(next) || spokenSigns[next.text] !== undefined;
  if (letterNames[word.text] !== undefined && isLetterLike(before)) return true;
  return isLetter(word) && (isBesideLetter || opens(before));
}

/** Two words with a comma between, or "with a K," and a word. */
function isApart(words: readonly Word[], at: number, skipped: ReadonlySet<number>): boolean {
  const next = textAt(words, at + 1);
  const isSign = next === "at" || next === "arroba" || skipped.has(at + 1);
  const isClosed = isPlainWord(words[at]) || ["a", "with", "con"].includes(textAt(words, at - 1));
  return isClosed && isPlainWord(words[at + 1]) && !isSign;
}

/** "El guion bajo Ramírez", "the dot real dot Bob". */
function opensLocal(word: Word, next: Word): boolean {
  const isSign = spokenSigns[next.text] !== undefined || next.text === "underscore";
  return isSign && next.stop === 0 && !neverLocal.has(word.text);
}

/** "My email is a smith". */
function opens(before: Word | undefined): boolean {
  return before !== undefined && ["is", "es", "to"].includes(before.text);
}

function isPlainWord(word: Word | undefined): boolean {
  return word !== undefined && word.text.length > 1 && spokenSigns[word.text] === undefined && !/\d/.test(word.text);
}

function joined(words: readonly Word[]): string {
  let text = "";
  for (let i = 0; i < words.length; ) {
    const word = words[i];
    const number = word?.text === "o" ? null : numberAt(words, i);
    text += joint(words[i - 1], word) + (number ? number.digits : signOf(word));
    i += number ? number.length : 1;
  }
  return text;
}

/** The sign written between two words; hyphens between spelled letters are none. */
function joint(before: Word | undefined, word: Word | undefined): string {
  if (before === undefined || word === undefined) return "";
  if (word.gap === "-") return isLetter(before) && isLetter(word) ? "" : "-";
  return /^[._+]$/.test(word.gap) ? word.gap : "";
}

/** A sign, or the word itself: "dot" is ".", the "is" of "Ron's" is "s". */
export function signOf(word: Word | undefined): string {
  if (word === undefined) return "";
  return word.raw === "'s" ? "s" : (spokenSigns[word.text] ?? word.text);
}
