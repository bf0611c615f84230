// A question told in the same breath as something else.
import { findIntent } from "./intent.ts";
import { findPhrases, phraseBook, type Span } from "./phrases.ts";
import type { Language } from "./reading.ts";
import { smallTalk } from "./small-talk.ts";
import { joiners } from "./vocabulary/problem.ts";
import {
  aboutBusiness,
  aboutTimes,
  clauseBreaks,
  noInformation,
  questionStarts,
  surelyAsking,
} from "./vocabulary/question-in.ts";
import { hear, said, textAt, type Utterance, type Word } from "./words.ts";

const startBooks = {
  en: phraseBook({ start: [...questionStarts.en, ...questionStarts.es] }),
  es: phraseBook({ start: [...questionStarts.es, ...questionStarts.en] }),
} as const;
const timesBook = phraseBook({ times: aboutTimes });
const businessBook = phraseBook({ business: aboutBusiness });
const noInformationBook = phraseBook({ none: noInformation });

/**
 * The words of `text` that ask for information, from the question to the end of its sentence; null when none do.
 * A wish for a visit ("can you come tomorrow?") and words about the call itself ("could you repeat that?") are none.
 */
export function questionIn(text: string, language: Language): string | null {
  const utterance = hear(text);
  const { words } = utterance;
  const starts = findPhrases(words, startBooks[language]).filter((hit) => mayOpen(words, hit.from));
  for (const { from } of starts) {
    const span = { from, to: questionEnd(words, from) };
    const question = said(utterance, span.from, span.to);
    if (asksForInformation(question, utterance, span)) return question;
  }
  return null;
}

/** Asked while times are on offer: "is nine the earliest?", "can I think about it?" Nothing else is to be known. */
export function asksOfTimes(text: string, language: Language): boolean {
  const { words } = hear(text);
  if (findPhrases(words, timesBook).length > 0) return true;
  return questionIn(text, language) === null && !opensQuestion(words);
}

/** "Will the plumber wear shoe covers". */
function opensQuestion(words: readonly Word[]): boolean {
  return findPhrases(words, businessBook).some(({ from }) => from <= 1);
}

/** At the start of a clause, or, for words that hardly open anything else, wherever they are no part of what is told. */
function mayOpen(words: readonly Word[], at: number): boolean {
  const before = textAt(words, at - 1);
  const isSure = surelyAsking.has(textAt(words, at)) && !clauseBreaks.has(before);
  return words[at]?.stop !== 0 || joiners.has(before) || isSure;
}

function questionEnd(words: readonly Word[], from: number): number {
  const next = words.findIndex((word, at) => at > from && word.stop === 2);
  return next === -1 ? words.length : next;
}

function asksForInformation(question: string, { words }: Utterance, { from, to }: Span): boolean {
  if (to - from < 2 || smallTalk(question) !== null) return false;
  if (findPhrases(words.slice(from, to), noInformationBook).some((hit) => hit.from <= 1)) return false;
  const clues = { isEmergency: false, hasProblem: false, hasFacts: false, taken: [] };
  return findIntent(hear(question), clues) === "question";
}
