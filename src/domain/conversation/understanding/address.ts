// Where the visit is: street, unit, city, state and ZIP.

import { type Locality, localityAt } from "./locality.ts";
import { findPhrases, phraseBook, type Span } from "./phrases.ts";
import type { Address, Asked } from "./reading.ts";
import { type Street, streetAt } from "./street.ts";
import { type Unit, unitAt } from "./unit.ts";
import { livesAt } from "./vocabulary/address.ts";
import type { Utterance, Word } from "./words.ts";

export interface FoundAddress extends Span {
  value: Address;
  confidence: number;
}

const livesBook = phraseBook({ lives: livesAt });

/** The last full address in the utterance; a street without a suffix counts only where an address is expected. */
export function findAddress(utterance: Utterance, asked: Asked): FoundAddress | null {
  const { words } = utterance;
  const leads = new Set(findPhrases(words, livesBook).map((hit) => hit.to));
  let found: FoundAddress | null = null;
  for (let at = 0; at < words.length; ) {
    const isExpected = asked === "address" || leads.has(at);
    const street = streetAt(utterance, at, isExpected);
    if (street) found = complete(utterance, street, isExpected);
    at = street ? (found?.to ?? street.to) : at + 1;
  }
  return found ?? (asked === "address" ? localityOnly(words) : null);
}

function complete({ words }: Utterance, street: Street, isExpected: boolean): FoundAddress {
  const early = unitAt(words, street.to) ?? unitBefore(words, street);
  const place = localityAt(words, early?.to ?? street.to, { isExpected });
  const unit = early ?? (place ? unitAt(words, place.to) : null);
  const ends = [street.to, unit?.to ?? 0, place?.to ?? 0];
  const parts = { street: street.text, unit, place };
  return {
    value: addressOf(parts),
    from: street.from,
    to: Math.max(...ends),
    confidence: street.isCertain ? 0.9 : 0.7,
  };
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
  const unitText = unit && (unit.label === "#" ? `#${unit.value}` : `${unit.label} ${unit.value}`);
  const stateText = [state, postalCode].filter(Boolean).join(" ");
  const text = [street, unitText, city, stateText].filter(Boolean).join(", ");
  return { text, street, unit: unit?.value ?? null, city, state, postalCode };
}

/** "Merriam, Kansas" or "66203" as the answer to "what is the address?". */
function localityOnly(words: readonly Word[]): FoundAddress | null {
  for (let at = 0; at < words.length; at += 1) {
    const place = localityAt(words, at, { isExpected: false, isAlone: true });
    if (place === null) continue;
    return { value: addressOf({ street: null, unit: null, place }), from: at, to: place.to, confidence: 0.5 };
  }
  return null;
}
