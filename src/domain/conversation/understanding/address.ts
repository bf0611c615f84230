// Where the visit is: street, unit, city, state and ZIP.

import { partAlone } from "./address-parts.ts";
import { type Locality, localityAt } from "./locality.ts";
import { findPhrases, phraseBook, type Span } from "./phrases.ts";
import type { Address, Asked } from "./reading.ts";
import { spelledRuns } from "./spelled-letters.ts";
import { type Street, streetAt } from "./street.ts";
import { type Unit, unitAt } from "./unit.ts";
import { corrections, estates, livesAt } from "./vocabulary/address.ts";
import { textAt, type Utterance, type Word } from "./words.ts";

export interface FoundAddress extends Span {
  value: Address;
  confidence: number;
}

const livesBook = phraseBook({ lives: livesAt });
const correctionBook = phraseBook({ correction: corrections });
const fewestSpelled = 4;

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
    return [{ word: isAfter && word.stop === 2 ? { ...word, stop: 1 as const } : word, at }];
  });
}

function addressIn(utterance: Utterance, asked: Asked): FoundAddress | null {
  const { words } = utterance;
  const corrected = asked === "confirm" ? findPhrases(words, correctionBook) : [];
  const leads = new Set([...findPhrases(words, livesBook), ...corrected].map((hit) => hit.to));
  let found: FoundAddress | null = null;
  for (let at = 0; at < words.length; ) {
    const isExpected = asked === "address" || (leads.has(at) && isLongHouse(words, at));
    const street = streetAt(utterance, at, isExpected);
    if (street) found = complete(utterance, street, isExpected);
    at = street ? (found?.to ?? street.to) : at + 1;
  }
  return found ?? partOf(words, asked);
}

/** A number of few digits after "it's at" is more often an hour. */
function isLongHouse(words: readonly Word[], at: number): boolean {
  return !/^\d{1,2}$/.test(textAt(words, at));
}

function complete({ words }: Utterance, street: Street, isExpected: boolean): FoundAddress {
  const start = afterAside(words, street.to);
  const early = unitAt(words, start) ?? unitBefore(words, street);
  const place = localityAt(words, early && early.to > street.to ? early.to : start, { isExpected });
  const unit = early ?? (place ? unitAt(words, afterEstate(words, place.to)) : null);
  const ends = [street.to, unit?.to ?? 0, place?.to ?? 0];
  const parts = { street: street.text, unit, place };
  return {
    value: addressOf(parts),
    from: street.from,
    to: Math.max(...ends),
    confidence: street.isCertain ? 0.9 : 0.7,
  };
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

/** "Unit B, 220 Cherry Lane". */
function unitBefore(words: readonly Word[], street: Street): Unit | null {
  const before = words.slice(0, street.from);
  const units = [2, 3].map((length) => unitAt(before, street.from - length));
  const unit = units.find((found) => found?.to === street.from);
  return unit ? { ...unit, to: street.to } : null;
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
