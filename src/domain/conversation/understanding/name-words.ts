// The words of a name: where it begins is known, where it ends is read here.
import { isLocalCity, knownCityAt } from "./locality.ts";
import type { Span } from "./phrases.ts";
import type { Asked } from "./reading.ts";
import { titleCase } from "./title-case.ts";
import { streetSuffixes } from "./vocabulary/address.ts";
import { everydayWords } from "./vocabulary/everyday-words.ts";
import { givenNames } from "./vocabulary/given-names.ts";
import {
  functionWords,
  nameGreetings,
  nameParticles,
  nameTails,
  notNames,
  openParticles,
  placesOfWork,
  titles,
  titlesLikeNames,
  wordlikeNames,
} from "./vocabulary/name.ts";
import { surnames } from "./vocabulary/surnames.ts";
import { textAt, type Word } from "./words.ts";

export interface FoundName extends Span {
  value: string;
  confidence: number;
}

/** Words without spelled letters, what other readers took of them, and what was asked. */
export interface NameWords {
  words: readonly Word[];
  asked: Asked;
  isTaken: (span: Span) => boolean;
}

/** How surely a name begins here: after "my name is", after "this is", or nothing but an answer. */
export type Trust = "sure" | "loose" | "bare";

const mostNames = 4;
const longestName = 7;
/** "First name will, last name call". */
const partWords: ReadonlySet<string> = new Set("first last second family middle apellido surname and".split(" "));

/** The name that begins at word `at`, in title case and without a title. */
export function nameAt(words: readonly Word[], at: number, trust: Trust): FoundName | null {
  const isArticle = ["la", "el"].includes(textAt(words, at)) && titles.has(textAt(words, at + 1));
  const start = skipTitle(words, isArticle ? at + 1 : at);
  let to = start;
  while (to < words.length && hasRoom(words, start, to) && continuesName(words, { start, to }, trust)) to += 1;
  while (to > start && openParticles.has(textAt(words, to - 1)) && !(to - start === 1 && isGiven(words[start])))
    to -= 1;
  if (to === start) return null;
  return { value: written(words, start, to), from: start, to, confidence: trust === "sure" ? 0.95 : 0.85 };
}

function skipTitle(words: readonly Word[], at: number): number {
  const [title, next] = [textAt(words, at), textAt(words, at + 1)];
  if (titlesLikeNames.has(title)) return givenNames.has(next) && !surnames.has(next) ? at + 1 : at;
  const isJoined = words[at + 1]?.stop !== 2 || words[at + 1]?.gap.startsWith(".");
  return titles.has(title) && next !== "" && isJoined ? at + 1 : at;
}

function hasRoom(words: readonly Word[], start: number, to: number): boolean {
  const names = words.slice(start, to).filter((word) => !nameParticles.has(word.text));
  return names.length < mostNames && to - start < longestName;
}

/** A given name people know as such. */
export function isGiven(word: Word | undefined): boolean {
  return word !== undefined && givenNames.has(word.text);
}

/** A word of everyday speech, though it may be somebody's name too. */
export function isEveryday(text: string): boolean {
  return notNames.has(text) || everydayWords.has(text);
}

/** A city, a street or a holiday that looks like a name: "it's Lawrence", "Grant Lane", "Martin Luther King Day". */
export function isPlace(words: readonly Word[], name: Span): boolean {
  const isStreet = [name.to - 1, name.to].some((at) => textAt(words, at) in streetSuffixes);
  const city = knownCityAt(words, name.from);
  const isCity = city?.to === name.to && isLocalCity(city.value);
  return isStreet || isCity || textAt(words, name.to - 1) === "day";
}

/** The place after "hi", "yes", "sure" and the like. */
export function skipGreetings(words: readonly Word[], from: number): number {
  let at = from;
  while (at < words.length && nameGreetings.has(textAt(words, at))) at += 1;
  return at;
}

interface Start {
  start: number;
  to: number;
}

function continuesName(words: readonly Word[], name: Start, trust: Trust): boolean {
  const word = words[name.to];
  const isFirst = name.to === name.start;
  if (word === undefined || /\d/.test(word.text) || !(isFirst || word.stop === 0)) return false;
  return isFirst ? beginsName(words, name, trust) : goesOn(words, name, trust);
}

function beginsName(words: readonly Word[], name: Start, trust: Trust): boolean {
  const text = textAt(words, name.to);
  if (text.length === 1 && text !== "y") return areInitials(words, name.to, trust);
  if (isParticle(words, name.to, trust === "bare")) return opensSurname(words, name.to);
  return !(nameParticles.has(text) && !isGiven(words[name.to])) && isNameWord(words, name, trust);
}

function goesOn(words: readonly Word[], name: Start, trust: Trust): boolean {
  const text = textAt(words, name.to);
  if (text.length === 1 && text !== "y") return isInitial(words, name.to);
  if (text === "oh" && isExclaimed(words, name.to)) return false;
  return nameParticles.has(text) ? isParticle(words, name.to, false) : isNameWord(words, name, trust);
}

/** "Jon Reid oh my God", but "Sandra Oh" and "Sandra Oh speaking". */
function isExclaimed(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next !== undefined && next.stop === 0 && !nameTails.has(next.text);
}

