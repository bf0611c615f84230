// How a name or a street is written, whatever way it was typed or transcribed.

const lowerParticles = new Set("de del la las los y e van von der den da dos du di".split(" "));
const capitals = /^(?:ii|iii|iv|llc|hoa)$/i;

/** "mcdonald" is "McDonald", "o'brien" is "O'Brien"; what was typed in mixed case stays ("DeShawn"). */
export function titleCase(text: string): string {
  const parts = text.split(" ").filter(Boolean);
  return parts
    .map((part, i) => (i > 0 && lowerParticles.has(part.toLowerCase()) ? part.toLowerCase() : word(part)))
    .join(" ");
}

function word(part: string): string {
  if (capitals.test(part)) return part.toUpperCase();
  return part
    .split(/([-'.])/)
    .map((piece, i, pieces) => (pieces[i - 1] === "'" && piece.length === 1 ? piece.toLowerCase() : capital(piece)))
    .join("");
}

function capital(piece: string): string {
  const isMixed = piece !== piece.toUpperCase() && piece.slice(1) !== piece.slice(1).toLowerCase();
  if (isMixed && /^\p{Lu}/u.test(piece)) return piece;
  const lower = piece.toLowerCase();
  const mc = /^mc(\p{L})(\p{L}+)$/u.exec(lower);
  if (mc) return `Mc${mc[1]?.toUpperCase()}${mc[2]}`;
  const [first = "", ...rest] = lower;
  return first.toUpperCase() + rest.join("");
}
