// When two ways of writing a thing count as the same: case, accents, punctuation and the usual abbreviations aside.

const shortForms: Readonly<Record<string, string>> = {
  street: "st",
  avenue: "ave",
  av: "ave",
  boulevard: "blvd",
  drive: "dr",
  road: "rd",
  lane: "ln",
  court: "ct",
  place: "pl",
  terrace: "ter",
  terr: "ter",
  circle: "cir",
  parkway: "pkwy",
  highway: "hwy",
  trail: "trl",
  square: "sq",
  north: "n",
  south: "s",
  east: "e",
  west: "w",
  northeast: "ne",
  northwest: "nw",
  southeast: "se",
  southwest: "sw",
  mount: "mt",
  saint: "st",
  fort: "ft",
};

const unitWords = new Set(["apt", "apartment", "unit", "suite", "ste", "number", "no", "apartamento", "depto"]);

export function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’.]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

export function foldedPlace(text: string): string {
  return folded(text)
    .split(" ")
    .map((word) => shortForms[word] ?? word)
    .join(" ");
}

function foldedUnit(text: string): string {
  return foldedPlace(text)
    .split(" ")
    .filter((word) => !unitWords.has(word))
    .join(" ");
}

/** Whether `part` stands in `whole` as whole words. */
export function hasWords(whole: string, part: string): boolean {
  return ` ${foldedPlace(whole)} `.includes(` ${foldedPlace(part)} `);
}

/** A ZIP code names the city as well. */
export function isInCity(address: string, city: string, postalCode: string | undefined): boolean {
  return hasWords(address, city) || (postalCode !== undefined && hasWords(address, postalCode));
}

export function isSameName(found: string | null, wanted: string | null): boolean {
  return foldedOrNull(found, folded) === foldedOrNull(wanted, folded);
}

export const addressParts = ["street", "unit", "city", "state", "postal_code"] as const;
export type AddressParts = Partial<Record<(typeof addressParts)[number], string | null | undefined>>;

/** The parts that differ; none when the addresses are the same. */
export function differingParts(found: AddressParts | null, wanted: AddressParts | null): string[] {
  if (found === null || wanted === null) return found === wanted ? [] : ["address"];
  return addressParts.filter((part) => {
    const fold = part === "unit" ? foldedUnit : foldedPlace;
    return foldedOrNull(found[part] ?? null, fold) !== foldedOrNull(wanted[part] ?? null, fold);
  });
}

function foldedOrNull(text: string | null, fold: (text: string) => string): string | null {
  return text === null || text === "" ? null : fold(text);
}
