// A city, a ZIP or an apartment said without a street.
import { type Locality, localityAt } from "./locality.ts";
import { findPhrases, type Hit, phraseBook } from "./phrases.ts";
import type { Asked } from "./reading.ts";
import { digitsAt } from "./spoken-number.ts";
import { type Unit, unitAt } from "./unit.ts";
import { placePhrases } from "./vocabulary/address.ts";
import { textAt, type Word } from "./words.ts";

export interface AddressPart {
  place: Locality | null;
  unit: Unit | null;
  from: number;
  to: number;
}

type Lead = keyof typeof placePhrases;

const placeBook = phraseBook<Lead>(placePhrases);
const isAlone = { isExpected: false, isAlone: true };
const denials: ReadonlySet<string> = new Set(["not", "no"]);
const fullUnits = /^(?:Apt|Unit|Suite|Lot|Space|Lote|Espacio|Loft|Trailer) /;

/** "Merriam, Kansas" or "66203" as the answer to "what is the address?", "my zip is 66204" at any time. */
export function partAlone(words: readonly Word[], asked: Asked): AddressPart | null {
  const isExpected = asked === "address" || asked === "confirm";
  return (
    (asked === "address" ? placeAnywhere(words) : null) ??
    introducedPlace(words, isExpected) ??
    (isExpected ? unitAlone(words) : null)
  );
}

function placeAnywhere(words: readonly Word[]): AddressPart | null {
  for (let at = 0; at < words.length; at += 1) {
    const place = localityAt(words, at, isAlone);
    if (place && !isDenied(words, at)) return { place, unit: null, from: at, to: place.to };
  }
  return null;
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

function isDenied(words: readonly Word[], at: number): boolean {
  return denials.has(textAt(words, at - 1)) && words[at]?.stop === 0;
}
