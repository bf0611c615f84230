// A name spelled letter by letter is surer than the same name heard.
import type { FoundName } from "./name-words.ts";
import type { Spelled } from "./spelled-letters.ts";
import { titleCase } from "./title-case.ts";

/** Spelled letters replace the heard word that is most like them, or follow as the last name. */
export function respell(heard: string, runs: readonly Spelled[]): string {
  const parts = heard.split(" ");
  if (runs.some((run) => run.letters === parts.join("").toUpperCase())) return heard;
  for (const run of runs) {
    const spelling = titleCase(run.letters.toLowerCase());
    const likeness = parts.map((part) => alike(part.toLowerCase(), spelling.toLowerCase()));
    const best = Math.max(...likeness);
    if (best >= 0.4) parts[likeness.lastIndexOf(best)] = spelling;
    else parts.push(spelling);
  }
  return parts.join(" ");
}

/** 0 to 1: how many letters two words have in common at their start and end. */
function alike(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return (start + end) / longest;
}

/** A name of nothing but spelled letters. */
export function spelledOnly(runs: readonly Spelled[]): FoundName {
  const value = runs.map((run) => titleCase(run.letters.toLowerCase())).join(" ");
  return { value, from: runs[0]?.from ?? 0, to: runs.at(-1)?.to ?? 0, confidence: 0.85 };
}
