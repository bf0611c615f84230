// When the caller wishes: days and times of an utterance put together, on the business's wall clock.
import { inZone, Temporal } from "../../../platform/time.ts";
import { chooseDay, chooseTime } from "./chosen-time.ts";
import type { DayContext, DayPiece } from "./day-piece.ts";
import { daysMeant, openDays } from "./day-range.ts";
import { findPhrases, longestAt, phraseBook, type Span } from "./phrases.ts";
import type { ReadingContext, When } from "./reading.ts";
import { dayAt } from "./spoken-day.ts";
import { numberAt } from "./spoken-number.ts";
import { findTimes } from "./spoken-time.ts";
import { minutesOfDay, type TimePiece } from "./time-of-day.ts";
import { afterThat, anyTime, askingToCome, atOnce, minutesOfUnit, theNextDay } from "./vocabulary/time.ts";
import { said, textAt, type Utterance, type Word } from "./words.ts";

export interface FoundWhen {
  value: When;
  text: string;
  confidence: number;
  /** A day was named, not only an hour. */
  namesDay: boolean;
}

const anyTimeBook = phraseBook({ any: anyTime });
const atOnceBook = phraseBook({ once: atOnce });
const afterThatBook = phraseBook({ after: afterThat });
const nextDayBook = phraseBook({ next: theNextDay });

/** The time wished for. `taken` are spans that are no time: address, phone, e-mail. */
export function findWhen(utterance: Utterance, context: ReadingContext, taken: readonly Span[]): FoundWhen | null {
  const { words } = utterance;
  const now = inZone(context.now, context.zone).toPlainDateTime();
  const isExpected = context.asked === "when" || context.offered.length > 0;
  const days = findDays(
    words,
    { today: now.toPlainDate(), isAsked: context.asked === "when" && context.offered.length === 0 },
    taken,
  );
  const times = findTimes(words, { isExpected, taken: [...taken, ...days], days });
  const day = chooseDay(words, days, isExpected);
  const time = laterThanThat(words, chooseTime(words, times, { day, isExpected }));
  if (day) return time ? onDay(utterance, day, { time, now }) : wholeDays(utterance, day, now);
  if (time) return timeAlone(utterance, time, { now, offered: context.offered });
  return afterOffered(utterance, context.offered) ?? soon(utterance, now, isExpected);
}

/** "I work until three, any time after that". */
function laterThanThat(words: readonly Word[], time: TimePiece | null): TimePiece | null {
  const hit = time && findPhrases(words, afterThatBook).find((phrase) => phrase.from >= time.to);
  if (!hit) return time;
  return { ...time, kind: "window", start: time.until, until: minutesOfDay, isOpen: false, to: hit.to };
}

/** "Anything after that?" when times were offered. */
function afterOffered(utterance: Utterance, offered: readonly string[]): FoundWhen | null {
  const last = [...offered].sort().at(-1);
  const hit = findPhrases(utterance.words, afterThatBook)[0];
  if (last === undefined || hit === undefined) return null;
  const start = Temporal.PlainDateTime.from(last).add({ minutes: 1 });
  const value = rangeOf(start, start.add({ days: openDays }));
  return { value, text: said(utterance, hit.from, hit.to), confidence: 0.8, namesDay: true };
}

function findDays(words: readonly Word[], context: DayContext, taken: readonly Span[]): DayPiece[] {
  const days: DayPiece[] = [];
  for (let at = 0; at < words.length; ) {
    const isTaken = taken.some((span) => at >= span.from && at < span.to);
    const day = isTaken ? null : (nextDayAt(words, at, days) ?? dayAt(words, at, context));
    if (day) days.push(day);
    at = day ? Math.max(day.to, at + 1) : at + 1;
  }
  return days;
}

/** "Tomorrow, or the day after". */
function nextDayAt(words: readonly Word[], at: number, days: readonly DayPiece[]): DayPiece | null {
  const before = days.at(-1);
  const hit = before && longestAt(words, at, nextDayBook);
  return hit ? { ...before, first: before.end, end: before.end.add({ days: 1 }), from: at, to: hit.to } : null;
}

function wholeDays(utterance: Utterance, day: DayPiece, now: Temporal.PlainDateTime): FoundWhen {
  const { first, end } = daysMeant(utterance.words, day, now.toPlainDate());
  return {
    value: rangeOf(first.toPlainDateTime(), end.toPlainDateTime()),
    text: said(utterance, day.from, day.to),
    confidence: day.isDoubtful ? 0.6 : 0.9,
    namesDay: true,
  };
}

interface Clockwork {
  time: TimePiece;
  now: Temporal.PlainDateTime;
}

