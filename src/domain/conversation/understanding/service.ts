// Which of the business's services the caller needs.
import { findPhrases, overlaps, phraseBook, plainPhrases, type Span } from "./phrases.ts";
import type { ServiceWords } from "./reading.ts";
import { serviceLookAlikes, serviceWords } from "./vocabulary/service.ts";
import type { Utterance } from "./words.ts";

export interface FoundService extends Span {
  /** A key of the services given. */
  value: string;
  confidence: number;
}

const book = phraseBook(serviceWords);
const lookAlikeBook = phraseBook(serviceLookAlikes);
const builtIn = Object.keys(serviceWords);
const lastResort = "general_plumbing";

/** The business's own words come first, then the built-in words of the services it offers. */
export function findService(
  utterance: Utterance,
  services: readonly ServiceWords[],
  taken: readonly Span[],
): FoundService | null {
  const { words } = utterance;
  const isFree = (hit: Span) => !taken.some((span) => overlaps(span, hit));
  const own = findPhrases(words, plainPhrases(Object.fromEntries(services.map(({ key, words: list }) => [key, list]))))
    .filter(isFree)
    .sort((a, b) => b.to - b.from - (a.to - a.from) || rank(a.label) - rank(b.label))[0];
  if (own) return { value: own.label, from: own.from, to: own.to, confidence: 0.95 };
  const offered = new Set(services.map((service) => service.key));
  const likes = findPhrases(words, lookAlikeBook);
  const hits = findPhrases(words, book)
    .filter((hit) => offered.has(hit.label) && isFree(hit))
    .filter((hit) => !likes.some((like) => like.label === hit.label && overlaps(like, hit)));
  const best = hits.sort((a, b) => rank(a.label) - rank(b.label) || b.to - b.from - (a.to - a.from))[0];
  if (best === undefined) return null;
  return { value: best.label, from: best.from, to: best.to, confidence: best.label === lastResort ? 0.6 : 0.85 };
}

function rank(key: string): number {
  return builtIn.indexOf(key);
}
