// Letters said one by one: "J-O-N", "S M I T H", "double T", "S as in Sam".

import type { Span } from "./phrases.ts";
import { lookup } from "./vocabulary/lookup.ts";
import { textAt, type Word } from "./words.ts";

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
  be: "b",
  ce: "c",
  de: "d",
  efe: "f",
  ge: "g",
  hache: "h",
  jota: "j",
  ka: "k",
  ele: "l",
  eme: "m",
  ene: "n",
  pe: "p",
  cu: "q",
  erre: "r",
  ere: "r",
  ese: "s",
  te: "t",
  uve: "v",
  ve: "v",
  equis: "x",
  ye: "y",
  zeta: "z",
  seta: "z",
});
/** Letters that are small words too: "y es el" spells nothing. */
const everydayLetters: ReadonlySet<string> = new Set("es el en de te be se ce oh why ar".split(" "));
/** "With a K": one letter that tells how a name begins or ends. */
const beforeOneLetter = new Set("con with without sin no".split(" "));
const doublings = new Set(["double", "doble"]);
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
  if (isHint(words, from)) return null;
  const found: Letter[] = [];
  let to = from;
  for (let next = letterAt(words, to); next !== null; next = letterAt(words, to)) {
    if (to > from && !isNextLetter(words[to])) break;
    found.push(next);
    to += next.length;
  }
  const letters = found.map((letter) => letter.letters).join("");
  const fewest = words[from + 1]?.gap === "-" ? 2 : fewestLetters;
  return letters.length >= fewest && areSpelled(found) ? { letters: letters.toUpperCase(), from, to } : null;
}

/** At least one plain letter, and not mostly small words. */
function areSpelled(found: readonly Letter[]): boolean {
  const everyday = found.filter((letter) => letter.isEveryday).length;
  return found.some((letter) => letter.isPlain) && everyday <= (found.length - everyday) / 2;
}

/** "Con G. G, I, M": the first G only tells how the name is spelled. */
function isHint(words: readonly Word[], at: number): boolean {
  const before = textAt(words, at - 1) === "a" ? textAt(words, at - 2) : textAt(words, at - 1);
  const next = words[at + 1];
  const isAlone = next !== undefined && (next.stop !== 0 || next.text === words[at]?.text);
  return beforeOneLetter.has(before) && words[at]?.stop === 0 && isAlone;
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
  const times = doublings.has(word.text) ? 2 : 1;
  const letter = oneLetter(words[times === 2 ? at + 1 : at]);
  if (letter === null) return null;
  const length = times + exampleLength(words, at + times);
  return {
    letters: letter.text.repeat(times),
    length,
    isPlain: letter.isPlain || length > times,
    isEveryday: everydayLetters.has(word.text),
  };
}

function oneLetter(word: Word | undefined): { text: string; isPlain: boolean } | null {
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
  const [first, second] = [words[at]?.text, words[at + 1]?.text];
  if (first === "as" && (second === "in" || second === "an")) return words[at + 2] ? 3 : 0;
  const isExample = (first === "for" || first === "like" || first === "de") && (second?.length ?? 0) > 1;
  return isExample ? 2 : 0;
}
