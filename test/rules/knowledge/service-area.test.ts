import { describe, expect, it } from "vitest";
import { isServed } from "../../../src/domain/knowledge/rules/service-area.ts";
import { demoServiceArea } from "../../../src/domain/tenants/rules/demo-service-area.ts";

const inCity = (city: string | null, postalCode: string | null = null) => ({ city, postalCode });
const both = { cities: ["Olathe"], postalCodes: ["66203"] };

describe("a place is served", () => {
  it.each([
    "Olathe",
    "olathe",
    "OLATHE, KS",
    "Olathe Kansas",
    "Kansas City",
    "Kansas City, Missouri",
    "KC",
    "K.C.",
    "KCK",
    "KCMO",
    "OP",
    "overland park",
    "Lees Summit",
    "Lee's Summit",
    "North KC",
    "N. Kansas City",
    "De Soto",
  ])("when it is named in any of its ways (%s)", (city) => {
    expect(isServed(inCity(city), demoServiceArea)).toBe(true);
  });

  it("whether Saint is written out or not, and with or without accents", () => {
    for (const [own, asked] of [
      ["St. Joseph", "Saint Joseph"],
      ["Saint Joseph", "St Joseph, MO"],
      ["Cañon City", "Canon City"],
    ] as const) {
      expect(isServed(inCity(asked), { cities: [own], postalCodes: [] })).toBe(true);
    }
  });

  it("by its ZIP code, with or without the last four", () => {
    expect(isServed(inCity(null, "66203"), both)).toBe(true);
    expect(isServed(inCity(null, "66203-1234"), both)).toBe(true);
    expect(isServed(inCity("Merriam", "66203"), both)).toBe(true);
  });

  it("wherever it is, by a business that names no places", () => {
    expect(isServed(inCity("Wichita"), null)).toBe(true);
    expect(isServed(inCity("Wichita"), { cities: [], postalCodes: [] })).toBe(true);
  });
});

describe("a place is not served", () => {
  it.each(["Wichita", "Kansas", "Shawnee Mission Heights", "City"])("when it is another (%s)", (city) => {
    expect(isServed(inCity(city), demoServiceArea)).toBe(false);
  });

  it("when neither its name nor its code is listed", () => {
    expect(isServed(inCity("Wichita", "67202"), both)).toBe(false);
  });
});

describe("nobody can tell", () => {
  it.each([
    ["nothing is known", inCity(null), demoServiceArea],
    ["only a code is known and only towns are listed", inCity(null, "66203"), demoServiceArea],
    ["only a town is known and only codes are listed", inCity("Olathe"), { cities: [], postalCodes: ["66203"] }],
    ["the town is not listed and its code could be", inCity("Merriam"), both],
    ["the code is not listed and its town could be", inCity(null, "66061"), both],
    ["the town is blank", inCity(" "), demoServiceArea],
  ])("when %s", (_, place, area) => {
    expect(isServed(place, area)).toBeNull();
  });
});
