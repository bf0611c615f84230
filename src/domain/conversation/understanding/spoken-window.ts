// Windows of time: "between ten and noon", "2 to 4 pm", "after three", "before noon", "2 or later".
import { clockAt, windowStartAt } from "./spoken-clock.ts";
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
import {
  afterCues,
  beforeCues,
  doubtfulLinks,
  earlierWords,
  hourArticles,
  laterWords,
  windowLinks,
  windowOpeners,
} from "./vocabulary/time.ts";
import { isDeniedBound } from "./when-denied.ts";
import type { Clock } from "./when-meridiem.ts";
import { textAt, type Word } from "./words.ts";

/** The window that begins at word `at`. */
export function windowAt(words: readonly Word[], at: number, context: TimeContext): TimePiece | null {
  return closedWindowAt(words, at, context) ?? openWindowAt(words, at, context) ?? orLaterAt(words, at, context);
}

function closedWindowAt(words: readonly Word[], at: number, context: TimeContext): TimePiece | null {
  const isOpened = windowOpeners.has(textAt(words, at));
  const first = isOpened ? startAt(words, at + 1) : hourAfterArticles(words, at);
  const link = first && linkLength(words, first.to, isOpened);
  if (first === null || link === null) return null;
  const second = hourAfterArticles(words, first.to + link);
  if (second === null || isTaken({ from: at, to: second.to }, context)) return null;
  const isClear = first.isClear || second.isClear;
  const place = { from: at, skip: 1, to: second.to };
  const expected = { ...context, isExpected: context.isExpected || isOpened };
  return isClear || isHour(words, place, expected) ? windowOf(first, second, at) : null;
}

/** The words between two hours of a window: "to" is one, a dash is none; null when they make no window. */
function linkLength(words: readonly Word[], at: number, isOpened: boolean): number | null {
  const link = words[at];
  if (link === undefined) return null;
  if (windowLinks.has(link.text)) return isOpened || !doubtfulLinks.has(link.text) ? 1 : null;
  return /[-–—]/.test(link.gap) ? 0 : null;
}

/** "From ten to two" is a window; "from a quarter to two" begins with a time. */
function startAt(words: readonly Word[], at: number): Clock | null {
  const from = afterArticles(words, at);
  return windowStartAt(words, from) ?? clockAt(words, from);
}

function hourAfterArticles(words: readonly Word[], at: number): Clock | null {
  return clockAt(words, afterArticles(words, at));
}

function afterArticles(words: readonly Word[], at: number): number {
  let from = at;
  while (from < at + 2 && hourArticles.has(textAt(words, from))) from += 1;
  return from;
}

function windowOf(first: Clock, second: Clock, from: number): TimePiece | null {
  const until = minutesOf(second);
  const window = { kind: "window" as const, from, to: second.to, isOpen: isOpen(first) && isOpen(second) };
  const shared = first.meridiem === null ? minutesOf({ ...first, meridiem: second.meridiem }) : minutesOf(first);
  const start = [shared, minutesOf(first)].find((minutes) => minutes < until);
  if (start !== undefined) return { ...window, start, until };
  const later = until + minutesOfDay / 2;
  const own = minutesOf(first);
  return later > own && later <= minutesOfDay ? { ...window, start: own, until: later, isOpen: false } : null;
}

function openWindowAt(words: readonly Word[], at: number, context: TimeContext): TimePiece | null {
  const isSince = textAt(words, at) === "desde" && (context.isExpected || context.days.some(({ to }) => to === at));
  const side = isSince ? "after" : sideOf(cueAt(words, at));
  if (side === null) return null;
  const from = at + (["de", "del", "on", "than", "at", "to"].includes(textAt(words, at + 1)) ? 2 : 1);
  const clock = hourAfterArticles(words, from);
  if (clock === null || isTaken({ from: at, to: clock.to }, context)) return null;
  const isTime = clock.isClear || isHour(words, { from, skip: 1, to: clock.to }, { ...context, isExpected: true });
  return isTime ? halfOpen(side, clock, { from: at, to: clock.to }) : null;
}

type Side = "after" | "before";

function sideOf(cue: string): Side | null {
  if (afterCues.has(cue)) return "after";
  return beforeCues.has(cue) ? "before" : null;
}

const verbs = new Set(["be", "come", "do", "get", "arrive", "start", "any", "anything", "much"]);

/** The word that opens a window; "no later than" is "before". */
function cueAt(words: readonly Word[], at: number): string {
  const text = textAt(words, at);
  if (isDeniedBound(words, at)) return "after";
  if (textAt(words, at + 1) !== "than") return text;
  const isDenied = ["no", "not"].includes(textAt(words, at - (verbs.has(textAt(words, at - 1)) ? 2 : 1)));
  if (text === "later") return isDenied ? "before" : "after";
  if (text === "earlier" || text === "sooner") return isDenied ? "after" : "before";
  return text;
}

/** "Nine thirty on", "ten onwards". */
function isOnward(words: readonly Word[], at: number): boolean {
  const isOn = textAt(words, at) === "on" && words[at + 1]?.stop !== 0;
  return words[at]?.stop === 0 && (isOn || ["onward", "onwards"].includes(textAt(words, at)));
}

/** "Three or later". */
function orLaterAt(words: readonly Word[], at: number, context: TimeContext): TimePiece | null {
  const clock = clockAt(words, at + cueLength(words, at));
  if (clock && isOnward(words, clock.to) && !isTaken({ from: at, to: clock.to + 1 }, context))
    return halfOpen("after", clock, { from: at, to: clock.to + 1 });
  if (clock === null || !["or", "and", "o"].includes(textAt(words, clock.to))) return null;
  const word = textAt(words, clock.to + 1);
  const side = laterWords.has(word) ? "after" : earlierWords.has(word) ? "before" : null;
  const span = { from: at, to: clock.to + 2 };
  return side === null || isTaken(span, context) ? null : halfOpen(side, clock, span);
}

function halfOpen(side: Side, clock: Clock, span: { from: number; to: number }): TimePiece {
  const minutes = minutesOf(clock);
  const [start, until] = side === "after" ? [minutes, minutesOfDay] : [0, minutes];
  return { kind: "window", start, until, isOpen: false, ...span };
}
