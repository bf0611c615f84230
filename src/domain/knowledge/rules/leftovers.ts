// What a question holds besides the words that a pattern understood. A question is answered only when little is left.
import { contentOf, foldedWords, isConcept, type Language, stemsOf } from "./content-words.ts";
import { turningWords } from "./vocabulary/empty-words.ts";

const turning = stemsOf(turningWords);

/** `said` with every find of the patterns cut out. */
export function without(said: string, patterns: readonly RegExp[]): string {
  return patterns.reduce((rest, pattern) => rest.replace(pattern, " | "), said);
}

/** Words with a matter of their own that are in no list of harmless ones. */
export function leftovers(said: string, language: Language, harmless: ReadonlySet<string>): string[] {
  const left = said.split("|").flatMap((part) => [...contentOf(foldedWords(part), language)]);
  return left.filter((word) => !harmless.has(word));
}

/** Another matter, or a word that makes the question another one. */
export function isOtherMatter(word: string): boolean {
  return isConcept(word) || turning.has(word);
}

/** The service whose word or phrase of the business stands in `said`, the longest one; and `said` without it. */
export function namedService(
  said: string,
  services: readonly { key: string; words: readonly string[] }[],
): { key: string; rest: string } | null {
  const named = services.flatMap(({ key, words }) =>
    [...words, key.replaceAll("_", " ")].flatMap((words) => {
      const phrase = foldedWords(words).join(" ");
      const found = phrase === "" ? null : new RegExp(`(?<= )${phrase}(?:s|es)?(?= )`, "u").exec(` ${said} `);
      return found === null ? [] : [{ key, phrase: found[0] }];
    }),
  );
  const longest = named.sort((a, b) => b.phrase.length - a.phrase.length)[0];
  return longest === undefined
    ? null
    : { key: longest.key, rest: ` ${said} `.replace(` ${longest.phrase} `, " | ").trim() };
}
