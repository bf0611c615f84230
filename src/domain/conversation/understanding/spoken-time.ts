// Times of day in an utterance: instants, windows and parts of the day, in minutes after midnight.
import { longestAt, overlaps, phraseBook, type Span } from "./phrases.ts";
import { type Clock, clockAt } from "./spoken-clock.ts";
import { dayParts, hourFollowers } from "./vocabulary/time.ts";
import type { Word } from "./words.ts";

export interface TimePiece extends Span {
  kind: "instant" | "window" | "part";
  /** Minutes after midnight; an instant has `until` = `start`. */
  start: number;
  until: number;
  /** The hour was said without morning or afternoon, so 12 hours later is possible too. */
  isOpen: boolean;
}

export interface TimeContext {
  /** A time was asked for or offered: a bare number is an hour. */
  isExpected: boolean;
  /** Spans that are something else: address, phone. */
  taken: readonly Span[];
  /** Spans of the days found; a bare number next to one is an hour. */
  days: readonly Span[];
}

const minutesOfDay = 24 * 60;
const partBook = phraseBook(dayParts);
const atCues = new Set(["at", "@", "around", "about", "by", "approximately", "las", "la"]);
const strongCues = new Set(["at", "@", "las", "la"]);
const afterCues = new Set(["after", "past", "from", "despues", "starting"]);
const beforeCues = new Set(["before", "by", "until", "till", "antes", "hasta"]);
const rangeLinks = new Set(["to", "until", "till", "til", "through", "and", "a", "y", "or", "hasta"]);

/** Every time of day in the words, from left to right. */
export function findTimes(words: readonly Word[], context: TimeContext): TimePiece[] {
  const pieces: TimePiece[] = [];
  for (let at = 0; at < words.length; ) {
    const piece = pieceAt(words, at, context);
    if (piece) pieces.push(piece);
    at = piece ? piece.to : at + 1;
  }
  const parts = pieces.filter((piece) => piece.kind === "part");
  return pieces.map((piece) => (piece.isOpen ? movedInto(piece, parts) : piece));
}

function pieceAt(words: readonly Word[], at: number, context: TimeContext): TimePiece | null {
  if (context.taken.some((span) => at >= span.from && at < span.to)) return null;
  return windowAt(words, at, context) ?? partAt(words, at) ?? instantAt(words, at, context);
}

/** "Morning", but not the one of "good morning". */
function partAt(words: readonly Word[], at: number): TimePiece | null {
  const hit = longestAt(words, at, partBook);
  if (hit === null || ["good", "buenas", "buenos", "last", "every", "buena"].includes(words[at - 1]?.text ?? ""))
    return null;
  const [start = 0, until = 0] = hit.label.split("-").map(Number);
  return { kind: "part", start, until, isOpen: false, from: at, to: hit.to };
}

function instantAt(words: readonly Word[], at: number, context: TimeContext): TimePiece | null {
  const skip = cueLength(words, at);
  const clock = clockAt(words, at + skip);
  if (clock === null || overlapsTaken(clock, at, context)) return null;
  if (!clock.isClear && !isHour(words, { at, skip, to: clock.to }, context)) return null;
  const start = minutesOf(clock);
  return { kind: "instant", start, until: start, isOpen: isOpen(clock), from: at, to: clock.to };
}

function cueLength(words: readonly Word[], at: number): number {
  let skip = 0;
  while (
    skip < 3 &&
    (atCues.has(words[at + skip]?.text ?? "") || (skip === 0 && ["a", "como"].includes(words[at]?.text ?? "")))
  )
    skip += 1;
  return skip;
}

function overlapsTaken(clock: Clock, at: number, context: TimeContext): boolean {
  return context.taken.some((span) => overlaps(span, { from: at, to: clock.to }));
}

/** Whether a bare number is an hour here. */
function isHour(
  words: readonly Word[],
  place: { at: number; skip: number; to: number },
  context: TimeContext,
): boolean {
  const next = words[place.to];
  const before = words[place.at - 1]?.text ?? "";
  if (
    ["number", "option", "the", "numero", "for", "last", "these", "my"].includes(before) &&
    place.skip === 0 &&
    !context.isExpected
  )
    return false;
  if (["number", "option", "numero", "opcion"].includes(before)) return false;
  const isFollowedWell = next === undefined || next.stop > 0 || hourFollowers.has(next.text);
  if (!isFollowedWell || /^[-/]/.test(next?.gap ?? "")) return false;
  const cues = words.slice(place.at, place.at + place.skip).map((word) => word.text);
  if (cues.some((cue) => strongCues.has(cue)) || context.isExpected) return true;
  return context.days.some(
    (day) => day.to === place.at || day.from === place.to || (cues.length > 0 && Math.abs(place.at - day.to) <= 2),
  );
}

/** "Between ten and noon", "2 to 4 pm", "after three", "before noon", "2 or later". */
function windowAt(words: readonly Word[], at: number, context: TimeContext): TimePiece | null {
  return closedWindowAt(words, at, context) ?? openWindowAt(words, at, context);
}