function onDay(utterance: Utterance, day: DayPiece, { time, now }: Clockwork): FoundWhen {
  const isSpent = day.first.equals(now.toPlainDate()) && time.isOpen && time.start < minuteOf(now);
  const shift = isSpent && time.start + minutesOfDay / 2 < minutesOfDay ? minutesOfDay / 2 : 0;
  const [first, last] = day.from <= time.from ? [day, time] : [time, day];
  const text =
    last.from - first.to <= 3
      ? said(utterance, first.from, last.to)
      : `${said(utterance, first.from, first.to)} ${said(utterance, last.from, last.to)}`;
  return { value: whenOf(day.first, time, shift), text, confidence: day.isDoubtful ? 0.6 : 0.95, namesDay: true };
}

interface Offer {
  now: Temporal.PlainDateTime;
  offered: readonly string[];
}

/** A time without a day belongs to the offered time it fits, else to the day offered first, else to the next that still has it. */
function timeAlone(utterance: Utterance, time: TimePiece, { now, offered }: Offer): FoundWhen {
  const text = said(utterance, time.from, time.to);
  const fitting = offered.find((start) => fits(start, time));
  const found = (date: Temporal.PlainDate, confidence: number) => ({
    value: whenOf(date, time, 0),
    text,
    confidence,
    namesDay: false,
  });
  if (fitting) return found(Temporal.PlainDate.from(fitting.slice(0, 10)), 0.9);
  if (offered[0] !== undefined) return found(Temporal.PlainDate.from(offered[0].slice(0, 10)), 0.8);
  const isAhead = time.kind === "window" ? time.until > minuteOf(now) : time.start > minuteOf(now);
  const date = isAhead ? now.toPlainDate() : now.toPlainDate().add({ days: 1 });
  return found(date, 0.7);
}

function fits(offered: string, time: TimePiece): boolean {
  const minutes = Number(offered.slice(11, 13)) * 60 + Number(offered.slice(14, 16));
  return time.kind === "instant" ? minutes === time.start : minutes >= time.start && minutes < time.until;
}

function soon(utterance: Utterance, now: Temporal.PlainDateTime, isExpected: boolean): FoundWhen | null {
  const { words } = utterance;
  const moment = momentAhead(utterance, now);
  if (moment) return moment;
  const wish = findPhrases(words, anyTimeBook)[0];
  const isAsking = isExpected || words.some((word) => askingToCome.has(word.text));
  const hit = wish ?? (isAsking ? findPhrases(words, atOnceBook)[0] : undefined);
  if (hit === undefined) return null;
  const value = rangeOf(now, now.add({ days: openDays }));
  return { value, text: said(utterance, hit.from, hit.to), confidence: 0.7, namesDay: false };
}

/** "In an hour", "in twenty minutes", "en dos horas". */
function momentAhead(utterance: Utterance, now: Temporal.PlainDateTime): FoundWhen | null {
  const { words } = utterance;
  for (const [at, word] of words.entries()) {
    const wait = word.text === "in" || word.text === "en" ? waitAt(words, at + 1) : null;
    if (wait === null) continue;
    const time = wall(now.add({ minutes: wait.minutes }));
    const value: When = { start: time, end: time, kind: "instant" };
    return { value, text: said(utterance, at, wait.to), confidence: 0.8, namesDay: true };
  }
  return null;
}

/** "An hour", "half an hour", "twenty minutes": at most a day. */
function waitAt(words: readonly Word[], at: number): { minutes: number; to: number } | null {
  const isHalf = ["half", "media"].includes(textAt(words, at));
  const afterHalf = at + (isHalf ? 1 : 0);
  const isOne = ["a", "an", "una"].includes(textAt(words, afterHalf));
  const count = isOne ? { value: 1, length: 1 } : numberAt(words, afterHalf);
  const unitAt = afterHalf + (count?.length ?? 0);
  const minutes = (minutesOfUnit[textAt(words, unitAt)] ?? 0) * (isHalf ? 0.5 : (count?.value ?? 0));
  return minutes >= 1 && minutes <= minutesOfDay ? { minutes, to: unitAt + 1 } : null;
}

function whenOf(date: Temporal.PlainDate, time: TimePiece, shift: number): When {
  const start = date.toPlainDateTime().add({ minutes: time.start + shift });
  const end = date.toPlainDateTime().add({ minutes: time.until + shift });
  return time.kind === "instant" ? { start: wall(start), end: wall(start), kind: "instant" } : rangeOf(start, end);
}

function rangeOf(start: Temporal.PlainDateTime, end: Temporal.PlainDateTime): When {
  return { start: wall(start), end: wall(end), kind: "range" };
}

function wall(time: Temporal.PlainDateTime): string {
  return time.toString({ smallestUnit: "minute" });
}

function minuteOf(now: Temporal.PlainDateTime): number {
  return now.hour * 60 + now.minute;
}
