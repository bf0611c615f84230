// Several days, and days counted ahead: "next week", "the weekend", "in two days".

import type { Temporal } from "../../../platform/time.ts";
import type { DayContext, DayPiece } from "./day-piece.ts";
import { longestAt, phraseBook } from "./phrases.ts";
import { numberAt } from "./spoken-number.ts";
import { lookup } from "./vocabulary/lookup.ts";
import { dayCounts } from "./vocabulary/time.ts";
import { textAt, type Word } from "./words.ts";

interface Days {
  first: Temporal.PlainDate;
  end: Temporal.PlainDate;
}

const weekPhrases = {
  thisWeek: ["[sometime] [during] this week", "esta semana", "any day this week"],
  nextWeek: [
    "[sometime] next|following week",
    "the following week",
    "[la] proxima semana",
    "[la] semana que viene|entra",
    "[la] semana proxima",
  ],
  weekAfterNext: ["week after next", "the week after next"],
  endOfWeek: ["end of [the|this] week", "later [on] this week", "fin de semana laboral"],
  earlyNextWeek: ["early|beginning|start|first [part] [of] next week", "beginning|start|first of next week"],
  midNextWeek: ["middle|mid [of] next week", "midweek"],
  endOfNextWeek: ["end|later|late [of|in] next week", "end of next week"],
  weekend: ["[this|the|next|coming|over] [the|this|coming] weekend", "weekend|weekends", "[este|el] fin de semana"],
  thisMonth: ["this month", "este mes"],
  nextMonth: ["next month", "[el] proximo mes", "[el] mes que viene"],
  endOfMonth: ["end of [the|this] month", "fin de mes"],
} as const;
const spans = phraseBook<keyof typeof weekPhrases>(weekPhrases);
const smallCounts = lookup<number>({ a: 1, an: 1, couple: 2, un: 1, una: 1 });

/** The days or week named at word `at`. */
export function weeksAt(words: readonly Word[], at: number, { today }: DayContext): DayPiece | null {
  const hit = longestAt(words, at, spans);
  if (hit && words[at - 1]?.text !== "last") return pieceOf(daysOf[hit.label](today), at, hit.to);
  return aheadAt(words, at, today);
}

function pieceOf({ first, end }: Days, from: number, to: number): DayPiece {
  return { first, end, from, to, isDate: false, isDoubtful: false };
}

const monday = (today: Temporal.PlainDate) => today.add({ days: 8 - today.dayOfWeek });
const days = (first: Temporal.PlainDate, count: number): Days => ({ first, end: first.add({ days: count }) });

/** The days between Monday of next week plus `from` and plus `count` more. */
const nextWeekDays = (from: number, count: number) => (today: Temporal.PlainDate) =>
  days(monday(today).add({ days: from }), count);

const daysOf: Readonly<Record<keyof typeof weekPhrases, (today: Temporal.PlainDate) => Days>> = {
  thisWeek: (today) => (today.dayOfWeek === 7 ? days(today, 7) : { first: today, end: monday(today) }),
  nextWeek: nextWeekDays(0, 7),
  weekAfterNext: nextWeekDays(7, 7),
  endOfWeek,
  earlyNextWeek: nextWeekDays(0, 2),
  midNextWeek: nextWeekDays(1, 3),
  endOfNextWeek: nextWeekDays(3, 2),
  weekend: (today) => days(today.add({ days: (6 - today.dayOfWeek + 7) % 7 }), 2),
  thisMonth: (today) => ({ first: today, end: firstOfNextMonth(today) }),
  nextMonth: (today) => ({ first: firstOfNextMonth(today), end: firstOfNextMonth(today).add({ months: 1 }) }),
  endOfMonth: (today) => {
    const end = firstOfNextMonth(today);
    const start = end.subtract({ days: 5 });
    return { first: start.since(today).days < 0 ? today : start, end };
  },
};

/** Thursday and Friday of this week, as far as they are still to come. */
function endOfWeek(today: Temporal.PlainDate): Days {
  const thursday = today.add({ days: 4 - today.dayOfWeek + (today.dayOfWeek > 5 ? 7 : 0) });
  const first = today.dayOfWeek === 5 ? today : thursday;
  return { first, end: thursday.add({ days: 2 }) };
}

function firstOfNextMonth(today: Temporal.PlainDate): Temporal.PlainDate {
  return today.with({ day: 1 }).add({ months: 1 });
}

/** "In two days", "in a week", "en dos semanas", "dentro de tres días". */
function aheadAt(words: readonly Word[], at: number, today: Temporal.PlainDate): DayPiece | null {
  const text = textAt(words, at);
  if (!["in", "en", "dentro"].includes(text)) return null;
  const start = at + (text === "dentro" ? 2 : 1);
  const count = countAt(words, start);
  if (count === null) return null;
  const unit = dayCounts[textAt(words, start + count.length)];
  if (unit === undefined || count.value > 60) return null;
  return { ...pieceOf(days(today.add({ days: unit * count.value }), 1), at, start + count.length + 1), isDate: true };
}

/** "Two", "a", "a couple of". */
function countAt(words: readonly Word[], at: number): { value: number; length: number } | null {
  const text = textAt(words, at);
  const couple = words[at + 1]?.text === "couple" ? 1 : 0;
  const of = words[at + 1 + couple]?.text === "of" ? 1 : 0;
  if (couple === 1) return { value: 2, length: 2 + of };
  const number = numberAt(words, at);
  if (number) return number;
  const small = smallCounts[text];
  return small === undefined ? null : { value: small, length: 1 + of };
}
