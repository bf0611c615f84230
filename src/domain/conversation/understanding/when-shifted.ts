// Days counted from another day: "a week from Friday", "the Monday after Thanksgiving", "de hoy en ocho".
import type { Temporal } from "../../../platform/time.ts";
import { type DayContext, type DayPiece, oneDay } from "./day-piece.ts";
import { monthDayAt, numberedDayAt } from "./spoken-month-day.ts";
import { numberAt } from "./spoken-number.ts";
import { lookup } from "./vocabulary/lookup.ts";
import { dayCounts } from "./vocabulary/time.ts";
import { daysAhead, weekdayNamedAt } from "./when-weekday.ts";
import { textAt, type Word } from "./words.ts";

/** Reads one plain day, which others are counted from. */
export type PlainDay = (words: readonly Word[], at: number, context: DayContext) => DayPiece | null;

const articles = new Set(["the", "el", "la"]);
const counts = lookup<number>({ a: 1, an: 1, un: 1, una: 1, couple: 2, few: 3 });

/** "A week from Friday", "two days after Thanksgiving", "el día después de Navidad". */
export function shiftedDayAt(words: readonly Word[], at: number, context: DayContext & { plain: PlainDay }) {
  const article = articles.has(textAt(words, at)) ? 1 : 0;
  const count = countAt(words, at + article);
  const unitAt = at + article + count.length;
  const unit = textAt(words, unitAt);
  const link = linkAt(words, unitAt + 1);
  const base = link && context.plain(words, link.to, context);
  if (!base || count.value > 100 || article + count.length === 0) return null;
  if (article === 1 && count.length === 0) {
    const days = wholeUnit(unit, link.sign, base.first);
    if (days) return { ...base, ...days, from: at };
  }
  const days = (dayCounts[unit] ?? 0) * link.sign * count.value;
  if (days === 0) return null;
  return { ...base, from: at, first: base.first.add({ days }), end: base.first.add({ days: days + 1 }) };
}

/** "The week after Thanksgiving" is Monday to Monday; "the weekend before Christmas". */
function wholeUnit(unit: string, sign: number, base: Temporal.PlainDate) {
  const monday = base.subtract({ days: base.dayOfWeek - 1 });
  if (unit === "week" || unit === "semana") {
    const first = monday.add({ days: sign * 7 });
    return { first, end: first.add({ days: 7 }) };
  }
  if (unit !== "weekend") return null;
  const saturday = monday.add({ days: 5 });
  const first = sign > 0 || base.dayOfWeek === 7 ? saturday : saturday.subtract({ days: 7 });
  return { first, end: first.add({ days: 2 }) };
}

function countAt(words: readonly Word[], at: number): { value: number; length: number } {
  const couple = textAt(words, at) === "a" && ["couple", "few"].includes(textAt(words, at + 1)) ? 1 : 0;
  const value = counts[textAt(words, at + couple)];
  if (value === undefined) return numberAt(words, at) ?? { value: 1, length: 0 };
  return { value, length: couple + 1 + (textAt(words, at + couple + 1) === "of" ? 1 : 0) };
}

/** "From", "after", "before", "después de". */
function linkAt(words: readonly Word[], at: number): { sign: number; to: number } | null {
  const text = textAt(words, at);
  const next = textAt(words, at + 1);
  if ((text === "out" || text === "away") && next === "from") return { sign: 1, to: at + 2 };
  if (["from", "after", "following"].includes(text)) return { sign: 1, to: at + 1 };
  if (text === "before") return { sign: -1, to: at + 1 };
  if ((text !== "despues" && text !== "antes") || (next !== "de" && next !== "del")) return null;
  return { sign: text === "despues" ? 1 : -1, to: at + 2 };
}

