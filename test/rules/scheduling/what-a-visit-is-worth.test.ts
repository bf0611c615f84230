import { describe, expect, it } from "vitest";
import { visitMinutes } from "../../../src/domain/scheduling/rules/durations.ts";
import { quote } from "../../../src/domain/scheduling/rules/quote.ts";
import { demoSettings } from "../../support/demo-settings.ts";

const settings = demoSettings();
const [first] = settings.services;
const withService = (minutes: number, priceCents: { min: number; max: number } | null) =>
  demoSettings({ services: first === undefined ? [] : [{ ...first, key: "odd", minutes, priceCents }] });

describe("how long a visit takes", () => {
  it.each([
    ["tankless_water_heater", 240],
    ["water_heater", 120],
    ["drain_or_sewer", 90],
    ["sump_pump", 90],
    ["gas_line", 120],
    ["fixture_or_leak_repair", 60],
    ["general_plumbing", 60],
    ["window_cleaning", 60],
    [null, 60],
  ])("%s takes %i minutes", (service, minutes) => {
    expect(visitMinutes(settings, service, false)).toBe(minutes);
  });

  it("an emergency takes an hour at least, and a longer job its own time", () => {
    const short = withService(20, null);
    expect(visitMinutes(short, "odd", false)).toBe(20);
    expect(visitMinutes(short, "odd", true)).toBe(60);
    expect(visitMinutes(settings, "water_heater", true)).toBe(120);
  });
});

describe("what a visit costs", () => {
  it("is the range of the price list, and its middle for the books", () => {
    expect(quote(settings, "gas_line", false)).toEqual({ min: 80_000, max: 250_000, midpoint: 165_000 });
  });

  it("is 15 percent more at least and 25 percent more at most in an emergency", () => {
    expect(quote(settings, "gas_line", true)).toEqual({ min: 92_000, max: 312_500, midpoint: 202_250 });
  });

  it("is rounded to whole cents", () => {
    expect(quote(withService(60, { min: 101, max: 102 }), "odd", false)?.midpoint).toBe(102);
    expect(quote(withService(60, { min: 10_001, max: 10_002 }), "odd", true)).toEqual({
      min: 11_501,
      max: 12_503,
      midpoint: 12_002,
    });
  });

  it("is not known when the owner gives no price, or does not do such work", () => {
    expect(quote(withService(60, null), "odd", true)).toBeNull();
    expect(quote(settings, "window_cleaning", false)).toBeNull();
    expect(quote(settings, null, false)).toBeNull();
  });
});
