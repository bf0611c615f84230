import { Temporal } from "../../../platform/time.ts";
import { holidayDate } from "./holidays.ts";
import type { TenantSettings } from "./settings.ts";

type Closing = Pick<TenantSettings, "closedDates" | "closedHolidays">;

/** Whether nobody works on this local date ("YYYY-MM-DD"), whatever the weekday. */
export function isClosed({ closedDates, closedHolidays }: Closing, date: string): boolean {
  const { year } = Temporal.PlainDate.from(date);
  return closedDates.includes(date) || closedHolidays.some((holiday) => holidayDate(holiday, year) === date);
}

/** The local dates of the year from `today` on ("YYYY-MM-DD") on which nobody works, in order. */
export function closedDatesFrom({ closedDates, closedHolidays }: Closing, today: string): string[] {
  const { year } = Temporal.PlainDate.from(today);
  const days = closedHolidays.flatMap((holiday) => [holidayDate(holiday, year), holidayDate(holiday, year + 1)]);
  return [...new Set([...closedDates, ...days])].filter((date) => date >= today).sort();
}
