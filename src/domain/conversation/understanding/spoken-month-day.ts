// Dates with a number: "the third of December", "Dec 3", "12/3", "the 24th", and holidays.
import { Temporal } from "../../../platform/time.ts";
import type { DayContext, DayPiece } from "./day-piece.ts";
import { numberAt, ordinalAt, type SpokenNumber, smallNumberAt } from "./spoken-number.ts";
import { dateFollowers, months } from "./vocabulary/time.ts";
import { textAt, type Word } from "./words.ts";

/** The date that begins at word `at`. */
export function monthDayAt(words: readonly Word[], at: number, context: DayContext): DayPiece | null {
  return (
    isoAt(words, at) ??
    slashedAt(words, at, context.today) ??
    monthFirstAt(words, at, context.today) ??
    dayFirstAt(words, at, context.today) ??
    dayOfMonthAt(words, at, context)
  );
}

function piece(date: Temporal.PlainDate | null, from: number, to: number): DayPiece | null {
  return date && { first: date, end: date.add({ days: 1 }), from, to, isDate: true, isDoubtful: false };
}

/** "2026-12-03", "2026/12/03". */
function isoAt(words: readonly Word[], at: number): DayPiece | null {
  const [year, month, day] = [words[at], words[at + 1], words[at + 2]];
  if (!/^20\d\d$/.test(year?.text ?? "") || !isDateSign(month) || !isDateSign(day)) return null;
  return piece(dateOf(Number(year?.text), Number(month.text), Number(day.text)), at, at + 3);
}

function isDateSign(word: Word | undefined): word is Word {
  return word !== undefined && (word.gap === "-" || word.gap === "/");
}

/** "12/3", "12/3/26". */
function slashedAt(words: readonly Word[], at: number, today: Temporal.PlainDate): DayPiece | null {
  const [month, day, year] = [words[at], words[at + 1], words[at + 2]];
  if (day?.gap !== "/" || !/^\d{1,2}$/.test(month?.text ?? "") || !/^\d{1,2}$/.test(day.text)) return null;
  const hasYear = year?.gap === "/" && /^(?:\d\d|20\d\d)$/.test(year.text);
  const stated = hasYear ? Number(year.text) % 100 : null;
  const date =
    stated === null
      ? nextDate(today, Number(month?.text), Number(day.text))
      : dateOf(2000 + stated, Number(month?.text), Number(day.text));
  return piece(date, at, at + (hasYear ? 3 : 2));
}

/** "December 3rd", "December the third", "Dec 3 2026". */
function monthFirstAt(words: readonly Word[], at: number, today: Temporal.PlainDate): DayPiece | null {
  const month = months[textAt(words, at)];
  if (month === undefined) return null;
  const article = ["the", "el"].includes(textAt(words, at + 1)) ? 1 : 0;
  const day = dayNumberAt(words, at + 1 + article);
  if (day === null || words[at + 1]?.stop === 2) return null;
  return withYear(words, { month, day: day.value, from: at, to: at + 1 + article + day.length }, today);
}

/** "The third of December", "3 de diciembre", "3 December". */
function dayFirstAt(words: readonly Word[], at: number, today: Temporal.PlainDate): DayPiece | null {
  const article = ["the", "el"].includes(textAt(words, at)) ? 1 : 0;
  const day = dayNumberAt(words, at + article);
  if (day === null) return null;
  const after = at + article + day.length;
  const link = ["of", "de"].includes(textAt(words, after)) ? 1 : 0;
  const name = textAt(words, after + link);
  const month = months[name];
  if (month === undefined || (link === 0 && (name === "may" || name === "mar" || name === "march"))) return null;
  return withYear(words, { month, day: day.value, from: at, to: after + link + 1 }, today);
}

/** "The 24th", "el día 3": the next such day. A bare "the third" is a date only where a time was asked for. */
function dayOfMonthAt(words: readonly Word[], at: number, context: DayContext): DayPiece | null {
  const lead = datePrefixAt(words, at, context.isAsked);
  if (lead === null) return null;
  const day = ordinalAt(words, lead.to) ?? (lead.isDay ? smallNumberAt(words, lead.to) : null);
  const isSure = lead.isSure || /\d/.test(textAt(words, lead.to));
  if (day === null || !mayBeDate(words, lead.to, { day, isSure })) return null;
  return piece(nextDayOfMonth(context.today, day.value), at, lead.to + day.length);
}

