// What is left out of a wish: "any day but Tuesday", "this week but not mornings", "nine is too early".
import { Temporal } from "../../../platform/time.ts";
import type { When } from "./reading.ts";
import { minutesOfDay, type TimePiece } from "./time-of-day.ts";
import { rangeOf, timeOn } from "./when-of.ts";
import { isRepeated, type Stated } from "./when-stance.ts";
import type { Word } from "./words.ts";

const morningStart = 8 * 60;
const eveningEnd = 20 * 60;
const longestSpan = 31;
const everyDay = new Set(
  "any every anytime anyday anything whenever everything cualquier cualquiera cuando todos all".split(" "),
);

/** The left-out spans that meet one of the wished spans. */
export function leftOut(words: readonly Word[], left: readonly Stated[], spans: readonly When[]): When[] {
  const days = [...new Set(spans.flatMap(daysOf))].sort();
  const out = left.flatMap((mention) => spansOf(words, mention, days));
  const isWhole = (span: When) => spans[0] !== undefined && span.start <= spans[0].start && span.end >= spans[0].end;
  return out.filter((span) => !isWhole(span) && spans.some((wish) => meets(span, wish)));
}

function spansOf(words: readonly Word[], mention: Stated, days: readonly string[]): When[] {
  const time = mention.time && wholePart(words, mention);
  const { day } = mention;
  if (day === null) return time ? days.map((date) => timeOn(Temporal.PlainDate.from(date), time)) : [];
  const isEvery = isRepeated(words, mention) || isAnyBut(words, mention);
  const meant = isEvery
    ? days.map((date) => Temporal.PlainDate.from(date)).filter((date) => fallsOn(date, day))
    : daysBetween(day.first, day.end);
  if (time) return meant.map((date) => timeOn(date, time));
  if (!isEvery) return [rangeOf(day.first.toPlainDateTime(), day.end.toPlainDateTime())];
  return meant.map((date) => rangeOf(date.toPlainDateTime(), date.add({ days: 1 }).toPlainDateTime()));
}

/** On the same weekday as one of the days named. */
function fallsOn(date: Temporal.PlainDate, day: { first: Temporal.PlainDate; end: Temporal.PlainDate }): boolean {
  return daysBetween(day.first, day.end).some((named) => named.dayOfWeek === date.dayOfWeek);
}

/** "Any day but Tuesday" leaves out every Tuesday. */
function isAnyBut(words: readonly Word[], { from, day, stance }: Stated): boolean {
  if (stance === "busy" || day === null || day.isDate || day.end.since(day.first).days > 2) return false;
  return words.slice(Math.max(0, from - 6), from).some((word) => everyDay.has(word.text));
}

/** Who wants no morning wants no early morning either; too early at nine is too early at eight. */
function wholePart(words: readonly Word[], { time, to }: Stated): TimePiece | null {
  if (time === null) return null;
  if (time.kind === "part")
    return {
      ...time,
      start: time.start <= morningStart ? 0 : time.start,
      until: time.until >= eveningEnd ? minutesOfDay : time.until,
    };
  const said = words.slice(to, to + 5).map((word) => word.text);
  if (said.includes("early") || said.includes("temprano"))
    return { ...time, kind: "window", start: 0, until: time.start + 1 };
  if (said.includes("late") || said.includes("tarde")) return { ...time, kind: "window", until: minutesOfDay };
  return time;
}

function daysOf({ start, end }: When): string[] {
  const [first, last] = [Temporal.PlainDate.from(start.slice(0, 10)), Temporal.PlainDateTime.from(end)];
  return daysBetween(first, last.toPlainDate().add({ days: 1 })).map(String);
}

function daysBetween(first: Temporal.PlainDate, end: Temporal.PlainDate): Temporal.PlainDate[] {
  const count = Math.max(0, Math.min(first.until(end).days, longestSpan));
  return Array.from({ length: count }, (_, days) => first.add({ days }));
}

function meets(a: When, b: When): boolean {
  if (b.kind === "instant") return false;
  return a.kind === "instant" ? a.start >= b.start && a.start < b.end : a.start < b.end && b.start < a.end;
}
