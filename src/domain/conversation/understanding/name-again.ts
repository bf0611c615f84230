// A name said twice: in full the second time, or corrected.

import { type FoundName, isCapital, isEveryday, isGiven, type NameWords, nameAt } from "./name-words.ts";
import { longestAt, phraseBook } from "./phrases.ts";
import { alike } from "./spelled-name.ts";
import { doubledNames, doubledSurnames, nameCorrections, nameGreetings } from "./vocabulary/name.ts";
import { surnames } from "./vocabulary/surnames.ts";
import { fold, textAt, type Word } from "./words.ts";

const correctionBook = phraseBook({ correction: nameCorrections });
const leadIns: ReadonlySet<string> = new Set("is it am es soy llamo its so mine under put as de write".split(" "));
const mostLeadIns = 4;
/** "Jordan. Jordayn Pike". */
const leastLikeness = 0.7;
/** "Ray Ray", "Dee Dee". */
const longestDoubled = 3;

/** "Tom. I mean Thomas. Thomas Archer" is Thomas Archer. */
export function lastSaid(known: NameWords, name: FoundName): FoundName {
  const said = saidInFull(known, corrected(known, name) ?? name);
  return { ...said, value: withoutStammer(said.value) };
}

/** "Jon Jon Reid" and "Jon Smith Smith" are what a bad line makes of Jon Reid and Jon Smith. */
function withoutStammer(value: string): string {
  const parts = value.split(" ");
  const isSaidTwice = (at: number) => at > 0 && fold(parts[at] ?? "") === fold(parts[at - 1] ?? "");
  const mayBeDouble = (at: number) => (at === 1 ? doubledNames : doubledSurnames).has(fold(parts[at] ?? ""));
  return parts.filter((_, at) => !isSaidTwice(at) || mayBeDouble(at)).join(" ");
}

/** "Robert, Robert Johnson", "Smith. John Smith" and "Lou again, Lou Piazza" are said in full the second time. */
function saidInFull({ words, isTaken }: NameWords, name: FoundName): FoundName {
  const parts = namesIn(name.value);
  const isOr = ["or", "o"].includes(textAt(words, name.to));
  const isFull = ({ value }: FoundName) =>
    isFuller(value, parts) || (isOr && isFuller(value, [textAt(words, name.to + 1)]));
  for (let at = name.from; at < words.length; at += 1) {
    const again = at > name.from && mayBegin(words, at, parts) ? nameAt(words, at, "bare") : null;
    if (again && isFull(again) && !isTaken(again)) return { ...again, from: name.from };
    const early = isRepeatedInside(words, name, at);
    if (early) return early;
  }
  return name;
}

function mayBegin(words: readonly Word[], at: number, parts: readonly string[]): boolean {
  return words[at]?.stop !== 0 || leadIns.has(textAt(words, at - 1)) || textAt(words, at) === parts[0];
}

function namesIn(value: string): string[] {
  return fold(value).split(/[ -]/);
}

function isFuller(value: string, parts: readonly string[]): boolean {
  const again = namesIn(value);
  const isWithin = parts.every((part) => again.some((name) => name === part || alike(name, part) >= leastLikeness));
  return isWithin && again.length > parts.length && new Set(again).size === again.length;
}

/** "Dimitri, uh, Dimitri Papadopoulos" heard as one name. */
function isRepeatedInside(words: readonly Word[], name: FoundName, at: number): FoundName | null {
  if (at <= name.from || at >= name.to - 1 || textAt(words, at) !== textAt(words, name.from)) return null;
  const isDoubleName =
    textAt(words, at).length <= longestDoubled && (words[at]?.start ?? 0) - (words[at - 1]?.end ?? 0) <= 1;
  const again = isDoubleName ? null : nameAt(words, at, "bare");
  return again && { ...again, from: name.from };
}

/** "Ron Miller, no sorry, Don Miller". */
function corrected({ words, isTaken }: NameWords, name: FoundName): FoundName | null {
  for (let at = name.to; at < words.length; at += 1) {
    const start = correctionEnd(words, at, name.to);
    const next = start === null ? null : nameAt(words, skipLeadIns(words, start), "bare");
    if (next && looksLikeName(words, next) && !isTaken(next)) return { ...next, from: name.from };
  }
  return null;
}

/** The place after "I mean", "with an I", or a "no" that stands by itself. */
function correctionEnd(words: readonly Word[], at: number, end: number): number | null {
  const found = longestAt(words, at, correctionBook);
  if (found) return found.to;
  const letter = ["a", "an"].includes(textAt(words, at + 1)) ? at + 2 : at + 1;
  const isHint = ["with", "con"].includes(textAt(words, at)) && textAt(words, letter).length === 1;
  if (isHint && words[letter + 1]?.stop === 1) return letter + 1;
  const isNo = textAt(words, at) === "no" && (words[at]?.stop !== 0 || at === end) && words[at + 1]?.stop !== 0;
  return isNo ? at + 1 : null;
}

function skipLeadIns(words: readonly Word[], from: number): number {
  let at = from;
  const isSkipped = () => leadIns.has(textAt(words, at)) || nameGreetings.has(textAt(words, at));
  while (at < from + mostLeadIns && isSkipped()) at += 1;
  return at;
}

function looksLikeName(words: readonly Word[], name: FoundName): boolean {
  const first = words[name.from];
  if (first === undefined || isEveryday(first.text)) return false;
  return isGiven(first) || surnames.has(first.text) || isCapital(first);
}
