// Nothing is promised that nobody promised: every sum, discount, warranty, commitment and time in a sentence needs evidence.
import { foldText } from "./folded-text.ts";
import { sumsIn } from "./spoken-sums.ts";
import { commitmentWords, deniedBefore, discountWords, promiseWords, timeWords } from "./vocabulary/claims.ts";

export interface Claim {
  kind: "sum" | "discount" | "promise" | "commitment" | "time";
  /** The words, folded. */
  text: string;
}

/** What the sentence may say. Sums and times come from the parameters of the line that was rendered. */
export interface Evidence {
  sumsCents: readonly number[];
  /** The tenant's own sentences: answers, its name. What repeats them word for word is covered. */
  texts: readonly string[];
  /** Times as they are spoken in this language. */
  times: readonly string[];
  /** Whether the database has what the sentence says was done. */
  committed: boolean;
}

export const noEvidence: Evidence = { sumsCents: [], texts: [], times: [], committed: false };

/** What the sentence claims and nothing bears out; empty when it may be said. */
export function unsupportedClaims(sentence: string, evidence: Evidence): Claim[] {
  const folded = foldText(sentence);
  const texts = evidence.texts.map(foldText);
  if (texts.some((text) => isTextOf(folded, text))) return [];
  const open = maskedBy(folded, [...texts.flatMap(withSentences), ...evidence.times.map(foldText)]);
  return [...sumClaims(open, evidence), ...wordClaims(open), ...(evidence.committed ? [] : commitmentClaims(open))];
}

function sumClaims(text: string, { sumsCents }: Evidence): Claim[] {
  const isCovered = (cents: readonly number[]) => cents.some((sum) => sumsCents.includes(sum));
  return sumsIn(text)
    .filter(({ cents }) => !isCovered(cents))
    .map((sum) => ({ kind: "sum", text: sum.text }));
}

const wordKinds = [
  ["discount", discountWords],
  ["promise", promiseWords],
  ["time", timeWords],
] as const;

function wordClaims(text: string): Claim[] {
  return wordKinds.flatMap(([kind, words]) => [...text.matchAll(words)].map((found) => ({ kind, text: found[0] })));
}

function commitmentClaims(text: string): Claim[] {
  return [...text.matchAll(commitmentWords)]
    .filter((found) => !deniedBefore.test(text.slice(0, found.index)))
    .map((found) => ({ kind: "commitment", text: found[0] }));
}

/** One sentence of a longer answer. A single word is no sentence: it could come from anywhere. */
function isTextOf(sentence: string, text: string): boolean {
  return sentence.includes(" ") && places(text, sentence).length > 0;
}

const fewestWords = 3;

function withSentences(text: string): string[] {
  const sentences = text.split(/(?<=[.?!]) /).filter((part) => part.split(" ").length >= fewestWords);
  return [text, ...sentences];
}

/** Stands for words that are borne out. */
const mask = " \u2022 ";

function maskedBy(text: string, known: readonly string[]): string {
  const longestFirst = [...known].filter((part) => part !== "").sort((a, b) => b.length - a.length);
  return longestFirst.reduce(
    (rest, part) =>
      places(rest, part)
        .reverse()
        .reduce((cut, at) => cut.slice(0, at) + mask + cut.slice(at + part.length), rest),
    text,
  );
}

const inWord = /[\p{L}\d]/u;

/** Where `part` stands in `text` as whole words. */
function places(text: string, part: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
    const isCut = [
      [text[at - 1], part[0]],
      [part.at(-1), text[at + part.length]],
    ].some(([left = "", right = ""]) => inWord.test(left) && inWord.test(right));
    if (!isCut) found.push(at);
  }
  return found;
}
