// An e-mail address, written or spoken ("jane dot doe at gmail dot com").

import type { Span } from "./phrases.ts";
import { numberAt } from "./spoken-number.ts";
import { leadIns, spokenSigns, topDomains } from "./vocabulary/email.ts";
import type { Utterance, Word } from "./words.ts";

export interface FoundEmail extends Span {
  value: string;
  confidence: number;
}

const written = /(?<![\w.+-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,4}[A-Za-z]{2,24}/;
const longestLocalPart = 12;

/** The first e-mail address, lower case. */
export function findEmail(utterance: Utterance): FoundEmail | null {
  return writtenEmail(utterance) ?? spokenEmail(utterance.words);
}

function writtenEmail({ source, words }: Utterance): FoundEmail | null {
  const found = written.exec(source);
  if (found === null) return null;
  const end = found.index + found[0].length;
  const inside = words.flatMap((word, i) => (word.start >= found.index && word.end <= end ? [i] : []));
  const from = inside[0] ?? 0;
  return { value: found[0].toLowerCase(), from, to: (inside.at(-1) ?? from) + 1, confidence: 0.98 };
}

function spokenEmail(words: readonly Word[]): FoundEmail | null {
  for (const [at, word] of words.entries()) {
    if (word.text !== "at" && word.text !== "arroba") continue;
    const domain = domainAfter(words, at + 1);
    const local = domain ? localBefore(words, at) : null;
    if (domain && local)
      return { value: `${local.text}@${domain.text}`, from: local.from, to: domain.to, confidence: 0.8 };
  }
  return null;
}

/** "gmail dot com", "k u dot edu", "gmail.com". */
function domainAfter(words: readonly Word[], from: number): { text: string; to: number } | null {
  let text = "";
  for (const [i, word] of words.slice(from, from + longestLocalPart).entries()) {
    if (i > 0 && word.stop === 2) return null;
    if (i > 0 && word.gap === ".") text += ".";
    const isLast = text.endsWith(".") && topDomains.has(word.text);
    text += signOf(word);
    if (isLast) return { text, to: from + i + 1 };
  }
  return null;
}

function localBefore(words: readonly Word[], at: number): { text: string; from: number } | null {
  let from = at;
  while (from > 0 && at - from < longestLocalPart && belongs(words, from - 1)) from -= 1;
  let text = "";
  for (let i = from; i < at; ) {
    const number = words[i]?.text === "o" ? null : numberAt(words, i);
    text += number ? number.digits : signOf(words[i]);
    i += number ? number.length : 1;
  }
  return /^[a-z0-9][a-z0-9._+-]*$/.test(text) ? { text, from } : null;
}

function belongs(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined) return false;
  return next.stop !== 2 && !leadIns.has(word.text);
}

function signOf(word: Word | undefined): string {
  return word === undefined ? "" : (spokenSigns[word.text] ?? word.text);
}
