// Whether words prove that a visit is the caller's own: the house number and street that we never say ourselves.
import type { StandingVisit } from "./state.ts";
import { streetOf } from "./street-name.ts";

/** True when `told` holds the house number and the street of one of the visits; the last name where a visit has no address. */
export function isProof(told: string, visits: readonly StandingVisit[]): boolean {
  const words = new Set(wordsOf(told));
  return visits.some((visit) => (visit.address === "" ? hasLastName(words, visit) : hasAddress(words, visit)));
}

function hasAddress(told: ReadonlySet<string>, { address }: StandingVisit): boolean {
  const street = wordsOf(streetOf(address));
  const [number] = street;
  const names = street.slice(1).filter((word) => !commonWords.has(word));
  return number !== undefined && told.has(number) && (names.length === 0 || names.some((name) => told.has(name)));
}

function hasLastName(told: ReadonlySet<string>, { name }: StandingVisit): boolean {
  const last = wordsOf(name).at(-1);
  return last !== undefined && last.length > 1 && told.has(last);
}

/** Parts of a street's name that tell little of it. */
const commonWords: ReadonlySet<string> = new Set(
  "street st avenue ave road rd drive dr lane ln court ct terrace ter place pl circle cir boulevard blvd parkway pkwy way north south east west n s e w ne nw se sw calle avenida".split(
    " ",
  ),
);

function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
