// What the caller wants of us.
import { type CallerKind, callerKind } from "./caller-kind.ts";
import { findPhrases, type Hit, overlaps, type PhraseBook, phraseBook, phrasesAt, type Span } from "./phrases.ts";
import type { Asked, Intent } from "./reading.ts";
import {
  callQuestions,
  farewellEnds,
  farewells,
  greetingOnly,
  intentPhrases,
  notWished,
  questionBeginnings,
  questionTopics,
  statedQuestions,
  summons,
  surelyMessages,
  surelyQuestions,
  toldNotAsked,
  visitNouns,
  type Wish,
  wishLookAlikes,
} from "./vocabulary/intent.ts";
import { wishParts } from "./vocabulary/intent-parts.ts";
import { textAt, type Utterance, type Word } from "./words.ts";

/** What the other readers found in the same utterance. */
export interface IntentClues {
  asked?: Asked;
  isEmergency: boolean;
  hasProblem: boolean;
  /** A name, an address, a time or an answer was read: the utterance needs no further meaning. */
  hasFacts: boolean;
  taken: readonly Span[];
}

const book = phraseBook(intentPhrases);
const notWishedBook = phraseBook({ not: notWished });
const lookAlikeBook = phraseBook<keyof typeof wishLookAlikes>(wishLookAlikes);
const order = Object.keys(intentPhrases) as Wish[];
const messageBook = phraseBook({ message: surelyMessages });
const questionBook = phraseBook({ question: surelyQuestions });
const callQuestionBook = phraseBook({ call: callQuestions });
const statedBook = phraseBook({ question: statedQuestions });
const summonsBook = phraseBook({ owner: summons });
const farewellEndBook = phraseBook({ goodbye: farewellEnds });
const farewellBook = phraseBook({ goodbye: farewells });
const partBook = phraseBook<WishPart>(wishParts);
const fewestStrangeWords = 2;

type WishPart = keyof typeof wishParts;

/** Wishes about a visit whose parts stand apart. */
const composed: readonly { wish: Wish; needed: readonly WishPart[]; unless: readonly Wish[] }[] = [
  { wish: "reschedule", needed: ["booked", "instead"], unless: ["cancel", "message"] },
  { wish: "reschedule", needed: ["unable", "instead"], unless: ["cancel", "message"] },
  { wish: "reschedule", needed: ["swapped"], unless: ["cancel", "message"] },
  { wish: "cancel", needed: ["booked", "unwanted"], unless: ["reschedule"] },
  { wish: "status", needed: ["booked", "standing"], unless: ["message", "reschedule", "cancel"] },
];

/** A program calls for a customer; these call for themselves. */
const strangers: ReadonlySet<CallerKind> = new Set(["sales", "survey", "recording", "hold_music"]);

/** The wish in the utterance: an emergency before all, then the more special before the general. */
export function findIntent(utterance: Utterance, clues: IntentClues): Intent | null {
  if (clues.isEmergency) return "emergency";
  const { source, words } = utterance;
  if (strangers.has(callerKind(source) ?? "program")) return "other";
  const wishes = wishesIn(words, clues);
  if (isMessage(words, clues.taken)) return "message";
  if (isWhole(words, summonsBook)) return "owner";
  const special = order.find((wish) => wishes.has(wish) && !weakWishes.has(wish));
  if (special) return special;
  return general(utterance, wishes, clues);
}

function isMessage(words: readonly Word[], taken: readonly Span[]): boolean {
  const denied = findPhrases(words, notWishedBook);
  return findPhrases(words, messageBook).some((hit) => ![...denied, ...taken].some((span) => overlaps(span, hit)));
}

/** Words that mean nothing else are an answer to these, understood or not. */
const answered: ReadonlySet<Asked> = new Set<Asked>(["name", "phone", "address", "when"]);

/** These give way to one another by what else is in the utterance. */
const weakWishes: ReadonlySet<Wish> = new Set(["book", "question", "goodbye"]);

