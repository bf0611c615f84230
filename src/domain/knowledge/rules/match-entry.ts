// Which of the business's answers belongs to a question. No answer is better than a wrong one.
import { contentOf, contentWords, foldedWords, isConcept, isKindOf, type Language, stemsOf } from "./content-words.ts";
import type { KnowledgeEntry } from "./knowledge.ts";
import { mildWords, turningWords } from "./vocabulary/empty-words.ts";

const languages = ["en", "es"] as const;
const mild: ReadonlySet<string> = new Set([...stemsOf(mildWords), "=which", "=technician", "=old"]);
const turning = stemsOf(turningWords);

/** The entry whose question was asked in these very words. */
export function sameQuestion(text: string, entries: readonly KnowledgeEntry[]): KnowledgeEntry | null {
  const asked = foldedWords(text).join(" ");
  const isSame = (question: string) => asked !== "" && foldedWords(question).join(" ") === asked;
  return entries.find(({ questions }) => [...questions.en, ...questions.es].some(isSame)) ?? null;
}

/** The entry with the most telling question that the words ask; of two alike, the first. */
export function matchEntry(
  words: readonly string[],
  language: Language,
  entries: readonly KnowledgeEntry[],
): KnowledgeEntry | null {
  const asked = contentOf(words, language);
  let best: KnowledgeEntry | null = null;
  let top = 0;
  for (const entry of entries) {
    const found = bestScore(entry, asked);
    if (found > top) [best, top] = [entry, found];
  }
  return best;
}

function bestScore({ questions }: KnowledgeEntry, asked: ReadonlySet<string>): number {
  const scores = languages.flatMap((language) =>
    questions[language].map((question) => score(contentWords(question, language), asked)),
  );
  return Math.max(0, ...scores);
}

/** 0: another question. Every word of the known question must be asked, and little besides. */
function score(known: ReadonlySet<string>, asked: ReadonlySet<string>): number {
  if (known.size === 0 || ![...known].every((word) => asked.has(word))) return 0;
  const extras = [...asked].filter((word) => !known.has(word) && !mild.has(word) && !isKindOf(word, known));
  const allowed = known.size > 1 ? 1 : 0;
  if (extras.length > allowed || extras.some((word) => isConcept(word) || turning.has(word))) return 0;
  return known.size * 2 - extras.length;
}
