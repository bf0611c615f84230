// A street without its suffix: "5923 Knox", "4410 Fox Hollow".
import { knownCityAt } from "./locality.ts";
import { numberAt } from "./spoken-number.ts";
import { mayBeName, type Named, nameText } from "./street-words.ts";
import { unitAt } from "./unit.ts";
import { bareStreets, cityNicknames, partsOfHouses, streetSuffixes, unitWords } from "./vocabulary/address.ts";
import { notNames } from "./vocabulary/name.ts";
import { pairedStreets } from "./vocabulary/street-names.ts";
import { textAt, type Word } from "./words.ts";

const longestBareName = 3;

/** A street's name where an address is expected: up to three words to the next pause. */
export function unsuffixedAt(words: readonly Word[], at: number): Named | null {
  if (pairedStreets.has(`${textAt(words, at)} ${textAt(words, at + 1)}`))
    return { text: nameText(words, at, at + 2), to: at + 2, isCertain: false };
  let to = at;
  while (to < words.length && to - at < longestBareName && continuesBareName(words, at, to)) to += 1;
  if (to === at || (to === at + 1 && textAt(words, at) in streetSuffixes)) return null;
  return { text: nameText(words, at, to), to, isCertain: false };
}

function continuesBareName(words: readonly Word[], at: number, to: number): boolean {
  const word = words[to];
  if (word === undefined || (to > at && word.stop > 0)) return false;
  if (to > at && (bareStreets.has(textAt(words, to - 1)) || knownCityAt(words, to) || cityNicknames[word.text]))
    return false;
  if (isUnit(words, to)) return false;
  return (
    mayBeName(word, words[to - 1]) &&
    !notNames.has(word.text) &&
    word.text.length > 1 &&
    !/\d/.test(word.text) &&
    numberAt(words, to) === null
  );
}

/** "Unit 12", "apt B". */
export function isUnit(words: readonly Word[], at: number): boolean {
  const text = textAt(words, at);
  if (text in partsOfHouses) return true;
  return text in unitWords && !(textAt(words, at + 1) in streetSuffixes) && unitAt(words, at) !== null;
}
