// A phone number among words, digits and pauses.
import { parsePhone } from "../../../platform/phone.ts";
import {
  digitGroups,
  digitsOf,
  type Group,
  type Known,
  lengthOfAreaCode,
  longestNumber,
  type Reading,
} from "./phone-digits.ts";
import type { Span } from "./phrases.ts";
import { hundreds, soundsLike } from "./vocabulary/numbers.ts";
import { textAt, type Utterance, type Word } from "./words.ts";

export interface FoundPhone extends Span {
  /** E.164. */
  value: string;
  confidence: number;
}

const correctionWords = new Set(
  "sorry no oh wait i mean meant actually oops make that it is correction excuse me rather perdon digo espere es al reves ends in termina en".split(
    " ",
  ),
);
const takingBack = new Set(
  "sorry no wait mean meant actually oops make correction rather perdon digo not espere old viejo wrong equivocado".split(
    " ",
  ),
);
/** "Use my cell instead": the number after these is the better one. */
const preferring = new Set(
  "use try better best instead prefer preferably rather mejor prefiero marque llame".split(" "),
);
const ownNumber = new Set("mine call mio marque llame".split(" "));
/** How many digits may be said anew: the last two, the last four, or all after the area code. */
const lengthsOfEnding: ReadonlySet<number> = new Set([2, 4, 7]);
const farthestCorrection = 10;
const farthestBetter = 18;
const lengthOfNumber = 10;
const mostTakenBack = 7;
const areaWords: ReadonlySet<string> = new Set(["code", "area", "lada", "is", "es"]);

/** The plain reading first, then what speech may have been misheard as. */
const readings: readonly Reading[] = [
  { homophones: false, shortHundreds: false },
  { homophones: false, shortHundreds: true },
  { homophones: true, shortHundreds: false },
  { homophones: true, shortHundreds: true },
];

/** The first valid number outside `taken`, as corrected; ten digits are read as a number of this country. */
export function findPhone(utterance: Utterance, taken: readonly Span[]): FoundPhone | null {
  for (const reading of readings.filter((kind) => isWorthTrying(utterance.words, kind))) {
    const known = { utterance, taken, reading };
    for (let at = 0; at < utterance.words.length; at += 1) {
      const found = phoneAt(known, at);
      if (found) return corrected(known, found);
    }
  }
  return null;
}

/** Only words that sound like digits, or hundreds, can be read otherwise. */
function isWorthTrying(words: readonly Word[], { homophones, shortHundreds }: Reading): boolean {
  const canMishear = !homophones || words.some(({ text }) => text in soundsLike);
  return canMishear && (!shortHundreds || words.some(({ text }) => text === "hundred" || text in hundreds));
}

/** "913 555 0188, sorry, 0189": a new number, or new last digits. */
function corrected(known: Known, phone: FoundPhone): FoundPhone {
  const { words } = known.utterance;
  const later = laterPhone(known, phone);
  if (later) return { ...later, from: phone.from };
  let at = phone.to;
  while (at < words.length && correctionWords.has(textAt(words, at))) at += 1;
  if (at === phone.to || !isTakenBack(words, phone.to, at)) return phone;
  const groups = digitGroups(known, at);
  const ending = [groups, lastPart(words, groups)].find((part) => lengthsOfEnding.has(digitsOf(part).length));
  if (ending === undefined) return phone;
  const value = parsePhone(phone.value.slice(0, -digitsOf(ending).length) + digitsOf(ending));
  return value ? { ...phone, value, to: ending.at(-1)?.to ?? phone.to } : phone;
}

/** "That's my old one. 816 555 0143": a whole number after words that take the first back. */
function laterPhone(known: Known, phone: FoundPhone): FoundPhone | null {
  const { words } = known.utterance;
  for (let at = phone.to + 1; at < Math.min(words.length, phone.to + farthestBetter); at += 1) {
    const isReplaced = at < phone.to + farthestCorrection && isTakenBack(words, phone.to, at);
    const whole = isReplaced || isPreferred(words, phone.to, at) ? phoneAt(known, at) : null;
    if (whole) return whole;
  }
  return null;
}

