// What a question asks for, as far as the business has told us. Whatever is said in answer comes from what is found here.
import { askedArea } from "./asked-area.ts";
import { askedHours } from "./asked-hours.ts";
import { type AskedPiece, askedPieces } from "./asked-pieces.ts";
import { askedPrice } from "./asked-price.ts";
import { askedServices } from "./asked-services.ts";
import type { KnowledgeEntry } from "./knowledge.ts";
import { matchEntry, sameQuestion } from "./match-entry.ts";
import type { Found, QuestionContext } from "./question.ts";

export type { Found, QuestionContext } from "./question.ts";

/** Null: the business has told us nothing that answers it, or nothing was asked. An answer of the business comes before what its settings tell. */
export function findAnswer(text: string, context: QuestionContext): Found | null {
  const same = sameQuestion(text, context.entries);
  if (same !== null) return toEntry(same);
  for (const piece of askedPieces(text)) {
    const found = answerTo(piece, context);
    if (found !== null) return found;
  }
  return null;
}

function answerTo(piece: AskedPiece, context: QuestionContext): Found | null {
  const entry = matchEntry(piece.words, context.language, context.entries);
  if (entry !== null) return toEntry(entry);
  return (
    askedPrice(piece, context) ??
    askedHours(piece, context) ??
    askedArea(piece, context) ??
    askedServices(piece, context)
  );
}

function toEntry({ id, topic }: KnowledgeEntry): Found {
  return { kind: "entry", id, topic };
}