interface DatePrefix {
  to: number;
  /** What follows can only be a day of the month. */
  isSure: boolean;
  /** A plain number may follow: "el 3". */
  isDay: boolean;
}

/** "The", "el", "el día", or nothing; null after the name of a month. */
function datePrefixAt(words: readonly Word[], at: number, isAsked: boolean): DatePrefix | null {
  if (textAt(words, at - 1) in months) return null;
  const text = textAt(words, at);
  const article = text === "the" || text === "el" ? 1 : 0;
  const hasDayWord = textAt(words, at + article) === "dia";
  const isExpected = isAsked && article === 1;
  return {
    to: at + article + (hasDayWord ? 1 : 0),
    isSure: hasDayWord || isExpected,
    isDay: hasDayWord || (isAsked && text === "el"),
  };
}

function mayBeDate(words: readonly Word[], at: number, said: { day: SpokenNumber; isSure: boolean }): boolean {
  const { value, length } = said.day;
  return value >= 1 && value <= 31 && (said.isSure || value > 9) && !isCounted(words, at + length);
}

/** "The 2nd floor", "the third time". */
function isCounted(words: readonly Word[], at: number): boolean {
  const next = words[at];
  return next !== undefined && next.stop === 0 && !dateFollowers.has(next.text);
}

function dayNumberAt(words: readonly Word[], at: number): SpokenNumber | null {
  const day = ordinalAt(words, at) ?? smallNumberAt(words, at);
  const isDay = day !== null && day.value >= 1 && day.value <= 31;
  return isDay && words[at + day.length]?.gap !== ":" ? day : null;
}

interface Spoken {
  month: number;
  day: number;
  from: number;
  to: number;
}

function withYear(words: readonly Word[], said: Spoken, today: Temporal.PlainDate): DayPiece | null {
  const link = ["de", "of"].includes(textAt(words, said.to)) ? 1 : 0;
  const year = words[said.to + link]?.stop === 2 ? null : numberAt(words, said.to + link);
  if (year && year.digits.length === 4 && year.value >= 2000 && year.value < 2100) {
    return piece(dateOf(year.value, said.month, said.day), said.from, said.to + link + year.length);
  }
  return piece(nextDate(today, said.month, said.day), said.from, said.to);
}

function dateOf(year: number, month: number, day: number): Temporal.PlainDate | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const days = Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
  return day > days ? null : Temporal.PlainDate.from({ year, month, day });
}

/** The next such date, today included. */
function nextDate(today: Temporal.PlainDate, month: number, day: number): Temporal.PlainDate | null {
  const years = [0, 1, 2, 3, 4].map((ahead) => dateOf(today.year + ahead, month, day));
  return years.find((date) => date !== null && Temporal.PlainDate.compare(date, today) >= 0) ?? null;
}

function nextDayOfMonth(today: Temporal.PlainDate, day: number): Temporal.PlainDate | null {
  const dates = [0, 1, 2].map((ahead) => {
    const month = today.toPlainYearMonth().add({ months: ahead });
    return dateOf(month.year, month.month, day);
  });
  return dates.find((date) => date !== null && Temporal.PlainDate.compare(date, today) >= 0) ?? null;
}

/** The next date of a holiday named in `vocabulary/time.ts`. */
export function holidayDate(holiday: string, today: Temporal.PlainDate): Temporal.PlainDate {
  const inYear = (year: number) => fixedHolidays[holiday]?.(year) ?? today;
  const date = inYear(today.year);
  return Temporal.PlainDate.compare(date, today) >= 0 ? date : inYear(today.year + 1);
}

const on = (month: number, day: number) => (year: number) => Temporal.PlainDate.from({ year, month, day });

/** The fourth Thursday of November. */
function thanksgiving(year: number): Temporal.PlainDate {
  const first = Temporal.PlainDate.from({ year, month: 11, day: 1 });
  return first.add({ days: ((4 - first.dayOfWeek + 7) % 7) + 21 });
}

const fixedHolidays: Readonly<Record<string, (year: number) => Temporal.PlainDate>> = {
  thanksgiving,
  black_friday: (year) => thanksgiving(year).add({ days: 1 }),
  christmas: on(12, 25),
  christmas_eve: on(12, 24),
  new_year: on(1, 1),
  new_year_eve: on(12, 31),
  independence_day: on(7, 4),
};
