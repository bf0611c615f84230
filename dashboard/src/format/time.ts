// Times as people read them, always in the business's zone. Pure: the zone and the language come in.

export interface Place {
  /** IANA name, of the business. */
  zone: string;
  language: "en" | "es";
}

const locales = { en: "en-US", es: "es-US" } as const;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes longer than using it, so each is made once. */
function formatOf({ zone, language }: Place, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${zone} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locales[language], { ...options, timeZone: zone });
  formats.set(key, made);
  return made;
}

const clockOptions = { hour: "numeric", minute: "2-digit" } as const;

/** "2:00 PM" */
export function clock(iso: string, place: Place): string {
  return formatOf(place, clockOptions).format(new Date(iso));
}

/** "2:00 – 4:00 PM" */
export function clockRange(start: string, end: string, place: Place): string {
  return formatOf(place, clockOptions).formatRange(new Date(start), new Date(end));
}

/** "Thu, Dec 3" */
export function shortDay(iso: string, place: Place): string {
  return formatOf(place, { weekday: "short", month: "short", day: "numeric" }).format(new Date(iso));
}

/** "Thursday, December 3" */
export function longDay(iso: string, place: Place): string {
  return formatOf(place, { weekday: "long", month: "long", day: "numeric" }).format(new Date(iso));
}

/** "Dec 3, 2026" */
export function date(iso: string, place: Place): string {
  return formatOf(place, { dateStyle: "medium" }).format(new Date(iso));
}

/** "2026-12-03": the day it is in the zone, for comparing. */
export function dayKey(iso: string | number, { zone }: Pick<Place, "zone">): string {
  const parts = formatOf({ zone, language: "en" }, { year: "numeric", month: "2-digit", day: "2-digit" }).formatToParts(
    new Date(iso),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}`;
}

/** "Thu 2:00 – 4:00 PM", without the weekday when it is today. */
export function visitTime(visit: { start_time: string; end_time: string }, place: Place, now: number): string {
  const range = clockRange(visit.start_time, visit.end_time, place);
  if (dayKey(visit.start_time, place) === dayKey(now, place)) return range;
  return `${shortDay(visit.start_time, place)}, ${range}`;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** How long ago: "now", "5 min. ago", "3 hr. ago"; from yesterday on, the day and the time. */
export function ago(iso: string, place: Place, now: number): string {
  const passed = now - Date.parse(iso);
  const relative = new Intl.RelativeTimeFormat(locales[place.language], { numeric: "auto", style: "short" });
  if (passed < minuteMs) return relative.format(0, "second");
  if (passed < hourMs) return relative.format(-Math.floor(passed / minuteMs), "minute");
  if (dayKey(iso, place) === dayKey(now, place)) return relative.format(-Math.floor(passed / hourMs), "hour");
  return `${shortDay(iso, place)}, ${clock(iso, place)}`;
}

/** "0:42", "12:05", "1:02:09" */
export function duration(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1_000));
  const pair = (value: number) => String(value).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
  const tail = pair(seconds % 60);
  return hours > 0 ? `${hours}:${pair(minutes)}:${tail}` : `${minutes}:${tail}`;
}
