import { describe, expect, it } from "vitest";
import { type OpeningColumns, weekHours } from "../../../src/domain/tenants/rules/opening-hours.ts";

const nineToFive = { open: 540, close: 1020 };
const everyDay: OpeningColumns = { openHour: 9, closeHour: 17, closedDays: [], hoursByDay: {} };

describe("opening hours", () => {
  it("are the usual ones on every day that is not closed", () => {
    expect(weekHours({ ...everyDay, closedDays: [6, 7] })).toEqual({
      "1": nineToFive,
      "2": nineToFive,
      "3": nineToFive,
      "4": nineToFive,
      "5": nineToFive,
    });
  });

  it("are a day's own where it has some", () => {
    const saturday = { open: 540, close: 780 };
    expect(weekHours({ ...everyDay, hoursByDay: { "6": saturday } })).toMatchObject({ "5": nineToFive, "6": saturday });
  });

  it("leave a closed day closed whatever hours it has", () => {
    expect(weekHours({ ...everyDay, closedDays: [6], hoursByDay: { "6": nineToFive } })).not.toHaveProperty("6");
  });

  it("may go round the clock", () => {
    expect(weekHours({ ...everyDay, openHour: 0, closeHour: 24 })["1"]).toEqual({ open: 0, close: 1440 });
  });

  it("are none where they end before they begin or leave the day", () => {
    expect(weekHours({ ...everyDay, openHour: 17, closeHour: 9 })).toEqual({});
    expect(weekHours({ ...everyDay, openHour: 9, closeHour: 9 })).toEqual({});
    const odd = { "1": { open: -60, close: 600 }, "2": { open: 600, close: 1500 }, "8": nineToFive };
    expect(Object.keys(weekHours({ ...everyDay, hoursByDay: odd }))).toEqual(["3", "4", "5", "6", "7"]);
  });
});
