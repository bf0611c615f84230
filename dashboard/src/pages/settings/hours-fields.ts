// Opening hours as fields: one row per weekday, holidays and dates on which nobody works.
import { z } from "zod";
import type { Settings } from "../../api/types.ts";
import * as times from "../../format/time.ts";
import { m } from "../../generated/paraglide/messages.js";
import { getLocale } from "../../generated/paraglide/runtime.js";
import { holidayName } from "./holiday-names.ts";
import { listed, type SectionShape } from "./section-shape.ts";

export const weekdays = ["1", "2", "3", "4", "5", "6", "7"] as const;
type Weekday = (typeof weekdays)[number];
type Holiday = Settings["closed_holidays"][number];

const clock = z.string().regex(/^\d{2}:\d{2}/, { error: () => m.settings_time_missing() });

const dayFields = z
  .object({ isOpen: z.boolean(), open: z.string(), close: z.string() })
  .superRefine(({ isOpen, open, close }, issues) => {
    if (!isOpen) return;
    const wrong = (path: string, message: string) => issues.addIssue({ code: "custom", path: [path], message });
    if (!clock.safeParse(open).success) wrong("open", m.settings_time_missing());
    if (!clock.safeParse(close).success) wrong("close", m.settings_time_missing());
    else if (open >= endOf(close)) wrong("close", m.settings_close_early());
  });

export const hoursSchema = z.object({
  hours: z.record(z.enum(weekdays), dayFields),
  closed_holidays: z.array(z.custom<Holiday>((value) => typeof value === "string")),
  closed_dates: z.array(z.string()),
});

export type HoursFields = z.infer<typeof hoursSchema>;

/** Midnight at the end of a day is 24:00, which a time field shows as 00:00. */
const endOf = (close: string) => (close === "00:00" ? "24:00" : close);
const shownEnd = (close: string) => (close === "24:00" ? "00:00" : close);

/** What a day that opens again is proposed with. */
const usual = { open: "08:00", close: "17:00" };

export const hoursShape: SectionShape<HoursFields> = {
  toFields: ({ hours, closed_dates, closed_holidays }) => {
    const rows = weekdays.map((day) => {
      const { open, close } = hours[day] ?? usual;
      return [day, { isOpen: hours[day] !== undefined, open, close: shownEnd(close) }];
    });
    return { hours: Object.fromEntries(rows), closed_dates, closed_holidays };
  },
  toChange: ({ hours, closed_dates, closed_holidays }) => {
    const open = weekdays
      .filter((day) => hours[day].isOpen)
      .map((day) => [day, { open: hours[day].open, close: endOf(hours[day].close) }]);
    return { hours: Object.fromEntries(open), closed_dates, closed_holidays };
  },
  told: [
    { label: m.settings_hours, show: ({ hours }) => weekdays.map((day) => dayText(day, hours[day])).join("\n") },
    { label: m.settings_closed_holidays, show: (fields) => listed(fields.closed_holidays.map(holidayName)) },
    { label: m.settings_closed_dates, show: (fields) => listed(fields.closed_dates.map(dateText)) },
  ],
};

function dayText(day: Weekday, { isOpen, open, close }: HoursFields["hours"][Weekday]): string {
  return `${weekdayName(day)}: ${isOpen ? `${open} – ${close}` : m.settings_closed()}`;
}

const utc = () => ({ zone: "UTC", language: getLocale() });

export function dateText(date: string): string {
  return times.date(`${date}T12:00:00Z`, utc());
}

/** The 5th of January 2026 was a Monday. */
export function weekdayName(day: Weekday): string {
  const [name = ""] = times.longDay(`2026-01-${String(Number(day) + 4).padStart(2, "0")}T12:00:00Z`, utc()).split(",");
  return name.charAt(0).toUpperCase() + name.slice(1);
}
