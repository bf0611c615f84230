// What a question is about: its words without the small ones, with one name for what people say in many ways.
import { concepts, parents } from "./vocabulary/concepts.ts";
import { emptyWords } from "./vocabulary/empty-words.ts";

export type Language = "en" | "es";

const longestText = 2_000;
const contractions: readonly [RegExp, string][] = [
  [/[\u2018\u2019\u02bc\u00b4`]/g, "'"],
  [/\bcan't\b/g, "can not"],
  [/\bwon't\b/g, "will not"],
  [/n't\b/g, " not"],
  [/\by'all\b/g, "you"],
  [/'(?:s|re|ve|ll|d|m)\b/g, " "],
  [/'/g, ""],
];

/** Words in lower case without accents. */
export function foldedWords(text: string): string[] {
  const folded = contractions.reduce(
    (all, [pattern, replacement]) => all.replace(pattern, replacement),
    text.slice(0, longestText).toWellFormed().toLowerCase(),
  );
  return (
    folded
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .match(/[\p{L}\d]+/gu) ?? []
  );
}

/** The matter of a question. Names of concepts begin with "=". */
export function contentWords(text: string, language: Language): ReadonlySet<string> {
  return contentOf(foldedWords(text), language);
}

export function contentOf(words: readonly string[], language: Language): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at < words.length; ) {
    const hit = conceptAt(words, at);
    if (hit !== null) {
      for (const name of withParent(hit.name)) found.add(name);
      at += hit.length;
      continue;
    }
    const word = words[at] ?? "";
    if (!emptyWords[language].has(word)) found.add(stem(word, language));
    at += 1;
  }
  // "How long does it take" speaks of no payment.
  if (found.has("=how_long")) found.delete("=pay");
  return found;
}

function withParent(name: string): string[] {
  if (name === "") return [];
  const parent = parents[name];
  return parent === undefined ? [name] : [name, parent];
}

/** One text for one question: what it is about, in no order; its own words where they are all small. */
export function questionKey(text: string, language: Language): string {
  const words = foldedWords(text);
  const content = [...contentOf(words, language)].sort();
  return content.length > 0 ? content.join(" ") : words.join(" ");
}

/** Whether `word` is one kind of something in `known`. */
export function isKindOf(word: string, known: ReadonlySet<string>): boolean {
  return known.has(parents[word] ?? "");
}

export function isConcept(word: string): boolean {
  return word.startsWith("=");
}

/** The words of a list in every form that `contentWords` gives them. */
export function stemsOf(words: Iterable<string>): ReadonlySet<string> {
  return new Set([...words].flatMap((word) => [word, stem(word, "en"), stem(word, "es")]));
}

/** Plurals and endings that change nothing: "heaters" and "heater", "tarjetas" and "tarjeta". */
function stem(word: string, language: Language): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  return language === "es" ? spanishStem(word) : englishStem(word);
}

function englishStem(word: string): string {
  const singular = /(?:ss|us|is)$/.test(word)
    ? word
    : word
        .replace(/ies$/, "y")
        .replace(/(ch|sh|x|z|ss)es$/, "$1")
        .replace(/s$/, "");
  const bare = singular.replace(/^(.{4,})(?:ing|ed)$/, "$1").replace(/([bdfgmnprt])\1$/, "$1");
  return bare.length > 3 ? bare.replace(/e$/, "") : bare;
}

function spanishStem(word: string): string {
  return word
    .replace(/([rldnzj])es$/, "$1")
    .replace(/s$/, "")
    .replace(/[aeo]$/, "");
}

interface Phrase {
  name: string;
  words: readonly string[];
}

/** Phrases by their first word, the longest first. */
const phrases: ReadonlyMap<string, readonly Phrase[]> = byFirstWord(
  Object.entries(concepts).flatMap(([name, list]) =>
    list.split("|").map((phrase): Phrase => ({ name, words: phrase.split(" ") })),
  ),
);

function byFirstWord(all: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const sorted = [...all].sort((a, b) => b.words.length - a.words.length);
  return Map.groupBy(sorted, ({ words }) => words[0] ?? "");
}

function conceptAt(words: readonly string[], at: number): { name: string; length: number } | null {
  const hit = phrases.get(words[at] ?? "")?.find((phrase) => phrase.words.every((word, i) => words[at + i] === word));
  return hit === undefined ? null : { name: hit.name, length: hit.words.length };
}
