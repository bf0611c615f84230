// What a day or time is to the caller: wished, wished by the way, refused, promised to others, or only told of.

import { findPhrases, type Hit, phraseBook } from "./phrases.ts";
import { correcting, repeatedDays, repeatedParts } from "./vocabulary/time.ts";
import { cuesAfter, cuesBefore } from "./vocabulary/when-cues.ts";
import { boundByEvent, sideOf } from "./when-bound.ts";
import type { Clause } from "./when-clause.ts";
import { isBoundThan, isDeniedBound } from "./when-denied.ts";
import { isFreedAt, isReadyBy, isUntil } from "./when-free.ts";
import type { Mention } from "./when-mention.ts";
import { textAt, type Word } from "./words.ts";

export type Stance = "wish" | "aside" | "refused" | "busy" | "told";

export interface Stated extends Mention {
  stance: Stance;
  clause: Clause;
  /** Words around it say that it is wished. */
  isCued: boolean;
}

export type Cue = keyof typeof cuesBefore;
export type CueAfter = keyof typeof cuesAfter;

/** A mention with the cues around it. */
export interface Cued extends Mention {
  clause: Clause;
  before: readonly Hit<Cue>[];
  after: readonly Hit<CueAfter>[];
  hasNext: boolean;
}

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
  const later = findPhrases(scene.words, afterBook).filter(
    ({ label, to }) => label !== "refused" || !isBoundThan(scene.words, to),
  );
  const found = mentions.flatMap((mention, i) => {
    const clause = scene.clauses.findLast(({ from }) => from <= mention.from);
    if (!clause) return [];
    const until = Math.min(mentions[i + 1]?.from ?? scene.words.length, endOf(scene.clauses, mention, clause));
    const since = Math.max(clause.from, mentions[i - 1]?.to ?? 0);
    const before = cues.filter((cue) => cue.from >= since && cue.to <= mention.from);
    const after = later.filter(
      (cue) => cue.from >= mention.to && cue.to <= until && cue.from - mention.to < afterReach[cue.label],
    );
    return [stated(scene, { ...mention, clause, before, after, hasNext: i + 1 < mentions.length })];
  });
  return listed(scene.words, sharedPast(scene.words, found));
}

function stated(scene: Scene, cued: Cued): Stated {
  const { before: _, after, hasNext: __, ...mention } = cued;
  const isCued = nearest(scene.words, cued) === "wish" || after.some(({ label }) => label === "wish");
  const stance = stanceOf(scene, cued);
  if (!cued.isAfter && isReadyBy(scene.words, cued))
    return { ...mention, isCued: true, isOpened: true, stance: "wish" };
  const isKept = stance === "busy" || stance === "refused";
  if (isKept && (isUntil(scene.words, cued) || isFreedAt(scene.words, cued)))
    return { ...mention, isCued, isOpened: true, stance: "aside" };
  return boundByClause(scene.words, { ...mention, isCued, stance });
}

/** "After I drop the kids off at eight", "before I leave at nine". */
function boundByClause(words: readonly Word[], mention: Stated): Stated {
  const { clause, time } = mention;
  const event =
    ["wish", "aside"].includes(mention.stance) && time?.kind === "instant" ? boundByEvent(words, mention) : null;
  if (event && time) return { ...mention, time: sideOf(time, event) };
  if (clause.bound === null || time?.kind !== "instant" || mention.from <= clause.from) return mention;
  if (clause.bound === "after") return { ...mention, isOpened: true, stance: "aside" };
  return { ...mention, stance: "aside", time: { ...time, kind: "window", start: 0, isOpen: false } };
}

/** A mention may reach over a comma into the next clause. */
function endOf(clauses: readonly Clause[], mention: Mention, clause: Clause): number {
  return clauses.find(({ to }) => to >= mention.to)?.to ?? clause.to;
}

function stanceOf(scene: Scene, mention: Cued): Stance {
  if (mention.isAfter) return "wish";
  if (mention.day?.isOver || mention.clause.isQuestion) return "told";
  const after = mention.after.toSorted((a, b) => a.from - b.from || b.to - a.to)[0]?.label ?? null;
  const before = nearest(scene.words, mention);
  if (isRefused(scene.words, mention, after)) return "refused";
  const against = againstIt(before, after);
  if (against) return against;
  if (!scene.isExpected && before === null && isRepeated(scene.words, mention)) return "told";
  return mention.clause.isAside ? "aside" : "wish";
}

/** "It's Wednesday I'm off" describes nothing. */
function againstIt(before: Cue | null, after: CueAfter | null) {
  const isOwnDay = before === "described" && after === "wish";
  return (isOwnDay ? null : stanceOfCue(before)) ?? stanceOfCue(after);
}

function isRefused(words: readonly Word[], mention: Cued, after: CueAfter | null): boolean {
  return isAfterNo(words, mention, after) || isTrailingNo(words, mention);
}

function stanceOfCue(cue: Cue | null): "refused" | "busy" | "told" | null {
  if (cue === "described") return "told";
  return cue === "wish" ? null : cue;
}

/** "No mornings", "no este viernes sino el otro"; "no Monday works better" is a no to something else. */
function isAfterNo(words: readonly Word[], mention: Cued, after: CueAfter | null): boolean {
  const isNo = textAt(words, mention.from - 1) === "no" && words[mention.from]?.stop === 0;
  if (textAt(words, mention.from + 1) === "than") return false;
  if (textAt(words, mention.to) === "only" && words[mention.to]?.stop === 0) return false;
  return isNo && after !== "wish" && (mention.hasNext || isRepeated(words, mention));
}

