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
const longestRun = 40;

/** The first valid number outside `taken`; ten digits are read as a number of this country. */
export function findPhone(utterance: Utterance, taken: readonly Span[]): FoundPhone | null {
  const { words } = utterance;
  for (let at = 0; at < words.length; at += 1) {
    const found = phoneAt(utterance, at, taken);
    if (found) return found;
  }
  return null;
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
