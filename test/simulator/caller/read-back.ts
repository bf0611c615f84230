// What a caller checks by ear when everything is read back to them.
import { numberOf } from "./number-words.ts";
import { plainLetters, saysWords } from "./plain-letters.ts";

const streetKinds = new Set("st ave rd dr ln ct pl ter cir blvd pkwy trl way".split(" "));
const directions = new Set("n s e w".split(" "));

export function hasName(text: string, name: string): boolean {
  return saysWords(text, name);
}

/** The words of `name` that are not heard; all of them when it is only their order that is wrong. */
export function missedWords(text: string, name: string): string[] {
  const missed = name.split(" ").filter((word) => !saysWords(text, word));
  return missed.length > 0 ? missed : name.split(" ");
}

/**
 * A street read without "West" or "Street" will do, and one of another kind ("75th Terrace") will not. People ask
 * "the one on Walmer Street?" without the number, which `withNumber: false` allows; a wrong number is never right.
 */
export function hasStreet(text: string, street: string, { withNumber = true } = {}): boolean {
  const words = withoutDirections(plainLetters(street)).split(" ");
  const kind = streetKinds.has(words.at(-1) ?? "") ? words.pop() : undefined;
  const wanted = withNumber ? words : words.slice(1);
  const heard = withoutDirections(plainLetters(text)).split(" ");
  return heard.some((_, start) => {
    const isHere = wanted.every((word, at) => heard[start + at] === word);
    const before = heard[start - 1] ?? "";
    if (!withNumber && /^\d+\w?$/.test(before) && before !== words[0]) return false;
    const next = heard[start + wanted.length] ?? "";
    return isHere && (!streetKinds.has(next) || next === kind);
  });
}

/** Whether any street is read out, as against a question about the time only. */
export function readsAddress(text: string): boolean {
  return /\b\d{2,5} (?:[nsew] )?[a-z0-9]+ (?:[a-z]+ )?(?:st|ave|rd|dr|ln|ct|pl|ter|cir|blvd|pkwy|trl)\b/.test(
    plainLetters(text),
  );
}

/** Whether a number is read out as the telephone number, and it is not `phone`. */
export function saysOtherPhone(text: string, phone: string): boolean {
  const words = plainLetters(text).split(" ");
  const start = words.findIndex((word) => /^(phone|telefono|numero)$/.test(word)) + 1;
  if (start === 0) return false;
  const digits: string[] = [];
  for (const word of words.slice(start)) {
    const spoken = /^\d+$/.test(word) ? word : numberOf(word)?.toString();
    if (spoken !== undefined) digits.push(spoken);
    else if (digits.length > 0) break;
  }
  const heard = digits.join("").slice(-10);
  return heard.length >= 7 && !phone.endsWith(heard);
}

function withoutDirections(plain: string): string {
  return plain
    .split(" ")
    .filter((word) => !directions.has(word))
    .join(" ");
}
