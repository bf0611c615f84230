// The apartment, unit or lot that belongs to a street, wherever it is said.
import { isDenied } from "./address-denied.ts";
import type { Span } from "./phrases.ts";
import { type Unit, unitAt } from "./unit.ts";
import { textAt, type Word } from "./words.ts";

const linksBefore: ReadonlySet<string> = new Set("at of in on en del de it is es and y that el la".split(" "));
const linksAfter: ReadonlySet<string> = new Set(
  "it is that so and well es y la el in en its a bueno este you know".split(" "),
);
const articles: ReadonlySet<string> = new Set(["el", "la", "the"]);
const mostLinks = 4;
const longestUnit = 5;
const numbered = /^(?:Apt|Unit|Suite|Lot|Space|Lote|Espacio|Loft|Trailer|Room|#)/;

/** The unit at word `at`; a numbered one that follows is better than "upstairs" or "third floor". */
export function unitFrom(words: readonly Word[], at: number): Unit | null {
  const unit = unitAt(words, at) ?? unitAt(words, articles.has(textAt(words, at)) ? at + 1 : at);
  if (unit === null || numbered.test(unit.text)) return unit;
  const further = unitAt(words, afterLinks(words, unit.to));
  return further && numbered.test(further.text) ? further : unit;
}

/** "It's Space 44" after the city. */
export function unitAfter(words: readonly Word[], at: number): Unit | null {
  return unitFrom(words, at) ?? numberedUnit(unitAt(words, afterLinks(words, at)));
}

function numberedUnit(unit: Unit | null): Unit | null {
  return unit && numbered.test(unit.text) ? unit : null;
}

/** "Unit B, 220 Cherry Lane", "apartment 112 at 7601 Metcalf", "2B at 3737 Wyandotte". */
export function unitBefore(words: readonly Word[], street: Span): Unit | null {
  const end = beforeLinks(words, street.from);
  const isLinked = end < street.from;
  const before = words.slice(0, end);
  for (let length = 2; length <= longestUnit; length += 1) {
    const unit = unitAt(before, end - length);
    if (unit?.to === end) return { ...unit, to: street.to };
  }
  return isLinked ? bareUnit(before, end, street) : null;
}

/** "Apartment 3, it's 4025 Walnut". */
function beforeLinks(words: readonly Word[], from: number): number {
  let at = from;
  while (at > from - mostLinks && linksBefore.has(textAt(words, at - 1))) at -= 1;
  return at;
}

/** "2B" is said without "apartment" only where nothing else is meant. */
function bareUnit(words: readonly Word[], end: number, street: Span): Unit | null {
  const [number, letter] = [words[end - 2], words[end - 1]];
  if (number === undefined || letter === undefined || letter.gap !== "") return null;
  if (!/^\d{1,4}$/.test(number.text) || !/^[a-h]$/.test(letter.text)) return null;
  const value = number.text + letter.text.toUpperCase();
  return { value, text: `#${value}`, to: street.to };
}

/** "Space 12, Shady Acres, 4200 Speaker Road". */
export function unitElsewhere(words: readonly Word[], street: Span): Unit | null {
  for (let at = 0; at < words.length; at += 1) {
    const unit = at >= street.from && at < street.to ? null : numberedUnit(unitAt(words, at));
    if (unit && !unit.text.startsWith("#") && !isDenied(words, at) && !isAge(words, unit.to)) return unit;
  }
  return null;
}

/** "The unit is 12 years old". */
function isAge(words: readonly Word[], at: number): boolean {
  return /^(?:years?|months?|weeks?|days?|anos|meses)$/.test(textAt(words, at));
}

/** Whether the number at word `at` is that of an apartment: "apartment two Leavenworth Kansas". */
export function isUnitNumber(words: readonly Word[], at: number): boolean {
  return [1, 2].some((back) => {
    const unit = at >= back ? numberedUnit(unitAt(words, at - back)) : null;
    return unit !== null && unit.to > at && !unit.text.startsWith("#");
  });
}

function afterLinks(words: readonly Word[], from: number): number {
  let at = from;
  while (at < from + mostLinks && linksAfter.has(textAt(words, at))) at += 1;
  return at;
}
