// "Move my Thursday appointment to Friday morning": the new time, apart from the old one.
import { readUtterance } from "./read-utterance.ts";
import type { Heard, ReadingContext, When } from "./reading.ts";

/** Words that the new time stands behind. */
const before = /\b(?:to|until|till|for|instead|al|a la|a las|para|hasta)\b/gi;

/** The last time in `text` that stands behind "to" or the like; null when none does. */
export function movedTo(text: string, context: ReadingContext): Heard<When> | null {
  const tails = [...text.matchAll(before)].map((found) => text.slice(found.index + found[0].length));
  for (const tail of tails.reverse()) {
    const { when } = readUtterance(tail, { ...context, asked: "when" });
    if (when !== null) return when;
  }
  return null;
}
