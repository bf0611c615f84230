// Dates with a number: "the third of December", "Dec 3", "12/3", "the 24th".
import { Temporal } from "../../../platform/time.ts";
import type { DayContext, DayPiece } from "./day-piece.ts";
import { longestAt, phraseBook } from "./phrases.ts";
import { numberAt, ordinalAt, type SpokenNumber, smallNumberAt } from "./spoken-number.ts";
import { dateFollowers, months, weekdays } from "./vocabulary/time.ts";
import { textAt, type Word } from "./words.ts";

/** The date that begins at word `at`. */
export function monthDayAt(words: readonly Word[], at: number, context: DayContext): DayPiece | null {
  return (
    isoAt(words, at) ??
    slashedAt(words, at, context.today) ??
    monthFirstAt(words, at, context.today) ??
    dayFirstAt(words, at, context.today) ??
    twoNumbersAt(words, at, context) ??
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
  const date = piece(nextDayOfMonth(context.today, day.value), at, lead.to + day.length);
  return date && { ...date, isBare: true };
}

/** The "siete" of "la semana del siete". */
export function numberedDayAt(words: readonly Word[], at: number, today: Temporal.PlainDate): DayPiece | null {
  const day = smallNumberAt(words, at);
  return day && day.value >= 1 && day.value <= 31 ? piece(nextDayOfMonth(today, day.value), at, at + day.length) : null;
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
  const isExpected = article === 1 && (isAsked || isSurelyDate(words, at));
  return {
    to: at + article + (hasDayWord ? 1 : 0),
    isSure: hasDayWord || isExpected,
    isDay: hasDayWord || (isAsked && text === "el"),
  };
}

const dateLeads = new Set("for to by until till on be said mean meant".split(" "));

/** "Thursday the third", "move it to the fourth". */
function isSurelyDate(words: readonly Word[], at: number): boolean {
  const before = textAt(words, at - 1);
  return before in weekdays || dateLeads.has(before);
}

function mayBeDate(words: readonly Word[], at: number, said: { day: SpokenNumber; isSure: boolean }): boolean {
  const { value, length } = said.day;
  return value >= 1 && value <= 31 && (said.isSure || value > 9) && !isCounted(words, at + length);
}

const yearWords = new Set(["year", "ano"]);
const yearLinks = new Set(["of", "de", "del"]);

/** "The 2nd floor", "the first of the year", "the third time". */
function isCounted(words: readonly Word[], at: number): boolean {
  const next = words[at];
  const isOfYear =
    [1, 2, 3].some((ahead) => yearWords.has(textAt(words, at + ahead))) && yearLinks.has(next?.text ?? "");
  return next !== undefined && next.stop === 0 && (isOfYear || !dateFollowers.has(next.text));
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
  const year = yearAt(words, said.to);
  if (year) return piece(dateOf(year.value, said.month, said.day), said.from, year.to);
  const next = nextYearAt(words, said.to);
  if (next) return piece(dateOf(today.year + 1, said.month, said.day), said.from, next);
  return piece(nextDate(today, said.month, said.day), said.from, said.to);
}

/** "2027", "of 2027", "two thousand twenty seven", "twenty twenty seven". */
function yearAt(words: readonly Word[], at: number): { value: number; to: number } | null {
  const from = at + (["de", "del", "of"].includes(textAt(words, at)) ? 1 : 0);
  if (words[from]?.stop === 2) return null;
  const year = numberAt(words, from);
  if (year && year.digits.length === 4 && year.value >= 2000 && year.value < 2100)
    return { value: year.value, to: from + year.length };
  const short = textAt(words, from) === "twenty" ? smallNumberAt(words, from + 1) : null;
  return short && short.value >= 20 && short.value < 60
    ? { value: 2000 + short.value, to: from + 1 + short.length }
    : null;
}

const nextYears = phraseBook({
  next: [
    "[of] next year",
    "of the coming year",
    "yes next year",
    "del [proximo] ano [que viene]",
    "[de] el ano que viene",
  ],
});

/** Where "next year" ends, said after a date. */
export function nextYearAt(words: readonly Word[], at: number): number | null {
  return longestAt(words, at, nextYears)?.to ?? null;
}

/** "Eleven three" is no time, so asked for a time it is November 3rd. */
function twoNumbersAt(words: readonly Word[], at: number, context: DayContext): DayPiece | null {
  if (!context.isAsked || words[at]?.stop === 0 || /\d/.test(textAt(words, at))) return null;
  const month = smallNumberAt(words, at);
  const day = month && smallNumberAt(words, at + month.length);
  if (!month || !day || day.value < 1 || day.value > 9 || month.value > 12 || month.length > 1) return null;
  const to = at + month.length + day.length;
  const isAlone = words[at + month.length]?.stop === 0 && words[to]?.stop !== 0;
  return isAlone && !minutes.has(textAt(words, at + 1))
    ? piece(nextDate(context.today, month.value, day.value), at, to)
    : null;
}

const minutes = new Set(["oh", "o"]);

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
