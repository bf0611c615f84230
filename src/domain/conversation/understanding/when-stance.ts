// What a day or time is to the caller: wished, wished by the way, refused, promised to others, or only told of.
import type { Clause } from "./when-clause.ts";
import { findPhrases, type Hit, phraseBook } from "./phrases.ts";
import { repeatedDays, repeatedParts } from "./vocabulary/time.ts";
import { cuesAfter, cuesBefore } from "./vocabulary/when-cues.ts";
import type { Mention } from "./when-mention.ts";
import { textAt, type Word } from "./words.ts";

export type Stance = "wish" | "aside" | "refused" | "busy" | "told";

export interface Stated extends Mention {
  stance: Stance;
  clause: Clause;
  /** Words around it say that it is wished. */
  isCued: boolean;
}

type Cue = keyof typeof cuesBefore;
type CueAfter = keyof typeof cuesAfter;

const beforeBook = phraseBook<Cue>(cuesBefore);
const afterBook = phraseBook<CueAfter>(cuesAfter);
/** How many words may stand between a mention and what is said of it. */
const afterReach = { wish: 2, refused: 2, busy: 1, told: 1 } as const;
/** "Not before ten" refuses nothing. */
const boundWords = new Set(["before", "until", "till", "earlier", "later", "sooner", "antes", "hasta", "only", "just"]);
/** A verb that asks when it opens the clause: "was Tuesday still open?" */
const asking = new Set(["was", "were", "had", "did"]);
const listLinks = new Set(["or", "and", "nor", "ni", "o", "y"]);

interface Scene {
  words: readonly Word[];
  clauses: readonly Clause[];
  /** A time was asked for or offered. */
  isExpected: boolean;
}

/** Every mention with its stance; what is listed together is meant together. */
export function statedIn(mentions: readonly Mention[], scene: Scene): Stated[] {
  const cues = findPhrases(scene.words, beforeBook);
  const later = findPhrases(scene.words, afterBook);
  const stated = mentions.flatMap((mention, i) => {
    const clause = scene.clauses.findLast(({ from }) => from <= mention.from);
    if (!clause) return [];
    const until = Math.min(mentions[i + 1]?.from ?? scene.words.length, endOf(scene.clauses, mention, clause));
    const before = cues.filter((cue) => cue.from >= clause.from && cue.to <= mention.from);
    const after = later.filter((cue) => cue.from >= mention.to && cue.to <= until && cue.from - mention.to < afterReach[cue.label]);
    const cued = { ...mention, clause, before, after, hasNext: i + 1 < mentions.length };
    const stance = stanceOf(scene, cued);
    const isKept = stance === "busy" || stance === "refused";
    const isOpened = isKept && (isUntil(scene.words, mention) || isFreedAt(scene.words, cued));
    const isCued = nearest(scene.words, cued) === "wish" || after.some(({ label }) => label === "wish");
    return [{ ...mention, clause, isCued, isOpened, stance: isOpened ? "aside" : stance }];
  });
  return listed(scene.words, sharedPast(stated));
}

/** "Until Thursday", "until three". */
function isUntil(words: readonly Word[], { from }: Mention): boolean {
  return untilWords.has(textAt(words, from)) || untilWords.has(textAt(words, from - 1));
}

/** "I get off at five", "school lets out at three", "salgo a las cuatro". */
function isFreedAt(words: readonly Word[], { before, time, day }: Cued): boolean {
  if (time?.kind !== "instant" || day !== null) return false;
  return before.some((cue) => cue.label === "busy" && words.slice(cue.from, cue.to).some(({ text }) => freeing.has(text)));
}

const freeing = new Set("get gets got lets ends end salgo sale salimos salen llego llega".split(" "));
const untilWords = new Set(["until", "till", "til", "hasta", "thru", "through"]);

/** A mention may reach over a comma into the next clause. */
function endOf(clauses: readonly Clause[], mention: Mention, clause: Clause): number {
  return clauses.find(({ to }) => to >= mention.to)?.to ?? clause.to;
}

interface Cued extends Mention {
  clause: Clause;
  before: readonly Hit<Cue>[];
  after: readonly Hit<CueAfter>[];
  hasNext: boolean;
}

