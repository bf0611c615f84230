// What the caller wants of us.
import { findPhrases, overlaps, phraseBook, type Span } from "./phrases.ts";
import type { Intent } from "./reading.ts";
import { greetingOnly, intentPhrases, notWished, type Wish } from "./vocabulary/intent.ts";
import type { Utterance, Word } from "./words.ts";

/** What the other readers found in the same utterance. */
export interface IntentClues {
  isEmergency: boolean;
  hasProblem: boolean;
  /** A name, an address, a time or an answer was read: the utterance needs no further meaning. */
  hasFacts: boolean;
  taken: readonly Span[];
}

const book = phraseBook(intentPhrases);
const notWishedBook = phraseBook({ not: notWished });
const order = Object.keys(intentPhrases) as Wish[];
const fewestStrangeWords = 2;

/** The wish in the utterance: an emergency before all, then the more special before the general. */
export function findIntent(utterance: Utterance, clues: IntentClues): Intent | null {
  if (clues.isEmergency) return "emergency";
  const { words } = utterance;
  const wishes = wishesIn(words, clues.taken);
  const special = order.find((wish) => wishes.has(wish) && !weakWishes.has(wish));
  if (special) return special;
  return general(utterance, wishes, clues);
}

/** These give way to one another by what else is in the utterance. */
const weakWishes: ReadonlySet<Wish> = new Set(["book", "question", "goodbye"]);

function wishesIn(words: readonly Word[], taken: readonly Span[]): ReadonlySet<Wish> {
  const denied = findPhrases(words, notWishedBook);
  const hits = findPhrases(words, book).filter((hit) => ![...denied, ...taken].some((span) => overlaps(span, hit)));
  return new Set(hits.map((hit) => hit.label));
}

function general({ source, words }: Utterance, wishes: ReadonlySet<Wish>, clues: IntentClues): Intent | null {
  const asks = wishes.has("question") || (source.includes("?") && !wishes.has("book"));
  if (asks && !(wishes.has("book") && !startsAsQuestion(words))) return "question";
  if (wishes.has("book") || clues.hasProblem) return "book";
  if (wishes.has("goodbye")) return "goodbye";
  const strange = words.filter((word) => !greetingOnly.has(word.text));
  return clues.hasFacts || strange.length < fewestStrangeWords ? null : "other";
}

const pricing = new Set([
  "much",
  "cost",
  "charge",
  "price",
  "cuanto",
  "cuesta",
  "cobran",
  "fee",
  "hours",
  "licensed",
  "insured",
]);

/** "How much do you charge to come out?" is a question although it speaks of coming. */
function startsAsQuestion(words: readonly Word[]): boolean {
  return words.some((word) => pricing.has(word.text));
}
