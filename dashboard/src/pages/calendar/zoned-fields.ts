// Date and time fields in the business's zone, whatever zone the device is in. Pure.
import { Temporal } from "temporal-polyfill";

/** As <input type="date"> and <input type="time"> have them. */
export interface DateAndTime {
  /** "2026-12-03" */
  date: string;
  /** "14:00" */
  time: string;
}

export function toFields(iso: string, zone: string): DateAndTime {
  const local = Temporal.Instant.from(iso).toZonedDateTimeISO(zone);
  return { date: local.toPlainDate().toString(), time: local.toPlainTime().toString({ smallestUnit: "minute" }) };
}

/** In the hour that a clock change leaves out, the time an hour later. */
export function toIso({ date, time }: DateAndTime, zone: string): string {
  const local = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: time });
  return local.toInstant().toString();
}

export function plusMinutes(iso: string, minutes: number): string {
  return Temporal.Instant.from(iso).add({ minutes }).toString();
}

export function minutesBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 60_000);
}

/** The next quarter of an hour: when a visit entered by hand is proposed for. */
export function nextQuarter(now: number): string {
  const quarter = 15 * 60_000;
  return new Date(Math.ceil(now / quarter) * quarter).toISOString();
}
