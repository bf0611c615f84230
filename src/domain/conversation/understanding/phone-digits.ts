// The digits of a phone number: groups with pauses, connecting words and echoes between them.
import { overlaps, type Span } from "./phrases.ts";
import { numberAt, type SpokenNumber } from "./spoken-number.ts";
import { soundsLike } from "./vocabulary/numbers.ts";
import { textAt, type Utterance, type Word } from "./words.ts";

export interface Group extends Span {
  digits: string;
}

/** How digits are read: "won" and "ate" as "one" and "eight", "eight hundred five" as 800 and 5. */
export interface Reading {
  homophones: boolean;
  shortHundreds: boolean;
}

export interface Known {
  utterance: Utterance;
  taken: readonly Span[];
  reading: Reading;
}

const connectors = new Set(
  "got that you have ready with me still there listo anoto apunto sigue and then dash hyphen area code dot point space y guion es number luego despues codigo de lada la con".split(
    " ",
  ),
);
/** "The area code is 913 and the number is 555 0123": said after the area code only. */
const afterAreaCode = new Set(
  "that got phone ready telefono celular and the number is rest of it then my its y el numero resto lo demas es luego".split(
    " ",
  ),
);
const echoes = new Set("yes yeah that is correct right again ok okay repeat i si correcto repito".split(" "));
export const longestNumber = 15;
export const lengthOfAreaCode = 3;

/** The numbers that follow one another from `at`, with nothing but connecting words between them. */
export function digitGroups(known: Known, at: number): Group[] {
  const { words } = known.utterance;
  const groups: Group[] = [];
  for (let to = at; to < words.length && digitsOf(groups).length <= longestNumber; ) {
    const number = freeNumberAt(known, to);
    const next = number === null ? afterConnector(known, groups, to) : to + number.length;
    if (next === null) break;
    if (number) groups.push({ digits: number.digits, from: to, to: next });
    to = next;
  }
  return groups;
}

/** The place after a word between two groups; null where the number ends. */
function afterConnector(known: Known, groups: readonly Group[], at: number): number | null {
  const { words } = known.utterance;
  if (groups.length === 0) return null;
  if (echoes.has(textAt(words, at))) return afterEcho(known, groups, at);
  return isConnector(words, at, groups) ? at + 1 : null;
}

function isConnector(words: readonly Word[], at: number, groups: readonly Group[]): boolean {
  const text = textAt(words, at);
  return connectors.has(text) || (digitsOf(groups).length === lengthOfAreaCode && afterAreaCode.has(text));
}

/** "Nine one three four oh one, yes four oh one, sixty five ten": what is said again is passed over. */
function afterEcho(known: Known, groups: readonly Group[], at: number): number | null {
  const { words } = known.utterance;
  const before = digitsOf(groups);
  let to = at;
  while (echoes.has(textAt(words, to))) to += 1;
  let again = "";
  for (let number = freeNumberAt(known, to); number !== null; number = freeNumberAt(known, to)) {
    again += number.digits;
    to += number.length;
    if (again.length >= 2 && before.endsWith(again) && words[to]?.stop !== 0) return to;
  }
  return isConnector(words, at, groups) ? at + 1 : null;
}

function freeNumberAt({ utterance, taken, reading }: Known, at: number): SpokenNumber | null {
  const { words } = utterance;
  const number = numberAs(words, at, reading);
  if (number === null) return null;
  return taken.some((span) => overlaps(span, { from: at, to: at + number.length })) ? null : number;
}

function numberAs(words: readonly Word[], at: number, { homophones, shortHundreds }: Reading): SpokenNumber | null {
  const digit = homophones ? soundsLike[textAt(words, at)] : undefined;
  if (digit !== undefined) return { digits: digit, value: Number(digit), length: 1 };
  const number = numberAt(words, at);
  if (!shortHundreds || number === null || number.value < 100 || number.length < 2) return number;
  const hundred = [1, 2].map((length) => numberAt(words.slice(at, at + length), 0));
  return hundred.find((part) => part !== null && part.value >= 100 && part.value % 100 === 0) ?? number;
}

export function digitsOf(groups: readonly Group[]): string {
  return groups.map((group) => group.digits).join("");
}
