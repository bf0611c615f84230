// What a speech recogniser makes of an utterance on a bad line.

import { numberOf } from "./number-words.ts";
import type { Chance } from "./random.ts";
import { mistakenWords, soundAlikes } from "./sound-alikes.ts";

const fillers = ["uh", "um", "er"];
const spanishFillers = ["este", "eh", "pues", "mm"];

const articles = /^(a|an|the|el|la|un|una)$/i;
const digitWords = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const spanishWords = /[áéíóúñ¿¡]|\b(el|la|es|en|los|una?|mi|que|por|sí)\b/i;
/** Each is taken for the next. */
const lettersHeardAs = ["BDPTVB", "MNM", "FSF"];

/** `text` as it is written down at noise `level`, 0 (as it was said) to 1. */
export function mishear(text: string, chance: Chance, level: number): string {
  if (level <= 0) return text;
  const isSpanish = spanishWords.test(text);
  const bare = withoutMarks(text, chance, level);
  const words = bare.split(" ").map((word) => mishearWord(word, chance, level));
  return stammer(words, isSpanish ? spanishFillers : fillers, { chance, level });
}

function withoutMarks(text: string, chance: Chance, level: number): string {
  const unpunctuated = chance.happens(level) ? text.replace(/[.,!?¿¡](?=\s|$)|[¿¡]/g, "") : text;
  return chance.happens(level) && !isSpelled(text) ? unpunctuated.toLowerCase() : unpunctuated;
}

const isSpelled = (word: string) => /^([A-ZÑ]-){2,}[A-ZÑ]/.test(word);

function mishearWord(word: string, chance: Chance, level: number): string {
  if (/(\p{L}-){2,}\p{L}/u.test(word)) return mishearLetters(word, chance, level);
  if (/\d/.test(word)) return mishearDigits(word, chance, level);
  const [, bare = word, mark = ""] = /^(.*?)([.,!?]*)$/.exec(word) ?? [];
  const alike = soundAlikes.get(bare.toLowerCase());
  if (alike && chance.happens(0.25 * level)) return inCaseOf(bare, chance.pick(alike)) + mark;
  const wrong = mistakenWords.get(bare.toLowerCase());
  if (wrong && chance.happens(0.08 * level)) return chance.pick(wrong) + mark;
  const value = digitWords.indexOf(bare.toLowerCase());
  return value > 1 && chance.happens(0.4 * level) ? String(value) + mark : word;
}

const isNumberWord = (word: string) => numberOf(word.toLowerCase().replace(/\W+$/, "")) !== null;

function inCaseOf(model: string, word: string): string {
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function mishearLetters(word: string, chance: Chance, level: number): string {
  const joint = chance.happens(0.4 * level) ? " " : "-";
  return word
    .split("-")
    .map((letter) => (chance.happens(0.06 * level) ? heardAs(letter) : letter))
    .join(joint);
}

function heardAs(letter: string): string {
  const row = lettersHeardAs.find((letters) => letters.includes(letter)) ?? "";
  return row[row.indexOf(letter) + 1] ?? letter;
}

function mishearDigits(word: string, chance: Chance, level: number): string {
  const digits = word.replace(/\D/g, "");
  if (/^\d{1,2}$/.test(word) && chance.happens(0.4 * level)) return digitWords[Number(word)] ?? word;
  if (digits.length > 2 && !word.includes(":") && chance.happens(0.06 * level)) return withoutDigit(word, chance);
  return word;
}

function withoutDigit(word: string, chance: Chance): string {
  const places = [...word].flatMap((letter, place) => (/\d/.test(letter) ? [place] : []));
  const dropped = chance.pick(places);
  return word.slice(0, dropped) + word.slice(dropped + 1);
}

/** Articles lost, words said twice, fillers between; numbers and spelled letters stay together. */
function stammer(
  words: string[],
  between: readonly string[],
  { chance, level }: { chance: Chance; level: number },
): string {
  return words
    .flatMap((word, place) => {
      if (articles.test(word) && place > 0 && chance.happens(0.25 * level)) return [];
      if (/\d|^\p{L}$/u.test(word) || isNumberWord(word)) return [word];
      if (chance.happens(0.05 * level)) return [word.replace(/[.,!?]+$/, ""), word];
      return chance.happens(0.07 * level) ? [chance.pick(between), word] : [word];
    })
    .join(" ");
}
