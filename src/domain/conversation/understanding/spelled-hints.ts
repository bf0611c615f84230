// Letters that only tell how a name is written: "with a K", "con eñe", "capital D", "no H at the end".
import { longestAt, phraseBook, type Span } from "./phrases.ts";
import { oneLetter, pairedLetterAt } from "./spelled-letters.ts";
import { hintLinks, hintOpenings, hintPlaces, otherLetters, spelledLeads, spelledVerbs } from "./vocabulary/letters.ts";
import { textAt, type Word } from "./words.ts";

const placeBook = phraseBook({ place: hintPlaces });
const otherBook = phraseBook({ other: otherLetters });
const mostLinks = 3;
const mostLeads = 6;
const capitals: ReadonlySet<string> = new Set(["capital", "uppercase", "big", "mayuscula"]);
const cases: ReadonlySet<string> = new Set([...capitals, "lowercase", "little", "minuscula"]);

/** A hint, and the letters it says are capitals. */
export interface Hint extends Span {
  capitals: string;
}

/** Every hint, in order of place. */
export function spellingHints(words: readonly Word[]): Hint[] {
  const hints: Hint[] = [];
  for (let at = 0; at < words.length; ) {
    const to = cases.has(textAt(words, at)) ? lettersEnd(words, at) : hintEnd(words, at);
    if (to !== null) hints.push({ from: spellingStart(words, at), to, capitals: capitalsIn(words, at, to) });
    at = to ?? at + 1;
  }
  return hints;
}

/** "With a K at the end, not a C and a Y". */
function hintEnd(words: readonly Word[], at: number): number | null {
  if (!hintOpenings.has(textAt(words, at))) return null;
  let to = lettersEnd(words, at + 1, textAt(words, at) === "no");
  for (let next = to; next !== null; next = furtherEnd(words, next)) to = next;
  return to;
}

function furtherEnd(words: readonly Word[], at: number): number | null {
  const place = longestAt(words, at, placeBook);
  if (place && words[at]?.stop !== 2) return place.to;
  const other = words[at]?.stop === 2 ? null : longestAt(words, at, otherBook);
  if (other) return lettersEnd(words, other.to);
  const isLinked = ["and", "y", "e"].includes(textAt(words, at)) && words[at]?.stop !== 2;
  if (!isLinked) return null;
  const start = hintOpenings.has(textAt(words, at + 1)) ? at + 2 : at + 1;
  const end = lettersEnd(words, start);
  // "And E-R-I-C" spells another name.
  return end !== null && (start > at + 1 || hasLink(words, start) || pairedLetterAt(words, start)) ? end : null;
}

function hasLink(words: readonly Word[], at: number): boolean {
  return hintLinks.has(textAt(words, at));
}

/** One letter, or letters joined by hyphens ("a P-H"), after "a", "double" and the like. */
function lettersEnd(words: readonly Word[], from: number, isBare = false): number | null {
  let at = from;
  while (at < from + mostLinks && hasLink(words, at) && words[at + 1]?.stop === 0) at += 1;
  if (words[at]?.stop !== 0 || (isBare && at > from && textAt(words, from) === "the")) return null;
  if (pairedLetterAt(words, at)) return at + 2;
  if (!isLetter(words, at, at > from)) return null;
  let to = at + 1;
  while (isJoined(words, to, at)) to += 1;
  return isLongRow(words, at, to) ? null : to;
}

/** "P-H"; "p h" only where no third letter follows; "ts" in "two ts" is one word. */
function isJoined(words: readonly Word[], to: number, at: number): boolean {
  const isPlain = (i: number) => textAt(words, i).length === 1 && words[i]?.stop === 0;
  if (!isPlain(to)) return false;
  if (words[to]?.gap === "-") return true;
  return to === at + 1 && !isPlain(to + 1) && textAt(words, to) !== textAt(words, at) && !isAnd(words, to);
}

/** The Spanish "y", unless a pause comes after it. */
function isAnd(words: readonly Word[], at: number): boolean {
  return textAt(words, at) === "y" && words[at + 1]?.stop === 0;
}

/** "Con G-I-M-E-N-E-Z" spells the whole name. */
function isLongRow(words: readonly Word[], from: number, to: number): boolean {
  return to - from > 2 && words[from + 1]?.gap === "-";
}

/** A letter, or its name where it cannot be another word: "con ce", but not "con el". */
function isLetter(words: readonly Word[], at: number, isAfterLink: boolean): boolean {
  const word = words[at];
  const letter = oneLetter(word);
  if (word === undefined || letter === null) return /^[a-z]s$/.test(word?.text ?? "") && isAfterLink;
  if (letter.isPlain) return !(word.text === "a" && !isAfterLink && words[at + 1]?.stop === 0);
  return !["el", "en", "es", "de", "te", "se", "are", "oh"].includes(word.text);
}

/** Where the words before a spelling begin that say it is one: "spell it with a y". */
export function spellingStart(words: readonly Word[], at: number): number {
  let from = at;
  let start = at;
  while (from > 0 && at - from < mostLeads && words[from]?.stop === 0 && spelledLeads.has(textAt(words, from - 1))) {
    from -= 1;
    if (spelledVerbs.has(textAt(words, from))) start = from;
  }
  return start < at ? withSubject(words, start) : at;
}

/** "It's spelled", "and you write it", "se escribe". */
function withSubject(words: readonly Word[], at: number): number {
  let from = at;
  while (from > 0 && words[from]?.stop === 0 && spelledLeads.has(textAt(words, from - 1))) from -= 1;
  return from;
}

function capitalsIn(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .flatMap((word, i) => (capitals.has(textAt(words, from + i - 1)) && word.text.length === 1 ? [word.text] : []))
    .join("");
}

/** "Deluca, capital D, capital L" is "DeLuca". */
export function withCapitals(name: string, letters: string): string {
  let from = 0;
  let written = name;
  for (const letter of letters.toLowerCase()) {
    const at = written.toLowerCase().indexOf(letter, from);
    if (at < 0) return name;
    written = written.slice(0, at) + letter.toUpperCase() + written.slice(at + 1);
    from = at + 1;
  }
  return written;
}
