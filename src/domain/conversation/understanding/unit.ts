// The part of a building: "apartment 3B", "unit twelve", "#4", "lot C".
import { numberAt } from "./spoken-number.ts";
import { unitWords } from "./vocabulary/address.ts";
import { textAt, type Word } from "./words.ts";

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
  const hasNumberWord = ["number", "numero"].includes(textAt(words, at + 1));
  const value = valueAt(words, hash ? at : at + (hasNumberWord ? 2 : 1));
  return value === null ? null : { label, ...value };
}

function valueAt(words: readonly Word[], at: number): { value: string; to: number } | null {
  return numberFirst(words, at) ?? letterFirst(words, at);
}

/** "12", "3B", "three b". */
function numberFirst(words: readonly Word[], at: number): { value: string; to: number } | null {
  const number = numberAt(words, at);
  if (number === null) return null;
  const to = at + number.length;
  const letter = words[to];
  if (letter === undefined || letter.stop !== 0 || !isLetter(letter)) return { value: number.digits, to };
  return { value: number.digits + letter.text.toUpperCase(), to: to + 1 };
}

/** "C", "B2". */
function letterFirst(words: readonly Word[], at: number): { value: string; to: number } | null {
  const letter = words[at];
  if (letter === undefined || !isLetter(letter)) return null;
  const number = words[at + 1]?.stop === 0 ? numberAt(words, at + 1) : null;
  return { value: letter.text.toUpperCase() + (number?.digits ?? ""), to: at + 1 + (number?.length ?? 0) };
}

function isLetter(word: Word): boolean {
  return /^[a-z]$/.test(word.text);
}
