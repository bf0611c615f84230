// The part of a building: "apartment 3B", "unit twelve", "#4", "lot C".
import { streetOrdinalAt } from "./house-number.ts";
import { numberAt, type SpokenNumber } from "./spoken-number.ts";
import { partsOfHouses, unitWords } from "./vocabulary/address.ts";
import { textAt, type Word } from "./words.ts";

export interface Unit {
  /** "3B", "12", "Lot C", "Upstairs": what it is called stays where it is not an apartment. */
  value: string;
  /** As read back: "Apt 3B", "#4", "Lot C". */
  text: string;
  to: number;
}

const longestUnit = 4;
const floors: ReadonlySet<string> = new Set(["floor", "piso"]);
/** These are only other words for "number so and so" in the building. */
const plainUnits: ReadonlySet<string> = new Set(["Apt", "Unit", "Suite", "#"]);

const beforeNumber: ReadonlySet<string> = new Set("number numero no num is es el la".split(" "));

/** The unit that begins at word `at`. */
export function unitAt(words: readonly Word[], at: number): Unit | null {
  const word = words[at];
  if (word === undefined) return null;
  const part = partAt(words, at) ?? floorAt(words, at);
  if (part !== null) return part;
  const hash = word.gap.trimEnd().endsWith("#");
  const label = hash ? "#" : unitWords[word.text];
  if (label === undefined) return null;
  const value = valueAt(words, hash ? at : afterNumberWord(words, at + 1));
  if (value === null) return null;
  const text = label === "#" ? `#${value.value}` : `${label} ${value.value}`;
  return { value: plainUnits.has(label) ? value.value : text, text, to: value.to };
}

/** "Upstairs", "apartamento de abajo". */
function partAt(words: readonly Word[], at: number): Unit | null {
  const isOf = textAt(words, at) in unitWords && ["de", "del"].includes(textAt(words, at + 1));
  const place = isOf ? at + 2 : at;
  const part = partsOfHouses[textAt(words, place)];
  return part === undefined ? null : { value: part, text: part, to: place + 1 };
}

/** "Third floor", "segundo piso". */
function floorAt(words: readonly Word[], at: number): Unit | null {
  const ordinal = streetOrdinalAt(words, at);
  if (ordinal === null || words[ordinal.to]?.stop !== 0 || !floors.has(textAt(words, ordinal.to))) return null;
  const text = `${ordinal.text} Floor`;
  return { value: text, text, to: ordinal.to + 1 };
}

function afterNumberWord(words: readonly Word[], at: number): number {
  let to = at;
  while (to < at + 2 && beforeNumber.has(textAt(words, to))) to += 1;
  return to;
}

function valueAt(words: readonly Word[], at: number): { value: string; to: number } | null {
  return numberFirst(words, at) ?? letterFirst(words, at);
}

/** "12", "3B", "three b", "one oh six", "two twelve". */
function numberFirst(words: readonly Word[], at: number): { value: string; to: number } | null {
  let digits = "";
  let to = at;
  for (let next = numberAt(words, to); next !== null; next = nextPart(words, to, digits)) {
    digits += next.digits;
    to += next.length;
  }
  if (to === at) return null;
  const letter = words[to];
  if (letter === undefined || letter.stop !== 0 || !isLetter(letter)) return { value: digits, to };
  return { value: digits + letter.text.toUpperCase(), to: to + 1 };
}

/** A further part of a number said in parts; not the next house number or a ZIP. */
function nextPart(words: readonly Word[], at: number, digits: string): SpokenNumber | null {
  const word = words[at];
  if (word === undefined || word.stop > 0 || /^\d{2,}$/.test(digits + word.text)) return null;
  const isWritten = /^\d+$/.test(textAt(words, at - 1)) && textAt(words, at - 1).length > 1;
  const number = isWritten ? null : numberAt(words, at);
  return number !== null && digits.length + number.digits.length <= longestUnit ? number : null;
}

/** "C", "B2". */
function letterFirst(words: readonly Word[], at: number): { value: string; to: number } | null {
  const letter = words[at];
  if (letter === undefined || !isLetter(letter)) return null;
  const number = words[at + 1]?.stop === 0 ? numberAt(words, at + 1) : null;
  return { value: letter.text.toUpperCase() + (number?.digits ?? ""), to: at + 1 + (number?.length ?? 0) };
}

function isLetter(word: Word): boolean {
  return /^[a-z]$/.test(word.text) && word.text !== "y";
}
