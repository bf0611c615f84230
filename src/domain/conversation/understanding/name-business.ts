// A business that gives its own name where a name is asked for.
import type { FoundName } from "./name-words.ts";
import { findPhrases, phraseBook } from "./phrases.ts";
import { titleCase } from "./title-case.ts";
import { businessBeginnings, businessEndings, businessLeads, functionWords } from "./vocabulary/name.ts";
import { textAt, type Word } from "./words.ts";

const leadBook = phraseBook({ business: businessLeads });
const longestName = 5;
/** Part of names such as "La Fogata", "The Copper Pot", "Bread and Roses". */
const smallWords: ReadonlySet<string> = new Set("la el los las de del the and y of at".split(" "));
const notInNames: ReadonlySet<string> = new Set("my our i we you your is are has have in on it this that".split(" "));

/** "The company is Blue Valley Roofing". */
export function businessIntroduced(words: readonly Word[]): FoundName | null {
  const lead = findPhrases(words, leadBook).sort((a, b) => b.to - a.to)[0];
  return lead ? businessAt(words, lead.to) : null;
}

/** "Sunflower Apartments", "Restaurante La Fogata": a whole answer that begins or ends as businesses do. */
export function businessAlone(words: readonly Word[], from: number): FoundName | null {
  const start = textAt(words, from) === "the" ? from + 1 : from;
  const name = businessAt(words, start);
  if (name === null || name.to - name.from < 2) return null;
  const isBusiness = businessBeginnings.has(textAt(words, start)) || businessEndings.has(textAt(words, name.to - 1));
  return isBusiness ? name : null;
}

function businessAt(words: readonly Word[], from: number): FoundName | null {
  let to = from;
  while (to < words.length && (to === from || words[to]?.stop === 0) && mayBePart(textAt(words, to))) to += 1;
  if (to === from || to - from > longestName || smallWords.has(textAt(words, to - 1))) return null;
  const isWhole = words[to] === undefined || words[to]?.stop !== 0;
  const raw = words.slice(from, to).map((word) => (word.raw === "'s" ? word.raw : ` ${word.raw}`));
  return isWhole ? { value: titleCase(raw.join("").trim()), from, to, confidence: 0.8 } : null;
}

function mayBePart(text: string): boolean {
  return smallWords.has(text) || (!functionWords.has(text) && !notInNames.has(text) && !/\d/.test(text));
}
