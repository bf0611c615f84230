// A problem as it is read back: the caller's words without sounds of thinking and false starts.
import { numberAt } from "./spoken-number.ts";
import { stumbles } from "./vocabulary/problem.ts";
import { textAt, type Utterance, type Word } from "./words.ts";

const longestRestart = 3;

/** Words `from` up to `to` without "um", "like," and restarts ("a, um, a leak"); otherwise as they were said. */
export function cleaned({ source, words }: Utterance, from: number, to: number): string {
  const kept = withoutRestarts(withoutLike(words.slice(from, to)));
  let text = "";
  let before: Word | null = null;
  for (const word of kept) {
    // Both halves of "can't" stand at the same place.
    if (before?.start === word.start) continue;
    text += (before ? word.gap.replace(/\s+/g, " ") : "") + source.slice(word.start, word.end);
    before = word;
  }
  return text;
}

/** Words after a dropped "like" stand where it stood. */
function withoutLike(words: readonly Word[]): Word[] {
  return words.flatMap((word, at) => {
    if (isEmptyLike(words, at)) return [];
    return [isEmptyLike(words, at - 1) ? { ...word, gap: " ", stop: 0 } : word];
  });
}

/** "Is, like, dripping", "for like three days". */
function isEmptyLike(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (textAt(words, at) !== "like" || next === undefined) return false;
  const isSetOff = words[at]?.stop === 1 && next.stop === 1;
  return isSetOff || textAt(words, at - 1) === "for" || numberAt(words, at + 1) !== null;
}

/** Of words said twice in a row the second stay: they go on. */
function withoutRestarts(words: readonly Word[]): Word[] {
  const kept: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const length = restartLength(words, at);
    const word = words[at];
    if (length === 0 && word) kept.push(word);
    const next = words[at + length];
    if (length > 0 && word && next) {
      const rest = words.slice(at + length + 1);
      return [...kept, ...withoutRestarts([{ ...next, gap: word.gap, stop: word.stop }, ...rest])];
    }
    at += 1;
  }
  return kept;
}

/** How many words at `at` are said again right after; one word counts only where people stumble. */
function restartLength(words: readonly Word[], at: number): number {
  for (let length = longestRestart; length >= 1; length -= 1) {
    const isSame = words.slice(at, at + length).every((word, i) => word.text === textAt(words, at + length + i));
    const isComplete = at + 2 * length <= words.length && !/\d/.test(textAt(words, at));
    if (isSame && isComplete && (length > 1 || stumbles.has(textAt(words, at)))) return length;
  }
  return 0;
}
