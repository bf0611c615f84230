// Several days, and days counted ahead: "next week", "the weekend", "in two days".

import type { Temporal } from "../../../platform/time.ts";
import type { DayContext, DayPiece } from "./day-piece.ts";
import { longestAt, phraseBook } from "./phrases.ts";
import { numberAt } from "./spoken-number.ts";
import { lookup } from "./vocabulary/lookup.ts";
import { dayCounts } from "./vocabulary/time.ts";
import { idiomatic } from "./when-shifted.ts";
import { textAt, type Word } from "./words.ts";

interface Days {
  first: Temporal.PlainDate;
  end: Temporal.PlainDate;
}

const weekPhrases = {
  thisWeek: [
    "[sometime|anytime] [during|within|in] this [coming] week",
    "any day|time this week",
    "the rest of the|this week",
    "[por|durante] esta semana",
    "antes de que [se] acabe|termine la semana",
    "before the week is out|over|up",
    "lo que queda|resta|falta de la|esta semana",
    "what is left of the|this week",
    "the remainder of the|this week",
  ],
  nextWeek: [
    "[sometime|anytime] [during|within|in] next|following week",
    "any day|time next week",
    "this coming week",
    "the next|coming|following week",
    "a week out",
    "[en] [la] proxima|siguiente|otra semana",
    "[en] [la] semana proxima|siguiente|entrante",
    "[en] [la] semana que viene|entra|sigue",
    "[en] [la] que viene",
  ],
  weekAfterNext: [
    "[the] week after next [week]",
    "two weeks out",
    "dentro de dos semanas en adelante",
    "la semana despues de la proxima|siguiente|que [viene]",
    "la semana de arriba",
  ],
  endOfWeek: [
    "[at|toward|towards] [the] end of [the|this] [work] week",
    "late [in] this|the week",
    "[a] fin|fines|final|finales de [la|esta] semana laboral",
    "[a] fines|final|finales de [la|esta] semana",
  ],
  laterThisWeek: [
    "[sometime] later [on] [in] this|the week",
    "mas adelante [en] [esta|de] [la] semana",
    "mas tarde en la semana",
    "otro dia de esta semana",
  ],
  earlyThisWeek: ["early|earlier [in] the|this week"],
  earlyNextWeek: [
    "[in] [the] early|earlier|beginning|start|first [part|half|thing|couple] [of|in] [the] [days] [of] next|following week",
    "[the] first of next week",
    "early|earlier [on] in the week next week",
    "next week early",
    "next week [sometime] early in the week",
    "[a|al] principio|principios|inicio|inicios|comienzo|comienzos de la semana que viene|entra",
    "[a|al] principio|principios|inicio|inicios|comienzo|comienzos de la proxima|otra|siguiente semana",
    "[a|al] principio|principios|inicio|inicios|comienzo|comienzos de semana",
    "[la] proxima semana a principios",
  ],
  midNextWeek: [
    "[the] middle|mid [of] next|the week",
    "[the] middle of the week next week",
    "mid week [of] [next] [week]",
    "midweek next week",
    "next week midweek",
    "next week mid week",
    "midweek [next] [week]",
    "next week in the middle",
    "[a] mediados de [la] semana [que] [viene]",
    "[a] mediados de la proxima|otra semana",
  ],
  endOfNextWeek: [
    "[the] end|later|late|latter [part|half] [of|in] next week",
    "next week late|later",
    "[a] fines|finales|final de la semana que viene|entra",
    "[a] fines|finales|final de la proxima|otra semana",
  ],
  weekend: [
    "[over|on|during] [this|the] [coming] weekend",
    "weekend|weekends",
    "[este|el] fin de semana",
    "los fines de semana",
    "[este|el] finde",
  ],
  nextWeekend: ["next weekend", "[el] proximo fin de semana", "[el] fin de semana que viene|entra"],
  weekendAfter: ["[the] weekend after next|this|that", "the following weekend", "[el] otro fin de semana"],
  weekdays: ["[on] [a] weekday|weekdays", "[during] the work week", "entre semana", "dias de semana"],
  thisMonth: ["[sometime] [in|during] this month", "[en] este mes"],
  nextMonth: [
    "[sometime] [in|during] next month",
    "[en] [el] proximo|otro|siguiente mes",
    "[el] mes que viene|entra",
    "[el] mes entrante",
  ],
  earlyNextMonth: [
    "early|beginning|start|first [part|week] [of] [in] next month",
    "[the] first of the month",
    "[a] principios|inicios de mes",
    "[a] principios|inicios del [proximo] mes [que] [viene]",
  ],
  endOfMonth: [
    "[at] [the] end of [the|this] month",
    "later this month",
    "late this month",
    "[a] fin|fines|finales de [este] mes",
  ],
  nextDays: [
    "[in|within] the next|coming day|days|couple|few or two|of|days [days]",
    "[en] los proximos|siguientes dias",
  ],
} as const;
const spans = phraseBook<keyof typeof weekPhrases>(weekPhrases);
const smallCounts = lookup<number>({ a: 1, an: 1, couple: 2, few: 3, un: 1, una: 1, unos: 3, unas: 3 });

