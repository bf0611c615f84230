// The times a caller hears in what the receptionist says, in English or Spanish.
import { Temporal } from "temporal-polyfill";
import { numberOf } from "./number-words.ts";

export interface HeardTime {
  date: Temporal.PlainDate;
  hour: number;
  minute: number;
}

export const weekdays = {
  en: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
  es: ["lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo"],
} as const;

export const months = {
  en: "january february march april may june july august september october november december".split(" "),
  es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" "),
} as const;

const day = `(?<day>today|tomorrow|hoy|manana|${weekdays.en.join("|")}|${weekdays.es.join("|")})`;
const dateEn = `(?:,? (?<month>${months.en.join("|")}) (?<number>\\d{1,2})(?:st|nd|rd|th)?)?`;
const dateEs = `(?:,? (?<numero>\\d{1,2})(?: de (?<mes>${months.es.join("|")}))?)?`;
const clock = "(?<hour>noon|al mediodia|\\d{1,2}|[a-z]+?)(?::(?<minute>\\d\\d))?(?<half> y media)?";
const part = "(?: ?(?<part>in the morning|in the afternoon|in the evening|a\\.?m\\.?|p\\.?m\\.?|de la \\w+))?";
const spoken = new RegExp(`${day}${dateEn}${dateEs},? (?:at |a las? )?${clock}${part}(?=[ ,.?!;]|$)`, "g");

type Groups = Record<string, string | undefined>;

/** All times in `text`, as they come. */
export function heardTimes(text: string, today: Temporal.PlainDate): HeardTime[] {
  const bare = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return [...bare.matchAll(spoken)].flatMap(({ groups }) => {
    const time = groups && timeOf(groups, today);
    return time ? [time] : [];
  });
}

function timeOf(groups: Groups, today: Temporal.PlainDate): HeardTime | null {
  const said = numberOf((groups.hour ?? "").replace("al ", ""));
  if (said === null) return null;
  const minute = groups.half ? 30 : Number(groups.minute ?? 0);
  return { date: dateOf(groups, today), hour: hourOf(said, groups.part ?? ""), minute };
}

function hourOf(said: number, part: string): number {
  if (/morning|a\.?m|manana/.test(part)) return said % 12;
  if (/afternoon|evening|p\.?m|tarde|noche/.test(part)) return (said % 12) + 12;
  return likelyHour(said);
}

/** Nobody means two in the morning when a plumber is to come at two. */
export function likelyHour(said: number): number {
  return said < 7 ? said + 12 : said;
}

function dateOf(groups: Groups, today: Temporal.PlainDate): Temporal.PlainDate {
  const dayNumber = Number(groups.number ?? groups.numero ?? 0);
  const month = monthNumber(groups.month ?? groups.mes ?? "") || today.month;
  if (dayNumber > 0) return comingDate(month, dayNumber, today);
  return namedDay(groups.day ?? "", today);
}

export function monthNumber(name: string): number {
  return Math.max(months.en.indexOf(name), (months.es as readonly string[]).indexOf(name)) + 1;
}

export function comingDate(month: number, dayNumber: number, today: Temporal.PlainDate): Temporal.PlainDate {
  const thisYear = Temporal.PlainDate.from({ year: today.year, month, day: dayNumber });
  return Temporal.PlainDate.compare(thisYear, today) < 0 ? thisYear.add({ years: 1 }) : thisYear;
}

function namedDay(name: string, today: Temporal.PlainDate): Temporal.PlainDate {
  if (name === "today" || name === "hoy") return today;
  if (name === "tomorrow" || name === "manana") return today.add({ days: 1 });
  const ahead = (weekdayNumber(name) - today.dayOfWeek + 7) % 7;
  return today.add({ days: ahead });
}

/** Monday is 1, as in Temporal; 0 when it is no weekday. */
export function weekdayNumber(name: string): number {
  const places = [weekdays.en, weekdays.es].map((names) => (names as readonly string[]).indexOf(name));
  return Math.max(...places) + 1;
}

export function sameTime(one: HeardTime, other: HeardTime): boolean {
  return one.date.equals(other.date) && one.hour === other.hour && one.minute === other.minute;
}
