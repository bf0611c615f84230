// House number and street: "742 Evergreen Terrace", "two oh one East fifty fifth", "calle 5 número 12".
import { houseNumberAt, type Read, streetOrdinalAt, withEnding } from "./house-number.ts";
import { isKnownCity, knownCityAt, localityAt } from "./locality.ts";
import { spanishNameAt, spanishStreetAt } from "./spanish-street.ts";
import { numberAt } from "./spoken-number.ts";
import { isUnit, unsuffixedAt } from "./street-bare.ts";
import { mayBeName, type Named, nameText } from "./street-words.ts";
import { titleCase } from "./title-case.ts";
import {
  bareStreets,
  commonSuffixes,
  daysAndMonths,
  directions,
  numberedRoads,
  rareSuffixes,
  streetSuffixes,
} from "./vocabulary/address.ts";
import { knownStreets, pairedStreets } from "./vocabulary/street-names.ts";
import { textAt, type Utterance, type Word } from "./words.ts";

export interface Street extends Named {
  from: number;
  house: string | null;
}

const longestName = 4;
/** "County Road 12". */
const publicRoads: ReadonlySet<string> = new Set(["county", "state", "farm", "us"]);
const shortestBackedHouse = 3;
const highestStreet = 399;
/** "Avenue J". */
const letteredRoads: ReadonlySet<string> = new Set(["avenue", "ave"]);

/** The street that begins at word `at`. `isExpected`: an address was asked for, so a suffix may be missing. */
export function streetAt(utterance: Utterance, at: number, isExpected: boolean): Street | null {
  const { words } = utterance;
  const spanish = spanishStreetAt(words, at);
  if (spanish) return { ...spanish, house: null };
  return numberedHouseAt(words, at, isExpected) ?? (isExpected ? streetAloneAt(words, at) : null);
}

/** "West 87th Street": the house number is still to come. */
function streetAloneAt(words: readonly Word[], at: number): Street | null {
  if (words[at]?.raw === "'s") return null;
  const named = numberAt(words, at) === null || streetOrdinalAt(words, at) ? streetNameAt(words, at, false) : null;
  return named && { ...named, from: at, house: null, isCertain: false };
}

function numberedHouseAt(words: readonly Word[], at: number, isExpected: boolean): Street | null {
  const house = houseNumberAt(words, at);
  if (house === null || words[house.to]?.stop === 2) return null;
  if (isZip(words, house)) return null;
  const start = afterLink(words, house.to);
  const named =
    spanishNameAt(words, start) ??
    streetNameAt(words, start, isExpected) ??
    rarelySuffixedAt(words, start, house) ??
    backedName(words, start, house);
  return named === null ? null : { ...named, text: `${house.text} ${named.text}`, from: at, house: house.text };
}

/** "1200 de la calle Olmo", "7505 de Nall Avenue". */
function afterLink(words: readonly Word[], at: number): number {
  if (textAt(words, at) === "del") return at + 1;
  if (textAt(words, at) !== "de") return at;
  return at + (["la", "el"].includes(textAt(words, at + 1)) ? 2 : 1);
}

/** "5923 Knox in Merriam": a street we know, or one before a city we know, needs no suffix. */
function backedName(words: readonly Word[], at: number, house: Read): Named | null {
  if (house.text.length < shortestBackedHouse) return null;
  const direction = directions[textAt(words, at)];
  const start = direction === undefined ? at : at + 1;
  const named = unsuffixedAt(words, start);
  if (named === null) return null;
  const isPair = pairedStreets.has(`${textAt(words, start)} ${textAt(words, start + 1)}`);
  const isKnown = isPair || (knownStreets.has(textAt(words, start)) && named.to === start + 1);
  const place = localityAt(words, named.to, { isExpected: false });
  const isBacked = place !== null && (place.city === null || isKnownCity(place.city) || place.state !== null);
  if (!isKnown && !isBacked) return null;
  return { ...named, text: direction === undefined ? named.text : `${direction} ${named.text}` };
}

/** "66203 Merriam" is no house. */
function isZip(words: readonly Word[], house: Read): boolean {
  const city = house.text.length === 5 ? knownCityAt(words, house.to) : null;
  return city !== null && !isSuffix(words, city.to);
}

/** The name of a street, with or without its suffix. */
export function streetNameAt(words: readonly Word[], at: number, isExpected: boolean): Named | null {
  const direction = directions[textAt(words, at)];
  const isSpelledOut = direction !== undefined && !isSuffix(words, at + 1);
  const start = isSpelledOut ? at + 1 : at;
  const head = isSpelledOut ? `${direction} ` : "";
  const named =
    numberedRoadAt(words, start) ??
    ordinalStreetAt(words, start, isSpelledOut || isExpected) ??
    suffixedAt(words, start);
  const street = named ?? (isExpected || isBare(words, start) ? unsuffixedAt(words, start) : null);
  return street === null ? null : { ...street, text: head + street.text };
}

function isBare(words: readonly Word[], at: number): boolean {
  return bareStreets.has(textAt(words, at));
}

function isSuffix(words: readonly Word[], at: number): boolean {
  return textAt(words, at) in streetSuffixes;
}

