// Where the visit is: street, unit, city, state and ZIP.

import { isDenied } from "./address-denied.ts";
import { partAlone } from "./address-parts.ts";
import { numberSaidLater, streetInPieces } from "./address-pieces.ts";
import { correctedPlace, placeElsewhere } from "./address-place.ts";
import { laterOf, type Said, saidAt, withNumber } from "./address-said.ts";
import { isUnitNumber, unitElsewhere } from "./address-unit.ts";
import type { Locality } from "./locality.ts";
import { findPhrases, phraseBook, type Span } from "./phrases.ts";
import type { Address, Asked } from "./reading.ts";
import { spelledRuns } from "./spelled-letters.ts";
import { streetAt } from "./street.ts";
import type { Unit } from "./unit.ts";
import { corrections, livesAt, streetSuffixes } from "./vocabulary/address.ts";
import { textAt, type Utterance, type Word } from "./words.ts";

export interface FoundAddress extends Span {
  value: Address;
  confidence: number;
}

const livesBook = phraseBook({ lives: livesAt });
const correctionBook = phraseBook({ correction: corrections });
/** "Wait, no, North Ridgeview" is no denial. */
const streetDenials: ReadonlySet<string> = new Set(["not"]);
const spanishStreet = /^(?:Calle|Avenida|Bulevar|Camino|Paseo) /;
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
    const next = meantStreet(utterance, at, isExpected);
    if (next) said = laterOf(words, said, next);
    at = Math.max(next?.to ?? 0, at + 1);
  }
  const whole = asked === "address" ? (inPieces(words, said) ?? said) : said;
  return whole ? complete(words, whole, asked === "address") : partOf(words, asked);
}

/** What is said of the street at word `at`, unless it is denied or the number is that of an apartment. */
function meantStreet(utterance: Utterance, at: number, isExpected: boolean): Said | null {
  const { words } = utterance;
  if (isUnitNumber(words, at) || isDenied(words, at, streetDenials)) return null;
  const street = streetAt(utterance, at, isExpected);
  return street && saidAt(words, street, isExpected);
}

/** "The number is 9110 and the street is Hauser", where no whole street was said. */
function inPieces(words: readonly Word[], said: Said | null): Said | null {
  if (said?.street.house || said?.street.isCertain) return null;
  const later = said && numberSaidLater(words, said.street);
  if (said && later) return { ...said, street: { ...said.street, text: `${later} ${said.street.text}`, house: later } };
  const pieces = streetInPieces(words);
  if (pieces === null) return null;
  const isSpanish = said !== null && spanishStreet.test(said.street.text);
  const text = isSpanish ? `${pieces.house} ${said.street.text}` : pieces.text;
  return { ...saidAt(words, { ...pieces, text }, true), unit: null };
}

/** A number of few digits after "it's at" is more often an hour. */
function isLongHouse(words: readonly Word[], at: number): boolean {
  return !/^\d{1,2}$/.test(textAt(words, at));
}

function complete(words: readonly Word[], said: Said, isExpected: boolean): FoundAddress {
  const { from, to } = said;
  const { street, unit: own } = withNumber(said);
  const unit = own ?? (isExpected ? unitElsewhere(words, said) : null);
  const place = correctedPlace(words, said) ?? said.place ?? placeElsewhere(words, said, isExpected);
  const parts = { street: street.text, unit, place };
  const end = place && place.to - to <= farthestPlace ? Math.max(to, place.to) : to;
  return { value: addressOf(parts), from, to: end, confidence: street.isCertain ? 0.9 : 0.7 };
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
