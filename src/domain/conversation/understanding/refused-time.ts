// Days and times that are named but not wished.
import type { Span } from "./phrases.ts";
import {
  butLeads,
  overCues,
  pastWords,
  refusalEnds,
  refusedEndings,
  refusedVerbs,
  refusing,
  wishWords,
} from "./vocabulary/time.ts";
import { textAt, type Word } from "./words.ts";

const refusalReach = 4;
const pastReach = 5;
const wishReach = 7;
const boundWords = new Set(["before", "until", "till"]);

/** "Not Tuesday", "can't do Tuesday", "any day but Tuesday", "Tuesday doesn't work". */
export function isRefused(words: readonly Word[], { from, to }: Span): boolean {
  return isRefusedBefore(words, from) || isRefusedAfter(words, to);
}

function isRefusedBefore(words: readonly Word[], from: number): boolean {
  const isPlural = /s$/.test(textAt(words, from));
  if (isPlural && textAt(words, from - 1) === "no") return true;
  for (let i = from - 1; i >= Math.max(0, from - refusalReach) && words[i + 1]?.stop === 0; i -= 1) {
    const text = textAt(words, i);
    if (refuses(words, i)) return true;
    if (refusalEnds.has(text)) return false;
  }
  return false;
}

/** "Not", but in "not before Thursday" it refuses nothing; "any day but Tuesday". */
function refuses(words: readonly Word[], at: number): boolean {
  const text = textAt(words, at);
  if (text === "but") return butLeads.has(textAt(words, at - 1));
  return refusing.has(text) && !boundWords.has(textAt(words, at + 1));
}

function isRefusedAfter(words: readonly Word[], to: number): boolean {
  const [verb, second, third] = [textAt(words, to), textAt(words, to + 1), textAt(words, to + 2)];
  if (words[to]?.stop !== 0) return false;
  if (second === "not") return refusedVerbs.has(verb) && third !== "until";
  return (verb === "is" || verb === "are") && refusedEndings.has(second);
}

/** "It started yesterday", "since Tuesday", "every morning": told, not wished. */
export function isTold(words: readonly Word[], { from, to }: Span, isExpected: boolean): boolean {
  if (overCues.has(textAt(words, from - 1)) || textAt(words, to) === "pasado") return true;
  if (isExpected) return false;
  const before = sentenceBefore(words, from);
  const isWish = before.slice(-wishReach).some((word) => wishWords.has(word.text));
  return !isWish && before.slice(-pastReach).some((word) => pastWords.has(word.text));
}

function sentenceBefore(words: readonly Word[], from: number): readonly Word[] {
  let start = from;
  while (start > 0 && words[start]?.stop !== 2) start -= 1;
  return words.slice(start, from);
}