/** "Highway 69". */
function numberedRoadAt(words: readonly Word[], at: number): Named | null {
  const letter = textAt(words, at + 1);
  if (letteredRoads.has(textAt(words, at)) && /^[a-z]$/.test(letter) && words[at + 1]?.stop === 0)
    return { text: `${titleCase(words[at]?.raw ?? "")} ${letter.toUpperCase()}`, to: at + 2, isCertain: true };
  if (!numberedRoads.has(textAt(words, at))) return null;
  const number = houseNumberAt(words, at + 1);
  return number && { text: `${titleCase(words[at]?.raw ?? "")} ${number.text}`, to: number.to, isCertain: true };
}

/** "West ochenta y tres Street" is 83rd Street. */
function cardinalStreetAt(words: readonly Word[], at: number): Read | null {
  const number = /\d/.test(textAt(words, at)) ? null : numberAt(words, at);
  if (number === null || number.value < 1 || number.value > highestStreet) return null;
  const suffix = textAt(words, at + number.length);
  const isStreet = suffix in streetSuffixes && !commonSuffixes.has(suffix) && words[at + number.length]?.stop === 0;
  return isStreet ? { text: withEnding(number.value), to: at + number.length } : null;
}

/** "87th Street", and "55th" alone after a direction. */
function ordinalStreetAt(words: readonly Word[], at: number, mayStandAlone: boolean): Named | null {
  const ordinal = streetOrdinalAt(words, at) ?? cardinalStreetAt(words, at);
  if (ordinal === null) return null;
  if (isSuffix(words, ordinal.to)) return withSuffix(words, ordinal.text, ordinal.to);
  return mayStandAlone ? { text: ordinal.text, to: ordinal.to, isCertain: true } : null;
}

function suffixedAt(words: readonly Word[], at: number): Named | null {
  let to = at;
  while (to < at + longestName && continuesName(words, at, to)) {
    to += 1;
    const isEnd = words[to]?.stop === 0 && isSuffix(words, to) && !isPartOfName(words, to);
    if (isEnd) return withSuffix(words, nameText(words, at, to), to);
  }
  return null;
}

/** "4410 Fox Hollow", "1209 Hidden Valley Farms": a suffix that mostly means something else, where the street ends. */
function rarelySuffixedAt(words: readonly Word[], at: number, house: Read): Named | null {
  if (house.text.length < shortestBackedHouse) return null;
  const direction = directions[textAt(words, at)];
  const start = direction === undefined ? at : at + 1;
  for (let to = start + 1; to < start + longestName && continuesName(words, start, to - 1); to += 1) {
    const isSuffixed =
      words[to]?.stop === 0 && rareSuffixes.has(textAt(words, to)) && knownCityAt(words, to - 1) === null;
    const isLast =
      words[to + 1] === undefined || words[to + 1]?.stop !== 0 || localityAt(words, to + 1, { isExpected: false });
    if (isSuffixed && isLast)
      return {
        text: [direction, nameText(words, start, to + 1)].filter(Boolean).join(" "),
        to: to + 1,
        isCertain: false,
      };
  }
  return null;
}

function continuesName(words: readonly Word[], at: number, to: number): boolean {
  const word = words[to];
  if (word === undefined || (to > at && word.stop > 0)) return false;
  if (isUnit(words, to)) return false;
  return mayBeName(word, words[to - 1]) || isPlainNumberStreet(words, to) || isNamedAfterDay(words, to);
}

/** "Monday Lane", "May Street". */
function isNamedAfterDay(words: readonly Word[], at: number): boolean {
  const suffix = textAt(words, at + 1);
  return daysAndMonths.has(textAt(words, at)) && isSuffix(words, at + 1) && !commonSuffixes.has(suffix);
}

/** "87 Street". */
function isPlainNumberStreet(words: readonly Word[], at: number): boolean {
  const suffix = textAt(words, at + 1);
  return /^\d{1,3}$/.test(textAt(words, at)) && suffix in streetSuffixes && !commonSuffixes.has(suffix);
}

/** "Court Square Drive": the last suffix is the suffix, unless it is an everyday word. */
function isPartOfName(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || next.stop > 0 || !(next.text in streetSuffixes)) return false;
  return !commonSuffixes.has(next.text) || commonSuffixes.has(textAt(words, at));
}

function withSuffix(words: readonly Word[], name: string, at: number): Named {
  const second = words[at + 1]?.stop === 0 ? streetSuffixes[textAt(words, at + 1)] : undefined;
  if (second !== undefined) return withSuffix(words, `${name} ${streetSuffixes[textAt(words, at)]}`, at + 1);
  const suffix = streetSuffixes[textAt(words, at)] ?? "";
  const number = publicRoads.has(name.toLowerCase()) ? houseNumberAt(words, at + 1) : null;
  if (number) return { text: `${name} ${suffix} ${number.text}`, to: number.to, isCertain: true };
  const direction = words[at + 1]?.stop === 0 ? directionAfter(words, at + 1) : undefined;
  return {
    text: `${name} ${suffix}${direction ? ` ${direction}` : ""}`,
    to: at + 1 + (direction ? 1 : 0),
    isCertain: true,
  };
}

/** "Oak Street Northwest", but not the "North" of "North Kansas City". */
function directionAfter(words: readonly Word[], at: number): string | undefined {
  return words[at + 1]?.text === "kansas" ? undefined : directions[textAt(words, at)];
}
