// Times of day in an utterance: instants, windows and parts of the day, in minutes after midnight.
import { longestAt, phraseBook } from "./phrases.ts";
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
import { dayParts, noPartCues } from "./vocabulary/time.ts";
import { textAt, type Word } from "./words.ts";

const partBook = phraseBook(dayParts);

/** Every time of day in the words, from left to right. */
export function findTimes(words: readonly Word[], context: TimeContext): TimePiece[] {
  const pieces: TimePiece[] = [];
  for (let at = 0; at < words.length; ) {
    const piece = isTaken({ from: at, to: at + 1 }, context) ? null : pieceAt(words, at, context);
    if (piece) pieces.push(piece);
    at = piece ? piece.to : at + 1;
  }
  const parts = pieces.filter((piece) => piece.kind === "part");
  return pieces.map((piece) => (piece.isOpen ? movedInto(piece, parts) : piece));
}

function pieceAt(words: readonly Word[], at: number, context: TimeContext): TimePiece | null {
  return windowAt(words, at, context) ?? partAt(words, at, context) ?? instantAt(words, at, context);
}

/** "Morning", but not the one of "good morning". */
function partAt(words: readonly Word[], at: number, context: TimeContext): TimePiece | null {
  // "It bangs at night" tells of the problem.
  if (!context.isExpected && [textAt(words, at), textAt(words, at - 1)].includes("at")) return null;
  const hit = longestAt(words, at, partBook);
  if (hit === null || (words[at]?.stop === 0 && noPartCues.has(textAt(words, at - 1)))) return null;
  const [start = 0, until = 0] = hit.label.split("-").map(Number);
  return { kind: "part", start, until, isOpen: false, from: at, to: hit.to };
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
function movedInto(piece: TimePiece, parts: readonly TimePiece[]): TimePiece {
  const part = parts.find((other) => Math.abs(other.from - piece.to) <= 3 || Math.abs(piece.from - other.to) <= 3);
  if (part === undefined) return piece;
  const half = minutesOfDay / 2;
  const isTooLate = part.until <= half && piece.start > half;
  const isTooEarly = part.start >= half && piece.start < half;
  const shift = isTooLate ? -half : isTooEarly ? half : 0;
  return { ...piece, start: piece.start + shift, until: piece.until + shift, isOpen: false };
}
