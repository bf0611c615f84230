// What the caller wants of us.
import { findPhrases, type Hit, overlaps, phraseBook, type Span } from "./phrases.ts";
import type { Intent } from "./reading.ts";
import {
  greetingOnly,
  intentPhrases,
  notWished,
  questionBeginnings,
  questionTopics,
  type Wish,
} from "./vocabulary/intent.ts";
import { textAt, type Utterance, type Word } from "./words.ts";

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
  const isDenied = (hit: Hit<Wish>) => hit.label !== "goodbye" && denied.some((span) => overlaps(span, hit));
  const hits = findPhrases(words, book).filter((hit) => !isDenied(hit) && !taken.some((span) => overlaps(span, hit)));
  return new Set(hits.map((hit) => hit.label));
}

function general(utterance: Utterance, wishes: ReadonlySet<Wish>, clues: IntentClues): Intent | null {
  const { words } = utterance;
  const isBooking = wishes.has("book");
  const isOnTopic = words.some((word) => questionTopics.has(word.text));
  const asks = wishes.has("question") || (!isBooking && isQuestion(utterance));
  if (asks && (isOnTopic || !isBooking)) return "question";
  if (isBooking || clues.hasProblem) return "book";
  if (wishes.has("goodbye")) return "goodbye";
  const strange = words.filter((word) => !greetingOnly.has(word.text));
  return clues.hasFacts || strange.length < fewestStrangeWords ? null : "other";
}

function isQuestion({ source, words }: Utterance): boolean {
  const telling = words.filter((_, at) => !isGreeting(words, at));
  if (telling.length < fewestStrangeWords) return false;
  return source.includes("?") || questionBeginnings.has(textAt(telling, 0));
}

/** "Hi there" greets, "there is" does not. */
function isGreeting(words: readonly Word[], at: number): boolean {
  const text = textAt(words, at);
  return greetingOnly.has(text) && (text !== "there" || greetingOnly.has(textAt(words, at - 1)));
}
