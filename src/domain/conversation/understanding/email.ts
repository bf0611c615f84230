// An e-mail address, written or spoken ("jane dot doe at gmail dot com").

import { localBefore } from "./email-local.ts";
import { findPhrases, phraseBook, type Span } from "./phrases.ts";
import { countryDomains, spokenSigns, takingBack, topDomains } from "./vocabulary/email.ts";
import { textAt, type Utterance, type Word } from "./words.ts";

export interface FoundEmail extends Span {
  value: string;
  confidence: number;
}

const written = /(?<![\w.+-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63} ?@ ?(?:[A-Za-z0-9-]{1,63}\.){1,4}[A-Za-z]{2,24}/g;
const longestDomain = 12;
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
  let found: FoundEmail | null = null;
  for (const [at, word] of words.entries()) {
    if (word.text !== "at" && word.text !== "arroba") continue;
    const domain = domainAfter(words, at + 1);
    if (domain === null) continue;
    const local = localBefore(words, at, found?.to ?? 0);
    const isNewDomain = found !== null && isTakenBack(words, found.to, at);
    if (local) found = { value: `${local.text}@${domain.text}`, from: local.from, to: domain.to, confidence: 0.8 };
    else if (found && isNewDomain)
      found = { ...found, value: `${found.value.split("@")[0]}@${domain.text}`, to: domain.to };
  }
  return found;
}

function isTakenBack(words: readonly Word[], from: number, to: number): boolean {
  return findPhrases(words.slice(from, to), takingBackBook).length > 0;
}

/** "gmail dot com", "k u dot edu", "gmail.com", "yahoo dot com dot mx". */
function domainAfter(words: readonly Word[], from: number): { text: string; to: number } | null {
  let text = "";
  for (const [i, word] of words.slice(from, from + longestDomain).entries()) {
    if (i > 0 && word.stop === 2) return null;
    if (i > 0 && word.gap === ".") text += ".";
    if (i > 0 && word.gap === "-" && text.length > 1) text += "-";
    const isLast = text.endsWith(".") && topDomains.has(word.text);
    text += word.raw === "'s" ? "s" : (spokenSigns[word.text] ?? word.text);
    if (!isLast) continue;
    if (!/^[a-z0-9][a-z0-9.-]*$/.test(text)) return null;
    return withCountry(words, { text, to: from + i + 1 });
  }
  return null;
}

function withCountry(words: readonly Word[], domain: { text: string; to: number }): { text: string; to: number } {
  const isDot = spokenSigns[textAt(words, domain.to)] === ".";
  const at = isDot ? domain.to + 1 : domain.to;
  const isFurther = (isDot || words[at]?.gap === ".") && countryDomains.has(textAt(words, at));
  return isFurther ? { text: `${domain.text}.${textAt(words, at)}`, to: at + 1 } : domain;
}
