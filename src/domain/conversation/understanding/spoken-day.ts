// One day or several, as people name them: "tomorrow", "next Tuesday", "December 3rd", "this week".
import type { Temporal } from "../../../platform/time.ts";
import { longestAt, phraseBook, type Span } from "./phrases.ts";
import { holidayDate, monthDayAt } from "./spoken-month-day.ts";
import { numberAt } from "./spoken-number.ts";
import { weeksAt } from "./spoken-week.ts";
import { doubtfulWeekdays, holidays, relativeDays, weekdays } from "./vocabulary/time.ts";
import type { Word } from "./words.ts";

export interface DayPiece extends Span {
  /** First day, and the day after the last one. */
  first: Temporal.PlainDate;
  end: Temporal.PlainDate;
  /** A date with its number, which is surer than a weekday beside it. */
  isDate: boolean;
  /** Some would mean another day ("next Friday"). */
  isDoubtful: boolean;
}

/** What a reading of days needs: the date of the business now, and whether a time was asked for. */
export interface DayContext {
  today: Temporal.PlainDate;
  isAsked: boolean;
}

const relativeBook = phraseBook(relativeDays);
const holidayBook = phraseBook(holidays);

/** The day or days named at word `at`. */
export function dayAt(words: readonly Word[], at: number, context: DayContext): DayPiece | null {
  return (
    shiftedDayAt(words, at, context) ??
    monthDayAt(words, at, context) ??
    relativeAt(words, at, context) ??
    weeksAt(words, at, context) ??
    weekdayAt(words, at, context.today) ??
    holidayAt(words, at, context.today)
  );
}

/** "A week from Friday", "two days after Thanksgiving", "the day after Christmas". */
function shiftedDayAt(words: readonly Word[], at: number, context: DayContext): DayPiece | null {
  const article = words[at]?.text === "the" ? 1 : 0;
  const count =
    words[at]?.text === "a" ? { value: 1, length: 1 } : (numberAt(words, at + article) ?? { value: 1, length: 0 });
  const unit = words[at + article + count.length]?.text ?? "";
  const link = words[at + article + count.length + 1]?.text ?? "";
  const days = ({ day: 1, days: 1, week: 7, weeks: 7 }[unit] ?? 0) * (link === "before" ? -1 : 1) * count.value;
  if (days === 0 || !["from", "after", "before"].includes(link) || count.value > 100) return null;
  const base = plainDayAt(words, at + article + count.length + 2, context);
  if (base === null) return null;
  return { ...base, from: at, first: base.first.add({ days }), end: base.first.add({ days: days + 1 }) };
}

function plainDayAt(words: readonly Word[], at: number, context: DayContext): DayPiece | null {
  if (words[at]?.text === "now") return { ...single(context.today, at, at + 1), isDate: true };
  return (
    monthDayAt(words, at, context) ??
    relativeAt(words, at, context) ??
    weekdayAt(words, at, context.today) ??
    holidayAt(words, at, context.today)
  );
}

function single(first: Temporal.PlainDate, from: number, to: number): DayPiece {
  return { first, end: first.add({ days: 1 }), from, to, isDate: false, isDoubtful: false };
}

function relativeAt(words: readonly Word[], at: number, { today }: DayContext): DayPiece | null {
  const hit = longestAt(words, at, relativeBook);
  if (hit === null) return null;
  const before = words[at - 1]?.text ?? "";
  const isMorning = words[at]?.text === "manana" && ["la", "esta", "media", "las"].includes(before);
  if (isMorning) return null;
  return single(today.add({ days: Number(hit.label) }), at, partOfPhrase(words, hit));
}

/** "This morning" names the day and its part: the part is left for the times. */
function partOfPhrase(words: readonly Word[], hit: Span): number {
  const isPart = ["this", "esta", "tonight"].includes(words[hit.from]?.text ?? "");
  return isPart ? Math.max(hit.from, hit.to - 1) : hit.to;
}

/** "Tuesday", "this Tuesday", "next Tuesday", "Tuesday next week", "el martes que viene". */
function weekdayAt(words: readonly Word[], at: number, today: Temporal.PlainDate): DayPiece | null {
  const modifiers = modifiersAt(words, at);
  const place = at + modifiers.length;
  const weekday = weekdays[words[place]?.text ?? ""];
  if (weekday === undefined || (modifiers.length === 0 && !isClearlyWeekday(words, place))) return null;
  const isToday = modifiers.includes("this") && weekday === today.dayOfWeek;
  const ahead = (weekday - today.dayOfWeek + 7) % 7 || (isToday ? 0 : 7);
  const after = nextWeekAfter(words, place + 1);
  const isWeekLater = after.isNextWeek && ahead + today.dayOfWeek <= 7;
  const first = today.add({ days: ahead + (isWeekLater ? 7 : 0) });
  const isDoubtful = modifiers.includes("next") && !after.isNextWeek;
  return { ...single(first, at, after.to), isDoubtful };
}

function modifiersAt(words: readonly Word[], at: number): string[] {
  const found: string[] = [];
  const known = ["this", "next", "coming", "following", "proximo", "este", "upcoming", "the", "el"];
  while (found.length < 2 && known.includes(words[at + found.length]?.text ?? ""))
    found.push(words[at + found.length]?.text ?? "");
  return found;
}

/** "Sat" and "sun" are other words too. */
function isClearlyWeekday(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !doubtfulWeekdays.has(word.text)) return true;
  const before = words[at - 1]?.text ?? "on";
  return (
    ["on", "or", "and", "by", "until", "to", "say"].includes(before) || words.length === 1 || /^\p{Lu}/u.test(word.raw)
  );
}

function nextWeekAfter(words: readonly Word[], at: number): { isNextWeek: boolean; to: number } {
  const text = [0, 1, 2].map((i) => (i === 0 || words[at + i]?.stop === 0 ? (words[at + i]?.text ?? "") : ""));
  const skip = text[0] === "of" || text[0] === "de" ? 1 : 0;
  if (text[skip] === "next" && text[skip + 1] === "week") return { isNextWeek: true, to: at + skip + 2 };
  if (text[skip] === "after" && text[skip + 1] === "next") return { isNextWeek: true, to: at + skip + 2 };
  if (text[skip] === "this" && text[skip + 1] === "week") return { isNextWeek: false, to: at + skip + 2 };
  if (text[0] === "que" && text[1] === "viene") return { isNextWeek: false, to: at + 2 };
  if (text[0] === "proximo") return { isNextWeek: false, to: at + 1 };
  return { isNextWeek: false, to: at };
}

function holidayAt(words: readonly Word[], at: number, today: Temporal.PlainDate): DayPiece | null {
  const hit = longestAt(words, at, holidayBook);
  return hit && { ...single(holidayDate(hit.label, today), at, hit.to), isDate: true };
}
