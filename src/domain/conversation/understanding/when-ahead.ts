// A moment counted from now: "in an hour and a half", "three hours from now", "within the hour".
import type { Temporal } from "../../../platform/time.ts";
import { longestAt, phraseBook, type Span } from "./phrases.ts";
import type { When } from "./reading.ts";
import { numberAt } from "./spoken-number.ts";
import { minutesOfDay } from "./time-of-day.ts";
import { minutesOfUnit } from "./vocabulary/time.ts";
import { instantOf, rangeOf } from "./when-of.ts";
import { textAt, type Word } from "./words.ts";

interface Moment extends Span {
  value: When;
}

interface Wait {
  minutes: number;
  to: number;
}

/** The first moment so counted. */
export function momentAhead(words: readonly Word[], now: Temporal.PlainDateTime): Moment | null {
  for (let at = 0; at < words.length; at += 1) {
    const moment = momentAt(words, at, now);
    if (moment) return moment;
  }
  return null;
}

function momentAt(words: readonly Word[], at: number, now: Temporal.PlainDateTime): Moment | null {
  const lead = longestAt(words, at, leads);
  const wait = waitAt(words, skipAbout(words, lead?.to ?? at), lead?.label === "within" || isBareWait(words, at));
  if (wait === null) return null;
  const end = now.add({ minutes: wait.minutes });
  if (lead?.label === "within") return { value: rangeOf(now, end), from: at, to: wait.to };
  const isFromNow = textAt(words, wait.to) === "from" && textAt(words, wait.to + 1) === "now";
  if (lead === null && !isFromNow) return null;
  return { value: instantOf(end), from: at, to: isFromNow ? wait.to + 2 : wait.to };
}

/** "Hour from now". */
function isBareWait(words: readonly Word[], at: number): boolean {
  return textAt(words, at + 1) === "from" && textAt(words, at + 2) === "now";
}

const leads = phraseBook<"in" | "within">({
  in: ["in|en", "dentro de"],
  within: ["within [the]", "within|in the next", "en la proxima", "en las proximas"],
});

const aboutWords = new Set(["about", "like", "around", "maybe", "como", "unos", "unas", "say", "roughly", "just"]);

function skipAbout(words: readonly Word[], at: number): number {
  let to = at;
  while (to < at + 2 && aboutWords.has(textAt(words, to))) to += 1;
  return to;
}

/** "An hour", "half an hour", "an hour and a half", "twenty minutes", "a couple of hours": at most a day. */
function waitAt(words: readonly Word[], at: number, isUnitEnough: boolean): Wait | null {
  const isHalf = ["half", "media"].includes(textAt(words, at));
  const from = at + (isHalf ? 1 : 0);
  const count = countAt(words, from) ?? (isHalf || isUnitEnough || textAt(words, at) === "hora" ? noCount : null);
  if (count === null) return null;
  const wait = unitsAt(words, from + count.length, count.value);
  const minutes = wait.minutes * (isHalf ? 0.5 : 1);
  return minutes >= 1 && minutes <= minutesOfDay ? { minutes, to: wait.to } : null;
}

const noCount = { value: 1, length: 0 };

function unitsAt(words: readonly Word[], at: number, count: number): Wait {
  const half = halfAfter(words, at);
  const unit = minutesOfUnit[textAt(words, half.isBeforeUnit ? half.to : at)] ?? 0;
  return { minutes: unit * (count + half.value), to: half.to + (half.isBeforeUnit ? 1 : 0) };
}

/** "Two and a half hours", "an hour and a half", "una hora y media". */
function halfAfter(words: readonly Word[], unitAt: number): { value: number; to: number; isBeforeUnit: boolean } {
  const early = halfAt(words, unitAt);
  if (early !== null) return { value: 0.5, to: early, isBeforeUnit: true };
  const late = halfAt(words, unitAt + 1);
  return late === null
    ? { value: 0, to: unitAt + 1, isBeforeUnit: false }
    : { value: 0.5, to: late, isBeforeUnit: false };
}

function halfAt(words: readonly Word[], at: number): number | null {
  if (textAt(words, at) === "y" && textAt(words, at + 1) === "media") return at + 2;
  const isHalf = textAt(words, at) === "and" && textAt(words, at + 1) === "a" && textAt(words, at + 2) === "half";
  return isHalf ? at + 3 : null;
}

function countAt(words: readonly Word[], at: number): { value: number; length: number } | null {
  const article = ["a", "an", "una", "un", "one"].includes(textAt(words, at)) ? 1 : 0;
  const many = textAt(words, at + article);
  const value = many === "couple" || many === "par" ? 2 : many === "few" || many === "unas" ? 3 : null;
  if (value !== null)
    return { value, length: article + 1 + (["of", "de"].includes(textAt(words, at + article + 1)) ? 1 : 0) };
  if (article === 1) return { value: 1, length: 1 };
  return numberAt(words, at);
}