/** The days or week named at word `at`. */
export function weeksAt(words: readonly Word[], at: number, { today }: DayContext): DayPiece | null {
  const hit = longestAt(words, at, spans);
  if (hit) return pieceOf(daysOf[hit.label](today), at, hit.to);
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
  laterThisWeek,
  earlyThisWeek: (today) => (today.dayOfWeek < 3 ? days(today, 3 - today.dayOfWeek) : nextWeekDays(0, 2)(today)),
  earlyNextWeek: nextWeekDays(0, 2),
  midNextWeek: nextWeekDays(1, 3),
  endOfNextWeek: nextWeekDays(3, 2),
  weekend,
  nextWeekend: (today) => (today.dayOfWeek > 5 ? weekend(monday(today)) : weekend(today)),
  weekendAfter: (today) => days(weekend(today).first.add({ days: 7 }), 2),
  weekdays: (today) =>
    today.dayOfWeek > 5 ? days(monday(today), 5) : { first: today, end: monday(today).subtract({ days: 2 }) },
  thisMonth: (today) => ({ first: today, end: firstOfNextMonth(today) }),
  nextMonth: (today) => ({ first: firstOfNextMonth(today), end: firstOfNextMonth(today).add({ months: 1 }) }),
  earlyNextMonth: (today) => days(firstOfNextMonth(today), 7),
  nextDays: (today) => days(today, 3),
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

/** From the day after tomorrow to Friday; from tomorrow where that is too late. */
function laterThisWeek(today: Temporal.PlainDate): Days {
  const saturday = today.add({ days: (6 - today.dayOfWeek + 7) % 7 || 7 });
  const ahead = Math.max(0, Math.min(2, saturday.since(today).days - 1));
  return { first: today.add({ days: ahead }), end: saturday };
}

/** On a Sunday what is left of it. */
function weekend(today: Temporal.PlainDate): Days {
  return days(today.add({ days: (6 - today.dayOfWeek + 7) % 7 }), 2);
}

function firstOfNextMonth(today: Temporal.PlainDate): Temporal.PlainDate {
  return today.with({ day: 1 }).add({ months: 1 });
}

/** "In two days", "in about a week", "dentro de tres días"; "within two weeks" is any day until then. */
function aheadAt(words: readonly Word[], at: number, today: Temporal.PlainDate): DayPiece | null {
  const lead = leadAt(words, at);
  const count = lead && (countAt(words, lead.to) ?? (lead.isNext ? { value: 1, length: 0 } : null));
  if (!lead || !count || count.value > 60) return null;
  const place = lead.to + count.length;
  const unit = dayCounts[textAt(words, place)];
  if (unit === undefined) return null;
  const ahead = textAt(words, at) === "in" ? unit * count.value : idiomatic(unit * count.value);
  const meant = lead.isRange ? days(today, ahead + 1) : days(today.add({ days: ahead }), 1);
  return { ...pieceOf(meant, at, orSo(words, place + 1)), isDate: !lead.isRange };
}

/** "Or so", "or two" after a count. */
function orSo(words: readonly Word[], at: number): number {
  const isLoose = textAt(words, at) === "or" && ["so", "two", "three", "more"].includes(textAt(words, at + 1));
  return isLoose ? at + 2 : at;
}

/** "In", "in about", "dentro de", "within", "in the next". */
function leadAt(words: readonly Word[], at: number): { to: number; isNext: boolean; isRange: boolean } | null {
  const text = textAt(words, at);
  if (!["in", "en", "dentro", "within"].includes(text)) return null;
  const isNext = textAt(words, at + 1) === "the" && ["next", "coming"].includes(textAt(words, at + 2));
  const start = at + (isNext ? 3 : text === "dentro" ? 2 : 1);
  const about = aboutWords.has(textAt(words, start)) ? 1 : 0;
  return { to: start + about, isNext, isRange: isNext || text === "within" };
}

const aboutWords = new Set(["about", "like", "around", "como", "maybe", "probably", "roughly", "unos", "unas"]);

/** "Two", "a", "a couple of". */
function countAt(words: readonly Word[], at: number): { value: number; length: number } | null {
  const text = textAt(words, at);
  const couple = words[at + 1]?.text === "couple" ? 1 : 0;
  const of = words[at + 1 + couple]?.text === "of" ? 1 : 0;
  if (couple === 1) return { value: 2, length: 2 + of };
  if (text === "a" && words[at + 1]?.text === "few") return { value: 3, length: 2 };
  const number = numberAt(words, at);
  if (number) return number;
  const small = smallCounts[text];
  return small === undefined ? null : { value: small, length: 1 + of };
}
