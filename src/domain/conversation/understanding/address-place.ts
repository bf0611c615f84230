// The city, state and ZIP of a street when they are said somewhere else: "we're in Tulsa, 3327 South Yorktown".
import { isDenied } from "./address-denied.ts";
import { isLocalCity, type Locality, localityAt } from "./locality.ts";
import { findPhrases, phraseBook, type Span } from "./phrases.ts";
import { addressCorrections } from "./vocabulary/address.ts";
import { textAt, type Word } from "./words.ts";

const takenBackBook = phraseBook({ back: addressCorrections });
const farthestCorrection = 6;
const isAlone = { isExpected: false, isAlone: true };
const introductions: ReadonlySet<string> = new Set("in en city town ciudad downtown here".split(" "));

/** The place said after the street, or else the last one before it. */
export function placeElsewhere(words: readonly Word[], street: Span, isExpected: boolean): Locality | null {
  const after = placesIn(words, street.to, words.length).filter(({ at }) => isMeant(words, at, isExpected));
  if (after[0]) return after[0].place;
  const before = placesIn(words, 0, street.from).filter(({ at }) => isMeant(words, at, isExpected));
  return before.at(-1)?.place ?? null;
}

/** "In Lenexa, no, wait, that's Shawnee now". */
export function correctedPlace(words: readonly Word[], said: Span): Locality | null {
  const [next] = placesIn(words, said.to, words.length);
  if (next === undefined || next.at - said.to > farthestCorrection) return null;
  return findPhrases(words.slice(said.to, next.at), takenBackBook).length > 0 ? next.place : null;
}

interface Placed {
  place: Locality;
  at: number;
}

function placesIn(words: readonly Word[], from: number, to: number): Placed[] {
  const found: Placed[] = [];
  for (let at = from; at < to; ) {
    const place = localityAt(words, at, isAlone);
    const isCity = place !== null && place.city !== null && place.to <= to;
    if (isCity && !isDenied(words, at)) found.push({ place, at });
    at = isCity ? place.to : at + 1;
  }
  return found;
}

/** "I'm in Tulsa"; a city like "Austin" is a name too, unless something tells it apart. */
export function isMeant(words: readonly Word[], at: number, isExpected: boolean): boolean {
  const place = localityAt(words, at, isAlone);
  if (place === null) return false;
  const isIntroduced = introductions.has(textAt(words, at - 1)) || place.state !== null;
  if (!isExpected) return isIntroduced;
  const stands = words[at]?.stop !== 0 && (words[place.to] === undefined || words[place.to]?.stop !== 0);
  return isIntroduced || stands || isLocalCity(place.city ?? "");
}
