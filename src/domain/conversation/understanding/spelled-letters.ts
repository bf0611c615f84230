// Letters said one by one: "J-O-N", "S M I T H", "double T", "S as in Sam".

import type { Span } from "./phrases.ts";
import { lookup } from "./vocabulary/lookup.ts";
import type { Word } from "./words.ts";

export interface Spelled extends Span {
  /** Capital letters. */
  letters: string;
}

const letterNames = lookup<string>({
  ay: "a",
  bee: "b",
  cee: "c",
  dee: "d",
  ee: "e",
  eff: "f",
  gee: "g",
  jay: "j",
  kay: "k",
  ell: "l",
  el: "l",
  em: "m",
  en: "n",
  pee: "p",
  cue: "q",
  ar: "r",
  ess: "s",
  es: "s",
  tee: "t",
  vee: "v",
  ex: "x",
  why: "y",
  zee: "z",
  oh: "o",
});
const fewestLetters = 3;

/** Every run of at least three letters (two where they are joined by hyphens), in order. */
export function spelledRuns(words: readonly Word[]): Spelled[] {
  const runs: Spelled[] = [];
  for (let at = 0; at < words.length; ) {
    const run = runAt(words, at);
    if (run) runs.push(run);
    at = run ? run.to : at + 1;
  }
  return runs;
}

function runAt(words: readonly Word[], from: number): Spelled | null {
  let letters = "";
  let to = from;
  let plain = 0;
  for (let next = letterAt(words, to); next !== null; next = letterAt(words, to)) {
    if (to > from && !isNextLetter(words[to])) break;
    letters += next.letters;
    if (next.isPlain) plain += 1;
    to += next.length;
  }
  const fewest = words[from + 1]?.gap === "-" ? 2 : fewestLetters;
  if (plain === 0 || letters.length < fewest) return null;
  return { letters: letters.toUpperCase(), from, to };
}

/** "J. O. N." goes on after each full stop. */
function isNextLetter(word: Word | undefined): boolean {
  return word !== undefined && (word.stop < 2 || /^\.\s?$/.test(word.gap));
}

interface Letter {
  letters: string;
  length: number;
  isPlain: boolean;
}

function letterAt(words: readonly Word[], at: number): Letter | null {
  const word = words[at];
  if (word === undefined) return null;
  const times = word.text === "double" ? 2 : 1;
  const letter = oneLetter(words[times === 2 ? at + 1 : at]);
  if (letter === null) return null;
  const length = times + exampleLength(words, at + times);
  return { letters: letter.text.repeat(times), length, isPlain: letter.isPlain || length > times };
}

function oneLetter(word: Word | undefined): { text: string; isPlain: boolean } | null {
  if (word === undefined) return null;
  if (/^\p{L}$/u.test(word.text)) return { text: word.text, isPlain: true };
  const named = letterNames[word.text];
  return named === undefined ? null : { text: named, isPlain: false };
}

/** "as in Sam", "for Sam", "like Sam": three or two words that belong to the letter before. */
function exampleLength(words: readonly Word[], at: number): number {
  const [first, second] = [words[at]?.text, words[at + 1]?.text];
  if (first === "as" && (second === "in" || second === "an")) return words[at + 2] ? 3 : 0;
  const isExample = (first === "for" || first === "like" || first === "de") && (second?.length ?? 0) > 1;
  return isExample ? 2 : 0;
}