/** "But use my cell, 913 558 6027", and not "or use my cell". */
function isPreferred(words: readonly Word[], from: number, to: number): boolean {
  const between = words.slice(from, to).map((word) => word.text);
  const isOther =
    between.some((text) => text === "but" || text === "pero") && between.some((text) => ownNumber.has(text));
  return (
    (isOther || between.some((text) => preferring.has(text))) && !between.some((text) => text === "or" || text === "o")
  );
}

function isTakenBack(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some((word) => takingBack.has(word.text));
}

/** The groups after the last pause. */
function lastPart(words: readonly Word[], groups: readonly Group[]): readonly Group[] {
  const start = groups.findLastIndex((group) => words[group.from]?.stop !== 0);
  return groups.slice(Math.max(start, 0));
}

function phoneAt(known: Known, at: number): FoundPhone | null {
  const { source, words } = known.utterance;
  const groups = digitGroups(known, at);
  if (groups[0]?.from !== at) return null;
  const isForeign = isPlus(source, words[at], words[at - 1]);
  const whole = longestOf(groups, isForeign);
  return whole ?? (isForeign ? null : (areaCodeLast(known, groups) ?? mended(known, groups)));
}

/** The longest valid number that begins with the first group. */
function longestOf(groups: readonly Group[], isForeign: boolean): FoundPhone | null {
  let digits = "";
  let best: FoundPhone | null = null;
  for (const group of groups) {
    digits += group.digits;
    if (digits.length > longestNumber) break;
    const value = phoneFrom(digits, isForeign);
    if (value) best = { value, from: groups[0]?.from ?? 0, to: group.to, confidence: 0.95 };
  }
  return best;
}

/** "Five five five oh one two two, area code nine one three". */
function areaCodeLast(known: Known, groups: readonly Group[]): FoundPhone | null {
  const { words } = known.utterance;
  const [first, last] = [groups[0], groups.at(-1)];
  if (!first || !last || digitsOf(groups).length !== lengthOfNumber) return null;
  const code = groups.findIndex(({ from }) => areaWords.has(textAt(words, from - 1)));
  const [number, area] = [digitsOf(groups.slice(0, code)), digitsOf(groups.slice(code))];
  const value = code > 0 && area.length === lengthOfAreaCode ? phoneFrom(area + number, false) : null;
  return value === null ? null : { value, from: first.from, to: last.to, confidence: 0.9 };
}

/** "913 401, sorry, 407 8815": what is said anew stands for as many digits as are too many. */
function mended(known: Known, groups: readonly Group[]): FoundPhone | null {
  const { words } = known.utterance;
  const [first, last] = [groups[0], groups.at(-1)];
  if (first === undefined || last === undefined) return null;
  let at = last.to;
  while (at < words.length && correctionWords.has(textAt(words, at))) at += 1;
  if (at === last.to || !isTakenBack(words, last.to, at)) return null;
  const anew = digitGroups(known, at);
  const [before, after] = [digitsOf(groups), digitsOf(anew)];
  const surplus = before.length + after.length - lengthOfNumber;
  if (before.length >= lengthOfNumber || surplus < 1 || surplus > Math.min(mostTakenBack, before.length)) return null;
  const value = phoneFrom(before.slice(0, -surplus) + after, false);
  return value === null ? null : { value, from: first.from, to: anew.at(-1)?.to ?? last.to, confidence: 0.9 };
}

function phoneFrom(digits: string, isForeign: boolean): string | null {
  if (isForeign) return digits.length < 8 ? null : parsePhone(`+${digits}`);
  const isNational = digits.length === 10 || (digits.length === 11 && digits.startsWith("1"));
  return isNational ? parsePhone(digits) : null;
}

function isPlus(source: string, word: Word | undefined, before: Word | undefined): boolean {
  if (word === undefined) return false;
  return before?.text === "plus" || before?.text === "mas" || source.slice(0, word.start).trimEnd().endsWith("+");
}
