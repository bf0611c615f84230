// Texts evened out for comparing by ear: no case, accents or punctuation, and one form for "Street" and "St".
const shortForms: Readonly<Record<string, string>> = {
  street: "st",
  avenue: "ave",
  road: "rd",
  drive: "dr",
  lane: "ln",
  court: "ct",
  place: "pl",
  terrace: "ter",
  circle: "cir",
  boulevard: "blvd",
  parkway: "pkwy",
  trail: "trl",
  north: "n",
  south: "s",
  east: "e",
  west: "w",
};

export function plainLetters(text: string): string {
  const bare = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  return bare
    .split(" ")
    .map((word) => shortForms[word] ?? word)
    .join(" ");
}

/** Whether `part` is in `whole`, word for word. */
export function saysWords(whole: string, part: string): boolean {
  return ` ${plainLetters(whole)} `.includes(` ${plainLetters(part)} `);
}
