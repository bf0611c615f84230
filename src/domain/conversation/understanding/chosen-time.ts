// Which of the days and times in an utterance is the wish: not the ones refused, past or taken back.

import { Temporal } from "../../../platform/time.ts";
import type { Span } from "./phrases.ts";
import type { DayPiece } from "./spoken-day.ts";
import type { TimePiece } from "./spoken-time.ts";
import { pastWords, wishWords } from "./vocabulary/time.ts";
import type { Word } from "./words.ts";

const refusing = new Set(["not", "except", "besides", "excepto", "menos", "but"]);
const correcting = new Set([
  "actually",
  "no",
  "wait",
  "mean",
  "meant",
  "sorry",
  "rather",
  "instead",
  "better",
  "make",
  "or",
  "mejor",
  "digo",
  "perdon",
  "scratch",
]);
const moving = new Set([
  "move",
  "change",
  "reschedule",
  "switch",
  "instead",
  "push",
  "bump",
  "cambiar",
  "mover",
  "reprogramar",
  "cambie",
]);
const linking = new Set([
  "or",
  "and",
  "through",
  "to",
  "thru",
  "until",
  "o",
  "y",
  "a",
  "either",
  "on",
  "maybe",
  "else",
  "possibly",
  "the",
]);
const reach = 5;

/** The day wished for; neighbouring days joined by "or" or "through" become one span. */
export function chooseDay(words: readonly Word[], days: readonly DayPiece[], isExpected: boolean): DayPiece | null {
  const wished = joined(
    words,
    days.filter((day) => isWished(words, day, isExpected)),
  );
  const first = wished[0];
  const last = wished.at(-1);
  if (!first || !last || wished.length === 1) return first ?? null;
  const isMoved = words.some((word) => moving.has(word.text));
  return isMoved || isCorrected(words, first, last) ? last : first;
}

interface TimeChoice {
  day: DayPiece | null;
  isExpected: boolean;
}

/** The time that belongs to the chosen day: an hour before a part of the day, the nearest first. */
export function chooseTime(
  words: readonly Word[],
  times: readonly TimePiece[],
  { day, isExpected }: TimeChoice,
): TimePiece | null {
  const wished = times.filter((time) =>
    isWished(words, time, isExpected || (day !== null && distance(day, time) <= 2)),
  );
  const exact = wished.filter((time) => time.kind !== "part");
  const candidates = exact.length > 0 ? exact : wished;
  const last = candidates.at(-1);
  const first = candidates[0];
  if (!first || !last) return null;
  if (candidates.length > 1 && isCorrected(words, first, last)) return last;
  if (day === null) return first;
  return candidates.reduce((nearest, time) => (distance(day, time) < distance(day, nearest) ? time : nearest), first);
}

function distance(a: Span, b: Span): number {
  return Math.max(a.from - b.to, b.from - a.to, 0);
}

function isWished(words: readonly Word[], piece: Span, isExpected: boolean): boolean {
  return !isRefused(words, piece) && (isExpected || !isPast(words, piece)) && !isLast(words, piece);
}

function isLast(words: readonly Word[], piece: Span): boolean {
  return (
    ["last", "since", "pasado", "desde", "every", "each"].includes(words[piece.from - 1]?.text ?? "") ||
    words[piece.to]?.text === "pasado"
  );
}

/** "Not Tuesday", "can't do Tuesday", "Tuesday doesn't work". */
function isRefused(words: readonly Word[], { from, to }: Span): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 4); i -= 1) {
    const word = words[i];
    const next = words[i + 1];
    if (word === undefined || next === undefined || (next.stop > 0 && i + 1 <= from)) break;
    if (refusing.has(word.text))
      return !(word.text === "but" && !["day", "anything", "anytime", "time"].includes(words[i - 1]?.text ?? ""));
    if (pausing.has(word.text)) break;
  }
  const [verb, second, third] = [words[to], words[to + 1], words[to + 2]];
  if (verb === undefined || verb.stop > 0) return false;
  const isDenied = second?.text === "not" && ["does", "is", "will", "do", "would"].includes(verb.text);
  const isBad = ["is", "are"].includes(verb.text) && ["bad", "out", "no"].includes(second?.text ?? "");
  return (isDenied && third?.text !== "until") || isBad;
}

const pausing = new Set(["but", "until", "sure", "know", "is", "how", "about"]);

/** "It started yesterday", "since this morning": told, not wished. */
function isPast(words: readonly Word[], { from }: Span): boolean {
  let isTold = false;
  for (let i = from - 1; i >= Math.max(0, from - reach - 2); i -= 1) {
    const word = words[i];
    if (word === undefined || words[i + 1]?.stop === 2) break;
    if (wishWords.has(word.text)) return false;
    isTold ||= i >= from - reach && pastWords.has(word.text);
  }
  return isTold;
}

function isCorrected(words: readonly Word[], first: Span, last: Span): boolean {
  const between = words.slice(first.to, last.from).map((word) => word.text);
  return (
    between.some((text) => correcting.has(text) && text !== "or") ||
    (between.includes("or") && between.includes("rather"))
  );
}

/** Joins "Monday or Tuesday", "Monday through Wednesday" and "Thursday the 3rd". */
function joined(words: readonly Word[], days: readonly DayPiece[]): DayPiece[] {
  return days.reduce<DayPiece[]>((kept, day) => {
    const before = kept.at(-1);
    const merged = before ? merge(words, before, day) : null;
    return merged ? [...kept.slice(0, -1), merged] : [...kept, day];
  }, []);
}

function merge(words: readonly Word[], first: DayPiece, second: DayPiece): DayPiece | null {
  const between = words.slice(first.to, second.from).map((word) => word.text);
  const isApart = words[second.from]?.stop === 2 || between.some((text) => !linking.has(text));
  if (isApart) return null;
  const isSame = second.isDate && !between.includes("or") && !between.includes("to");
  if (isSame) return { ...second, from: first.from };
  const isThrough = ["through", "to", "thru", "until", "a"].some((link) => between.includes(link));
  const isAdjoining = first.end.equals(second.first) || isThrough;
  const isOrdered = Temporal.PlainDate.compare(first.first, second.first) < 0;
  return isAdjoining && isOrdered && between.length > 0 && !words.some((word) => moving.has(word.text))
    ? { ...first, end: second.end, to: second.to }
    : null;
}