function stanceOf({ words, isExpected }: Scene, mention: Cued): Stance {
  if (mention.isAfter) return "wish";
  const after = mention.after.toSorted((a, b) => a.from - b.from || b.to - a.to)[0];
  if (mention.day?.isOver) return isFreeThen(after) ? "wish" : "told";
  if (mention.clause.isQuestion) return "told";
  const before = nearest(words, mention);
  const isWeakNo = textAt(words, mention.from - 1) === "no" && words[mention.from]?.stop === 0;
  if (isWeakNo && (isRepeated(words, mention) || mention.hasNext) && after?.label !== "wish") return "refused";
  if (before === "described") return "told";
  if (before && before !== "wish") return before;
  if (after && after.label !== "wish") return after.label;
  if (isTrailingNo(words, mention)) return "refused";
  if (!isExpected && isRepeated(words, mention) && before === null) return "told";
  return mention.clause.isAside ? "aside" : "wish";
}

function isFreeThen(after: Hit<CueAfter> | undefined): boolean {
  return after?.label === "wish";
}

function nearest(words: readonly Word[], { before, clause, from }: Cued): Cue | null {
  const counting = before.filter(
    (cue) =>
      !isBound(words, cue) &&
      !(asking.has(textAt(words, cue.from)) && isFirst(cue, clause)) &&
      (cue.label !== "described" || cue.to === from),
  );
  const last = counting.toSorted((a, b) => b.to - a.to || a.from - b.from)[0];
  return last?.label ?? null;
}

function isFirst(cue: Hit<Cue>, clause: Clause): boolean {
  return cue.from === clause.from && cue.to - cue.from === 1;
}

function isBound(words: readonly Word[], cue: Hit<Cue>): boolean {
  return cue.label === "refused" && boundWords.has(textAt(words, cue.to));
}

/** "El viernes no, el sábado"; not "el viernes, no el sábado". */
function isTrailingNo(words: readonly Word[], { to }: Mention): boolean {
  const [no, next] = [words[to], words[to + 1]];
  return no?.text === "no" && no.stop === 0 && (next === undefined || next.stop > 0 || ["pero", "sino", "mejor"].includes(next.text));
}

/** "Mornings", "Sundays", "los domingos". */
export function isRepeated(words: readonly Word[], { from, to }: Mention): boolean {
  const texts = words.slice(from, to).map((word) => word.text);
  if (texts.some((text) => repeatedDays.has(text) || repeatedParts.has(text))) return true;
  const isLos = textAt(words, from - 1) === "los" || texts.includes("los");
  return isLos && texts.some((text) => /^(?:lunes|martes|miercoles|jueves|viernes)$/.test(text));
}

/** "It started last night around eleven, on the second try": what stands in one clause with the past is past. */
function sharedPast(stated: readonly Stated[]): Stated[] {
  return stated.map((mention) => {
    const isPast = stated.some(
      (other) => other.clause === mention.clause && other.stance === "told" && other.day?.isOver && other.from < mention.from,
    );
    const mayBe = !mention.isCued && ["wish", "aside"].includes(mention.stance);
    return isPast && mayBe ? { ...mention, stance: "told" } : mention;
  });
}

/** "I can't do Monday, Tuesday or Wednesday": a list has one stance. */
function listed(words: readonly Word[], stated: readonly Stated[]): Stated[] {
  const result = [...stated];
  for (let i = 1; i < result.length; i += 1) {
    const [before, mention] = [result[i - 1], result[i]];
    if (!before || !mention || before.stance === mention.stance) continue;
    const between = words.slice(before.to, mention.from).map((word) => word.text);
    const isLinked = between.length > 0 && between.length <= 2 && listLinks.has(between[0] ?? "");
    const next = result[i + 1];
    const isInRow = between.length === 0 && next && listLinks.has(textAt(words, mention.to)) && next.from - mention.to <= 2;
    if (!isLinked && !isInRow) continue;
    if (mention.stance === "wish" && before.stance !== "wish") result[i] = { ...mention, stance: before.stance };
    else if (before.stance === "wish" && isLinked) result[i - 1] = { ...before, stance: mention.stance };
  }
  return result;
}
