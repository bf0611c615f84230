import { describe, expect, it } from "vitest";
import { demoBusiness, demoBusinessId } from "../../../src/domain/tenants/rules/demo-business.ts";
import { weekHours } from "../../../src/domain/tenants/rules/opening-hours.ts";
import { isId } from "../../../src/platform/ids.ts";
import { toDollars } from "../../../src/platform/money.ts";
import { parsePhone } from "../../../src/platform/phone.ts";

const { settings } = demoBusiness;

describe("the demo business", () => {
  it("has a well-formed id and real numbers", () => {
    expect(isId("business", demoBusinessId)).toBe(true);
    for (const number of [...demoBusiness.numbers, settings.ownerPhone, settings.textFrom]) {
      expect(parsePhone(number ?? "")).toBe(number);
    }
    expect(demoBusiness.numbers).toEqual(["+19135550142"]);
    expect(settings.ownerPhone).toBe("+19135550123");
  });

  it("is open on weekdays from 8 to 17, on Saturday from 9 to 13, and never on Sunday", () => {
    const hours = weekHours(settings);
    for (const day of ["1", "2", "3", "4", "5"]) expect(hours[day]).toEqual({ open: 480, close: 1020 });
    expect(hours["6"]).toEqual({ open: 540, close: 780 });
    expect(hours["7"]).toBeUndefined();
  });

  it("offers seven services at the promised lengths and prices", () => {
    const offer = settings.services.map(({ key, minutes, priceCents }) => [
      key,
      minutes,
      priceCents && toDollars(priceCents.min),
      priceCents && toDollars(priceCents.max),
    ]);
    expect(offer).toEqual([
      ["tankless_water_heater", 240, 2500, 4500],
      ["water_heater", 120, 1500, 2800],
      ["drain_or_sewer", 90, 350, 900],
      ["sump_pump", 90, 600, 1500],
      ["gas_line", 120, 800, 2500],
      ["fixture_or_leak_repair", 60, 150, 450],
      ["general_plumbing", 60, 200, 600],
    ]);
  });

  it("has a name and words for each service in both languages, and no word of two services", () => {
    for (const { name, words } of settings.services) {
      expect(name.en).not.toBe("");
      expect(name.es).not.toBe(name.en);
      expect(words.length).toBeGreaterThan(3);
      expect(words).toEqual(words.map((word) => word.toLowerCase()));
    }
    const all = settings.services.flatMap(({ words }) => words);
    expect(new Set(all).size).toBe(all.length);
  });
});
