// Letters said one by one: "J-O-N", "S M I T H", "double T", "S as in Sam".

import type { Span } from "./phrases.ts";
import { everydayLetters, letterNames, pairedLetters, radioLetters } from "./vocabulary/letters.ts";
import { textAt, type Word } from "./words.ts";

export interface Spelled extends Span {
  /** Capital letters. */
  letters: string;
}

const doublings = new Set(["double", "doble"]);
const fewestLetters = 3;
const examples: ReadonlySet<string> = new Set(["for", "like", "de", "como"]);
const longestExample = 4;

/** Every run of at least three letters (two where they are joined by hyphens), in order; none of the words in `hints`. */
export function spelledRuns(words: readonly Word[], hints: readonly Span[] = []): Spelled[] {
  const runs: Spelled[] = [];
  for (let at = 0; at < words.length; ) {
    const hint = hints.find((span) => at >= span.from && at < span.to);
    const run = hint ? null : (radioRunAt(words, at) ?? runAt(words, at));
    if (run) runs.push(run);
    at = hint?.to ?? run?.to ?? at + 1;
  }
  return runs;
}

function runAt(words: readonly Word[], from: number): Spelled | null {
  const found: Letter[] = [];
  let to = from;
  if (isNameBesideRow(words, from, 1)) return null;
  for (let next = letterAt(words, to); next !== null; next = letterAt(words, to)) {
    if (to > from && (!isNextLetter(words[to]) || opensOther(words, from, to) || isNameBesideRow(words, to, -1))) break;
    found.push(next);
    to += next.length;
    to += sharedExample(words, to, found);
  }
  const letters = found.map((letter) => letter.letters).join("");
  const fewest = words[from + 1]?.gap === "-" ? 2 : fewestLetters;
  return letters.length >= fewest && areSpelled(found) ? { letters: letters.toUpperCase(), from, to } : null;
}

/** "Dee. D-E-E. Dee Washington": a name that sounds like a letter, beside letters joined by hyphens. */
function isNameBesideRow(words: readonly Word[], at: number, step: 1 | -1): boolean {
  const [word, beside] = [words[at], words[step > 0 ? at + 2 : at - 1]];
  const isJoined = word?.gap === "-" || (step > 0 && words[at + 1]?.gap === "-");
  return (word?.text.length ?? 0) > 1 && !isJoined && beside?.gap === "-" && beside.text.length === 1;
}

/** "Sierra mike india tango hotel". */
function radioRunAt(words: readonly Word[], from: number): Spelled | null {
  let letters = "";
  let to = from;
  for (; (to === from || isNextLetter(words[to])) && radioLetters[textAt(words, to)] !== undefined; to += 1)
    letters += radioLetters[textAt(words, to)];
  return letters.length >= fewestLetters ? { letters: letters.toUpperCase(), from, to } : null;
}

/** "J-A-B-I-E-R, J-I-M-E-N-E-Z": the comma stands between two names. */
function opensOther(words: readonly Word[], from: number, at: number): boolean {
  if (words[at]?.stop !== 1) return false;
  const isLetter = (i: number) => textAt(words, i).length === 1;
  const isHyphened = words[from + 1]?.gap === "-" && words[at + 1]?.gap === "-";
  const [before, after] = [words.slice(from + 1, at), words.slice(at + 1, at + fewestLetters)];
  const areRows = [...before, ...after].every(({ stop, text }) => stop === 0 && text.length === 1);
  return isHyphened || (isLetter(at) && areRows && before.length >= 2 && after.length >= 2);
}

/** "P H as in Paul Harry": how many words explain the letters said before them. */
function sharedExample(words: readonly Word[], at: number, found: readonly Letter[]): number {
  if (textAt(words, at - 1) === "in" || textAt(words, at) !== "as" || textAt(words, at + 1) !== "in") return 0;
  const letters = found.map((letter) => letter.letters).join("");
  for (let count = Math.min(letters.length, longestExample); count > 1; count -= 1) {
    const examples = words.slice(at + 2, at + 2 + count).map(({ text }) => text.slice(0, 1));
    if (examples.join("") === letters.slice(-count)) return 2 + count;
  }
  return 0;
}

/** At least one plain letter, and not mostly small words. */
function areSpelled(found: readonly Letter[]): boolean {
  const everyday = found.filter((letter) => letter.isEveryday).length;
  return found.some((letter) => letter.isPlain) && everyday <= (found.length - everyday) / 2;
}

/** "J. O. N." goes on after each full stop. */
function isNextLetter(word: Word | undefined): boolean {
  return word !== undefined && (word.stop < 2 || /^\.\s?$/.test(word.gap));
}

interface Letter {
  letters: string;
  length: number;
  isPlain: boolean;
  isEveryday: boolean;
}

function letterAt(words: readonly Word[], at: number): Letter | null {
  const word = words[at];
  if (word === undefined) return null;
  const pair = pairedLetterAt(words, at);
  if (pair) return withExample(words, at, { letters: pair, length: 2, isPlain: true, isEveryday: false });
  const times = doublings.has(word.text) ? 2 : 1;
  const letter = oneLetter(words[at + times - 1]);
  if (letter === null) return null;
  const isEveryday = everydayLetters.has(word.text);
  return withExample(words, at, {
    letters: letter.text.repeat(times),
    length: times,
    isPlain: letter.isPlain,
    isEveryday,
  });
}

function withExample(words: readonly Word[], at: number, letter: Letter): Letter {
  const end = at + letter.length;
  const example = isSharedExample(words, end, letter.letters) ? 0 : exampleLength(words, end);
  return { ...letter, length: letter.length + example, isPlain: letter.isPlain || example > 0 };
}

/** "I griega", "double u". */
export function pairedLetterAt(words: readonly Word[], at: number): string | undefined {
  return words[at + 1]?.stop === 0 ? pairedLetters[`${textAt(words, at)} ${textAt(words, at + 1)}`] : undefined;
}

/** "P H as in Paul Harry": the first word explains another letter. */
function isSharedExample(words: readonly Word[], at: number, letter: string): boolean {
  const isFirst = textAt(words, at + 2).startsWith(letter);
  return textAt(words, at) === "as" && !isFirst && textAt(words, at + 3).startsWith(letter);
}

export function oneLetter(word: Word | undefined): { text: string; isPlain: boolean } | null {
  if (word === undefined) return null;
  if (/^\p{L}$/u.test(word.text)) return { text: letterAsSaid(word), isPlain: true };
  const named = word.raw.toLowerCase() === "eñe" ? "ñ" : letterNames[word.text];
  return named === undefined ? null : { text: named, isPlain: false };
}

/** Letters keep their accents: "Ñ" is no N. */
function letterAsSaid(word: Word): string {
  const raw = word.raw.toLowerCase();
  return /^\p{L}$/u.test(raw) ? raw : word.text;
}

/** "as in Sam", "for Sam", "like Sam": three or two words that belong to the letter before. */
function exampleLength(words: readonly Word[], at: number): number {
  const [first, second] = [textAt(words, at), textAt(words, at + 1)];
  if (first === "as" && (second === "in" || second === "an")) return words[at + 2] ? 3 : 0;
  // "Ene, de, ye": the letter D.
  const isLetter = first === "de" && letterNames[second] !== undefined;
  return examples.has(first) && second.length > 1 && !isLetter ? 2 : 0;
}
