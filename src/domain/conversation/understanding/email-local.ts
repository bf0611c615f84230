// The part of a spoken e-mail address before "at": words, letters, digits and signs.
import { findPhrases, phraseBook } from "./phrases.ts";
import { spelledRuns } from "./spelled-letters.ts";
import { numberAt } from "./spoken-number.ts";
import { asides, leadIns, spokenSigns, takingBack } from "./vocabulary/email.ts";
import { textAt, type Word } from "./words.ts";

const longestLocalPart = 30;
const mostPlainWords = 5;
const asideBook = phraseBook({ aside: asides });
const takingBackBook = phraseBook({ back: takingBack });

interface Local {
  text: string;
  from: number;
}

/** What is said before word `at`, from `earliest` on, as one row of letters. */
export function localBefore(words: readonly Word[], at: number, earliest: number): Local | null {
  const skipped = asidesIn(words, at);
  let from = at;
  let plain = 0;
  while (from > earliest && at - from < longestLocalPart && plain <= mostPlainWords) {
    const before = from - 1;
    if (!skipped.has(before) && !belongs(words, before, skipped)) break;
    if (!skipped.has(before) && isPlainWord(words[before])) plain += 1;
    from = before;
  }
  const back = findPhrases(words.slice(from, at), takingBackBook).at(-1);
  const start = back ? from + back.to : from;
  const kept = words.slice(start, at).flatMap((word, i) => (skipped.has(start + i) ? [] : [word]));
  const text = joined(withoutRepeats(withLetters(kept)));
  return /^[a-z0-9][a-z0-9._+-]*$/.test(text) ? { text, from: start } : null;
}

/** Words that are no part of the address though they stand in it: "all one word", "as in dog". */
function asidesIn(words: readonly Word[], at: number): ReadonlySet<number> {
  const skipped = new Set<number>();
  for (const hit of findPhrases(words.slice(0, at), asideBook))
    for (let i = hit.from; i < hit.to; i += 1) skipped.add(i);
  for (let i = 0; i < at; i += 1) {
    const isExample = isLetter(words[i]) && ["as", "like", "for", "de"].includes(textAt(words, i + 1));
    const length = textAt(words, i + 1) === "as" ? 3 : 2;
    if (textAt(words, i) === "guion" && textAt(words, i + 1) === "medio") skipped.add(i + 1);
    if (isExample && (length === 2 || textAt(words, i + 2) === "in") && i + length < at)
      for (let example = i + 1; example <= i + length; example += 1) skipped.add(example);
  }
  return skipped;
}

function belongs(words: readonly Word[], at: number, skipped: ReadonlySet<number>): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || next === undefined || next.stop === 2) return false;
  const isSign = next.text === "at" || next.text === "arroba" || skipped.has(at + 1);
  const isClosed = isPlainWord(word) || ["a", "with", "con"].includes(before?.text ?? "");
  if (next.stop === 1 && isClosed && isPlainWord(next) && !isSign) return false;
  if (!leadIns.has(word.text) || (word.text === "y" && numberAt(words, at - 1) && numberAt(words, at + 1))) return true;
  return (
    isLetter(word) && (isLetter(before) || isLetter(next) || spokenSigns[next.text] !== undefined || opens(before))
  );
}

/** "My email is a smith". */
function opens(before: Word | undefined): boolean {
  return before !== undefined && ["is", "es", "to"].includes(before.text);
}

function isLetter(word: Word | undefined): boolean {
  return word !== undefined && /^[a-z]$/.test(word.text);
}

function isPlainWord(word: Word | undefined): boolean {
  return word !== undefined && word.text.length > 1 && spokenSigns[word.text] === undefined && !/\d/.test(word.text);
}

/** Letters said by name ("eme", "erre") as the letters themselves. */
function withLetters(words: readonly Word[]): readonly Word[] {
  const runs = spelledRuns(words);
  return words.flatMap((word, at) => {
    const run = runs.find(({ from, to }) => at >= from && at < to);
    if (run === undefined) return [word];
    return run.from === at
      ? [...run.letters.toLowerCase()].map((text) => ({ ...word, text, raw: text, gap: " " }))
      : [];
  });
}

/** "Smyth, S M Y T H" is said once. */
function withoutRepeats(words: readonly Word[]): readonly Word[] {
  for (const [at, word] of words.entries()) {
    const letters = words.slice(at + 1, at + 1 + word.text.length);
    const isSpelled =
      word.text.length > 2 && letters.every(isLetter) && letters.map(({ text }) => text).join("") === word.text;
    if (isSpelled) return withoutRepeats([...words.slice(0, at + 1), ...words.slice(at + 1 + letters.length)]);
  }
  return words;
}

function joined(words: readonly Word[]): string {
  let text = "";
  for (let i = 0; i < words.length; ) {
    const word = words[i];
    const number = word === undefined || word.text === "o" ? null : numberAt(words, i);
    if (i > 0 && word && /^[._+]$/.test(word.gap)) text += word.gap;
    if (i > 0 && word && word.gap === "-" && !(isLetter(word) && isLetter(words[i - 1]))) text += "-";
    text += number ? number.digits : signOf(word);
    i += number ? number.length : 1;
  }
  return text;
}

function signOf(word: Word | undefined): string {
  if (word === undefined) return "";
  return word.raw === "'s" ? "s" : (spokenSigns[word.text] ?? word.text);
}
