// A name spelled letter by letter is surer than the same name heard.
import type { FoundName } from "./name-words.ts";
import type { Spelled } from "./spelled-letters.ts";
import { titleCase } from "./title-case.ts";
import { fold } from "./words.ts";

const leastLikeness = 0.4;
const leastLettersInCommon = 0.6;

/** Spelled letters replace the heard word that is most like them, or follow as the last name. */
export function respell(heard: string, runs: readonly Spelled[]): string {
  const parts = heard.split(" ");
  if (runs.some((run) => fold(run.letters) === fold(parts.join("")))) return heard;
  for (const run of runs) {
    const spelling = titleCase(run.letters.toLowerCase());
    const likeness = parts.map((part) => alike(fold(part), fold(spelling)));
    const best = Math.max(...likeness);
    const place = likeness.lastIndexOf(best);
    if (best === 1) continue;
    if (best >= leastLikeness) parts[place] = spelling;
    else parts.push(spelling);
  }
  return parts.join(" ");
}

/** 0 to 1: how many letters two words have in common at their start and end, or all along if they have most in common. */
function alike(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const all = 1 - distance(a, b) / longest;
  return Math.max((start + end) / longest, all > leastLettersInCommon ? all : 0);
}

/** How many letters must be put in, left out or changed to make one word the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** A name of nothing but spelled letters. */
export function spelledOnly(runs: readonly Spelled[]): FoundName {
  const value = runs.map((run) => titleCase(run.letters.toLowerCase())).join(" ");
  return { value, from: runs[0]?.from ?? 0, to: runs.at(-1)?.to ?? 0, confidence: 0.85 };
}
