// The dates of holidays, as named in `vocabulary/time.ts`.
import { Temporal } from "../../../platform/time.ts";

/** The next date of a holiday, today included. */
export function holidayDate(holiday: string, today: Temporal.PlainDate): Temporal.PlainDate {
  if (holiday === "next_holiday") return nextHoliday(today);
  const inYear = (year: number) => dates[holiday]?.(year) ?? today;
  const date = inYear(today.year);
  return Temporal.PlainDate.compare(date, today) >= 0 ? date : inYear(today.year + 1);
}

/** The next of those that everybody keeps. */
function nextHoliday(today: Temporal.PlainDate): Temporal.PlainDate {
  const ahead = ["thanksgiving", "christmas", "new_year", "memorial", "independence_day", "labor"];
  return ahead.map((holiday) => holidayDate(holiday, today)).sort(Temporal.PlainDate.compare)[0] ?? today;
}

type InYear = (year: number) => Temporal.PlainDate;

const on =
  (month: number, day: number): InYear =>
  (year) =>
    Temporal.PlainDate.from({ year, month, day });

/** The first such weekday (1 is Monday) on or after a date, so "the third Monday" is the first on or after the 15th. */
const weekdayFrom =
  (weekday: number, month: number, day: number): InYear =>
  (year) => {
    const first = Temporal.PlainDate.from({ year, month, day });
    return first.add({ days: (weekday - first.dayOfWeek + 7) % 7 });
  };

const thanksgiving = weekdayFrom(4, 11, 22);

/** Gauss's rule as revised by Butcher, for the Gregorian calendar. */
function easter(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const moon = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + moon + 15) % 30;
  const full = epact - (epact === 29 || (epact === 28 && golden > 10) ? 1 : 0);
  const weekday = (year + Math.floor(year / 4) + full + 2 - century + Math.floor(century / 4)) % 7;
  return Temporal.PlainDate.from({ year, month: 3, day: 28 }).add({ days: full - weekday });
}

const dates: Readonly<Record<string, InYear>> = {
  thanksgiving,
  black_friday: (year) => thanksgiving(year).add({ days: 1 }),
  christmas: on(12, 25),
  christmas_eve: on(12, 24),
  boxing_day: on(12, 26),
  new_year: on(1, 1),
  end_of_holidays: on(1, 1),
  new_year_eve: on(12, 31),
  three_kings: on(1, 6),
  king: weekdayFrom(1, 1, 15),
  groundhog: on(2, 2),
  valentine: on(2, 14),
  presidents: weekdayFrom(1, 2, 15),
  patrick: on(3, 17),
  good_friday: (year) => easter(year).subtract({ days: 2 }),
  easter,
  easter_monday: (year) => easter(year).add({ days: 1 }),
  cinco_de_mayo: on(5, 5),
  mothers: weekdayFrom(7, 5, 8),
  memorial: weekdayFrom(1, 5, 25),
  fathers: weekdayFrom(7, 6, 15),
  juneteenth: on(6, 19),
  independence_day: on(7, 4),
  labor: weekdayFrom(1, 9, 1),
  columbus: weekdayFrom(1, 10, 8),
  halloween: on(10, 31),
  dead: on(11, 2),
  election: weekdayFrom(2, 11, 2),
  veterans: on(11, 11),
};
