// Whether a time that is offered is one that the caller wants ("Thursday morning", "el lunes después de las 2").
import type { Temporal } from "temporal-polyfill";
import { comingDate, type HeardTime, likelyHour, monthNumber, months, weekdayNumber, weekdays } from "./heard-times.ts";
import { numberOf } from "./number-words.ts";

interface Want {
  weekdays: number[];
  dates: Temporal.PlainDate[];
  /** Any day of the seven from here. */
  weekOf?: Temporal.PlainDate;
  /** Minutes of the day; `until` is past the last that fits. */
  from: number;
  until: number;
}

const anyWeekday = new RegExp(`\\b(${[...weekdays.en, ...weekdays.es].join("|")})s?\\b`, "g");
const anyMonth = [...months.en, ...months.es].join("|");
const clock = "(\\d{1,2}|[a-z]+)(?::(\\d\\d))?( y media| thirty)?( ?p\\.?m| ?de la tarde| in the afternoon)?";

/** True when the words bind the caller to nothing ("whenever you can"). */
export function isOpen(want: string): boolean {
  return !/day|tomorrow|morning|afternoon|noon|night|evening|week|\d|at \w+|lunes|martes|coles|jueves|viernes|bado|mañana|tarde|hoy|mediod|semana|las \w+/i.test(
    want,
  );
}

export function fits(words: string, time: HeardTime, today: Temporal.PlainDate): boolean {
  const want = readWant(words, today);
  const minute = time.hour * 60 + time.minute;
  if (minute < want.from || minute >= want.until) return false;
  if (want.weekOf && !isInWeekOf(want.weekOf, time.date)) return false;
  if (want.dates.length > 0) return want.dates.some((date) => date.equals(time.date));
  return want.weekdays.length === 0 || want.weekdays.includes(time.date.dayOfWeek);
}

function readWant(words: string, today: Temporal.PlainDate): Want {
  const bare = words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const withoutMorning = bare.replace(/(por|en|de) la manana/g, "morning");
  const hours = hoursIn(withoutMorning);
  return {
    weekdays: weekdaysIn(bare),
    dates: datesIn(withoutMorning, today),
    ...(/next week|proxima semana|semana que viene/.test(bare) && {
      weekOf: today.add({ days: 8 - today.dayOfWeek }),
    }),
    from: hours[0],
    until: hours[1],
  };
}

function isInWeekOf(start: Temporal.PlainDate, date: Temporal.PlainDate): boolean {
  const ahead = date.since(start).days;
  return ahead >= 0 && ahead < 7;
}

function weekdaysIn(bare: string): number[] {
  if (/weekend|fin de semana/.test(bare)) return [6, 7];
  return [...bare.matchAll(anyWeekday)].map(([, name = ""]) => weekdayNumber(name));
}

function datesIn(bare: string, today: Temporal.PlainDate): Temporal.PlainDate[] {
  const relative = relativeDate(bare, today);
  if (relative) return [relative];
  const dates: Temporal.PlainDate[] = [];
  if (/\b(today|hoy)\b/.test(bare)) dates.push(today);
  if (/\b(tomorrow|manana)\b/.test(bare)) dates.push(today.add({ days: 1 }));
  const english = new RegExp(`\\b(${anyMonth}) (?:the )?(\\d{1,2})`).exec(bare);
  const spanish = new RegExp(`\\b(\\d{1,2}) de (${anyMonth})`).exec(bare);
  const bareNumber = /\bthe (\d{1,2})(?:st|nd|rd|th)/.exec(bare) ?? spanishNumber.exec(bare);
  if (english) dates.push(comingDate(monthNumber(english[1] ?? ""), Number(english[2]), today));
  else if (spanish) dates.push(comingDate(monthNumber(spanish[2] ?? ""), Number(spanish[1]), today));
  else if (bareNumber) dates.push(comingNumber(Number(bareNumber[1]), today));
  return dates;
}

const anyName = [...weekdays.en, ...weekdays.es].join("|");
const spanishNumber = new RegExp(`\\b(?:${weekdays.es.join("|")}) (\\d{1,2})\\b`);
const nextDay = new RegExp(`\\b(?:next|proximo) (${anyName})\\b|\\b(${anyName}) que viene\\b`);
const thisDay = new RegExp(`\\b(?:this|este) (${anyName})\\b`);
const weekFrom = new RegExp(`\\ba week from (today|tomorrow|${anyName})\\b`);

/** "Next Wednesday" is the nearest one that is still to come, and "a week from Wednesday" the one after it. */
function relativeDate(bare: string, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const [, from] = weekFrom.exec(bare) ?? [];
  if (from === "today") return today.add({ days: 7 });
  if (from === "tomorrow") return today.add({ days: 8 });
  if (from !== undefined) return comingDay(from, today.add({ days: 1 })).add({ days: 7 });
  const next = nextDay.exec(bare);
  if (next) return comingDay(next[1] ?? next[2] ?? "", today.add({ days: 1 }));
  const [, near] = thisDay.exec(bare) ?? [];
  return near === undefined ? null : comingDay(near, today);
}

function comingDay(name: string, earliest: Temporal.PlainDate): Temporal.PlainDate {
  return earliest.add({ days: (weekdayNumber(name) - earliest.dayOfWeek + 7) % 7 });
}

function comingNumber(day: number, today: Temporal.PlainDate): Temporal.PlainDate {
  const date = today.with({ day });
  return day < today.day ? date.add({ months: 1 }) : date;
}

const wholeDay: [number, number] = [0, 24 * 60];

/** What a part of the day means to people, most telling words first. */
const parts: [RegExp, [number, number]][] = [
  [/first thing|a primera hora/, [0, 10 * 60]],
  [/late afternoon|end of the day|ultima hora/, [15 * 60, 24 * 60]],
  [/late morning/, [10 * 60, 12 * 60]],
  [/early afternoon/, [12 * 60, 15 * 60]],
  [/morning|temprano/, [0, 12 * 60]],
  [/afternoon|por la tarde|en la tarde/, [12 * 60, 17 * 60]],
  [/evening|tonight|noche/, [17 * 60, 24 * 60]],
];

function hoursIn(bare: string): [number, number] {
  const [from, until] = partIn(bare);
  const after = minuteAfter("(?:after|any time after|despues de las?)", bare);
  const before = minuteAfter("(?:before|antes de las?|antes del)", bare);
  if (after !== null || before !== null) return [Math.max(from, after ?? 0), Math.min(until, before ?? 24 * 60)];
  const exact = minuteAfter("(?:at|around|a las?|al|como a las?)", bare) ?? minuteAlone(bare);
  return exact === null ? [from, until] : [exact, exact + 1];
}

function partIn(bare: string): [number, number] {
  return parts.find(([word]) => word.test(bare))?.[1] ?? wholeDay;
}

function minuteAfter(lead: string, bare: string): number | null {
  const found = new RegExp(`\\b${lead} ${clock}`).exec(bare);
  return found ? minuteOf(found) : null;
}

function minuteAlone(bare: string): number | null {
  if (/\bnoon\b/.test(bare) && !bare.includes("afternoon")) return 12 * 60;
  const found = /\b(\d{1,2})(?::(\d\d))?()( ?[ap]\.?m| o'clock)/.exec(bare);
  return found ? minuteOf(found) : null;
}

function minuteOf([, word = "", minutes, half, late]: RegExpExecArray): number | null {
  const said = numberOf(word);
  if (said === null) return null;
  const hour = late && /p|tarde|afternoon/.test(late) ? (said % 12) + 12 : likelyHour(said);
  return hour * 60 + (half ? 30 : Number(minutes ?? 0));
}
