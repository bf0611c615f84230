// Where the visit is: street, unit, city, state and ZIP.

import { localityAt } from "./locality.ts";
import { findPhrases, phraseBook, type Span } from "./phrases.ts";
import type { Address, Asked } from "./reading.ts";
import { type Street, streetAt } from "./street.ts";
import { unitAt } from "./unit.ts";
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
  const unit = street.unit
    ? { value: street.unit.value, label: street.unit.label, to: street.to }
    : unitAt(words, street.to);
  const afterUnit = unit?.to ?? street.to;
  const place = localityAt(words, afterUnit, { isExpected });
  const late = unit === null && place ? unitAt(words, place.to) : null;
  const chosen = unit ?? late;
  const state = [place?.state, place?.postalCode].filter(Boolean).join(" ");
  const parts = [street.text, chosen ? `${chosen.label} ${chosen.value}`.replace("# ", "#") : null, place?.city, state];
  return {
    value: {
      text: parts.filter(Boolean).join(", "),
      street: street.text,
      unit: chosen?.value ?? null,
      city: place?.city ?? null,
      state: place?.state ?? null,
      postalCode: place?.postalCode ?? null,
    },
    from: street.from,
    to: Math.max(afterUnit, place?.to ?? 0, late?.to ?? 0),
    confidence: street.isCertain ? 0.9 : 0.7,
  };
}

/** "Merriam, Kansas" or "66203" as the answer to "what is the address?". */
function localityOnly(words: readonly Word[]): FoundAddress | null {
  for (let at = 0; at < words.length; at += 1) {
    const place = localityAt(words, at, { isExpected: false, isAlone: true });
    if (place === null) continue;
    const { city, state, postalCode } = place;
    const text = [city, [state, postalCode].filter(Boolean).join(" ")].filter(Boolean).join(", ");
    return {
      value: { text, street: null, unit: null, city, state, postalCode },
      from: at,
      to: place.to,
      confidence: 0.5,
    };
  }
  return null;
}