/** "The week of the 14th", "la semana del 14". */
export function weekOfAt(words: readonly Word[], at: number, context: DayContext & { plain: PlainDay }) {
  const start = at + (articles.has(textAt(words, at)) ? 1 : 0);
  const unit = textAt(words, start);
  const isWeek = ["week", "semana", "weekend"].includes(unit);
  if (!isWeek || !["of", "de", "del"].includes(textAt(words, start + 1))) return null;
  const base =
    context.plain(words, start + 2, { ...context, isAsked: true }) ??
    monthDayAt(words, start + 1, { ...context, isAsked: true }) ??
    numberedDayAt(words, start + 2, context.today);
  if (base === null) return null;
  const monday = base.first.subtract({ days: base.first.dayOfWeek - 1 });
  const saturday = monday.add({ days: 5 });
  if (unit === "weekend") return { ...base, from: at, first: saturday, end: saturday.add({ days: 2 }) };
  const isPast = monday.toString() < context.today.toString();
  return { ...base, from: at, first: isPast ? context.today : monday, end: monday.add({ days: 7 }) };
}

/** "Two Saturdays from now", "in two Fridays", "en dos sábados". */
export function weekdaysAheadAt(words: readonly Word[], at: number, { today }: DayContext): DayPiece | null {
  const isIn = ["in", "en"].includes(textAt(words, at));
  const count = countAt(words, at + (isIn ? 1 : 0));
  const place = at + (isIn ? 1 : 0) + count.length;
  const named = weekdayNamedAt(words, place);
  if (!named || count.length === 0 || count.value < 2 || count.value > 5) return null;
  const end = isIn ? place + named.length : fromNowEnd(words, place + named.length);
  if (end === null) return null;
  const next = daysAhead(today.dayOfWeek, named.weekday, { mayBeToday: false, isNextWeek: false });
  return { ...oneDay(today.add({ days: next + 7 * (count.value - 1) }), at, end), isDate: true };
}

/** Where "from now", "from today", "away" or "out" ends. */
function fromNowEnd(words: readonly Word[], at: number): number | null {
  if (["out", "away"].includes(textAt(words, at))) return at + 1;
  return textAt(words, at) === "from" && ["now", "today"].includes(textAt(words, at + 1)) ? at + 2 : null;
}

/** "The Monday after Thanksgiving", "the Friday before Christmas". */
export function weekdayAfterAt(words: readonly Word[], at: number, context: DayContext & { plain: PlainDay }) {
  const start = at + (articles.has(textAt(words, at)) ? 1 : 0);
  const named = weekdayNamedAt(words, start);
  const link = named && linkAt(words, start + named.length);
  const base = link && context.plain(words, link.to, { ...context, isAsked: false });
  if (!base?.isDate || !named || !link) return null;
  const ahead = daysAhead(base.first.dayOfWeek, named.weekday, { mayBeToday: false, isNextWeek: false });
  const days = link.sign > 0 || ahead === 7 ? ahead * link.sign : ahead - 7;
  return { ...oneDay(base.first.add({ days }), at, base.to), isDate: true };
}

/** "De hoy en ocho", "el viernes en ocho días": a week is eight days there, two weeks fifteen. */
export function laterBy(words: readonly Word[], day: DayPiece): DayPiece | null {
  if (textAt(words, day.to) !== "en" && textAt(words, day.to) !== "a") return null;
  const count = countAt(words, day.to + 1);
  const unit = textAt(words, day.to + 1 + count.length);
  const isIdiom = count.value === 8 || count.value === 15;
  if (count.length === 0 || (dayCounts[unit] === undefined && !isIdiom)) return null;
  const days = idiomatic((dayCounts[unit] ?? 1) * count.value);
  const to = day.to + 1 + count.length + (dayCounts[unit] === undefined ? 0 : 1);
  return { ...day, first: day.first.add({ days }), end: day.end.add({ days }), to };
}

/** In Spanish a week is eight days and two weeks are fifteen. */
export function idiomatic(days: number): number {
  if (days === 8) return 7;
  return days === 15 ? 14 : days;
}
