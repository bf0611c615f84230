// What a time of day is, and when a bare number is an hour.
import { overlaps, type Span } from "./phrases.ts";
import { smallNumberAt } from "./spoken-number.ts";
import {
  choiceCues,
  countCues,
  dayCounts,
  hourCues,
  hourFollowers,
  minutesOfUnit,
  partitives,
  sureHourCues,
} from "./vocabulary/time.ts";
import type { Clock } from "./when-meridiem.ts";
import { isMoving } from "./when-moving.ts";
import { textAt, type Word } from "./words.ts";

export const minutesOfDay = 24 * 60;

export interface TimePiece extends Span {
  kind: "instant" | "window" | "part";
  /** Minutes after midnight; an instant has `until` = `start`. */
  start: number;
  until: number;
  /** Only "early" or "late", which leans in the part of the day beside it. */
  lean?: "early" | "late";
  /** The hour was said without morning or afternoon, so 12 hours later is possible too. */
  isOpen: boolean;
}

export interface TimeContext {
  /** A time was asked for or offered: a bare number is an hour. */
  isExpected: boolean;
  /** Spans that are something else: address, phone, dates. */
  taken: readonly Span[];
  /** Spans of the days found; a bare number next to one is an hour. */
  days: readonly Span[];
}

/** A number that may be an hour, with `skip` words ("at", "around") before it. */
export interface HourPlace extends Span {
  skip: number;
}

/** Minutes after midnight. A bare hour from 1 to 6 is in the afternoon, from 7 to 11 in the morning, 12 is noon. */
export function minutesOf({ hour, minute, meridiem }: Clock): number {
  if (hour > 12) return hour * 60 + minute;
  const isAfternoon = meridiem === "pm" || (meridiem === null && (hour === 12 || (hour >= 1 && hour <= 6)));
  return ((hour % 12) + (isAfternoon ? 12 : 0)) * 60 + minute;
}

export function isOpen(clock: Clock): boolean {
  return clock.meridiem === null && clock.hour >= 1 && clock.hour <= 12;
}

export function isTaken(span: Span, context: TimeContext): boolean {
  return context.taken.some((other) => overlaps(other, span));
}

/** How many words such as "at" or "a las" stand at word `at`. */
export function cueLength(words: readonly Word[], at: number): number {
  let skip = ["a", "como"].includes(textAt(words, at)) ? 1 : 0;
  while (skip < 3 && hourCues.has(textAt(words, at + skip))) skip += 1;
  return skip;
}

/** Whether a bare number is an hour here. */
export function isHour(words: readonly Word[], place: HourPlace, context: TimeContext): boolean {
  if (isCounted(words, place, context)) return false;
  if (!isFollowedWell(words, place.to, context) || /^[-/]/.test(words[place.to]?.gap ?? "")) return false;
  return context.isExpected || isCued(words, place) || isBesideDay(place, context);
}

/** "Five or six times a day" has no hour. */
function isFollowedWell(words: readonly Word[], at: number, { days }: Pick<TimeContext, "days">): boolean {
  const next = words[at];
  if (next === undefined || next.stop > 0 || days.some((day) => day.from === at)) return true;
  const other = next.text === "or" || next.text === "o" ? smallNumberAt(words, at + 1) : null;
  return other ? isFollowedWell(words, at + 1 + other.length, { days }) : hourFollowers.has(next.text);
}

/** "Number two", "the Monday one", "these two": a number that counts. */
function isCounted(words: readonly Word[], place: HourPlace, context: TimeContext): boolean {
  const before = textAt(words, place.from - 1);
  if (choiceCues.has(before)) return true;
  if (isOrMore(words, place.from) || (place.skip === 0 && textAt(words, place.to - 1) === "horas")) return true;
  if (isPartOf(words, place.from) || isPartOf(words, place.from - 1)) return true;
  if (textAt(words, place.from) === "one" && place.skip === 0 && !isAlone(words, place) && !isOneOrTwo(words, place))
    return true;
  return countCues.has(before) && place.skip === 0 && !context.isExpected;
}

/** "An hour or two", "un día o dos". */
function isOrMore(words: readonly Word[], at: number): boolean {
  const unit = textAt(words, at - 2);
  return ["or", "o"].includes(textAt(words, at - 1)) && (unit in minutesOfUnit || unit in dayCounts);
}

/** "One or two o'clock". */
function isOneOrTwo(words: readonly Word[], { to }: Span): boolean {
  return textAt(words, to) === "or" && smallNumberAt(words, to + 1) !== null;
}

/** "Cualquiera de las dos". */
function isPartOf(words: readonly Word[], at: number): boolean {
  return textAt(words, at - 1) === "de" && partitives.has(textAt(words, at - 2));
}

function isAlone(words: readonly Word[], { from, to }: Span): boolean {
  return words[from]?.stop !== 0 && words[to]?.stop !== 0;
}

function isCued(words: readonly Word[], { from, skip }: HourPlace): boolean {
  const isMoved = textAt(words, from - 1) === "to" && isMoving(words);
  const isSuggested = skip > 0 && ["how", "what"].includes(textAt(words, from - 1));
  return isMoved || isSuggested || words.slice(from, from + skip).some((word) => sureHourCues.has(word.text));
}

function isBesideDay({ from, to, skip }: HourPlace, context: TimeContext): boolean {
  return context.days.some((day) => day.to === from || day.from === to || (skip > 0 && Math.abs(from - day.to) <= 2));
}
