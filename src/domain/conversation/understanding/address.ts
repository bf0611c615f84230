// Where the visit is: street, unit, city, state and ZIP.

import { isDenied } from "./address-denied.ts";
import { partAlone } from "./address-parts.ts";
import { streetInPieces } from "./address-pieces.ts";
import { placeElsewhere } from "./address-place.ts";
import { isUnitNumber, unitAfter, unitBefore, unitFrom } from "./address-unit.ts";
import { type Locality, localityAt } from "./locality.ts";
import { findPhrases, phraseBook, type Span } from "./phrases.ts";
import type { Address, Asked } from "./reading.ts";
import { spelledRuns } from "./spelled-letters.ts";
import { type Street, streetAt } from "./street.ts";
import type { Unit } from "./unit.ts";
import { addressCorrections, corrections, estates, livesAt, streetSuffixes } from "./vocabulary/address.ts";
import { textAt, type Utterance, type Word } from "./words.ts";

export interface FoundAddress extends Span {
  value: Address;
  confidence: number;
}

const livesBook = phraseBook({ lives: livesAt });
const correctionBook = phraseBook({ correction: corrections });
const takenBackBook = phraseBook({ back: addressCorrections });
/** "Wait, no, North Ridgeview" is no denial. */
const streetDenials: ReadonlySet<string> = new Set(["not"]);
const longNumber = /^#\d{3,}$/;
const numberedInSpanish = /^(?:Calle|Avenida|Carrera|Camino|Paseo|Calzada|Privada|Bulevar)\b.* \d+$/;
const fewestSpelled = 4;
/** A city further on is no part of the stretch that is the address. */
const farthestPlace = 2;

/** The last full address in the utterance; a street without a suffix counts only where an address is expected. */
export function findAddress({ source, words: all }: Utterance, asked: Asked): FoundAddress | null {
  const places = withoutSpelling(all);
  const words = places.map(({ word }) => word);
  const found = addressIn({ source, words }, asked);
  return found && { ...found, from: places[found.from]?.at ?? 0, to: (places[found.to - 1]?.at ?? 0) + 1 };
}

interface Place {
  word: Word;
  at: number;
}

/** "Merriam, M-E-R-R-I-A-M, Kansas" goes on after the letters. */
function withoutSpelling(words: readonly Word[]): Place[] {
  const runs = spelledRuns(words).filter((run) => run.letters.length >= fewestSpelled);
  return words.flatMap((word, at) => {
    if (runs.some((run) => at >= run.from && at < run.to)) return [];
    const isAfter = runs.some((run) => run.to === at);
    return [{ word: isAfter ? afterSpelling(word) : word, at }];
  });
}

/** "Pflumm, P-F-L-U-M-M, Road": the suffix belongs to the street. */
function afterSpelling(word: Word): Word {
  if (word.text in streetSuffixes) return { ...word, stop: 0 };
  return word.stop === 2 ? { ...word, stop: 1 } : word;
}

function addressIn(utterance: Utterance, asked: Asked): FoundAddress | null {
  const { words } = utterance;
  const corrected = asked === "confirm" ? findPhrases(words, correctionBook) : [];
  const leads = new Set([...findPhrases(words, livesBook), ...corrected].map((hit) => hit.to));
  let said: Said | null = null;
  for (let at = 0; at < words.length; ) {
    const isExpected = asked === "address" || (leads.has(at) && isLongHouse(words, at));
    const street = isUnitNumber(words, at) || isDenied(words, at, streetDenials) ? null : streetAt(utterance, at, isExpected);
    const next: Said | null = street && saidAt(words, street, isExpected);
    if (next) said = said === null ? next : laterOf(words, said, next);
    at = next ? Math.max(next.to, at + 1) : at + 1;
  }
  const pieces = asked === "address" && !said?.street.house && !said?.street.isCertain ? streetInPieces(words) : null;
  if (pieces) said = { ...saidAt(words, pieces, true), unit: null };
  return said ? complete(words, said, asked === "address") : partOf(words, asked);
}

/** A street with the unit and the place said around it. */
interface Said extends Span {
  street: Street;
  unit: Unit | null;
  place: Locality | null;
}

/** What is said later is meant; a street without a number keeps the number where it is the same, or was taken back. */
function laterOf(words: readonly Word[], before: Said, next: Said): Said {
  const isTakenBack = findPhrases(words.slice(before.to, next.from), takenBackBook).length > 0;
  const { house } = before.street;
  const both = { unit: next.unit ?? before.unit, place: next.place ?? before.place };
  if (house === null) return next;
  if (next.street.house !== null || next.street.text.startsWith("Calle"))
    return next.street.isCertain || isTakenBack ? { ...next, ...(isTakenBack ? both : {}) } : before;
  if (!isTakenBack && !isSameStreet(before.street, next.street)) return before;
  const street = { ...next.street, text: `${house} ${next.street.text}`, house, isCertain: true };
  return { ...next, ...both, street, from: before.from };
}

/** "7711 Goddard, avenue or street? Goddard Avenue". */
function isSameStreet(before: Street, next: Street): boolean {
  const names = before.text.split(" ").slice(1);
  return next.text.split(" ").some((name) => names.includes(name));
}

/** A number of few digits after "it's at" is more often an hour. */
function isLongHouse(words: readonly Word[], at: number): boolean {
  return !/^\d{1,2}$/.test(textAt(words, at));
}

function saidAt(words: readonly Word[], street: Street, isExpected: boolean): Said {
  const start = afterAside(words, street.to);
  const early = unitFrom(words, start) ?? unitBefore(words, street);
  const place = localityAt(words, early && early.to > street.to ? early.to : start, { isExpected });
  const unit = early ?? (place ? unitAfter(words, afterEstate(words, place.to)) : null);
  const to = Math.max(street.to, unit?.to ?? 0, place?.to ?? 0);
  return { street, unit, place, from: street.from, to };
}

function complete(words: readonly Word[], said: Said, isExpected: boolean): FoundAddress {
  const { from, to } = said;
  const { street, unit } = withNumber(said);
  const place = said.place ?? placeElsewhere(words, said, isExpected);
  const parts = { street: street.text, unit, place };
  const end = place && place.to - to <= farthestPlace ? Math.max(to, place.to) : to;
  return { value: addressOf(parts), from, to: end, confidence: street.isCertain ? 0.9 : 0.7 };
}

/** "County Road 1057, number 2281": the number is that of the house. */
function withNumber({ street, unit }: Said): Pick<Said, "street" | "unit"> {
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

interface Parts {
  street: string | null;
  unit: Unit | null;
  place: Locality | null;
}

function addressOf({ street, unit, place }: Parts): Address {
  const { city, state, postalCode } = place ?? { city: null, state: null, postalCode: null };
  const stateText = [state, postalCode].filter(Boolean).join(" ");
  const text = [street, unit?.text, city, stateText].filter(Boolean).join(", ");
  return { text, street, unit: unit?.value ?? null, city, state, postalCode };
}

function partOf(words: readonly Word[], asked: Asked): FoundAddress | null {
  const part = partAlone(words, asked);
  return part && { value: addressOf({ street: null, ...part }), from: part.from, to: part.to, confidence: 0.5 };
}
