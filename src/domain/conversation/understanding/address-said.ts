// A street with the unit and the place said around it, and what is corrected of it later.
import { unitAfter, unitBefore, unitFrom } from "./address-unit.ts";
import { type Locality, localityAt } from "./locality.ts";
import { findPhrases, phraseBook, type Span } from "./phrases.ts";
import type { Street } from "./street.ts";
import type { Unit } from "./unit.ts";
import { addressCorrections, estates } from "./vocabulary/address.ts";
import { textAt, type Word } from "./words.ts";

const takenBackBook = phraseBook({ back: addressCorrections });
const longNumber = /^#\d{3,}$/;
const numberedInSpanish = /^(?:Calle|Avenida|Carrera|Camino|Paseo|Calzada|Privada|Bulevar)\b.* \d+$/;

/** A street with the unit and the place said around it. */
export interface Said extends Span {
  street: Street;
  unit: Unit | null;
  place: Locality | null;
}

/** What is said later is meant; a street without a number keeps the number where it is the same, or was taken back. */
export function laterOf(words: readonly Word[], before: Said | null, next: Said): Said {
  if (before === null || !isWhole(before.street)) return next;
  const isTakenBack = findPhrases(words.slice(before.to, next.from), takenBackBook).length > 0;
  const joined = { ...next, unit: next.unit ?? before.unit, place: next.place ?? before.place };
  if (isWhole(next.street)) return wholeOf(before, next, isTakenBack ? joined : null);
  return isTakenBack || isSameStreet(before.street, next.street) ? withHouse(before, joined) : before;
}

function wholeOf(before: Said, next: Said, corrected: Said | null): Said {
  return corrected ?? (next.street.isCertain ? next : before);
}

/** With a house number: a Spanish street has it in its text, and is certain only then. */
function isWhole({ house, isCertain }: Street): boolean {
  return house !== null || isCertain;
}

/** "1106 South Ridgeview, wait, North Ridgeview". */
function withHouse(before: Said, next: Said): Said {
  const { house } = before.street;
  if (house === null) return next;
  const street = { ...next.street, text: `${house} ${next.street.text}`, house, isCertain: true };
  return { ...next, street, from: before.from };
}

/** "7711 Goddard, avenue or street? Goddard Avenue". */
function isSameStreet(before: Street, next: Street): boolean {
  const names = before.text.split(" ").slice(1);
  return next.text.split(" ").some((name) => names.includes(name));
}

export function saidAt(words: readonly Word[], street: Street, isExpected: boolean): Said {
  const start = afterAside(words, street.to);
  const early = unitFrom(words, start) ?? unitBefore(words, street);
  const place = localityAt(words, early && early.to > street.to ? early.to : start, { isExpected });
  const unit = early ?? (place ? unitAfter(words, afterEstate(words, place.to)) : null);
  const to = Math.max(street.to, unit?.to ?? 0, place?.to ?? 0);
  return { street, unit, place, from: street.from, to };
}

/** "County Road 1057, number 2281": the number is that of the house. */
export function withNumber({ street, unit }: Said): Pick<Said, "street" | "unit"> {
  const isNumbered = street.house !== null || numberedInSpanish.test(street.text);
  if (isNumbered || !unit || !longNumber.test(unit.text)) return { street, unit };
  return { street: { ...street, text: `${unit.value} ${street.text}`, house: unit.value }, unit: null };
}

/** "Catalina, with a C, in Roeland Park". */
function afterAside(words: readonly Word[], at: number): number {
  const isWith = ["with", "con"].includes(textAt(words, at));
  const letter = textAt(words, at + 1) === "a" && isWith ? at + 2 : at + 1;
  return isWith && textAt(words, letter).length === 1 ? letter + 1 : at;
}

/** "The townhomes, number 8". */
function afterEstate(words: readonly Word[], at: number): number {
  const noun = ["the", "los", "las"].includes(textAt(words, at)) ? at + 1 : at;
  return estates.has(textAt(words, noun)) ? noun + 1 : at;
}
