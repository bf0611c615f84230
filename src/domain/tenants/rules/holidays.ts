// The holidays that businesses in the United States close on (5 U.S.C. 6103, and two days that custom adds).
import { Temporal } from "../../../platform/time.ts";

export const holidays = [
  "new_years_day",
  "martin_luther_king_day",
  "presidents_day",
  "memorial_day",
  "juneteenth",
  "independence_day",
  "labor_day",
  "columbus_day",
  "veterans_day",
  "thanksgiving",
  "day_after_thanksgiving",
  "christmas_eve",
  "christmas_day",
] as const;
export type Holiday = (typeof holidays)[number];

export function isHoliday(name: string): name is Holiday {
  return (holidays as readonly string[]).includes(name);
}

const monday = 1;
const thursday = 4;

/** The day of the holiday in `year`, "YYYY-MM-DD"; the day itself, not the one it is observed on. */
export function holidayDate(holiday: Holiday, year: number): string {
  const rules: Record<Holiday, () => Temporal.PlainDate> = {
    new_years_day: () => date(year, 1, 1),
    martin_luther_king_day: () => nthWeekday(date(year, 1, 1), monday, 3),
    presidents_day: () => nthWeekday(date(year, 2, 1), monday, 3),
    memorial_day: () => nthWeekday(date(year, 6, 1), monday, 1).subtract({ weeks: 1 }),
    juneteenth: () => date(year, 6, 19),
    independence_day: () => date(year, 7, 4),
    labor_day: () => nthWeekday(date(year, 9, 1), monday, 1),
    columbus_day: () => nthWeekday(date(year, 10, 1), monday, 2),
    veterans_day: () => date(year, 11, 11),
    thanksgiving: () => nthWeekday(date(year, 11, 1), thursday, 4),
    day_after_thanksgiving: () => nthWeekday(date(year, 11, 1), thursday, 4).add({ days: 1 }),
    christmas_eve: () => date(year, 12, 24),
    christmas_day: () => date(year, 12, 25),
  };
  return rules[holiday]().toString();
}

function date(year: number, month: number, day: number): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year, month, day });
}

/** The `n`th such weekday (1 is Monday) from `from` on. */
function nthWeekday(from: Temporal.PlainDate, weekday: number, n: number): Temporal.PlainDate {
  return from.add({ days: ((weekday - from.dayOfWeek + 7) % 7) + 7 * (n - 1) });
}