function closedWindowAt(words: readonly Word[], at: number, context: TimeContext): TimePiece | null {
  const text = words[at]?.text ?? "";
  const isOpened = ["between", "from", "entre", "de"].includes(text);
  const skip = (isOpened ? 1 : 0) + articles(words, at + (isOpened ? 1 : 0));
  const first = clockAt(words, at + skip);
  const link = first && words[first.to];
  if (!first || !link) return null;
  const linkLength = rangeLinks.has(link.text) ? 1 : 0;
  if (linkLength === 0 && !/[-–—]/.test(link.gap)) return null;
  if (["and", "y", "or"].includes(link.text) && !isOpened) return null;
  const from = first.to + linkLength;
  const second = clockAt(words, from + articles(words, from));
  if (second === null || overlapsTaken(second, at, context)) return null;
  const isTime =
    isOpened ||
    first.isClear ||
    second.isClear ||
    context.isExpected ||
    context.days.some((day) => day.to === at || day.from === second.to);
  return isTime ? windowOf(first, second, at) : null;
}

function articles(words: readonly Word[], at: number): number {
  let skip = 0;
  while (["las", "la", "a", "the", "like", "about", "around"].includes(words[at + skip]?.text ?? "") && skip < 2)
    skip += 1;
  return skip;
}

function windowOf(first: Clock, second: Clock, from: number): TimePiece | null {
  const until = minutesOf(second);
  const own = minutesOf(first);
  const shared =
    first.meridiem === null && second.meridiem !== null ? minutesOf({ ...first, meridiem: second.meridiem }) : own;
  const start = shared < until ? shared : own < until ? own : null;
  if (start !== null)
    return { kind: "window", start, until, isOpen: isOpen(first) && isOpen(second), from, to: second.to };
  const later = until + minutesOfDay / 2;
  return later > own && later <= minutesOfDay
    ? { kind: "window", start: own, until: later, isOpen: false, from, to: second.to }
    : null;
}

function openWindowAt(words: readonly Word[], at: number, context: TimeContext): TimePiece | null {
  const cue = cueAt(words, at);
  if (!afterCues.has(cue) && !beforeCues.has(cue)) return orLaterAt(words, at, context);
  const skip = ["de", "on", "than"].includes(words[at + 1]?.text ?? "") ? 2 : 1;
  const from = at + skip;
  const clock = clockAt(words, from + articles(words, from));
  if (clock === null || overlapsTaken(clock, at, context)) return null;
  if (!clock.isClear && !isHour(words, { at: from, skip: 1, to: clock.to }, { ...context, isExpected: true }))
    return null;
  const minutes = minutesOf(clock);
  const isAfter = afterCues.has(cue);
  return {
    kind: "window",
    start: isAfter ? minutes : 0,
    until: isAfter ? minutesOfDay : minutes,
    isOpen: false,
    from: at,
    to: clock.to,
  };
}

/** The word that opens a window; "no later than" is "before". */
function cueAt(words: readonly Word[], at: number): string {
  const [text = "", next] = [words[at]?.text, words[at + 1]?.text];
  if (next !== "than") return text;
  const isDenied = ["no", "not"].includes(words[at - 1]?.text ?? "");
  const isLate = text === "later";
  if (!isLate && !["earlier", "sooner"].includes(text)) return text;
  return isLate === isDenied ? "before" : "after";
}

function orLaterAt(words: readonly Word[], at: number, context: TimeContext): TimePiece | null {
  const clock = clockAt(words, at + cueLength(words, at));
  const [link, side] = clock ? [words[clock.to]?.text, words[clock.to + 1]?.text ?? ""] : [];
  if (!clock || !["or", "and", "o"].includes(link ?? "") || overlapsTaken(clock, at, context)) return null;
  const minutes = minutesOf(clock);
  const isAfter = ["later", "after", "on", "onward", "onwards", "mas"].includes(side ?? "");
  if (!isAfter && !["earlier", "before"].includes(side ?? "")) return null;
  return {
    kind: "window",
    start: isAfter ? minutes : 0,
    until: isAfter ? minutesOfDay : minutes,
    isOpen: false,
    from: at,
    to: clock.to + 2,
  };
}

function isOpen(clock: Clock): boolean {
  return clock.meridiem === null && clock.hour >= 1 && clock.hour <= 12;
}

/** A bare hour from 1 to 6 is in the afternoon, from 7 to 11 in the morning, 12 is noon. */
function minutesOf({ hour, minute, meridiem }: Clock): number {
  const half = meridiem === "pm" || (meridiem === null && hour >= 1 && hour <= 6) ? 12 : 0;
  const isTwelveByDay = hour === 12 && meridiem !== "am";
  const base = hour > 12 ? hour : isTwelveByDay ? 12 : (hour % 12) + half;
  return base * 60 + minute;
}

/** "In the evening at seven" is 19:00; "in the morning at six" is 06:00. */
function movedInto(piece: TimePiece, parts: readonly TimePiece[]): TimePiece {
  const part = parts.find((other) => Math.abs(other.from - piece.to) <= 3 || Math.abs(piece.from - other.to) <= 3);
  if (part === undefined) return piece;
  const half = minutesOfDay / 2;
  const shift = part.until <= half && piece.start > half ? -half : part.start >= half && piece.start < half ? half : 0;
  return { ...piece, start: piece.start + shift, until: piece.until + shift, isOpen: false };
}
