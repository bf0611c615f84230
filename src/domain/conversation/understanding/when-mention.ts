// Days and times that belong together: "Monday between eleven and two", "the afternoon of the day after tomorrow".
import type { DayPiece } from "./day-piece.ts";
import type { Span } from "./phrases.ts";
import { movedInto, narrowed } from "./spoken-time.ts";
import { minutesOfDay, type TimePiece } from "./time-of-day.ts";
import { joinedDays } from "./when-days.ts";
import { textAt, type Word } from "./words.ts";

export interface Mention extends Span {
  day: DayPiece | null;
  time: TimePiece | null;
  /** "We are gone until Thursday", "I work until three": from then on. */
  isOpened?: boolean;
  /** "Any time after that": wished whatever was to be at that time. */
  isAfter?: boolean;
  /** The day was said apart from the time. */
  hasBorrowedDay?: boolean;
}

interface Piece extends Span {
  day?: DayPiece;
  time?: TimePiece;
}

/** Words that may stand between a day and its hour. */
const glue = new Set(
  "in on at of the a around about by for from say like maybe sometime anytime any time just really right probably preferably as la las el los por en de del al como tipo mas menos o a eso it is i would guess think still between whole during around somewhere".split(
    " ",
  ),
);
const glueReach = 4;

/** The days and times of the words, put together where they stand together. */
export function mentionsOf(words: readonly Word[], days: readonly DayPiece[], times: readonly TimePiece[]): Mention[] {
  const pieces: Piece[] = [
    ...joinedDays(words, days).map((day) => ({ day, from: day.from, to: day.to })),
    ...times.map((time) => ({ time, from: time.from, to: time.to })),
  ].sort((a, b) => a.from - b.from);
  const mentions: Mention[] = [];
  for (const piece of pieces) {
    const before = mentions.at(-1);
    const joined = before && isJoined(words, before, piece) ? join(before, piece) : null;
    if (joined) mentions[mentions.length - 1] = joined;
    else mentions.push({ from: piece.from, to: piece.to, day: piece.day ?? null, time: piece.time ?? null });
  }
  return mentions;
}

function isJoined(words: readonly Word[], before: Mention, piece: Piece): boolean {
  const between = words.slice(before.to, piece.from);
  const first = words[piece.from];
  if (before.time && piece.time && [...between, first].some((word) => (word?.stop ?? 0) > 0)) return false;
  if (between.length === 0) return (first?.stop ?? 0) < 2 || piece.time !== undefined;
  const isQuiet = [...between, first].every((word) => (word?.stop ?? 0) < 2);
  return (
    isQuiet && between.length <= glueReach && between.every((word) => glue.has(word.text)) && !isOr(words, before.to)
  );
}

function isOr(words: readonly Word[], at: number): boolean {
  return ["or", "o", "and", "y"].includes(textAt(words, at));
}

/** "Tonight after eight", "tomorrow evening before seven". */
function atNight(window: TimePiece, part: TimePiece): TimePiece {
  const half = minutesOfDay / 2;
  if (window.kind !== "window" || part.start < eveningStart) return window;
  const isAfter = window.until === minutesOfDay && window.start < half && window.start + half >= part.start;
  const isBefore = window.start === 0 && window.until < half && window.until + half > part.start;
  return { ...window, start: window.start + (isAfter ? half : 0), until: window.until + (isBefore ? half : 0) };
}

/** One day, and one time made of what was said of it; null where both name their own. */
function join(before: Mention, piece: Piece): Mention | null {
  const span = { from: before.from, to: piece.to };
  if (piece.day) {
    if (before.day !== null) return null;
    return { ...before, ...span, day: piece.day, time: isSameDate(before.time, piece.day) ? null : before.time };
  }
  if (!piece.time) return null;
  const time = before.time === null ? piece.time : joinTimes(before.time, piece.time);
  return time && { ...before, ...span, time };
}

const eveningStart = 17 * 60;

/** "After ten tomorrow morning" ends at noon; "tonight after six" ends with the day. */
function clipped(said: TimePiece, part: TimePiece): TimePiece {
  const window = atNight(said, part);
  const isOpenEnded = window.kind === "window" && (window.start === 0 || window.until === minutesOfDay);
  const start = Math.max(window.start, part.start);
  const isEvening = part.start >= eveningStart && window.until === minutesOfDay;
  const until = isEvening ? minutesOfDay : Math.min(window.until, part.until);
  return isOpenEnded && start < until ? { ...window, start, until } : window;
}

/** "Twelve twelve, so the twelfth of December" is no time. */
export function isSameDate(time: TimePiece | null, { first, isDate }: DayPiece): boolean {
  const isTime = time?.kind !== "instant" || !isDate || !time.isOpen;
  return !isTime && Math.floor(time.start / 60) % 12 === first.month % 12 && time.start % 60 === first.day;
}

/** An hour and the part of the day it lies in; two hours do not go together. */
export function joinTimes(first: TimePiece, second: TimePiece): TimePiece | null {
  const [exact, part] = first.kind === "part" ? [second, first] : [first, second];
  if (part.kind !== "part") return null;
  if (exact.kind === "part") return narrowed(first, second);
  const moved = movedInto(exact, part.lean ? null : part);
  return part.lean ? moved : clipped(moved, part);
}
