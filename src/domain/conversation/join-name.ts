// One part of a name, said or spelled after the whole: "the last name is T-I-L-L-M-A-N".

/** Letters one by one: "T-I-L-L", "t i l l". */
const spelled = /(?:^|[\s,-])\p{L}(?:[\s,.-]+\p{L}){2,}(?=$|[\s,.-])/u;
const isOfLast = /\b(last name|surname|family name|apellido)\b/i;
const isOfFirst = /\b(first name|given name|primer nombre)\b/i;

/** The name with this part in it. A whole name, or one that no part of was known, stands alone. */
export function joinName(before: string | undefined, said: { value: string; text: string }, utterance: string): string {
  const known = (before ?? "").split(" ").filter(Boolean);
  const isPart = !said.value.includes(" ") && known.length > 0;
  if (!isPart) return said.value;
  if (isOfLast.test(utterance)) return [...known.slice(0, Math.max(1, known.length - 1)), said.value].join(" ");
  if (isOfFirst.test(utterance)) return [said.value, ...known.slice(1)].join(" ");
  return spelled.test(utterance) ? replaced(known, said.value) : said.value;
}

/** In place of the word it sounds most like; a name of one word gets it behind. */
function replaced(known: readonly string[], part: string): string {
  const [nearest] = known.map((word, at) => ({ at, far: distance(word, part) })).toSorted((a, b) => a.far - b.far);
  const isLike = nearest !== undefined && nearest.far <= Math.max(2, part.length / 2);
  if (isLike) return known.map((word, at) => (at === nearest.at ? part : word)).join(" ");
  return known.length === 1 ? [...known, part].join(" ") : [...known.slice(0, -1), part].join(" ");
}

/** Edits between two words, in any case (Levenshtein). */
function distance(one: string, other: string): number {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
