// Letters within a spoken e-mail address: "eme punto garcía", "jsmythe, S-M-Y-T-H-E".
import { oneLetter, pairedLetterAt, spelledRuns } from "./spelled-letters.ts";
import { alike } from "./spelled-name.ts";
import { spokenSigns } from "./vocabulary/email.ts";
import { letterNames } from "./vocabulary/letters.ts";
import { textAt, type Word } from "./words.ts";

const fewestLetters = 3;
/** Names of letters that are no other word. */
const plainNames: ReadonlySet<string> = new Set("efe hache jota ele eme ene erre ese equis zeta cu uve".split(" "));
const leastLikeness = 0.6;

export function isLetter(word: Word | undefined): boolean {
  return word !== undefined && /^[a-z]$/.test(word.text);
}

/** A letter, or the name of one. */
export function isLetterLike(word: Word | undefined): boolean {
  return isLetter(word) || (word !== undefined && plainNames.has(word.text));
}

/** Letters said by name ("eme", "erre") as the letters themselves. */
export function withLetters(words: readonly Word[]): readonly Word[] {
  const runs = spelledRuns(words);
  return words.flatMap((word, at) => {
    const run = runs.find(({ from, to }) => at >= from && at < to);
    if (run === undefined) return aloneAt(words, at);
    return run.from === at ? [...run.letters.toLowerCase()].map((letter) => asLetters(word, letter)) : [];
  });
}

/** A word that is in no row of letters: itself, or the letter it names. */
function aloneAt(words: readonly Word[], at: number): Word[] {
  const word = words[at];
  if (word === undefined || pairedLetterAt(words, at - 1)) return [];
  const pair = pairedLetterAt(words, at);
  if (pair) return [asLetters(word, pair)];
  return [isNamedLetter(words, at) ? asLetters(word, letterNames[word.text] ?? "") : word];
}

function asLetters(word: Word, text: string): Word {
  return { ...word, text, raw: text, gap: " " };
}

/** "Jota" is a letter; "te" and "ar" only beside a sign or another letter. */
function isNamedLetter(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || letterNames[word.text] === undefined) return false;
  if (plainNames.has(word.text)) return true;
  const isWord = /^(?:el|en|es|de|se)$/.test(word.text);
  return [at - 1, at + 1].some((beside) => (!isWord && isSign(words, beside)) || oneLetter(words[beside]) !== null);
}

function isSign(words: readonly Word[], at: number): boolean {
  return spokenSigns[textAt(words, at)] !== undefined;
}

/** "Smyth, S M Y T H" is said once; "Jonson, J-O-H-N-S-O-N" is as spelled. */
export function withoutRepeats(words: readonly Word[]): readonly Word[] {
  for (const [at, word] of words.entries()) {
    const letters = word.text.length > 1 ? lettersFrom(words, at + 1) : [];
    const spelled = letters.map(({ text }) => text).join("");
    const isRepeated = spelled.length >= fewestLetters && (word.text.endsWith(spelled) || isMeant(word.text, letters));
    if (!isRepeated) continue;
    const kept = word.text.endsWith(spelled) ? [word] : letters;
    return withoutRepeats([...words.slice(0, at), ...kept, ...words.slice(at + 1 + letters.length)]);
  }
  return words;
}

function isMeant(heard: string, letters: readonly Word[]): boolean {
  const spelled = letters.map(({ text }) => text).join("");
  return heard[0] === spelled[0] && alike(heard, spelled) >= leastLikeness;
}

function lettersFrom(words: readonly Word[], from: number): readonly Word[] {
  let to = from;
  while (isLetter(words[to])) to += 1;
  return words.slice(from, to);
}
