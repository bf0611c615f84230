import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { demoBusiness } from "../../../src/domain/tenants/rules/demo-business.ts";
import { withDurations } from "../../../src/domain/tenants/rules/service-durations.ts";

const { services } = demoBusiness.settings;
const minutes = (config: string | null) =>
  Object.fromEntries(withDurations(services, config).map(({ key, minutes }) => [key, minutes]));
const usual = minutes(null);

describe("the minutes of a service", () => {
  it("are its own unless the owner set others", () => {
    expect(minutes("sump_pump=45, gas_line = 150 ")).toEqual({ ...usual, sump_pump: 45, gas_line: 150 });
  });

  it.each([
    "",
    ",,",
    "sump_pump",
    "sump_pump=",
    "sump_pump=soon",
    "sump_pump=0",
    "sump_pump=-30",
    "sump_pump=4.5",
    "sump_pump=1441",
    "sump_pump=1e2",
    "=45",
    "sump_pump=45=50",
    "massage=30",
  ])("stay the same for %j", (config) => {
    expect(minutes(config)).toEqual(usual);
  });

  it("take the good part next to a bad one, and the last of two", () => {
    expect(minutes("sump_pump=soon,gas_line=60,gas_line=75")).toEqual({ ...usual, gas_line: 75 });
  });

  it("are whole minutes of one day whatever was typed", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const value of Object.values(minutes(`sump_pump=${text}`))) {
          expect(value).toSatisfy((n: number) => Number.isInteger(n) && n > 0 && n <= 1440);
        }
      }),
    );
  });

  it("are set without touching the services themselves", () => {
    withDurations(services, "sump_pump=45");
    expect(services.find(({ key }) => key === "sump_pump")?.minutes).toBe(90);
  });
});
