import { describe, expect, it } from "vitest";
import { closedDatesFrom, isClosed } from "../../../src/domain/tenants/rules/closed-dates.ts";
import { type Holiday, holidayDate, holidays, isHoliday } from "../../../src/domain/tenants/rules/holidays.ts";
import { Temporal } from "../../../src/platform/time.ts";

/** As the calendars of these years print them. */
const printed: Record<Holiday, readonly [string, string, string]> = {
  new_years_day: ["2025-01-01", "2026-01-01", "2028-01-01"],
  martin_luther_king_day: ["2025-01-20", "2026-01-19", "2028-01-17"],
  presidents_day: ["2025-02-17", "2026-02-16", "2028-02-21"],
  memorial_day: ["2025-05-26", "2026-05-25", "2028-05-29"],
  juneteenth: ["2025-06-19", "2026-06-19", "2028-06-19"],
  independence_day: ["2025-07-04", "2026-07-04", "2028-07-04"],
  labor_day: ["2025-09-01", "2026-09-07", "2028-09-04"],
  columbus_day: ["2025-10-13", "2026-10-12", "2028-10-09"],
  veterans_day: ["2025-11-11", "2026-11-11", "2028-11-11"],
  thanksgiving: ["2025-11-27", "2026-11-26", "2028-11-23"],
  day_after_thanksgiving: ["2025-11-28", "2026-11-27", "2028-11-24"],
  christmas_eve: ["2025-12-24", "2026-12-24", "2028-12-24"],
  christmas_day: ["2025-12-25", "2026-12-25", "2028-12-25"],
};

/** Found by walking through the month. */
function walked(year: number, month: number, weekday: number): string[] {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return Array.from({ length: first.daysInMonth }, (_, i) => first.add({ days: i }))
    .filter((day) => day.dayOfWeek === weekday)
    .map(String);
}

describe("a holiday", () => {
  it.each(holidays)("is on the day that the calendar says: %s", (holiday) => {
    expect([2025, 2026, 2028].map((year) => holidayDate(holiday, year))).toEqual(printed[holiday]);
  });

  it("on a weekday of its month is that one in any year of the century", () => {
    for (let year = 2000; year < 2100; year += 1) {
      expect(holidayDate("martin_luther_king_day", year)).toBe(walked(year, 1, 1)[2]);
      expect(holidayDate("presidents_day", year)).toBe(walked(year, 2, 1)[2]);
      expect(holidayDate("memorial_day", year)).toBe(walked(year, 5, 1).at(-1));
      expect(holidayDate("labor_day", year)).toBe(walked(year, 9, 1)[0]);
      expect(holidayDate("columbus_day", year)).toBe(walked(year, 10, 1)[1]);
      expect(holidayDate("thanksgiving", year)).toBe(walked(year, 11, 4)[3]);
    }
  });

  it("is known by its name alone", () => {
    expect(isHoliday("thanksgiving")).toBe(true);
    expect(isHoliday("Thanksgiving")).toBe(false);
    expect(isHoliday("toString")).toBe(false);
  });
});

describe("a business", () => {
  const closing = {
    closedDates: ["2026-12-31", "2026-11-20"],
    closedHolidays: ["thanksgiving", "new_years_day"] as const,
  };
  const settings = { ...closing, closedHolidays: [...closing.closedHolidays] };

  it("is closed on its holidays of every year and on the dates it names", () => {
    expect(isClosed(settings, "2026-11-26")).toBe(true);
    expect(isClosed(settings, "2027-11-25")).toBe(true);
    expect(isClosed(settings, "2026-12-31")).toBe(true);
  });

  it("is open on other holidays and other years' dates", () => {
    expect(isClosed(settings, "2026-12-25")).toBe(false);
    expect(isClosed(settings, "2027-12-31")).toBe(false);
    expect(isClosed({ closedDates: [], closedHolidays: [] }, "2026-11-26")).toBe(false);
  });

  it("knows its closed dates from today on, across the turn of the year, in order and each once", () => {
    const double = { ...settings, closedDates: [...settings.closedDates, "2026-11-26"] };
    expect(closedDatesFrom(double, "2026-11-22")).toEqual(["2026-11-26", "2026-12-31", "2027-01-01", "2027-11-25"]);
    expect(closedDatesFrom(double, "2026-11-26")[0]).toBe("2026-11-26");
  });
});
