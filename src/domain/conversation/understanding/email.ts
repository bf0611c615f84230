// An e-mail address, written or spoken ("jane dot doe at gmail dot com").

import { localBefore, signOf } from "./email-local.ts";
import { findPhrases, phraseBook, type Span } from "./phrases.ts";
import { smallNumberAt } from "./spoken-number.ts";
import { countryDomains, spokenSigns, takingBack, topDomains } from "./vocabulary/email.ts";
import { textAt, type Utterance, type Word } from "./words.ts";

export interface FoundEmail extends Span {
  value: string;
  confidence: number;
}

const written = /(?<![\w.+-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63} ?@ ?(?:[A-Za-z0-9-]{1,63}\.){1,4}[A-Za-z]{2,24}/g;
const longestDomain = 12;
const isDomain = /^[a-z0-9][a-z0-9.-]*$/;
const takingBackBook = phraseBook({ back: takingBack });

/** The e-mail address as last said, lower case. */
export function findEmail(utterance: Utterance): FoundEmail | null {
  return writtenEmail(utterance) ?? spokenEmail(utterance.words);
}

function writtenEmail({ source, words }: Utterance): FoundEmail | null {
  const found = [...source.matchAll(written)].at(-1);
  if (found === undefined) return null;
  const end = found.index + found[0].length;
  const inside = words.flatMap((word, i) => (word.start >= found.index && word.end <= end ? [i] : []));
  const from = inside[0] ?? 0;
  const value = found[0].replaceAll(" ", "").toLowerCase();
  return { value, from, to: (inside.at(-1) ?? from) + 1, confidence: 0.98 };
}

function spokenEmail(words: readonly Word[]): FoundEmail | null {
  const signs = words.flatMap((word, at) => (word.text === "at" || word.text === "arroba" ? [at] : []));
  return signs.reduce<FoundEmail | null>((found, at) => emailAround(words, at, found) ?? found, null);
}

/** The address around the "at" at word `at`; after "no, sorry" a domain alone replaces the one before. */
function emailAround(words: readonly Word[], at: number, before: FoundEmail | null): FoundEmail | null {
  const domain = domainAfter(words, at + 1);
  if (domain === null) return null;
  const local = localBefore(words, at, before?.to ?? 0);
  if (local) return { value: `${local.text}@${domain.text}`, from: local.from, to: domain.to, confidence: 0.8 };
  if (before === null || !isTakenBack(words, before.to, at)) return null;
  return { ...before, value: `${before.value.split("@")[0]}@${domain.text}`, to: domain.to };
}

function isTakenBack(words: readonly Word[], from: number, to: number): boolean {
  const between = words.slice(from, to);
  const isNo = between.some(({ text, stop }, i) => text === "no" && (stop > 0 || (between[i + 1]?.stop ?? 1) > 0));
  return isNo || findPhrases(between, takingBackBook).length > 0;
}

/** "gmail dot com", "k u dot edu", "gmail.com", "yahoo dot com dot mx". */
function domainAfter(words: readonly Word[], from: number): { text: string; to: number } | null {
  const near = words.slice(from, from + longestDomain);
  const end = near.findIndex((word, i) => (i > 0 && word.stop === 2) || word.text === "at" || word.text === "arroba");
  let text = "";
  for (const [i, word] of (end < 0 ? near : near.slice(0, end)).entries()) {
    const start = i > 0 ? text + joint(word, text) : "";
    text = start + (digitsInDomain(words, from + i) ?? signOf(word));
    const isEnd = start.endsWith(".") && topDomains.has(word.text);
    if (isEnd) return domainOf(words, { text, to: from + i + 1 });
  }
  return null;
}

/** "U S D two three three", "k twelve", but "two guys garage". */
function digitsInDomain(words: readonly Word[], at: number): string | null {
  const number = textAt(words, at).length > 1 ? smallNumberAt(words.slice(at, at + 1), 0) : null;
  const before = textAt(words, at - 1);
  const isAfter = before.length === 1 || smallNumberAt(words.slice(at - 1, at), 0) !== null;
  return number !== null && isAfter && spokenSigns[before] === undefined ? number.digits : null;
}

function domainOf(words: readonly Word[], domain: { text: string; to: number }): { text: string; to: number } | null {
  return isDomain.test(domain.text) ? withCountry(words, domain) : null;
}

/** The sign written before the word: "gmail.com", but "g-mail" is one word. */
function joint(word: Word, text: string): string {
  if (word.gap === ".") return ".";
  return word.gap === "-" && text.length > 1 ? "-" : "";
}

function withCountry(words: readonly Word[], domain: { text: string; to: number }): { text: string; to: number } {
  const isDot = spokenSigns[textAt(words, domain.to)] === ".";
  const at = isDot ? domain.to + 1 : domain.to;
  const isFurther = (isDot || words[at]?.gap === ".") && countryDomains.has(textAt(words, at));
  return isFurther ? { text: `${domain.text}.${textAt(words, at)}`, to: at + 1 } : domain;
}
