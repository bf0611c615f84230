// One day or several, as people name them: "tomorrow", "next Tuesday", "December 3rd", "this week".
import type { Temporal } from "../../../platform/time.ts";
import type { DayContext, DayPiece } from "./day-piece.ts";
import { longestAt, phraseBook, type Span } from "./phrases.ts";
import { holidayDate, monthDayAt } from "./spoken-month-day.ts";
import { numberAt } from "./spoken-number.ts";
import { weeksAt } from "./spoken-week.ts";
import { dayCounts, doubtfulWeekdays, holidays, relativeDays, weekdays } from "./vocabulary/time.ts";
import { textAt, type Word } from "./words.ts";

const relativeBook = phraseBook(relativeDays);
const weekBook = phraseBook({
  next: ["[of] next week", "after next", "de la proxima semana", "de la semana que viene"],
  this: ["[of] this week", "que viene", "proximo", "de esta semana"],
});
const holidayBook = phraseBook(holidays);

/** The day or days named at word `at`. */
export function dayAt(words: readonly Word[], at: number, context: DayContext): DayPiece | null {
  return (
    shiftedDayAt(words, at, context) ??
    weekdayAfterAt(words, at, context) ??
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
  const unit = textAt(words, at + article + count.length);
  const link = textAt(words, at + article + count.length + 1);
  const days = (dayCounts[unit] ?? 0) * (link === "before" ? -1 : 1) * count.value;
  if (days === 0 || !["from", "after", "before"].includes(link) || count.value > 100) return null;
  const base = plainDayAt(words, at + article + count.length + 2, context);
  if (base === null) return null;
  return { ...base, from: at, first: base.first.add({ days }), end: base.first.add({ days: days + 1 }) };
}

/** "The Monday after Thanksgiving". */
function weekdayAfterAt(words: readonly Word[], at: number, { today }: DayContext): DayPiece | null {
  const start = at + (textAt(words, at) === "the" ? 1 : 0);
  const weekday = weekdays[textAt(words, start)];
  const holiday = textAt(words, start + 1) === "after" ? holidayAt(words, start + 2, today) : null;
  if (weekday === undefined || holiday === null) return null;
  const days = daysAhead(holiday.first.dayOfWeek, weekday, { mayBeToday: false, isNextWeek: false });
  return { ...single(holiday.first.add({ days }), at, holiday.to), isDate: true };
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
  const before = textAt(words, at - 1);
  const isMorning = words[at]?.text === "manana" && ["la", "esta", "media", "las"].includes(before);
  if (isMorning) return null;
  return single(today.add({ days: Number(hit.label) }), at, partOfPhrase(words, hit));
}

/** "This morning" names the day and its part: the part is left for the times. */
function partOfPhrase(words: readonly Word[], hit: Span): number {
  const isPart = ["this", "esta", "tonight"].includes(textAt(words, hit.from));
  return isPart ? Math.max(hit.from, hit.to - 1) : hit.to;
}

/** "Tuesday", "this Tuesday", "next Tuesday", "Tuesday next week", "el martes que viene". */
function weekdayAt(words: readonly Word[], at: number, today: Temporal.PlainDate): DayPiece | null {
  const modifiers = modifiersAt(words, at);
  const place = at + modifiers.length;
  const weekday = weekdays[textAt(words, place)];
  if (weekday === undefined || (!modifiers.some((word) => word !== "the") && !isClearlyWeekday(words, place)))
    return null;
  const after = nextWeekAfter(words, place + 1);
  const mayBeToday = modifiers.includes("this");
  const days = daysAhead(today.dayOfWeek, weekday, { mayBeToday, isNextWeek: after.isNextWeek });
  const isDoubtful = modifiers.includes("next") && !after.isNextWeek;
  return { ...single(today.add({ days }), at, after.to), isDoubtful };
}

interface Nearness {
  mayBeToday: boolean;
  isNextWeek: boolean;
}

/** Weeks begin on Monday; the same weekday as today is the next one, in seven days. */
function daysAhead(today: number, weekday: number, { mayBeToday, isNextWeek }: Nearness): number {
  const ahead = (weekday - today + 7) % 7;
  const next = ahead === 0 && !mayBeToday ? 7 : ahead;
  return isNextWeek && next + today <= 7 ? next + 7 : next;
}

function modifiersAt(words: readonly Word[], at: number): string[] {
  const found: string[] = [];
  const known = ["this", "next", "coming", "following", "proximo", "este", "upcoming", "the", "el"];
  while (found.length < 2 && known.includes(textAt(words, at + found.length)))
    found.push(textAt(words, at + found.length));
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

/** "Next week", "of this week", "que viene" after a weekday. */
function nextWeekAfter(words: readonly Word[], at: number): { isNextWeek: boolean; to: number } {
  const hit = words[at]?.stop === 2 ? null : longestAt(words, at, weekBook);
  return { isNextWeek: hit?.label === "next", to: hit?.to ?? at };
}

function holidayAt(words: readonly Word[], at: number, today: Temporal.PlainDate): DayPiece | null {
  const hit = longestAt(words, at, holidayBook);
  return hit && { ...single(holidayDate(hit.label, today), at, hit.to), isDate: true };
}
