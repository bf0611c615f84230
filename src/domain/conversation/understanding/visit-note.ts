// Something asked of whoever comes: "have him call before he comes".
import { findPhrases, phraseBook } from "./phrases.ts";
import { visitNotes } from "./vocabulary/visit-note.ts";
import { hear } from "./words.ts";

const book = phraseBook({ note: visitNotes });

export function isVisitNote(text: string): boolean {
  return findPhrases(hear(text).words, book).length > 0;
}
