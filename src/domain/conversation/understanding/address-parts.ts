// A city, a ZIP or an apartment said without a street.
import { isDenied } from "./address-denied.ts";
import { isMeant } from "./address-place.ts";
import { type Locality, localityAt } from "./locality.ts";
import { findPhrases, type Hit, phraseBook, type Span } from "./phrases.ts";
import type { Asked } from "./reading.ts";
import { digitsAt } from "./spoken-number.ts";
import { type Unit, unitAt } from "./unit.ts";
import { addressCorrections, placePhrases } from "./vocabulary/address.ts";
import type { Word } from "./words.ts";

export interface AddressPart {
  place: Locality | null;
  unit: Unit | null;
  from: number;
  to: number;
}

type Lead = keyof typeof placePhrases;

const correctionBook = phraseBook({ correction: addressCorrections });
const placeBook = phraseBook<Lead>(placePhrases);
const isAlone = { isExpected: false, isAlone: true };
const fullUnits = /^(?:Apt|Unit|Suite|Lot|Space|Lote|Espacio|Loft|Trailer) /;

/** "Merriam, Kansas" or "66203" as the answer to "what is the address?", "my zip is 66204" at any time. */
export function partAlone(words: readonly Word[], asked: Asked): AddressPart | null {
  const isExpected = asked === "address" || asked === "confirm";
  const place = (asked === "address" ? placeAnywhere(words) : null) ?? introducedPlace(words, isExpected);
  const unit = isExpected ? unitAlone(words) : null;
  if (place === null || unit === null) return place ?? unit;
  return { ...place, unit: unit.unit, from: Math.min(place.from, unit.from), to: Math.max(place.to, unit.to) };
}

function placeAnywhere(words: readonly Word[]): AddressPart | null {
  let found = null as AddressPart | null;
  for (let at = 0; at < words.length; at += 1) {
    const place = localityAt(words, at, isAlone);
    if (place === null || isDenied(words, at)) continue;
    if (found === null && place.city !== null && !isMeant(words, at, true)) continue;
    if (found !== null && !isFuller(found.place, place) && !isTakenBack(words, found, at)) continue;
    found = partWith(found, place, at);
    at = place.to - 1;
  }
  return found;
}

/** "It's in Waldo, so Kansas City, Missouri". */
function isFuller(before: Locality | null, next: Locality): boolean {
  return before !== null && before.city !== null && before.state === null && next.city !== null && next.state !== null;
}

function partWith(before: AddressPart | null, place: Locality, from: number): AddressPart {
  return { place: { ...place, city: place.city ?? before?.place?.city ?? null }, unit: null, from, to: place.to };
}

/** "66216, no, one seven, 66217". */
function isTakenBack(words: readonly Word[], part: Span, at: number): boolean {
  return findPhrases(words.slice(part.to, at), correctionBook).length > 0;
}

/** "The city's Shawnee", "zip is 66218", "we're in Mission, Kansas". */
function introducedPlace(words: readonly Word[], isExpected: boolean): AddressPart | null {
  for (const lead of findPhrases(words, placeBook)) {
    if (lead.label === "corrected" && !isExpected) continue;
    const place = placeAfter(words, lead);
    if (place) return { place, unit: null, from: lead.to, to: place.to };
  }
  return null;
}

function placeAfter(words: readonly Word[], lead: Hit<Lead>): Locality | null {
  const place = localityAt(words, lead.to, isAlone);
  if (place === null || words[lead.to]?.stop === 2) return null;
  const isZip = place.city === null;
  if (isZip && lead.label !== "zip" && isLongNumber(words, lead.to)) return null;
  return isZip === (lead.label === "zip") || lead.label !== "city" || !isZip ? place : null;
}

/** Digits that go on are no ZIP. */
function isLongNumber(words: readonly Word[], at: number): boolean {
  return (digitsAt(words, at)?.digits.length ?? 0) > 5;
}

/** "It's apartment 6, not apartment 9". */
function unitAlone(words: readonly Word[]): AddressPart | null {
  for (let at = 0; at < words.length; at += 1) {
    const unit = isDenied(words, at) ? null : unitAt(words, at);
    if (unit && fullUnits.test(unit.text)) return { place: null, unit, from: at, to: unit.to };
  }
  return null;
}
