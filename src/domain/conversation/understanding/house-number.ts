// The number of a house and of a street: "twelve thirty four", "7 4 2", "87th", "one nineteenth".
import { numberAt, ordinalAt, type SpokenNumber, smallNumberAt } from "./spoken-number.ts";
import { streetSuffixes } from "./vocabulary/address.ts";
import { textAt, type Word } from "./words.ts";

export interface Read {
  text: string;
  to: number;
}

const longestHouseNumber = 6;
/** "Un portón" is no number 1. */
const neverAlone: ReadonlySet<string> = new Set(["un", "una", "oh", "o"]);

/** The house number that begins at word `at`: one written number, or number words in a row. */
export function houseNumberAt(words: readonly Word[], at: number): Read | null {
  if ((isNumber(words[at - 1]) && words[at]?.stop === 0) || neverAlone.has(textAt(words, at))) return null;
  let digits = "";
  let to = at;
  for (let next = numberAt(words, to); next !== null; next = nextPart(words, at, to)) {
    digits += next.digits;
    to += next.length;
  }
  if (to === at || digits.length > longestHouseNumber || digits.startsWith("0")) return null;
  const letter = words[to];
  const hasLetter = letter !== undefined && /^[a-d]$/.test(letter.text) && letter.gap === "";
  return { text: digits + (hasLetter ? letter.text.toUpperCase() : ""), to: to + (hasLetter ? 1 : 0) };
}

/** A further part of the same number; "eighty" of "eighty seventh" belongs to the street. */
function nextPart(words: readonly Word[], from: number, at: number): SpokenNumber | null {
  const word = words[at];
  if (word === undefined || word.stop > 0 || streetOrdinalAt(words, at) || isLetterStreet(words, at)) return null;
  const isWritten = /^\d{2,}$/.test(word.text) || /^\d{2,}$/.test(textAt(words, from));
  return isWritten ? null : numberAt(words, at);
}

/** "O Street". */
function isLetterStreet(words: readonly Word[], at: number): boolean {
  return textAt(words, at) === "o" && textAt(words, at + 1) in streetSuffixes;
}

/** The number of a street: "87th", "fifty fifth", "one nineteenth", "one hundred and third". */
export function streetOrdinalAt(words: readonly Word[], at: number): Read | null {
  const plain = ordinalAt(words, at);
  if (plain) return { text: withEnding(plain.value), to: at + plain.length };
  const head = smallNumberAt(words, at);
  if (head === null || head.value > 3) return null;
  const skip = head.length + linkLength(words, at + head.length);
  const rest = ordinalAt(words, at + skip);
  if (rest === null || rest.value > 99 || words[at + head.length]?.stop !== 0) return null;
  return { text: withEnding(head.value * 100 + rest.value), to: at + skip + rest.length };
}

function linkLength(words: readonly Word[], at: number): number {
  if (words[at]?.text !== "hundred") return 0;
  return words[at + 1]?.text === "and" ? 2 : 1;
}

export function withEnding(value: number): string {
  const isTeen = value % 100 >= 11 && value % 100 <= 13;
  const ending = isTeen ? "th" : ({ 1: "st", 2: "nd", 3: "rd" }[value % 10] ?? "th");
  return `${value}${ending}`;
}

function isNumber(word: Word | undefined): boolean {
  return word !== undefined && /^\d+$/.test(word.text);
}
