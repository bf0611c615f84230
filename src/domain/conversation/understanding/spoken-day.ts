// One day or several, as people name them: "tomorrow", "next Tuesday", "December 3rd", "this week".
import type { Temporal } from "../../../platform/time.ts";
import { type DayContext, type DayPiece, oneDay } from "./day-piece.ts";
import { longestAt, phraseBook, type Span } from "./phrases.ts";
import { monthDayAt, nextYearAt } from "./spoken-month-day.ts";
import { weeksAt } from "./spoken-week.ts";
import { aWeekLater, holidays, relativeDays, theNextDay } from "./vocabulary/time.ts";
import { holidayDate } from "./when-holiday.ts";
import { monthsAt } from "./when-month.ts";
import { countedInMonthAt } from "./when-nth.ts";
import { pastDayAt } from "./when-past.ts";
import { laterBy, shiftedDayAt, weekdayAfterAt, weekdaysAheadAt, weekOfAt } from "./when-shifted.ts";
import { weekdayAt } from "./when-weekday.ts";
import { textAt, type Word } from "./words.ts";

const relativeBook = phraseBook(relativeDays);
const holidayBook = phraseBook(holidays);
const laterBook = phraseBook<"day" | "week">({ day: theNextDay, week: aWeekLater });

/** Every day in the words, from left to right. `taken` are spans that are something else. */
export function findDays(words: readonly Word[], context: DayContext, taken: readonly Span[]): DayPiece[] {
  const days: DayPiece[] = [];
  for (let at = 0; at < words.length; ) {
    const isTaken = taken.some((span) => at >= span.from && at < span.to);
    const day = isTaken
      ? null
      : (laterThanBefore(words, at, days) ?? laterThanOffered(words, at, context) ?? dayAt(words, at, context));
    if (day) days.push(day);
    at = day ? Math.max(day.to, at + 1) : at + 1;
  }
  const named = withoutNames(days);
  return named.map((day, i) => inMonthOf(day, named[i + 1] ?? null) ?? inMonthOf(day, named[i - 1] ?? null) ?? day);
}

/** "Wednesday, December 2nd" is one day: the weekday only names the date behind it. */
function withoutNames(days: readonly DayPiece[]): DayPiece[] {
  const isNameOf = (day: DayPiece, next: DayPiece | undefined) =>
    next?.isDate === true && !day.isDate && day.to === next.from && isOnWeekdayOf(day, next);
  return days.flatMap((day, i) => {
    if (isNameOf(day, days[i + 1])) return [];
    const name = days[i - 1];
    return [name !== undefined && isNameOf(name, day) ? { ...day, from: name.from } : day];
  });
}

function isOnWeekdayOf(day: DayPiece, date: DayPiece): boolean {
  const isOneDay = day.first.add({ days: 1 }).equals(day.end);
  return isOneDay && day.first.dayOfWeek === date.first.dayOfWeek;
}

/** "The second or the third of December", "December fourth, I mean the fifth". */
function inMonthOf(day: DayPiece, other: DayPiece | null): DayPiece | null {
  if (other === null || !day.isBare || other.isBare || !other.isDate) return null;
  const last = other.first.daysInMonth;
  if (day.first.day > last || day.first.with({ day: 1 }).equals(other.first.with({ day: 1 }))) return null;
  return { ...day, ...oneDay(other.first.with({ day: day.first.day }), day.from, day.to), isDate: true };
}

/** The day or days named at word `at`. */
function dayAt(words: readonly Word[], at: number, context: DayContext): DayPiece | null {
  const counted = { ...context, plain: plainDayAt };
  const day =
    countedInMonthAt(words, at, context) ??
    pastDayAt(words, at, context) ??
    weekdaysAheadAt(words, at, context) ??
    shiftedDayAt(words, at, counted) ??
    weekdayAfterAt(words, at, counted) ??
    weekOfAt(words, at, counted) ??
    monthDayAt(words, at, context) ??
    relativeAt(words, at, context) ??
    weeksAt(words, at, context) ??
    monthsAt(words, at, context) ??
    weekdayAt(words, at, context.today) ??
    holidayAt(words, at, context.today);
  return day && (laterBy(words, day) ?? day);
}

