// A name spelled letter by letter is surer than the same name heard.
import type { FoundName } from "./name-words.ts";
import type { Spelled } from "./spelled-letters.ts";
import { titleCase } from "./title-case.ts";
import { fold } from "./words.ts";

const leastLikeness = 0.4;
const leastLettersInCommon = 0.6;

/** Spelled letters replace the heard word that is most like them, or stand where they were said. */
export function respell(heard: FoundName, runs: readonly Spelled[]): string {
  const parts = heard.value.split(" ");
  const before: string[] = [];
  for (const run of runs) {
    const spelling = titleCase(run.letters.toLowerCase());
    if (fold(spelling) === fold(parts.join("")) || respellPart(parts, spelling)) continue;
    if (run.to <= heard.from) before.push(spelling);
    else parts.push(spelling);
  }
  return [...before, ...parts].join(" ");
}

/** `name` with `part` in place of the word most like it; null where none is like it. */
export function withPart(name: string, part: string): string | null {
  const parts = name.split(" ");
  return respellPart(parts, part) ? parts.join(" ") : null;
}

/** Whether one of `parts` was alike, and is now written so. */
function respellPart(parts: string[], spelling: string): boolean {
  const likeness = parts.map((part) => alike(fold(part), fold(spelling)));
  const best = Math.max(...likeness);
  if (best < leastLikeness) return false;
  if (best < 1) parts[likeness.lastIndexOf(best)] = spelling;
  return true;
}

/** 0 to 1: how many letters two words have in common at their start and end, or all along if they have most in common. */
export function alike(a: string, b: string): number {
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
  return { value, from: runs[0]?.from ?? 0, to: runs.at(-1)?.to ?? 0, confidence: 0.95 };
}
