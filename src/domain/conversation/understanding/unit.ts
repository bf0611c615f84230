// The part of a building: "apartment 3B", "unit twelve", "#4", "lot C".
import { numberAt } from "./spoken-number.ts";
import { unitWords } from "./vocabulary/address.ts";
import type { Word } from "./words.ts";

export interface Unit {
  /** "3B", "12", "C". */
  value: string;
  /** "Apt", "Unit", "#". */
  label: string;
  to: number;
}

/** The unit that begins at word `at`. */
export function unitAt(words: readonly Word[], at: number): Unit | null {
  const word = words[at];
  if (word === undefined) return null;
  const hash = word.gap.trimEnd().endsWith("#");
  const label = hash ? "#" : unitWords[word.text];
  if (label === undefined) return null;
  const skip = hash ? 0 : words[at + 1]?.text === "number" || words[at + 1]?.text === "numero" ? 2 : 1;
  const value = valueAt(words, at + skip);
  return value === null ? null : { label, ...value };
}

function valueAt(words: readonly Word[], at: number): { value: string; to: number } | null {
  const number = numberAt(words, at);
  if (number) {
    const letter = words[at + number.length];
    const hasLetter = letter !== undefined && isLetter(letter) && letter.stop === 0;
    return {
      value: number.digits + (hasLetter ? letter.text.toUpperCase() : ""),
      to: at + number.length + (hasLetter ? 1 : 0),
    };
  }
  const letter = words[at];
  if (letter === undefined || !isLetter(letter)) return null;
  const after = letter.stop === 0 ? numberAt(words, at + 1) : null;
  const isJoined = after !== null && words[at + 1]?.stop === 0;
  return {
    value: letter.text.toUpperCase() + (isJoined ? after.digits : ""),
    to: at + 1 + (isJoined ? after.length : 0),
  };
}

function isLetter(word: Word): boolean {
  return /^[a-z]$/.test(word.text);
}
