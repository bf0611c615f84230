// Which of the days and times in an utterance is the wish: not the ones refused, past or taken back.
import { Temporal } from "../../../platform/time.ts";
import type { DayPiece } from "./day-piece.ts";
import type { Span } from "./phrases.ts";
import { isRefused, isTold } from "./refused-time.ts";
import type { TimePiece } from "./time-of-day.ts";
import { correcting, dayLinks, moving, throughLinks } from "./vocabulary/time.ts";
import type { Word } from "./words.ts";

/** The day wished for; neighbouring days joined by "or" or "through" become one span. */
export function chooseDay(words: readonly Word[], days: readonly DayPiece[], isExpected: boolean): DayPiece | null {
  const wished = days.filter((day) => isWished(words, day, isExpected));
  const spans = joined(words, wished);
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return null;
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
  const isBesideDay = (time: TimePiece) => day !== null && distance(day, time) <= 2;
  const wished = times.filter((time) => isWished(words, time, isExpected || isBesideDay(time)));
  const exact = wished.filter((time) => time.kind !== "part");
  const candidates = exact.length > 0 ? exact : narrowed(wished);
  const [first, last] = [candidates[0], candidates.at(-1)];
  if (!first || !last) return null;
  if (isCorrected(words, first, last)) return last;
  if (day === null) return first;
  return candidates.reduce((nearest, time) => (distance(day, time) < distance(day, nearest) ? time : nearest), first);
}

/** "Early Tuesday morning": two parts that overlap are one. */
function narrowed(parts: readonly TimePiece[]): readonly TimePiece[] {
  const [first, second] = parts;
  if (!first || !second) return parts;
  const start = Math.max(first.start, second.start);
  const until = Math.min(first.until, second.until);
  return start < until ? [{ ...first, start, until, from: first.from, to: second.to }] : parts;
}

function distance(a: Span, b: Span): number {
  return Math.max(a.from - b.to, b.from - a.to, 0);
}

function isWished(words: readonly Word[], piece: Span, isExpected: boolean): boolean {
  return !isRefused(words, piece) && !isTold(words, piece, isExpected);
}

function isCorrected(words: readonly Word[], first: Span, last: Span): boolean {
  return words.slice(first.to, last.from).some((word) => correcting.has(word.text));
}

/** Joins "Monday or Tuesday", "Monday through Wednesday" and "Thursday the 3rd". */
function joined(words: readonly Word[], days: readonly DayPiece[]): DayPiece[] {
  const spans: DayPiece[] = [];
  for (const day of days) {
    const before = spans.at(-1);
    const merged = before ? merge(words, before, day) : null;
    if (merged) spans[spans.length - 1] = merged;
    else spans.push(day);
  }
  return spans;
}

function merge(words: readonly Word[], first: DayPiece, second: DayPiece): DayPiece | null {
  const between = words.slice(first.to, second.from).map((word) => word.text);
  if (words[second.from]?.stop === 2 || !between.every((text) => dayLinks.has(text))) return null;
  const isSameDay = second.isDate && !between.some((text) => text === "or" || text === "to");
  if (isSameDay) return { ...second, from: first.from };
  if (between.length === 0 && words[second.from]?.stop === 0) return dayWithin(first, second);
  return spanOf(words, first, { second, between });
}

/** "Next week Tuesday": the Tuesday of that week. */
function dayWithin(week: DayPiece, day: DayPiece): DayPiece | null {
  const [first, later] = [day.first, day.first.add({ days: 7 })];
  const isIn = (date: Temporal.PlainDate) =>
    Temporal.PlainDate.compare(date, week.first) >= 0 && Temporal.PlainDate.compare(date, week.end) < 0;
  const date = [first, later].find(isIn);
  return date === undefined ? null : { ...day, first: date, end: date.add({ days: 1 }), from: week.from };
}

interface Following {
  second: DayPiece;
  between: readonly string[];
}

/** Days one after another, with a comma or a link between them. */
function spanOf(words: readonly Word[], first: DayPiece, { second, between }: Following): DayPiece | null {
  const isAdjoining = first.end.equals(second.first) || between.some((text) => throughLinks.has(text));
  const isOrdered = Temporal.PlainDate.compare(first.first, second.first) < 0;
  const isMoved = words.some((word) => moving.has(word.text));
  return isAdjoining && isOrdered && !isMoved ? { ...first, end: second.end, to: second.to } : null;
}
