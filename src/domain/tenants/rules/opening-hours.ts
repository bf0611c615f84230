// When a business is open, from the columns of its settings.
import type { DayHours, WeekHours } from "./settings.ts";

export interface OpeningColumns {
  /** Full hours, 0 to 24. */
  openHour: number;
  closeHour: number;
  /** Weekdays 1 (Monday) to 7. */
  closedDays: readonly number[];
  /** Minutes since midnight, for weekdays that differ. */
  hoursByDay: WeekHours;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** Hours per weekday in minutes since midnight; a closed day is missing. A closed day stays closed whatever hours it has. */
export function weekHours(columns: OpeningColumns): WeekHours {
  const usual = { open: columns.openHour * 60, close: columns.closeHour * 60 };
  const open = weekdays
    .filter((day) => !columns.closedDays.includes(day))
    .map((day): [string, DayHours] => [String(day), columns.hoursByDay[String(day)] ?? usual])
    .filter(([, hours]) => isOpen(hours));
  return Object.fromEntries(open);
}

/** The columns that hold these hours, each open weekday with its own. */
export function openingColumns(hours: WeekHours): Pick<OpeningColumns, "hoursByDay"> & { closedDays: number[] } {
  return { hoursByDay: hours, closedDays: weekdays.filter((day) => hours[String(day)] === undefined) };
}

/** Hours that end before they begin, or leave the day, are no hours. */
function isOpen({ open, close }: DayHours): boolean {
  return open >= 0 && open < close && close <= 24 * 60;
}
