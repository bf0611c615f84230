// An utterance as folded words that remember their place in what was said.
import { lookup } from "./vocabulary/lookup.ts";
import { contractions, fillers, joinedWords, quietAbbreviations } from "./vocabulary/words.ts";

/** How far a word stands from the one before: 0 next to it, 1 after a comma, 2 after the end of a sentence. */
export type Stop = 0 | 1 | 2;

export interface Word {
  /** Lower case, without accents; contractions are two words ("don't" is "do", "not"). */
  text: string;
  /** As said. */
  raw: string;
  /** Places in `Utterance.source`. */
  start: number;
  end: number;
  /** What stands between this word and the one before. */
  gap: string;
  stop: Stop;
}

export interface Utterance {
  source: string;
  words: readonly Word[];
}

const longestText = 2_000;
const token = /\d+(?:st|nd|rd|th)(?![\p{L}\d])|\d+|[ap]\.m\.?(?!\p{L})|\p{L}[\p{L}\p{M}]*(?:'\p{L}[\p{L}\p{M}]*)*/giu;
const suffixes = lookup<string>({ s: "is", re: "are", m: "am", ve: "have", ll: "will", d: "would" });

/** Cuts `text` to 2,000 characters and splits it into words; fillers such as "uh" are left out. */
export function hear(text: string): Utterance {
  const source = text
    .slice(0, longestText)
    .toWellFormed()
    .replace(/[\u2018\u2019\u02BC\u00B4`]/g, "'")
    .replace(/[\u201C\u201D]/g, '"');
  const words: Word[] = [];
  let end = 0;
  for (const found of source.matchAll(token)) {
    const gap = source.slice(end, found.index);
    words.push(...expand(found[0], found.index, { gap, before: words.at(-1) }));
    end = found.index + found[0].length;
  }
  return { source, words: withoutFillers(joinSounds(words)) };
}

/** Lower case without accents. */
export function fold(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}

/** The caller's own words from `from` up to, not including, `to`. */
export function said(utterance: Utterance, from: number, to: number): string {
  const first = utterance.words[from];
  const last = utterance.words[to - 1];
  return first && last ? utterance.source.slice(first.start, last.end) : "";
}

interface Place {
  gap: string;
  before: Word | undefined;
}

function expand(raw: string, start: number, place: Place): Word[] {
  const end = start + raw.length;
  const word: Word = { text: plain(fold(raw)), raw, start, end, gap: place.gap, stop: stopOf(place) };
  const known = contractions[fold(raw)];
  if (known) return known.map((text, i) => (i === 0 ? { ...word, text } : { ...word, text, gap: "", stop: 0 }));
  const cut = raw.lastIndexOf("'");
  if (cut < 1) return [word];
  return splitAt(word, cut) ?? [word];
}

/** "pipe's" is "pipe" and "is"; "isn't" is "is" and "not". */
function splitAt(word: Word, cut: number): Word[] | null {
  const ending = fold(word.raw.slice(cut + 1));
  const isNot = ending === "t" && /n$/i.test(word.raw.slice(0, cut));
  const second = isNot ? "not" : suffixes[ending];
  if (second === undefined) return null;
  const middle = isNot ? cut - 1 : cut;
  if (middle < 1) return null;
  const head = word.raw.slice(0, middle);
  return [
    { ...word, text: plain(fold(head)), raw: head, end: word.start + middle },
    { ...word, text: second, raw: word.raw.slice(middle), start: word.start + middle, gap: "", stop: 0 },
  ];
}

function plain(text: string): string {
  return text.replace(/['.]/g, "");
}

function stopOf({ gap, before }: Place): Stop {
  if (before === undefined) return 2;
  const quiet = gap.startsWith(".") && (before.text.length === 1 || quietAbbreviations.has(before.text));
  const rest = quiet ? gap.slice(1) : gap;
  if (rest === "." || rest === ":") return 0;
  if (/[.!?;\n…¿¡]|[—–]/u.test(rest)) return 2;
  return /[,:()"]|\s-+\s/.test(rest) ? 1 : 0;
}

function joinSounds(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const sound = before && !/[,.]/.test(word.gap) ? joinedWords[`${before.text} ${word.text}`] : undefined;
    if (before && sound)
      joined[joined.length - 1] = { ...before, text: sound, raw: `${before.raw} ${word.raw}`, end: word.end };
    else joined.push(word);
  }
  return joined;
}

function withoutFillers(words: readonly Word[]): Word[] {
  const kept: Word[] = [];
  let skipped: Word | null = null;
  for (const word of words) {
    if (fillers.has(word.text)) {
      skipped = skipped ?? word;
      continue;
    }
    kept.push(skipped ? afterFiller(word, skipped) : word);
    skipped = null;
  }
  return kept;
}

/** A comma before or after "uh" says nothing; the end of a sentence does. */
function afterFiller(word: Word, filler: Word): Word {
  const stop = word.stop === 2 || filler.stop === 2 ? 2 : 0;
  return { ...word, gap: filler.gap.includes("?") ? "? " : " ", stop };
}

/** The text of the word at `at`, or "" where there is none. */
export function textAt(words: readonly Word[], at: number): string {
  return words[at]?.text ?? "";
}