function plainDayAt(words: readonly Word[], at: number, context: DayContext): DayPiece | null {
  if (words[at]?.text === "now") return { ...oneDay(context.today, at, at + 1), isDate: true };
  return (
    monthDayAt(words, at, context) ??
    relativeAt(words, at, context) ??
    weekdayAt(words, at, context.today) ??
    holidayAt(words, at, context.today)
  );
}

function relativeAt(words: readonly Word[], at: number, { today }: DayContext): DayPiece | null {
  const hit = longestAt(words, at, relativeBook);
  if (hit === null) return null;
  const before = textAt(words, at - 1);
  const isMinutes = before === "media" && textAt(words, at - 2) === "y";
  const isMorning = words[at]?.text === "manana" && !isMinutes && ["la", "esta", "media", "las"].includes(before);
  if (isMorning) return null;
  return oneDay(today.add({ days: Number(hit.label) }), at, partOfPhrase(words, hit));
}

/** "This morning" names the day and its part: the part is left for the times. */
function partOfPhrase(words: readonly Word[], hit: Span): number {
  const isPart = ["this", "esta", "tonight"].includes(textAt(words, hit.from));
  return isPart ? Math.max(hit.from, hit.to - 1) : hit.to;
}

/** "Not tomorrow but the day after", "not next week, the week after", "no este viernes, el otro". */
function laterThanBefore(words: readonly Word[], at: number, days: readonly DayPiece[]): DayPiece | null {
  const before = days.at(-1);
  const hit = before && longestAt(words, at, laterBook);
  if (!hit || textAt(words, hit.to) === "next") return null;
  const piece = { ...before, from: at, to: hit.to };
  if (hit.label === "day") return { ...piece, first: before.end, end: before.end.add({ days: 1 }) };
  if (textAt(words, hit.to - 1) === "one" && before.isDate) return null;
  const isWeek = textAt(words, hit.from + 1) === "week" || textAt(words, hit.from + 1) === "semana";
  const shifted = { ...piece, first: before.first.add({ days: 7 }), end: before.end.add({ days: 7 }) };
  return isWeek ? { ...shifted, ...weekOf(shifted.end.subtract({ days: 1 })) } : shifted;
}

/** "Could it be the week after?", "the next day", of the day on offer. */
function laterThanOffered(words: readonly Word[], at: number, { offeredOn }: DayContext): DayPiece | null {
  if (!offeredOn) return null;
  const day = laterThanBefore(words, at, [oneDay(offeredOn, at, at)]);
  const isWeek = ["week", "semana"].includes(textAt(words, at + 1));
  const isNamed = isWeek || words.slice(at, day?.to).some(({ text }) => text === "day" || text === "dia");
  return isNamed ? day : null;
}

function weekOf(date: Temporal.PlainDate) {
  const first = date.subtract({ days: date.dayOfWeek - 1 });
  return { first, end: first.add({ days: 7 }) };
}

/** "After the holiday" is after the next one; "is Monday a holiday?" names none. */
const unnamedHolidays = new Set(["next_holiday", "end_of_holidays"]);
const unnamedLeads = new Set("after before past from until till del de las los despues antes".split(" "));

function holidayAt(words: readonly Word[], at: number, today: Temporal.PlainDate): DayPiece | null {
  const start = at + (["the", "el"].includes(textAt(words, at)) ? 1 : 0);
  const hit = longestAt(words, start, holidayBook);
  if (hit === null || (unnamedHolidays.has(hit.label) && !unnamedLeads.has(textAt(words, at - 1)))) return null;
  const next = nextYearAt(words, hit.to);
  const from = next === null ? today : today.with({ month: 1, day: 1 }).add({ years: 1 });
  return { ...oneDay(holidayDate(hit.label, from), at, next ?? hit.to), isDate: true };
}