function nearest(words: readonly Word[], { before, clause, from }: Cued): Cue | null {
  const isDenied = isDeniedBound(words, from) || isDeniedBound(words, from - 1);
  const counting = before.filter(
    (cue) =>
      !isBound(words, cue) &&
      !(isDenied && cue.label === "refused") &&
      !(asking.has(textAt(words, cue.from)) && isFirst(cue, clause)) &&
      (cue.label !== "described" || isDescribing(words, cue, { from, clause })),
  );
  const last = counting.toSorted((a, b) => b.to - a.to || a.from - b.from)[0];
  return last?.label ?? null;
}

/** Right before it; a bare "es" only where it opens the clause. */
function isDescribing(words: readonly Word[], cue: Hit<Cue>, { from, clause }: Pick<Cued, "from" | "clause">): boolean {
  if (conditions.has(textAt(words, cue.from - 1))) return false;
  return cue.to === from && (textAt(words, cue.from) !== "es" || cue.from === clause.from);
}

/** "Only if it's after two". */
const conditions = new Set(["if", "unless", "long", "provided", "si", "hope", "make", "except"]);

function isFirst(cue: Hit<Cue>, clause: Clause): boolean {
  return cue.from === clause.from && cue.to - cue.from === 1;
}

function isBound(words: readonly Word[], cue: Hit<Cue>): boolean {
  if (cue.label !== "refused") return false;
  const isThan = [cue.to, cue.to + 1].some(
    (at) => textAt(words, at + 1) === "than" && ["later", "earlier", "sooner"].includes(textAt(words, at)),
  );
  return isThan || (cue.to - cue.from === 1 && boundWords.has(textAt(words, cue.to)));
}

/** "El viernes no, el sábado"; not "el viernes, no el sábado". */
function isTrailingNo(words: readonly Word[], { to }: Mention): boolean {
  const [no, next] = [words[to], words[to + 1]];
  return (
    no?.text === "no" &&
    no.stop === 0 &&
    (next === undefined || next.stop > 0 || ["pero", "sino", "mejor"].includes(next.text))
  );
}

/** "Mornings", "Sundays", "los domingos". */
export function isRepeated(words: readonly Word[], { from, to, day }: Mention): boolean {
  if (day?.isDate) return false;
  const texts = words.slice(from, to).map((word) => word.text);
  if (texts.some((text) => repeatedDays.has(text) || repeatedParts.has(text))) return true;
  const isLos = textAt(words, from - 1) === "los" || texts.includes("los");
  return isLos && texts.some((text) => /^(?:lunes|martes|miercoles|jueves|viernes)$/.test(text));
}

/** "It started last night around eleven, on the second try": what stands in one clause with the past is past. */
function sharedPast(words: readonly Word[], stated: readonly Stated[]): Stated[] {
  const isTakenBack = words.some((word) => correcting.has(word.text));
  const isTold = (other: Stated) => other.stance === "told" && (!isTakenBack || other.day?.isOver === true);
  return stated.map((mention, i) => {
    const next = stated[i + 1];
    if (next?.day?.isOver && next.from - mention.to <= 1 && next.clause === mention.clause && !isTakenBack)
      return { ...mention, stance: "told" };
    const isPast = stated.some(
      (other) => isTold(other) && other.clause === mention.clause && other.from < mention.from,
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
    if (!before || !mention) continue;
    const stances = stancesOf(words, { before, mention, next: result[i + 1] });
    result[i - 1] = { ...before, stance: stances.before };
    result[i] = { ...mention, stance: stances.mention };
  }
  return result;
}

function stancesOf(words: readonly Word[], row: Row): { before: Stance; mention: Stance } {
  const { before, mention } = row;
  const isLinked = isLink(words, before.to, mention.from);
  if (mention.stance === "wish" && (isLinked || isInRow(words, row)))
    return { before: before.stance, mention: before.stance };
  const isTogether = isLinked && before.stance === "wish";
  return { before: isTogether ? mention.stance : before.stance, mention: mention.stance };
}

/** "Or", "or the" between two mentions. */
function isLink(words: readonly Word[], from: number, to: number): boolean {
  return to > from && to - from <= 2 && listLinks.has(textAt(words, from));
}

/** "Can't do Monday Tuesday", said in one breath; "not Friday Saturday" corrects. */
function isRunOn(words: readonly Word[], before: Stated, mention: Stated): boolean {
  const isLeft = before.stance === "refused" || before.stance === "busy";
  const isCorrected = ["not", "no"].includes(textAt(words, before.from - 1));
  const isEnd = words[mention.to]?.stop !== 0;
  return isLeft && !isCorrected && isEnd && words[mention.from]?.stop === 0 && !mention.isCued;
}

interface Row {
  before: Stated;
  mention: Stated;
  next: Stated | undefined;
}

/** The "Tuesday" of "Monday, Tuesday or Wednesday". */
function isInRow(words: readonly Word[], { before, mention, next }: Row): boolean {
  if (before.to !== mention.from) return false;
  if (next !== undefined && isLink(words, mention.to, next.from)) return true;
  return isRunOn(words, before, mention);
}
