// Who is speaking.

import { lastSaid } from "./name-again.ts";
import { setApart } from "./name-apart.ts";
import { businessAlone, businessIntroduced } from "./name-business.ts";
import { introduced } from "./name-leads.ts";
import { namedByParts } from "./name-parts.ts";
import { type FoundName, isEveryday, isGiven, type NameWords, nameAt, skipGreetings } from "./name-words.ts";
import { findPhrases, phraseBook, type Span } from "./phrases.ts";
import type { Asked } from "./reading.ts";
import { apartFromSpelling } from "./spelled-apart.ts";
import { withCapitals } from "./spelled-hints.ts";
import type { Spelled } from "./spelled-letters.ts";
import { respell, spelledOnly, withPart } from "./spelled-name.ts";
import { functionWords, nameTails, spellingPhrases } from "./vocabulary/name.ts";
import { textAt, type Utterance, type Word } from "./words.ts";

const spellingBook = phraseBook({ spelling: spellingPhrases });

/** The caller's name in title case. A bare answer is a name only when the name was `asked`. */
export function findName({ words: all }: Utterance, asked: Asked, taken: readonly Span[]): FoundName | null {
  const { words, places, runs, hints } = apartFromSpelling(all, taken);
  const isTaken = ({ from, to }: Span) =>
    places.slice(Math.max(from, 0), to).some((at) => taken.some((span) => at >= span.from && at < span.to));
  const heard = nameIn({ words, asked, isTaken });
  const name = heard && { ...heard, from: places[heard.from] ?? 0, to: (places[heard.to - 1] ?? 0) + 1 };
  const capitals = hints.map((hint) => hint.capitals).join("");
  if (name) return { ...name, value: withCapitals(respell(name, runs), capitals), to: endWith(name, runs) };
  const isSpelling = asked === "name" || asked === "confirm" || findPhrases(all, spellingBook).length > 0;
  return runs.length > 0 && isSpelling ? spelledOnly(runs) : null;
}

function nameIn(known: NameWords): FoundName | null {
  const answer = known.asked === "name" ? answered(known) : null;
  const name = namedByParts(known) ?? introduced(known) ?? answer ?? setApart(known);
  if (name === null) return null;
  const said = saidOtherwise(name, answer) ?? lastSaid(known, name);
  return known.asked === "name" && !said.value.includes(" ") ? (inFull(known, said, name === answer) ?? said) : said;
}

/** "Beth. Elizabeth Crowley."; "it's Beth, Elizabeth Crowley" only right behind it. */
function inFull(known: NameWords, short: FoundName, isAnswer: boolean): FoundName | null {
  const full = setApart(known);
  if (full === null || full.from < short.to) return null;
  const next = known.words[full.to];
  return isAnswer || (full.from === short.to && next?.stop !== 0) ? full : null;
}

/** "Deborah Hill, that's Debra": a part of the answer as it should be. */
function saidOtherwise(name: FoundName, answer: FoundName | null): FoundName | null {
  if (answer === null || name.from < answer.to || name.value.includes(" ") || !answer.value.includes(" ")) return null;
  const value = withPart(answer.value, name.value);
  return value === null ? null : { ...answer, value, to: name.to };
}

/** A name and its spelling are one stretch where they stand together. */
function endWith(heard: Span, runs: readonly Spelled[]): number {
  return runs.reduce((to, run) => (run.from >= to && run.from - to <= 2 ? run.to : to), heard.to);
}

function answered(known: NameWords): FoundName | null {
  const { words } = known;
  return businessAlone(words, skipGreetings(words, 0)) ?? bareName(known) ?? businessIntroduced(words);
}

/** "¿Mi nombre? Aurelia". */
function afterEcho(words: readonly Word[]): number {
  const isEcho = ["my", "mi"].includes(textAt(words, 0)) && ["name", "nombre"].includes(textAt(words, 1));
  return isEcho && words[2]?.stop === 2 ? 2 : 0;
}

/** The answer to "may I have your name?". */
function bareName(known: NameWords): FoundName | null {
  const { words } = known;
  const start = skipGreetings(words, afterEcho(words));
  const name = nameAt(words, start, "bare") ?? onlyWord(words, start);
  if (name === null || known.isTaken(name)) return null;
  const next = words[name.to];
  const isWhole = next === undefined || next.stop > 0 || nameTails.has(next.text);
  const isKnown = isGiven(words[name.from]) && !isEveryday(textAt(words, name.from));
  return isWhole || isKnown ? { ...name, confidence: 0.85 } : null;
}

/** "Grace", "Will": an everyday word is a name when it is the whole answer. */
function onlyWord(words: readonly Word[], at: number): FoundName | null {
  const word = words[at];
  if (word === undefined || at !== words.length - 1 || !isGiven(word) || functionWords.has(word.text)) return null;
  return nameAt([{ ...word, stop: 2 }], 0, "sure") && { value: word.raw, from: at, to: at + 1, confidence: 0.7 };
}
