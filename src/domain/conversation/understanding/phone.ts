// A phone number among words, digits and pauses.
import { parsePhone } from "../../../platform/phone.ts";
import { overlaps, type Span } from "./phrases.ts";
import { numberAt } from "./spoken-number.ts";
import { textAt, type Utterance, type Word } from "./words.ts";

export interface FoundPhone extends Span {
  /** E.164. */
  value: string;
  confidence: number;
}

interface Group extends Span {
  digits: string;
}

const connectors = new Set("and then dash hyphen area code dot point space y guion is es number".split(" "));
const correctionWords = new Set(
  "sorry no oh wait i mean meant actually oops make that it is correction excuse me rather perdon digo".split(" "),
);
const takingBack = new Set("sorry no wait mean meant actually oops make correction rather perdon digo".split(" "));
/** How many digits may be said anew: the last four, or all after the area code. */
const lengthsOfEnding: ReadonlySet<number> = new Set([4, 7]);
const longestRun = 40;

/** The first valid number outside `taken`, as corrected; ten digits are read as a number of this country. */
export function findPhone(utterance: Utterance, taken: readonly Span[]): FoundPhone | null {
  for (let at = 0; at < utterance.words.length; at += 1) {
    const found = phoneAt(utterance, at, taken);
    if (found) return corrected(utterance, found, taken);
  }
  return null;
}

/** "913 555 0188, sorry, 0189": a new number, or new last digits. */
function corrected(utterance: Utterance, phone: FoundPhone, taken: readonly Span[]): FoundPhone {
  const { words } = utterance;
  let at = phone.to;
  while (at < words.length && correctionWords.has(textAt(words, at))) at += 1;
  if (at === phone.to || !words.slice(phone.to, at).some((word) => takingBack.has(word.text))) return phone;
  const whole = phoneAt(utterance, at, taken);
  if (whole) return { ...whole, from: phone.from };
  const groups = digitGroups(words, at, taken);
  const digits = groups.map((group) => group.digits).join("");
  const value = lengthsOfEnding.has(digits.length) ? parsePhone(phone.value.slice(0, -digits.length) + digits) : null;
  return value ? { ...phone, value, to: groups.at(-1)?.to ?? phone.to } : phone;
}

function phoneAt({ source, words }: Utterance, at: number, taken: readonly Span[]): FoundPhone | null {
  const groups = digitGroups(words, at, taken);
  const first = groups[0];
  if (first === undefined || first.from !== at) return null;
  const isForeign = isPlus(source, words[at], words[at - 1]);
  let digits = "";
  let best: FoundPhone | null = null;
  for (const group of groups) {
    digits += group.digits;
    if (digits.length > 15) break;
    const value = phoneFrom(digits, isForeign);
    if (value) best = { value, from: at, to: group.to, confidence: 0.95 };
  }
  return best;
}

function phoneFrom(digits: string, isForeign: boolean): string | null {
  if (isForeign) return digits.length < 8 ? null : parsePhone(`+${digits}`);
  const isNational = digits.length === 10 || (digits.length === 11 && digits.startsWith("1"));
  return isNational ? parsePhone(digits) : null;
}

function isPlus(source: string, word: Word | undefined, before: Word | undefined): boolean {
  if (word === undefined) return false;
  return before?.text === "plus" || before?.text === "mas" || source.slice(0, word.start).trimEnd().endsWith("+");
}

/** The numbers that follow one another from `at`, with nothing but connecting words between them. */
function digitGroups(words: readonly Word[], at: number, taken: readonly Span[]): Group[] {
  const groups: Group[] = [];
  let to = at;
  while (to < words.length && groups.length < longestRun) {
    const number = freeNumberAt(words, to, taken);
    if (number) {
      groups.push({ digits: number.digits, from: to, to: to + number.length });
      to += number.length;
    } else if (groups.length > 0 && connectors.has(textAt(words, to))) to += 1;
    else break;
  }
  return groups;
}

function freeNumberAt(words: readonly Word[], at: number, taken: readonly Span[]) {
  const number = numberAt(words, at);
  if (number === null) return null;
  return taken.some((span) => overlaps(span, { from: at, to: at + number.length })) ? null : number;
}
