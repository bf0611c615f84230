// Weekdays: "Tuesday", "this Tuesday", "Tuesday next week", "Friday week", "el martes que viene".
import type { Temporal } from "../../../platform/time.ts";
import { type DayPiece, oneDay } from "./day-piece.ts";
import { longestAt, phraseBook } from "./phrases.ts";
import { smallNumberAt } from "./spoken-number.ts";
import { doubtfulWeekdays, weekdayHalves, weekdays } from "./vocabulary/time.ts";
import { textAt, type Word } from "./words.ts";

const weekBook = phraseBook({
  next: [
    "[of|in] next|the following week",
    "[of] the next week",
    "de la [semana] proxima|siguiente|entrante [semana]",
    "de la semana que viene|entra",
    "de la otra semana",
  ],
  this: ["[of] this week", "[of] this coming week", "que viene|entra|sigue", "proximo|entrante", "de esta semana"],
  later: ["week", "after next", "en ocho [dias]", "de la que sigue"],
});

export interface NamedWeekday {
  /** 1 is Monday. */
  weekday: number;
  length: number;
}

/** The weekday at word `at`, also where it was heard as two words. */
export function weekdayNamedAt(words: readonly Word[], at: number): NamedWeekday | null {
  const text = textAt(words, at);
  const half = textAt(words, at + 1) === "day" && words[at + 1]?.stop === 0 ? weekdayHalves[text] : undefined;
  if (half !== undefined) return { weekday: half, length: 2 };
  const weekday = weekdays[text];
  return weekday === undefined ? null : { weekday, length: 1 };
}

/** The weekday, with what stands before and after it, that begins at word `at`. */
export function weekdayAt(words: readonly Word[], at: number, today: Temporal.PlainDate): DayPiece | null {
  const modifiers = modifiersAt(words, at);
  const place = at + modifiers.length;
  const named = weekdayNamedAt(words, place);
  if (named === null) return null;
  const isSure = named.length === 2 || modifiers.some((word) => word !== "the") || isClearlyWeekday(words, place);
  if (!isSure) return null;
  const date = dateAfter(words, place + named.length, today);
  if (date) return { ...oneDay(date.day, at, date.to), isDate: true };
  const week = weekAfter(words, place + named.length);
  const days = daysAhead(today.dayOfWeek, named.weekday, {
    mayBeToday: modifiers.includes("this") || modifiers.includes("este"),
    isNextWeek: week.label === "next",
  });
  const weekdayOnly = { isWeekday: modifiers.length === 0, namesWeek: week.label === "next" };
  const isDoubtful = modifiers.includes("next") && week.label !== "next";
  return {
    ...oneDay(today.add({ days: days + (week.label === "later" ? 7 : 0) }), at, week.to),
    isDoubtful,
    ...weekdayOnly,
  };
}

/** "El martes quince", "lunes 21": beyond twelve it is no hour. */
function dateAfter(words: readonly Word[], at: number, today: Temporal.PlainDate) {
  const number = words[at]?.stop === 0 ? smallNumberAt(words, at) : null;
  if (!number || number.value < 1 || number.value > 31) return null;
  const isTime =
    [":", "."].includes(words[at + number.length]?.gap ?? "") || textAt(words, at + number.length) === "hundred";
  if (isTime || textAt(words, at + number.length) === "hours") return null;
  const day = [0, 1, 2]
    .map((months) => today.with({ day: 1 }).add({ months }))
    .filter((first) => number.value <= first.daysInMonth)
    .map((first) => first.with({ day: number.value }))
    .find((date) => date.toString() >= today.toString());
  const isFit = number.value > 12 || isSpanishDate(words, at, day?.dayOfWeek);
  return day && isFit ? { day, to: at + number.length } : null;
}

/** "El jueves diez", where the tenth is a Thursday; hours have "a las" before them. */
function isSpanishDate(words: readonly Word[], at: number, dayOfWeek: number | undefined): boolean {
  const name = textAt(words, at - 1);
  return spanishDays.test(name) && weekdays[name] === dayOfWeek && !spanishHourEnds.has(textAt(words, at + 1));
}

const spanishDays = /^(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)$/;
const spanishHourEnds = new Set(["y", "en", "am", "pm", "menos"]);

interface Nearness {
  mayBeToday: boolean;
  isNextWeek: boolean;
}

/** Weeks begin on Monday; the same weekday as today is the next one, in seven days. */
export function daysAhead(today: number, weekday: number, { mayBeToday, isNextWeek }: Nearness): number {
  const ahead = (weekday - today + 7) % 7;
  const next = ahead === 0 && !mayBeToday ? 7 : ahead;
  return isNextWeek && next + today <= 7 ? next + 7 : next;
}

const modifierWords = new Set("this next coming following proximo este upcoming the el".split(" "));

/** "The movers are coming Monday". */
const beWords = new Set(["are", "is", "am", "be", "been", "not", "was", "were", "all"]);

function modifiersAt(words: readonly Word[], at: number): string[] {
  const found: string[] = [];
  if (textAt(words, at) === "coming" && beWords.has(textAt(words, at - 1))) return found;
  while (found.length < 3 && modifierWords.has(textAt(words, at + found.length)))
    found.push(textAt(words, at + found.length));
  return found;
}

const weekdayCues = new Set(["on", "or", "and", "by", "until", "to", "say", "for", "after", "before"]);
const weekdayFollowers = new Set(
  "am pm at morning afternoon evening the aft morn eve works work ok okay good fine great would sounds please plz pls thx thanks if anytime after before around between btw btwn from".split(
    " ",
  ),
);

/** "Sat" and "sun" are other words too. */
function isClearlyWeekday(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !doubtfulWeekdays.has(word.text)) return true;
  const before = words[at - 1]?.text ?? "on";
  const after = textAt(words, at + 1);
  const isLed = weekdayCues.has(before) && (at > 0 || words.length === 1 || weekdayFollowers.has(after));
  return isLed || ["am", "pm"].includes(after) || (at === 0 && /^\d/.test(after)) || /^\p{Lu}/u.test(word.raw);
}

/** "Next week", "of this week", "que viene" after a weekday. */
function weekAfter(words: readonly Word[], at: number): { label: string | null; to: number } {
  const hit = words[at]?.stop === 2 ? null : longestAt(words, at, weekBook);
  const isWeekWord = hit?.label === "later" && textAt(words, at) === "week" && textAt(words, at + 1) === "of";
  return hit === null || isWeekWord ? { label: null, to: at } : { label: hit.label, to: hit.to };
}
