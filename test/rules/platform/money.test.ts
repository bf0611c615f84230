import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatMoney, toCents, toDollars } from "../../../src/platform/money.ts";

describe("money", () => {
  it.each([
    [250_000, "$2,500"],
    [250_050, "$2,500.50"],
    [5, "$0.05"],
    [0, "$0"],
  ])("%i cents are said as %s in both languages", (cents, text) => {
    expect(formatMoney(cents, "en")).toBe(text);
    expect(formatMoney(cents, "es")).toBe(text);
  });

  it("comes back from the wire to the cent", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (cents) => {
        expect(toCents(toDollars(cents))).toBe(cents);
      }),
    );
  });

  it("is rounded to whole cents", () => {
    expect(toCents(0.1 + 0.2)).toBe(30);
    expect(toCents(19.999)).toBe(2000);
  });
});
