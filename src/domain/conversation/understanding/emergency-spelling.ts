// Words of danger as they are typed in a hurry or misheard: "watter every where", "carbon minoxide".
import { dangerWords, gerunds, misspellings, ownWords, splitWords } from "./vocabulary/emergency-spelling.ts";
import type { Word } from "./words.ts";

const shortestGuess = 6;
const surestGuess = 8;
const byLetter = Map.groupBy(dangerWords, (word) => word.charAt(0));
const remembered = new Map<string, string>();
const mostRemembered = 2_000;

/** The words with their spelling mended; a word said in two pieces is one. */
export function mendSpelling(words: readonly Word[]): Word[] {
  const mended: Word[] = [];
  for (const word of words) {
    const before = mended.at(-1);
    const joined = before && word.stop === 0 ? splitWords[`${before.text} ${word.text}`] : undefined;
    if (before && joined) mended[mended.length - 1] = { ...before, text: joined, end: word.end };
    else mended.push({ ...word, text: mend(word.text) });
  }
  return mended;
}

function mend(text: string): string {
  const known = misspellings[text];
  if (known !== undefined) return known;
  if (text.endsWith("in") && gerunds.has(`${text}g`)) return `${text}g`;
  if (text.length < shortestGuess - 1 || dangerWords.has(text) || ownWords.has(text)) return text;
  const earlier = remembered.get(text);
  if (earlier !== undefined) return earlier;
  const guess = (byLetter.get(text.charAt(0)) ?? []).find((word) => isSlipOf(text, word)) ?? text;
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(text, guess);
  return guess;
}

/** Whether `text` is `word` with one letter too many, too few, swapped with the next or, in long words, wrong. */
function isSlipOf(text: string, word: string): boolean {
  if (word.length < shortestGuess || Math.abs(word.length - text.length) > 1) return false;
  let at = 0;
  while (at < word.length && word[at] === text[at]) at += 1;
  if (text.length > word.length) return text.slice(at + 1) === word.slice(at) && at < word.length;
  if (text.length < word.length) return text.slice(at) === word.slice(at + 1);
  const isSwapped = text[at] === word[at + 1] && text[at + 1] === word[at] && text.slice(at + 2) === word.slice(at + 2);
  return isSwapped || (word.length >= surestGuess && text.slice(at + 1) === word.slice(at + 1));
}
