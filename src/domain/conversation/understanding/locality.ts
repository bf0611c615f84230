// City, state and ZIP after a street.
import { longestAt, phraseBook } from "./phrases.ts";
import { digitsAt } from "./spoken-number.ts";
import { titleCase } from "./title-case.ts";
import { cityNicknames, notInStreets, states, unitWords } from "./vocabulary/address.ts";
import { knownCities, largeCities } from "./vocabulary/cities.ts";
import { notNames } from "./vocabulary/name.ts";
import { fold, textAt, type Word } from "./words.ts";

export interface Locality {
  city: string | null;
  state: string | null;
  postalCode: string | null;
  to: number;
}

interface Circumstances {
  /** An address was asked for. */
  isExpected: boolean;
  /** Only a city we know or a ZIP counts. */
  isAlone?: boolean;
}

interface Part {
  value: string;
  to: number;
}

const asWords = (name: string): string => fold(name).replace("'s", " is");
const cities = [...new Set([...knownCities, ...largeCities])];
const cityBook = phraseBook(Object.fromEntries(cities.map((city) => [city, [asWords(city)]])));
const cityNames: ReadonlySet<string> = new Set(cities);
const localNames: ReadonlySet<string> = new Set(knownCities);
const stateBook = phraseBook(
  Object.fromEntries(
    Object.values(states).map((code) => [code, Object.keys(states).filter((name) => states[name] === code)]),
  ),
);
const codes: ReadonlySet<string> = new Set(Object.values(states));
const linkWords = new Set(
  "in en that is of zip code and the it postal codigo over out es el here aqui on del lado de right downtown".split(
    " ",
  ),
);
const everydayWords = new Set("in or me hi ok oh la de id ma pa al co mi".split(" "));
const cityBeginnings = new Set("new san la el los".split(" "));

/** City, state and ZIP from word `at` on, each of which may be missing. */
export function localityAt(words: readonly Word[], at: number, circumstances: Circumstances): Locality | null {
  const start = circumstances.isAlone ? at : skipLinks(words, at);
  const city = cityAt(words, start, circumstances);
  const afterCity = city?.to ?? at;
  const state = stateAt(words, skipLinks(words, afterCity)) ?? stateOfNickname(words, start);
  const afterState = state?.to ?? afterCity;
  const zip = zipAt(words, circumstances.isAlone ? afterState : skipLinks(words, afterState));
  const isEnough = city !== null || zip !== null || (state !== null && !circumstances.isAlone);
  return isEnough ? localityOf(at, { city, state, zip }) : null;
}

function cityAt(words: readonly Word[], at: number, circumstances: Circumstances): Part | null {
  const short = cityNicknames[textAt(words, at)];
  if (short) return { value: short[0], to: at + 1 };
  return knownCityAt(words, at) ?? (circumstances.isAlone ? null : otherCityAt(words, at, circumstances));
}

/** "KCMO" says the state too. */
function stateOfNickname(words: readonly Word[], at: number): Part | null {
  const state = cityNicknames[textAt(words, at)]?.[1];
  return state ? { value: state, to: at + 1 } : null;
}

function localityOf(
  at: number,
  { city, state, zip }: Readonly<Record<"city" | "state" | "zip", Part | null>>,
): Locality {
  const to = Math.max(at, ...[city, state, zip].map((part) => part?.to ?? 0));
  return { city: city?.value ?? null, state: state?.value ?? null, postalCode: zip?.value ?? null, to };
}

function skipLinks(words: readonly Word[], at: number): number {
  let to = at;
  while (to < words.length && to - at < 4 && linkWords.has(textAt(words, to)) && !knownCityAt(words, to)) to += 1;
  return to;
}

/** A city we know at word `at`. */
export function knownCityAt(words: readonly Word[], at: number): Part | null {
  const hit = longestAt(words, at, cityBook);
  if (hit === null) return null;
  return { value: hit.label === "Lees Summit" ? "Lee's Summit" : hit.label, to: hit.to };
}

/** A town near Kansas City, or a city of two words: "Lawrence", but not "Madison", which is a name first. */
export function isLocalCity(name: string): boolean {
  return localNames.has(name) || (cityNames.has(name) && name.includes(" "));
}

export function isKnownCity(name: string): boolean {
  return cityNames.has(name);
}

/** A city we do not know: one to three words before a state or ZIP, or after a pause at the end of the sentence. */
function otherCityAt(words: readonly Word[], at: number, { isExpected }: Circumstances): Part | null {
  const isApart = isExpected && (words[at]?.stop === 1 || textAt(words, at - 1) === "in");
  for (let to = at + 1; to <= at + 3 && continuesCity(words, at, to - 1); to += 1) {
    const isLast = words[to] === undefined || words[to]?.stop === 2;
    const isBeforeState = stateAt(words, to) !== null || zipAt(words, to) !== null;
    if (isBeforeState || (isLast && isApart)) return { value: titleCase(rawText(words, at, to)), to };
  }
  return null;
}

function continuesCity(words: readonly Word[], from: number, at: number): boolean {
  const word = words[at];
  return word !== undefined && mayBeCity(word) && (at === from || word.stop === 0);
}

function rawText(words: readonly Word[], from: number, to: number): string {
  const raws = words.slice(from, to).map((word) => word.raw);
  return raws.join(" ");
}

function mayBeCity(word: Word): boolean {
  if (word.text.length < 2 || /\d/.test(word.text) || word.text in unitWords) return false;
  return !notInStreets.has(word.text) && (!notNames.has(word.text) || cityBeginnings.has(word.text));
}

function stateAt(words: readonly Word[], at: number): Part | null {
  const word = words[at];
  if (word === undefined || word.stop === 2) return null;
  const code = word.text.toUpperCase();
  if (codes.has(code) && isWrittenCode(word)) return { value: code, to: at + 1 };
  const dotted = `${word.text}${textAt(words, at + 1)}`.toUpperCase();
  if (word.text.length === 1 && codes.has(dotted) && words[at + 1]?.stop === 0) return { value: dotted, to: at + 2 };
  const named = longestAt(words, at, stateBook);
  return named && { value: named.label, to: named.to };
}

/** "ok", "in", "or", "me", "hi" and "oh" are words first and states only in capitals. */
function isWrittenCode(word: Word): boolean {
  return !everydayWords.has(word.text) || word.raw === word.raw.toUpperCase();
}

function zipAt(words: readonly Word[], at: number): Part | null {
  const word = words[at];
  if (word === undefined || (at > 0 && word.stop === 2)) return null;
  if (/^\d{5}$/.test(word.text)) return { value: word.text, to: at + zipLength(words, at) };
  const spoken = digitsAt(words, at);
  return spoken?.digits.length === 5 ? { value: spoken.digits, to: at + spoken.length } : null;
}

/** "66203-1234" is two words. */
function zipLength(words: readonly Word[], at: number): number {
  return words[at + 1]?.gap === "-" && /^\d{4}$/.test(textAt(words, at + 1)) ? 2 : 1;
}
