import { describe, expect, it } from "vitest";
import { openingColumns, weekHours } from "../../../src/domain/tenants/rules/opening-hours.ts";
import { checkSettingsChange, type SettingsChange } from "../../../src/domain/tenants/rules/settings-change.ts";
import { AppError } from "../../../src/platform/errors.ts";

const service = { key: "drain", name: { en: "drain work", es: "drenajes" }, minutes: 60, priceCents: null, words: [] };

/** The fields that are refused. */
function wrongFields(change: SettingsChange): unknown {
  try {
    checkSettingsChange(change);
    return [];
  } catch (error) {
    return error instanceof AppError && error.code === "invalid_input" ? error.details?.fields : error;
  }
}

describe("a change of the settings", () => {
  it.each<SettingsChange>([
    {},
    { zone: "America/Denver", hours: { "1": { open: 0, close: 1440 } }, closedDates: ["2028-02-29"] },
    { services: [service, { ...service, key: "sewer", priceCents: { min: 500, max: 500 } }] },
    { hours: {} },
  ])("that makes sense is taken (%j)", (change) => {
    expect(wrongFields(change)).toEqual([]);
  });

  it.each<[string[], SettingsChange]>([
    [["zone"], { zone: "America/Bristol" }],
    [["zone"], { zone: "+05:00" }],
    [["zone"], { zone: "" }],
    [["hours.1"], { hours: { "1": { open: 600, close: 600 }, "2": { open: 600, close: 601 } } }],
    [["hours.7"], { hours: { "7": { open: 1020, close: 480 } } }],
    [["closed_dates.1"], { closedDates: ["2026-12-24", "2027-02-29"] }],
    [["closed_dates.0"], { closedDates: ["12/24/2026"] }],
    [["services.1.key"], { services: [service, service] }],
    [["services.0.price_max"], { services: [{ ...service, priceCents: { min: 501, max: 500 } }] }],
    [["zone", "closed_dates.0"], { zone: "Mars", closedDates: [""] }],
  ])("is refused for %j", (fields, change) => {
    expect(wrongFields(change)).toEqual(fields);
  });
});

describe("hours as they are kept", () => {
  it("come back as they were given, closed days and all", () => {
    const hours = { "2": { open: 450, close: 1000 }, "6": { open: 0, close: 1440 } };
    const columns = { openHour: 8, closeHour: 17, ...openingColumns(hours) };
    expect(columns.closedDays).toEqual([1, 3, 4, 5, 7]);
    expect(weekHours(columns)).toEqual(hours);
    expect(weekHours({ ...columns, ...openingColumns({}) })).toEqual({});
  });
});
