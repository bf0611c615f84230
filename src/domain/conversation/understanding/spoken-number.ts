// Numbers as people say them: "twelve thirty four", "double five", "oh", "nine hundred", "treinta y cuatro".
import { doublings, hundreds, ordinals, tens, thousands, units } from "./vocabulary/numbers.ts";
import { textAt, type Word } from "./words.ts";

/** A number read from `length` words. `digits` keeps leading zeros. */
export interface SpokenNumber {
  digits: string;
  value: number;
  length: number;
}

/** One number at word `at`: digits as written, or one spoken number below a million. */
export function numberAt(words: readonly Word[], at: number): SpokenNumber | null {
  const first = words[at];
  if (first === undefined) return null;
  if (/^\d+$/.test(first.text)) return { digits: first.text, value: Number(first.text), length: 1 };
  return doubledAt(words, at) ?? thousandsAt(words, at);
}

/** A spoken or written number from 0 to 99 at word `at`. */
export function smallNumberAt(words: readonly Word[], at: number): SpokenNumber | null {
  const first = words[at];
  if (first === undefined) return null;
  if (/^\d{1,2}$/.test(first.text)) return { digits: first.text, value: Number(first.text), length: 1 };
  const ten = tens[first.text];
  if (ten !== undefined) return withUnit(words, at, ten);
  const unit = units[first.text];
  return unit === undefined ? null : spoken(unit, 1);
}

/** An ordinal ("3rd", "third", "twenty fourth", "primero") at word `at`. */
export function ordinalAt(words: readonly Word[], at: number): SpokenNumber | null {
  const first = words[at];
  if (first === undefined) return null;
  const written = /^(\d+)(?:st|nd|rd|th)$/.exec(first.text)?.[1];
  if (written !== undefined) return { digits: written, value: Number(written), length: 1 };
  const single = ordinals[first.text];
  if (single !== undefined) return spoken(single, 1);
  const ten = tens[first.text];
  const unit = adjacent(words, at + 1) ? ordinals[textAt(words, at + 1)] : undefined;
  return ten !== undefined && unit !== undefined && unit < 10 ? spoken(ten + unit, 2) : null;
}

/** Numbers one after the other, written as one row of digits: "nine one three" is "913", "twelve thirty four" is "1234". */
export function digitsAt(words: readonly Word[], at: number): { digits: string; length: number } | null {
  let digits = "";
  let to = at;
  for (let next = numberAt(words, to); next !== null; next = adjacent(words, to) ? numberAt(words, to) : null) {
    digits += next.digits;
    to += next.length;
  }
  return to > at ? { digits, length: to - at } : null;
}

function adjacent(words: readonly Word[], at: number): boolean {
  return words[at]?.stop === 0;
}

function spoken(value: number, length: number): SpokenNumber {
  return { digits: String(value), value, length };
}

function withUnit(words: readonly Word[], at: number, ten: number): SpokenNumber {
  const link = words[at + 1]?.text === "y" ? 1 : 0;
  const unit = adjacent(words, at + 1 + link) ? units[textAt(words, at + 1 + link)] : undefined;
  return unit !== undefined && unit > 0 && unit < 10 ? spoken(ten + unit, 2 + link) : spoken(ten, 1);
}

function doubledAt(words: readonly Word[], at: number): SpokenNumber | null {
  const times = doublings[textAt(words, at)];
  const next = words[at + 1];
  if (times === undefined || next === undefined) return null;
  const digit = /^\d$/.test(next.text) ? Number(next.text) : units[next.text];
  if (digit === undefined || digit > 9) return null;
  const digits = String(digit).repeat(times);
  return { digits, value: Number(digits), length: 2 };
}

function thousandsAt(words: readonly Word[], at: number): SpokenNumber | null {
  const head = loneThousand(words, at) ?? hundredsAt(words, at);
  if (head === null) return null;
  if (head.length > 0 && !isOneOf(thousands, words, at + head.length)) return head;
  const rest = restAt(words, at + head.length + 1, hundredsAt);
  return spoken(head.value * 1000 + rest.value, head.length + 1 + rest.length);
}

/** "Mil doscientos" is one thousand and two hundred. */
function loneThousand(words: readonly Word[], at: number): SpokenNumber | null {
  return textAt(words, at) === "mil" && numberAt(words, at + 1) !== null ? spoken(1, 0) : null;
}

function hundredsAt(words: readonly Word[], at: number): SpokenNumber | null {
  const whole = hundreds[textAt(words, at)];
  const head = whole === undefined ? (smallNumberAt(words, at) ?? loneHundred(words, at)) : spoken(whole / 100, 0);
  if (head === null) return null;
  const isHundreds = whole !== undefined || head.length === 0 || isOneOf(hundredWords, words, at + head.length);
  if (!isHundreds || head.value === 0) return head;
  const rest = restAt(words, at + head.length + 1, smallNumberAt);
  return spoken(head.value * 100 + rest.value, head.length + 1 + rest.length);
}

/** "Hundred and three" is one hundred and three. */
function loneHundred(words: readonly Word[], at: number): SpokenNumber | null {
  return textAt(words, at) === "hundred" && textAt(words, at - 1) !== "one" ? spoken(1, 0) : null;
}

const hundredWords: ReadonlySet<string> = new Set(["hundred"]);

/** What follows "hundred" or "thousand", with or without "and": "seven hundred and forty two". */
function restAt(words: readonly Word[], at: number, read: typeof smallNumberAt): { value: number; length: number } {
  const link = words[at]?.text === "and" ? 1 : 0;
  const rest = adjacent(words, at + link) ? read(words, at + link) : null;
  return rest === null || rest.value === 0
    ? { value: 0, length: 0 }
    : { value: rest.value, length: rest.length + link };
}

function isOneOf(set: ReadonlySet<string>, words: readonly Word[], at: number): boolean {
  return adjacent(words, at) && set.has(textAt(words, at));
}
