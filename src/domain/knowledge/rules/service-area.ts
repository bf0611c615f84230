// Whether a place is one that the business drives to.
import type { ServiceArea } from "../../tenants/rules/settings.ts";
import { placeParts, placeShorts, stateNames } from "./vocabulary/places.ts";

export interface Place {
  city: string | null;
  postalCode: string | null;
}

/** Null: what is known of the place does not tell. A business that lists no place serves every place. */
export function isServed(place: Place, area: ServiceArea | null): boolean | null {
  if (area === null || (area.cities.length === 0 && area.postalCodes.length === 0)) return true;
  const byCity = standsIn(place.city, area.cities, foldPlace);
  const byCode = standsIn(place.postalCode, area.postalCodes, foldCode);
  if (byCity || byCode) return true;
  const isTold = (fact: boolean | null, list: readonly string[]) => fact === false || list.length === 0;
  const isSure = isTold(byCity, area.cities) && isTold(byCode, area.postalCodes);
  return isSure && (byCity ?? byCode) !== null ? false : null;
}

/** Null when there is nothing to compare. */
function standsIn(name: string | null, list: readonly string[], key: (text: string) => string): boolean | null {
  if (name === null || key(name) === "" || list.length === 0) return null;
  return list.some((entry) => key(entry) === key(name));
}

/** "St. Joseph, MO" and "Saint Joseph" are one place, and so are "KCK" and "Kansas City". */
export function foldPlace(name: string): string {
  const words = name
    .normalize("NFD")
    .replace(/\p{M}|['’.]/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);
  const bare = words.length > 1 && stateNames.has(words.at(-1) ?? "") ? words.slice(0, -1) : words;
  const full = bare.map((word) => placeParts.get(word) ?? word).join(" ");
  return placeShorts.get(full) ?? full;
}

/** "66203-1234" is "66203". */
function foldCode(code: string): string {
  return /\d{5}/.exec(code)?.[0] ?? "";
}
