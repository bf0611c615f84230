// Numbers as they are written or said: "1,500", "fifteen hundred", "mil quinientos", "forty nine fifty".
import { hundredNumbers, multipliers, smallNumbers, tenNumbers, vagueNumbers } from "./vocabulary/numbers.ts";

export interface Token {
  /** Folded. */
  text: string;
  start: number;
  end: number;
}

export interface SaidNumber {
  value: number;
  /** Tokens it is made of. */
  length: number;
}

const token =
  /\d{1,3}(?:[,.]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?:st|nd|rd|th)?(?![\d])|\d+|\p{L}+(?:'\p{L}+)*|[$€£¢]/gu;

/** Words, numbers and signs of money of a folded text. */
export function tokensOf(folded: string): Token[] {
  return [...folded.matchAll(token)].map((found) => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** One number at `at`, as long as it goes on; two said side by side ("forty nine", "fifty") are two. */
export function numberAt(tokens: readonly Token[], at: number): SaidNumber | null {
  const written = writtenAt(tokens, at);
  if (written !== null) return multiplied(tokens, at, written);
  const vague = vagueAt(tokens, at);
  return vague ?? spokenAt(tokens, at);
}

function writtenAt(tokens: readonly Token[], at: number): SaidNumber | null {
  const text = tokens[at]?.text ?? "";
  if (!/^\d[\d.,]*$/.test(text)) return null;
  const cents = /^(.*\d)[.,](\d{1,2})$/.exec(text);
  const whole = (cents?.[1] ?? text).replace(/[.,]/g, "");
  return { value: Number(`${whole}.${cents?.[2] ?? "0"}`), length: 1 };
}

/** "2 thousand 500", "5 hundred", "2k". */
function multiplied(tokens: readonly Token[], at: number, number: SaidNumber): SaidNumber {
  const times = multipliers.get(tokens[at + number.length]?.text ?? "");
  if (times === undefined) return number;
  const product = { value: number.value * times, length: number.length + 1 };
  const rest = numberAt(tokens, at + product.length);
  return rest === null || rest.value >= times
    ? product
    : { value: product.value + rest.value, length: product.length + rest.length };
}

/** "A hundred", "half a grand", "a couple of hundred": only before a word that multiplies. */
function vagueAt(tokens: readonly Token[], at: number): SaidNumber | null {
  for (const [phrase, value] of vagueNumbers) {
    const words = phrase.split(" ");
    const isSaid = words.every((word, i) => textAt(tokens, at + i) === word);
    if (isSaid && multipliers.has(textAt(tokens, at + words.length))) {
      return multiplied(tokens, at, { value, length: words.length });
    }
  }
  return null;
}

/** A number as far as it was heard: whole thousands, and what may still be multiplied. */
interface Heard {
  total: number;
  group: number | null;
  to: number;
}

function spokenAt(tokens: readonly Token[], at: number): SaidNumber | null {
  let heard: Heard = { total: 0, group: null, to: at };
  for (let next: Heard | null = heard; next !== null; next = raised(tokens, heard) ?? extended(tokens, heard))
    heard = next;
  return heard.to === at ? null : { value: heard.total + (heard.group ?? 0), length: heard.to - at };
}

/** "Mil quinientos" begins with what multiplies elsewhere. */
const beginners = /^(?:mil|miles|millon|thousands|hundreds|grand)$/;

function raised(tokens: readonly Token[], { total, group, to }: Heard): Heard | null {
  const text = textAt(tokens, to);
  const times = multipliers.get(text);
  const mayStart = group === null && total === 0 && beginners.test(text);
  if (times === undefined || (group === null && !mayStart) || group === 0) return null;
  const product = (group ?? 1) * times;
  return times === 100 ? { total, group: product, to: to + 1 } : { total: total + product, group: 0, to: to + 1 };
}

/** One more word of the number, with the "and" before it. */
function extended(tokens: readonly Token[], { total, group, to }: Heard): Heard | null {
  const link = group !== null && /^(?:and|y)$/.test(textAt(tokens, to)) ? 1 : 0;
  const value = wordValue(textAt(tokens, to + link));
  if (value === null || !fits(value, group ?? 0)) return null;
  return { total, group: (group ?? 0) + value, to: to + link + 1 };
}

function wordValue(text: string): number | null {
  return hundredNumbers.get(text) ?? tenNumbers.get(text) ?? smallNumbers.get(text) ?? null;
}

/** "Forty nine" and "two hundred twelve" fit; "nine forty" and "forty fifteen" are two numbers. */
function fits(value: number, group: number): boolean {
  if (group === 0) return true;
  const isAfterTens = group % 100 >= 20 && group % 10 === 0;
  const isAfterHundreds = group % 100 === 0 && value < 100;
  return value > 0 && (isAfterHundreds || (isAfterTens && value < 10));
}

function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? "";
}
