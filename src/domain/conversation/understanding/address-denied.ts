import { textAt, type Word } from "./words.ts";

const denials: ReadonlySet<string> = new Set(["not", "no"]);

/** "Not Topeka": what begins at word `at` is said not to be it. */
export function isDenied(words: readonly Word[], at: number, by = denials): boolean {
  return by.has(textAt(words, at - 1)) && words[at]?.stop === 0;
}
