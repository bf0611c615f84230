// What a business has told us of itself, as it is kept with a conversation.
import { AppError } from "../../../platform/errors.ts";
import type { Id } from "../../../platform/ids.ts";
import { plainText } from "../../../platform/plain-text.ts";

/** The same thing in both languages; `es` is null where the owner wrote English alone. */
export interface LocalText {
  en: string;
  es: string | null;
}

/** Ways to ask it, as people say it. */
export interface Questions {
  en: string[];
  es: string[];
}

export interface KnowledgeEntry {
  id: string;
  topic: string | null;
  questions: Questions;
  answer: LocalText;
}

/** An entry as the owner writes it. */
export interface EntryDraft {
  topic: string | null;
  questions: Questions;
  answer: LocalText;
}

/** An entry as the owner sees it. */
export interface ListedEntry extends KnowledgeEntry {
  id: Id<"entry">;
  /** An entry that is not active answers nobody. */
  isActive: boolean;
  /** Epoch milliseconds. */
  createdAt: number;
  updatedAt: number;
}

/** All active entries travel with every conversation, and answers are spoken. */
export const knowledgeLimits = { entries: 200, questions: 12, question: 160, answer: 600, topic: 60 } as const;

/** Without what cannot be spoken, and with a question and an answer in it. Throws AppError `invalid_input` naming the field. */
export function checkDraft(draft: EntryDraft): EntryDraft {
  const questions = { en: cleanList(draft.questions.en), es: cleanList(draft.questions.es) };
  const answer = { en: clean(draft.answer.en), es: clean(draft.answer.es ?? "") || null };
  const wrong = [
    ...(questions.en.length + questions.es.length === 0 || !areShort(questions) ? ["questions"] : []),
    ...(answer.en === "" || !isSpeakable(answer) ? ["answer"] : []),
  ];
  if (wrong.length > 0) {
    throw new AppError("invalid_input", `wrong or missing: ${wrong.join(", ")}`, { details: { fields: wrong } });
  }
  return { topic: clean(draft.topic ?? "").slice(0, knowledgeLimits.topic) || null, questions, answer };
}

function areShort(questions: Questions): boolean {
  const isShort = (list: string[]) =>
    list.length <= knowledgeLimits.questions && list.every((text) => text.length <= knowledgeLimits.question);
  return isShort(questions.en) && isShort(questions.es);
}

function isSpeakable({ en, es }: LocalText): boolean {
  return en.length <= knowledgeLimits.answer && (es ?? "").length <= knowledgeLimits.answer;
}

function cleanList(texts: readonly string[]): string[] {
  return [...new Set(texts.map(clean).filter((text) => text !== ""))];
}

function clean(text: string): string {
  return plainText(text).replace(/\s+/g, " ").trim();
}