function isNameWord(words: readonly Word[], name: Start, trust: Trust): boolean {
  const word = words[name.to];
  if (word === undefined) return false;
  if (isEveryday(word.text)) return isNamedAfterThing(words, name, trust);
  return !functionWords.has(word.text) && (isGiven(word) || !isCommand(word));
}

/** "Van" in "van Houten"; "an" only where it opens a bare answer: "An Nguyen"; not "del" in "Memo del taller". */
function isParticle(words: readonly Word[], at: number, opensAnswer: boolean): boolean {
  const text = textAt(words, at);
  if (text === "al") return words[at + 1]?.gap === "-" || isArabic(textAt(words, at + 1));
  if (text === "y" || text === "el") return surnames.has(textAt(words, at + 1));
  if (text === "an") return opensAnswer;
  if (!nameParticles.has(text)) return false;
  const next = words.slice(at + 1, at + 3).find((word) => !nameParticles.has(word.text));
  return next === undefined || !placesOfWork.has(next.text);
}

/** "Al Rashid", but not "al teléfono". */
function isArabic(text: string): boolean {
  return surnames.has(text) && !isEveryday(text);
}

/** "Van Houten"; "de" only before a last name: "De León", not "hablo de la estación". */
function opensSurname(words: readonly Word[], at: number): boolean {
  const next = words.slice(at + 1).find((word) => !nameParticles.has(word.text));
  const isSpanish = /^(?:de|del|la|las|los|el)$/.test(textAt(words, at));
  if (isSpanish && (next === undefined || (!surnames.has(next.text) && !isCapital(next)))) return false;
  return longerFollows(words, at);
}

/** "T. J. Watson": two letters and a name. */
function areInitials(words: readonly Word[], at: number, trust: Trust): boolean {
  const letters = words.slice(at, at + 2);
  const isPair = letters.length === 2 && letters.every(({ text }) => text.length === 1 && !notNames.has(text));
  return isPair && trust !== "loose" && longerFollows(words, at + 1);
}

/** "Susan B. Miller", but not the first of spelled letters. */
function isInitial(words: readonly Word[], at: number): boolean {
  return !notNames.has(textAt(words, at)) && words[at + 1]?.text.length !== 1 && isInitialOf(words, at);
}

/** "Robert E. Lee", but not the Spanish "e" (and) nor "a" or "o". */
function isInitialOf(words: readonly Word[], at: number): boolean {
  const [letter, next] = [words[at], textAt(words, at + 1)];
  return letter !== undefined && (!["e", "o", "y"].includes(letter.text) || isCapital(letter) || surnames.has(next));
}

/** "Espéreme", "apúrese": asked of us. */
function isCommand(word: Word): boolean {
  return /[áéíóú]\p{L}{1,4}(?:me|se|le|lo|nos)$/iu.test(word.raw);
}

/** "My name is Flood", "Bob Waters", "Mark Price": a word of ours may still be somebody's name. */
function isNamedAfterThing(words: readonly Word[], name: Start, trust: Trust): boolean {
  const word = words[name.to];
  if (word === undefined || functionWords.has(word.text)) return false;
  if (name.to > name.start) return isSurnameLikeThing(words, name);
  const next = words[name.to + 1];
  if (isPairOfNames(words, name.to)) return true;
  if (wordlikeNames.has(word.text) && isCapital(word)) return trust === "sure" || longerFollows(words, name.to);
  return trust === "sure" && (isCapital(word) || next === undefined || next.stop > 0 || partWords.has(next.text));
}

function isSurnameLikeThing(words: readonly Word[], name: Start): boolean {
  const [first, word] = [words[name.start], words[name.to]];
  if (word === undefined || first === undefined) return false;
  if (isCapital(word) && isCapital(first)) return true;
  return isGiven(first) && mayBeSurname(word) && endsAt(words, name.to + 1);
}

/** "Will Park", "April May": a given name that is an everyday word, and a last name that may be one too. */
function isPairOfNames(words: readonly Word[], at: number): boolean {
  const [first, second] = [words[at], words[at + 1]];
  if (first === undefined || second === undefined || second.stop > 0) return false;
  if (!isGiven(first) || !mayBeSurname(second) || functionWords.has(second.text)) return false;
  return endsAt(words, at + 2) || (isCapital(first) && isCapital(second)) || !isEveryday(second.text);
}

function mayBeSurname(word: Word): boolean {
  return surnames.has(word.text) || (givenNames.has(word.text) && isEveryday(word.text));
}

function endsAt(words: readonly Word[], at: number): boolean {
  const next = words[at];
  return next === undefined || next.stop > 0 || nameTails.has(next.text) || functionWords.has(next.text);
}

function longerFollows(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || next.stop > 0 || next.text.length < 2) return false;
  if (nameParticles.has(next.text)) return longerFollows(words, at + 1);
  return !isEveryday(next.text) || (isCapital(next) && surnames.has(next.text));
}

export function isCapital(word: Word): boolean {
  return /^\p{Lu}/u.test(word.raw);
}

function written(words: readonly Word[], from: number, to: number): string {
  const parts = words.slice(from, to).map((word, i) => (i > 0 && word.gap === "-" ? `-${word.raw}` : ` ${word.raw}`));
  return titleCase(
    parts
      .join("")
      .trim()
      .replace(/\bmc (?=\p{L})/giu, "Mc"),
  );
}
