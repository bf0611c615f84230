// Days and weeks counted in a month: "the first Monday in December", "the last Friday of the month", "la segunda semana de enero".
import { Temporal } from "../../../platform/time.ts";
import { type DayContext, type DayPiece, oneDay } from "./day-piece.ts";
import { longestAt, phraseBook } from "./phrases.ts";
import { ordinalAt } from "./spoken-number.ts";
import { months } from "./vocabulary/time.ts";
import { weekdayNamedAt } from "./when-weekday.ts";
import { textAt, type Word } from "./words.ts";

const articles = new Set(["the", "el", "la"]);
const weeks = new Set(["week", "semana"]);
const lastWords = new Set(["last", "ultimo", "ultima"]);
const monthBook = phraseBook<"this" | "next" | "named">({
  this: ["of|in the|this month", "del mes", "de este mes"],
  next: ["of|in next month", "del proximo mes", "del mes que viene"],
  named: ["of|in|de|en"],
});

/** The counted day or week that begins at word `at`. */
export function countedInMonthAt(words: readonly Word[], at: number, { today }: DayContext): DayPiece | null {
  const start = at + (articles.has(textAt(words, at)) ? 1 : 0);
  const nth = lastWords.has(textAt(words, start)) ? { value: -1, length: 1 } : ordinalAt(words, start);
  if (!nth || nth.value > 5) return null;
  const place = start + nth.length;
  const named = weekdayNamedAt(words, place);
  if (named === null && !weeks.has(textAt(words, place))) return null;
  const month = monthAfter(words, place + (named?.length ?? 1), today);
  if (month === null) return null;
  const find = (year: number) => inMonth(month.first.with({ year }), nth.value, named?.weekday ?? null);
  const found = find(month.first.year);
  const isOver = Temporal.PlainDate.compare(found.end, today) <= 0;
  return { ...oneDay(today, at, month.to), ...(isOver ? find(month.first.year + 1) : found), isDate: named !== null };
}

interface Days {
  first: Temporal.PlainDate;
  end: Temporal.PlainDate;
}

/** The nth such weekday of the month, -1 being the last; without a weekday its nth seven days. */
function inMonth(month: Temporal.PlainDate, nth: number, weekday: number | null): Days {
  const week = nth < 0 ? month.add({ months: 1 }).subtract({ days: 7 }) : month.add({ days: 7 * (nth - 1) });
  if (weekday === null) return { first: week, end: week.add({ days: 7 }) };
  const first = week.add({ days: (weekday - week.dayOfWeek + 7) % 7 });
  return { first, end: first.add({ days: 1 }) };
}

/** "Of December", "of the month": its first day and where it ends. */
function monthAfter(words: readonly Word[], at: number, today: Temporal.PlainDate) {
  const hit = longestAt(words, at, monthBook);
  const thisMonth = today.with({ day: 1 });
  if (hit?.label === "this") return { first: thisMonth, to: hit.to };
  if (hit?.label === "next") return { first: thisMonth.add({ months: 1 }), to: hit.to };
  const month = hit ? months[textAt(words, hit.to)] : undefined;
  if (hit === null || month === undefined) return null;
  return { first: thisMonth.with({ month }), to: hit.to + 1 };
}