function wishesIn(words: readonly Word[], { taken, asked, hasProblem }: IntentClues): ReadonlySet<Wish> {
  const denied = findPhrases(words, notWishedBook);
  const alike = findPhrases(words, lookAlikeBook);
  const isDenied = (hit: Hit<Wish>) =>
    alike.some((span) => span.label === hit.label && overlaps(span, hit)) ||
    (hit.label !== "goodbye" &&
      denied.some((span) => overlaps(span, hit) && !(hit.label === "human" && holds(hit, span))));
  const hits = findPhrases(words, book).filter((hit) => !isDenied(hit) && !taken.some((span) => overlaps(span, hit)));
  const said = new Set(hits.map((hit) => hit.label));
  // Times on offer, or a visit read back, are what is meant while one is asked about.
  const isAboutWork = hasProblem && !words.some((word) => visitNouns.has(word.text));
  if (asked === "when" || asked === "confirm" || isAboutWork) return said;
  return new Set([...said, ...composedIn(words, said, [...denied, ...taken])]);
}

/** What is said outright goes before what is put together: "cancel that visit, they moved". */
function composedIn(words: readonly Word[], said: ReadonlySet<Wish>, others: readonly Span[]): Wish[] {
  const parts = partsIn(words, others);
  return composed
    .filter(({ needed, unless }) => needed.every((part) => parts.has(part)) && !unless.some((wish) => said.has(wish)))
    .filter(({ wish }) => wish !== "status" || !isOnTopic(words))
    .map(({ wish }) => wish);
}

function partsIn(words: readonly Word[], others: readonly Span[]): ReadonlySet<WishPart> {
  const hits = findPhrases(words, partBook).filter((hit) => !others.some((span) => overlaps(span, hit)));
  return new Set(hits.map((hit) => hit.label));
}

/** "Don't want to talk to a robot" is a wish with its denial in it. */
function holds(hit: Span, denial: Span): boolean {
  return hit.from <= denial.from && hit.to > denial.to;
}

function general(utterance: Utterance, wishes: ReadonlySet<Wish>, clues: IntentClues): Intent | null {
  const { words } = utterance;
  const isAboutCall = clues.hasProblem && !isOnTopic(words) && opensWithCallQuestion(words);
  if (!isAboutCall && asks(utterance, wishes)) return "question";
  if (takesLeave(words) && !wishes.has("book")) return "goodbye";
  if (wishes.has("book") || clues.hasProblem) return "book";
  return wishes.has("goodbye") || isWhole(words, farewellBook) ? "goodbye" : strangeness(words, clues);
}

/** An answer to what was asked holds no wish; words about nothing we know are something else. */
function strangeness(words: readonly Word[], clues: IntentClues): Intent | null {
  const strange = words.filter((word) => !greetingOnly.has(word.text));
  const isAnswer = clues.hasFacts || answered.has(clues.asked ?? null);
  return isAnswer || strange.length < fewestStrangeWords ? null : "other";
}

/** "Am I speaking to the plumber? The drain is slow": the wish is in the next sentence. */
function opensWithCallQuestion(words: readonly Word[]): boolean {
  const asked = findPhrases(words, callQuestionBook)[0];
  return asked !== undefined && words.some((word, at) => at > asked.to && word.stop === 2);
}

/** "Never mind, it's working again, bye." */
function takesLeave(words: readonly Word[]): boolean {
  return findPhrases(words, farewellEndBook).some(({ to }) => to === words.length);
}

function asks(utterance: Utterance, wishes: ReadonlySet<Wish>): boolean {
  const { words } = utterance;
  if (wishes.has("book")) return wishes.has("question") && isOnTopic(words);
  return wishes.has("question") || (!wishes.has("goodbye") && isQuestion(utterance));
}

function isOnTopic(words: readonly Word[]): boolean {
  return words.some((word) => questionTopics.has(word.text)) || findPhrases(words, questionBook).length > 0;
}

function isWhole<Label>(words: readonly Word[], book: PhraseBook<Label>): boolean {
  return phrasesAt(words, 0, book).some(({ to }) => to === words.length);
}

function isQuestion({ source, words }: Utterance): boolean {
  const telling = words.filter((_, at) => !isGreeting(words, at));
  if (telling.length < fewestStrangeWords) return false;
  return source.includes("?") || questionBeginnings.has(textAt(telling, 0)) || statesQuestion(words);
}

/** "You guys have a showroom", without a word that asks. */
export function statesQuestion(words: readonly Word[]): boolean {
  const start = words.findIndex(({ text }) => text === "you" || !greetingOnly.has(text));
  return phrasesAt(words, start, statedBook).some(({ to }) => !toldNotAsked.has(textAt(words, to)));
}

/** "Hi there" greets, "there is" does not. */
function isGreeting(words: readonly Word[], at: number): boolean {
  const text = textAt(words, at);
  return greetingOnly.has(text) && (text !== "there" || greetingOnly.has(textAt(words, at - 1)));
}
