// City, state and ZIP after a street.
import { longestAt, phraseBook } from "./phrases.ts";
import { digitsAt } from "./spoken-number.ts";
import { titleCase } from "./title-case.ts";
import { knownCities, notInStreets, states, unitWords } from "./vocabulary/address.ts";
import { notNames } from "./vocabulary/name.ts";
import type { Word } from "./words.ts";
import { fold } from "./words.ts";

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
const cityBook = phraseBook(Object.fromEntries(knownCities.map((city) => [city, [asWords(city)]])));
const stateBook = phraseBook(Object.fromEntries(Object.entries(states).map(([name, code]) => [code, [name]])));
const codes: ReadonlySet<string> = new Set(Object.values(states));
const linkWords = new Set(["in", "en", "that", "is", "of", "zip", "code", "and", "the", "it", "postal", "codigo"]);

/** City, state and ZIP from word `at` on, each of which may be missing. */
export function localityAt(words: readonly Word[], at: number, circumstances: Circumstances): Locality | null {
  const start = circumstances.isAlone ? at : skipLinks(words, at);
  const city = knownCityAt(words, start) ?? (circumstances.isAlone ? null : otherCityAt(words, start, circumstances));
  const afterCity = skipLinks(words, city?.to ?? start);
  const state = stateAt(words, afterCity);
  const afterState = state?.to ?? city?.to ?? start;
  const zip = zipAt(words, circumstances.isAlone ? afterState : skipLinks(words, afterState));
  if (!city && !zip && (circumstances.isAlone || !state)) return null;
  return {
    city: city?.value ?? null,
    state: state?.value ?? null,
    postalCode: zip?.value ?? null,
    to: zip?.to ?? state?.to ?? city?.to ?? at,
  };
}

function skipLinks(words: readonly Word[], at: number): number {
  let to = at;
  while (to < words.length && to - at < 4 && linkWords.has(words[to]?.text ?? "")) to += 1;
  return to;
}

function knownCityAt(words: readonly Word[], at: number): Part | null {
  const hit = longestAt(words, at, cityBook);
  if (hit === null) return null;
  return { value: hit.label === "Lees Summit" ? "Lee's Summit" : hit.label, to: hit.to };
}

/** A city we do not know: one to three words before a state or ZIP, or after a comma at the end of the sentence. */
function otherCityAt(words: readonly Word[], at: number, { isExpected }: Circumstances): Part | null {
  for (let to = at + 1; to <= Math.min(words.length, at + 3); to += 1) {
    const word = words[to - 1];
    if (word === undefined || !mayBeCity(word) || (to > at + 1 && word.stop > 0)) return null;
    const isBeforeState = stateAt(words, to) !== null || zipAt(words, to) !== null;
    const isLast = words[to] === undefined || words[to]?.stop === 2;
    const afterPause = (words[at]?.stop === 1 || words[at - 1]?.text === "in") && isLast && isExpected;
    if (isBeforeState || afterPause)
      return {
        value: titleCase(
          words
            .slice(at, to)
            .map((w) => w.raw)
            .join(" "),
        ),
        to,
      };
  }
  return null;
}

function mayBeCity(word: Word): boolean {
  if (word.text.length < 2 || /\d/.test(word.text) || word.text in unitWords) return false;
  return (
    !notInStreets.has(word.text) && (!notNames.has(word.text) || ["new", "san", "la", "el", "los"].includes(word.text))
  );
}

function stateAt(words: readonly Word[], at: number): Part | null {
  const word = words[at];
  if (word === undefined || word.stop === 2) return null;
  const code = word.text.toUpperCase();
  if (codes.has(code) && isWrittenCode(word)) return { value: code, to: at + 1 };
  const dotted = `${word.text}${words[at + 1]?.text ?? ""}`.toUpperCase();
  if (word.text.length === 1 && codes.has(dotted) && words[at + 1]?.stop === 0) return { value: dotted, to: at + 2 };
  const named = longestAt(words, at, stateBook);
  return named && { value: named.label, to: named.to };
}

/** "ok", "in", "or", "me", "hi" and "oh" are words first and states only in capitals. */
function isWrittenCode(word: Word): boolean {
  const isWord = ["in", "or", "me", "hi", "ok", "oh", "la", "de", "id", "ma", "pa", "al", "co", "mi"].includes(
    word.text,
  );
  return !isWord || word.raw === word.raw.toUpperCase();
}

function zipAt(words: readonly Word[], at: number): Part | null {
  const word = words[at];
  if (word === undefined || (at > 0 && word.stop === 2)) return null;
  if (/^\d+$/.test(word.text)) {
    if (word.text.length !== 5) return null;
    const hasPlusFour = words[at + 1]?.gap === "-" && /^\d{4}$/.test(words[at + 1]?.text ?? "");
    return { value: word.text, to: at + (hasPlusFour ? 2 : 1) };
  }
  const spoken = digitsAt(words, at);
  return spoken?.digits.length === 5 ? { value: spoken.digits, to: at + spoken.length } : null;
}
