// Questions that nobody here could answer.
import type { Id } from "../../../platform/ids.ts";
import { plainText } from "../../../platform/plain-text.ts";
import type { Mode } from "../../crm/rules/customer.ts";
import { type Language, questionKey } from "./content-words.ts";

export type GapStatus = "OPEN" | "ANSWERED" | "DISMISSED";

export interface Gap {
  id: Id<"gap">;
  mode: Mode;
  language: Language;
  /** As it was asked first. */
  question: string;
  status: GapStatus;
  /** Times it was asked. */
  count: number;
  /** The conversation that asked last. */
  conversationId: string | null;
  /** The entry that answered it last. */
  entryId: string | null;
  /** Epoch milliseconds. */
  firstSeen: number;
  lastSeen: number;
}

export interface AskedInVain {
  question: string;
  language: Language;
  conversationId: string | null;
  mode: Mode;
}

const longestQuestion = 160;

/** The question as it is kept: short, and without a number or an address that would tell who asked. */
export function keptQuestion(text: string): string {
  const bare = plainText(text)
    .replace(/\S+@\S+/g, "…")
    .replace(/(?:\d[\s().-]*){7,}/g, "… ")
    .replace(/\s+/g, " ")
    .trim();
  return bare.length <= longestQuestion ? bare : `${bare.slice(0, longestQuestion - 1).trimEnd()}…`;
}

/** The same question in other words of the same language has the same key. */
export function gapKey(tenantId: string, { question, language, mode }: AskedInVain): string {
  return `${tenantId}:${mode}:${language}:${questionKey(keptQuestion(question), language)}`;
}
