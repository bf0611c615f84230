// The words of a street's name.
import { titleCase } from "./title-case.ts";
import { notInStreets, streetSuffixes } from "./vocabulary/address.ts";
import type { Word } from "./words.ts";

/** What follows a house number, or stands alone. */
export interface Named {
  text: string;
  to: number;
  /** Has a suffix, or a form only streets have. */
  isCertain: boolean;
}

/** Whether the word can be part of a street's name. */
export function mayBeName(word: Word, before?: Word): boolean {
  if (word.raw === "'s")
    return before !== undefined && !(before.text in streetSuffixes) && !notInStreets.has(before.text);
  return !notInStreets.has(word.text) && !/^\d+$/.test(word.text);
}

/** The words from `from` to `to` as a name is written. */
export function nameText(words: readonly Word[], from: number, to: number): string {
  const parts = words.slice(from, to).map((word, i) => {
    if (i > 0 && word.gap === "-") return `-${word.raw}`;
    return word.raw.startsWith("'") ? word.raw : ` ${word.raw}`;
  });
  return titleCase(parts.join("").trim());
}
