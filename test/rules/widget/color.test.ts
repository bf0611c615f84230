import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrast, hexColor, inkOn, panelColors, readableOn } from "../../../widget/color.ts";

const colors = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);

describe("whatever colour a business chooses", () => {
  it("can be read on, and beside, in light and in dark", () => {
    fc.assert(
      fc.property(colors, (color) => {
        expect(contrast(inkOn(color), color)).toBeGreaterThanOrEqual(4.5);
        for (const background of Object.values(panelColors))
          expect(contrast(readableOn(background, color), background)).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 500 },
    );
  });

  it("stays as it is where it can be read already", () => {
    expect(readableOn("#ffffff", "#0f5c5c")).toBe("#0f5c5c");
    expect(readableOn("#22302d", "#0f5c5c")).not.toBe("#0f5c5c");
    expect(contrast("#ffffff", "#000000")).toBeCloseTo(21, 5);
  });

  it.each(["red", "#12", "#12345g", "", "#fff;}*{color:red", "url(x)"])("is none when it is %j", (text) => {
    expect(hexColor(text)).toBeNull();
  });

  it("may be written short", () => {
    expect(hexColor("#0Cf")).toBe("#00ccff");
  });
});
