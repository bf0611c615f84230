// One mention of a day or time as a wish on the business's wall clock.
import { Temporal } from "../../../platform/time.ts";
import type { DayPiece } from "./day-piece.ts";
import { daysMeant, openDays } from "./day-range.ts";
import { findPhrases, phraseBook } from "./phrases.ts";
import type { When } from "./reading.ts";
import { minutesOfDay, type TimePiece } from "./time-of-day.ts";
import type { Mention } from "./when-mention.ts";
import { minuteOf, rangeOf, timeOn } from "./when-of.ts";
import { isRepeated } from "./when-stance.ts";
import type { Word } from "./words.ts";

const anyDayBook = phraseBook({
  any: ["any|every|most|all day|days|weekday|weekdays", "cualquier dia", "todos los dias"],
});

export interface Setting {
  words: readonly Word[];
  now: Temporal.PlainDateTime;
  /** Local starts of the times just offered. */
  offered: readonly string[];
}

/** The times meant, the first one first; none where they are over. */
export function resolved(mention: Mention, setting: Setting): When[] {
  const { day, time } = openedUp(mention, setting);
  const spans = day ? (time ? onDays(mention, { day, time }, setting) : wholeDays(mention, day, setting)) : [];
  const all = day || !time ? spans : timeAlone(mention, time, setting);
  const today = setting.now.toPlainDate().toString();
  const now = setting.now.toString({ smallestUnit: "minute" });
  return all.filter(({ start, end, kind }) => kind === "instant" || end > now || !start.startsWith(today));
}

/** "I work until three", "we are gone until Thursday": from then on. */
function openedUp(mention: Mention, { offered }: Setting): { day: DayPiece | null; time: TimePiece | null } {
  const { time } = mention;
  const isElsewhere = mention.hasBorrowedDay && time !== null && isOfferedElsewhere(mention, time, offered);
  const day = isElsewhere ? null : mention.day;
  if (!mention.isOpened || time === null) return { day, time };
  const start = time.until === minutesOfDay ? time.start : time.until;
  return { day, time: { ...time, kind: "window", start, until: minutesOfDay, isOpen: false } };
}

/** "Monday I am at the dentist, so the noon one": noon of the day on which it was offered. */
function isOfferedElsewhere({ day }: Mention, time: TimePiece, offered: readonly string[]): boolean {
  const fitting = offered.filter((start) => fits(start, time));
  return fitting.length > 0 && !fitting.some((start) => day !== null && start.startsWith(day.first.toString()));
}

function wholeDays(mention: Mention, day: DayPiece, { words, now }: Setting): When[] {
  if (mention.isOpened) return [daysAsRange(day.first, day.first.add({ days: openDays }))];
  const { first, end } = daysMeant(words, day, now.toPlainDate());
  const range = daysAsRange(first, end);
  if (!isRepeated(words, mention)) return [range];
  return [range, daysAsRange(first.add({ days: 7 }), end.add({ days: 7 }))];
}

function daysAsRange(first: Temporal.PlainDate, end: Temporal.PlainDate): When {
  return rangeOf(first.toPlainDateTime(), end.toPlainDateTime());
}

/** The time on each of the days meant. */
function onDays(mention: Mention, { day, time }: { day: DayPiece; time: TimePiece }, { words, now }: Setting): When[] {
  const isSpent = day.first.equals(now.toPlainDate()) && time.isOpen && time.start < minuteOf(now);
  const shift = isSpent && time.start + minutesOfDay / 2 < minutesOfDay ? minutesOfDay / 2 : 0;
  const bounded = time.kind === "part" ? daysMeant(words, { ...day, to: mention.to }, now.toPlainDate()) : day;
  const count = Math.max(1, Math.min(bounded.first.until(bounded.end).days, openDays));
  return Array.from({ length: count }, (_, days) => timeOn(bounded.first.add({ days }), time, shift));
}

/** A time without a day belongs to the offered time it fits, else to the day offered first, else to the next that still has it. */
function timeAlone(mention: Mention, time: TimePiece, { words, now, offered }: Setting): When[] {
  const fitting = offered.find((start) => fits(start, time));
  const offeredOn = fitting ?? offered[0];
  const isAhead = (time.kind === "window" ? time.until : time.start) > minuteOf(now);
  const first = offeredOn
    ? Temporal.PlainDate.from(offeredOn.slice(0, 10))
    : now.toPlainDate().add({ days: isAhead ? 0 : 1 });
  if (fitting !== undefined) return [timeOn(first, time)];
  const isAnyDay = offeredOn === undefined && findPhrases(words, anyDayBook).length > 0;
  const count = isAnyDay || isRepeated(words, mention) ? openDays : 1;
  return Array.from({ length: count }, (_, days) => timeOn(first.add({ days }), time));
}

export function fits(offered: string, time: TimePiece): boolean {
  const minutes = Number(offered.slice(11, 13)) * 60 + Number(offered.slice(14, 16));
  return time.kind === "instant" ? minutes === time.start : minutes >= time.start && minutes < time.until;
}
