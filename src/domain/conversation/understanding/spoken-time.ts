// Times of day in an utterance: instants, windows and parts of the day, in minutes after midnight.
import { longestAt, phraseBook, type Span } from "./phrases.ts";
import { clockAt } from "./spoken-clock.ts";
import { windowAt } from "./spoken-window.ts";
import {
  cueLength,
  isHour,
  isOpen,
  isTaken,
  minutesOf,
  minutesOfDay,
  type TimeContext,
  type TimePiece,
} from "./time-of-day.ts";
import { lookup } from "./vocabulary/lookup.ts";
import { dayParts, leaningParts, leanings, noPartCues } from "./vocabulary/time.ts";
import { textAt, type Word } from "./words.ts";

const partBook = phraseBook(dayParts);
const leanBook = phraseBook(leanings);

/** Every time of day in the words, from left to right. */
export function findTimes(words: readonly Word[], context: TimeContext): TimePiece[] {
  const pieces: TimePiece[] = [];
  for (let at = 0; at < words.length; ) {
    const piece = isTaken({ from: at, to: at + 1 }, context) ? null : pieceAt(words, at, context);
    if (piece) pieces.push(piece);
    at = piece ? piece.to : at + 1;
  }
  return pieces;
}

function pieceAt(words: readonly Word[], at: number, context: TimeContext): TimePiece | null {
  return (
    windowAt(words, at, context) ??
    partAt(words, at, context) ??
    leanAt(words, at, context) ??
    instantAt(words, at, context)
  );
}

/** "Morning", but not the one of "good morning". */
function partAt(words: readonly Word[], at: number, context: TimeContext): TimePiece | null {
  if (!context.isExpected && isTelling(words, at) && !isByDay(at, context)) return null;
  const half = context.days.some((day) => day.to === at) ? halfDays[textAt(words, at)] : undefined;
  const hit = half ? { label: half, to: at + 1 } : longestAt(words, at, partBook);
  if (hit === null || (words[at]?.stop === 0 && noPartCues.has(textAt(words, at - 1)))) return null;
  return part(hit.label, at, hit.to);
}

/** "It bangs at night", "gotea de noche" tell of the problem. */
function isTelling(words: readonly Word[], at: number): boolean {
  const texts = [textAt(words, at), textAt(words, at - 1)];
  return (
    texts.includes("at") || (texts[0] === "de" && textAt(words, at + 1) === "noche") || texts.join(" ") === "noche de"
  );
}

function isByDay(at: number, { days }: TimeContext): boolean {
  return days.some((day) => Math.abs(at - day.to) <= 1);
}

/** "Sat am". */
const halfDays = lookup<string>({
  am: "480-720",
  morn: "480-720",
  pm: "720-1020",
  aft: "720-1020",
  aftn: "720-1020",
  arvo: "720-1020",
  eve: "1020-1200",
  nite: "1020-1200",
});

function part(label: string, from: number, to: number): TimePiece {
  const [start = 0, until = 0] = label.split("-").map(Number);
  return { kind: "part", start, until, isOpen: false, from, to };
}

/** "Early", "late" beside a day or a part of it; "early" also alone where a time was asked for. */
function leanAt(words: readonly Word[], at: number, context: TimeContext): TimePiece | null {
  const hit = longestAt(words, at, leanBook);
  if (hit === null || notLeaning.has(textAt(words, at - 1))) return null;
  const isMost = ["as", "lo"].includes(textAt(words, at));
  const isAlone = !isMost && hit.label === "early" && context.isExpected && words[hit.to]?.stop !== 0;
  if (!isAlone && !isBesidePart(words, { from: at, to: hit.to }, context)) return null;
  return { ...part(leaningParts[hit.label].day ?? "", at, hit.to), lean: hit.label };
}

const notLeaning = new Set([
  "muy",
  "very",
  "really",
  "pretty",
  "too",
  "this",
  "that",
  "so",
  "how",
  "as",
  "running",
  "tan",
  "mas",
  "demasiado",
  "or",
  "and",
  "no",
]);
const leanLinks = new Set(["in", "on", "the", "of", "en", "por", "de", "la", "el", "this"]);

function isBesidePart(words: readonly Word[], { from, to }: Span, { days }: TimeContext): boolean {
  let next = to;
  while (next < to + 2 && leanLinks.has(textAt(words, next)) && !days.some((day) => day.from === next)) next += 1;
  const isNext = days.some((day) => day.from === next) || longestAt(words, next, partBook) !== null;
  const isAfterPart = longestAt(words, from - 1, partBook)?.to === from;
  return isNext || isAfterPart || days.some((day) => day.to === from || day.to === from - 1);
}

function instantAt(words: readonly Word[], at: number, context: TimeContext): TimePiece | null {
  const skip = cueLength(words, at);
  const clock = clockAt(words, at + skip);
  if (clock === null || isTaken({ from: at, to: clock.to }, context)) return null;
  if (!clock.isClear && !isHour(words, { from: at, skip, to: clock.to }, context)) return null;
  const start = minutesOf(clock);
  return { kind: "instant", start, until: start, isOpen: isOpen(clock), from: at, to: clock.to };
}

/** "In the evening at seven" is 19:00; "in the morning at six" is 06:00. */
export function movedInto(piece: TimePiece, part: TimePiece | null): TimePiece {
  if (part === null || !piece.isOpen) return piece;
  const half = minutesOfDay / 2;
  const isTooLate = part.until <= half && piece.start > half;
  const isTooEarly = part.start >= half && piece.start < half;
  const shift = isTooLate ? -half : isTooEarly ? half : 0;
  return { ...piece, start: piece.start + shift, until: piece.until + shift, isOpen: false };
}

/** Two parts of one day as one: "early Tuesday morning", "first thing in the morning". */
export function narrowed(first: TimePiece, second: TimePiece): TimePiece {
  const span = { from: Math.min(first.from, second.from), to: Math.max(first.to, second.to) };
  const leaning = [first, second].find((piece) => piece.lean !== undefined);
  if (leaning?.lean) {
    const other = leaning === first ? second : first;
    const label = leaningParts[leaning.lean][`${other.start}-${other.until}`];
    return label === undefined ? { ...other, ...span } : part(label, span.from, span.to);
  }
  const start = Math.max(first.start, second.start);
  const until = Math.min(first.until, second.until);
  return start < until ? { ...first, ...span, start, until } : first;
}
