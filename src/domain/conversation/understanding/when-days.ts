// Days said one after the other that are one: "Thursday the 3rd", "next week Tuesday", "Monday through Wednesday".
import { Temporal } from "../../../platform/time.ts";
import { type DayPiece, oneDay } from "./day-piece.ts";
import { alternating, throughLinks } from "./vocabulary/time.ts";
import { isMoving } from "./when-moving.ts";
import { textAt, type Word } from "./words.ts";

const openers = new Set(["between", "from", "entre", "de", "del"]);
const quiet = new Set(["the", "el", "on", "of", "de", "del", "that", "is", "que", "es", "in", "la", "for", "a"]);

export function joinedDays(words: readonly Word[], days: readonly DayPiece[]): DayPiece[] {
  const joined: DayPiece[] = [];
  for (const day of days) {
    const before = joined.at(-1);
    const one = before && !before.isOver && !day.isOver ? join(words, before, day) : null;
    if (one) joined[joined.length - 1] = one;
    else joined.push(day);
  }
  return joined.map((day, i) => inWeekOf(words, day, joined[i + 1]));
}

/** "Thursday or Friday next week". */
function inWeekOf(words: readonly Word[], day: DayPiece, next: DayPiece | undefined): DayPiece {
  const isListed = next?.namesWeek && next.from - day.to === 1 && alternating.has(textAt(words, day.to));
  if (!isListed || !day.isWeekday || day.namesWeek) return day;
  return {
    ...day,
    ...oneDay(next.first.add({ days: day.first.dayOfWeek - next.first.dayOfWeek }), day.from, day.to),
  };
}

function join(words: readonly Word[], first: DayPiece, second: DayPiece): DayPiece | null {
  const between = words.slice(first.to, second.from).map((word) => word.text);
  if (throughAt(words, first, between)) return spanOf(first, second);
  // "Not this Friday, next Friday".
  if (first.isDoubtful !== second.isDoubtful && first.first.equals(second.first)) return null;
  const isQuiet = between.length <= 3 && between.every((text) => quiet.has(text));
  if (!isQuiet || words[second.from]?.stop === 2) return null;
  return theNarrower(first, second) ?? (isBeside(words, first, second) ? theOne(first, second) : null);
}

/** "Monday through Wednesday", said on a Tuesday, ends in the week after. */
function spanOf(first: DayPiece, second: DayPiece): DayPiece | null {
  const isLate = !isBefore(first.first, second.first) && !second.isDate;
  const end = isLate ? second.end.add({ days: 7 }) : second.end;
  return isBefore(first.first, end) ? { ...first, end, to: second.to } : null;
}

/** "Tomorrow, Monday", "mañana que es fin de año". */
function theNarrower(first: DayPiece, second: DayPiece): DayPiece | null {
  const span = { from: first.from, to: second.to };
  if (isWithin(second, first)) return { ...second, ...span };
  return isWithin(first, second) ? { ...first, ...span } : null;
}

function isBeside(words: readonly Word[], first: DayPiece, second: DayPiece): boolean {
  return words[second.from]?.stop === 0 || isWeek(first) || second.isBare === true;
}

/** A date is surer than a weekday; a weekday of a week is in that week. */
function theOne(first: DayPiece, second: DayPiece): DayPiece | null {
  if (second.isDate && !first.isDate && !isWeek(first)) return { ...second, from: first.from };
  return dayWithin(first, second) ?? dayWithin(second, { ...first, to: second.to });
}

/** "To", "through", "hasta" between two days; "and" only after "between". */
function throughAt(words: readonly Word[], first: DayPiece, between: readonly string[]): boolean {
  const [link] = between;
  if (link === undefined || between.length > 2 || isMoving(words)) return false;
  const isOpened = openers.has(textAt(words, first.from - 1));
  if ((link === "and" || link === "y") && isOpened) return true;
  return throughLinks.has(link) && (link !== "a" || isOpened);
}

function isBefore(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) < 0;
}

function isWithin(day: DayPiece, span: DayPiece): boolean {
  return !isBefore(day.first, span.first) && !isBefore(span.end, day.end);
}

function isWeek(day: DayPiece): boolean {
  return day.end.since(day.first).days >= 3;
}

/** "Next week Tuesday": the Tuesday of that week. */
function dayWithin(week: DayPiece, day: DayPiece): DayPiece | null {
  if (!isWeek(week) || isWeek(day)) return null;
  const date = [day.first, day.first.add({ days: 7 })].find(
    (candidate) => !isBefore(candidate, week.first) && isBefore(candidate, week.end),
  );
  if (date === undefined) return null;
  const span = { from: Math.min(week.from, day.from), to: Math.max(week.to, day.to) };
  return { ...day, namesWeek: true, first: date, end: date.add({ days: 1 }), ...span };
}
