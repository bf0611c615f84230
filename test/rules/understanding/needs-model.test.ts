import { describe, expect, it } from "vitest";
import { needsModel } from "../../../src/domain/conversation/understanding/needs-model.ts";
import { readUtterance } from "../../../src/domain/conversation/understanding/read-utterance.ts";
import type { Asked, ReadingContext } from "../../../src/domain/conversation/understanding/reading.ts";
import { demoContext } from "./demo-context.ts";

function needs(text: string, asked: Asked, context: Partial<ReadingContext> = {}): boolean {
  return needsModel(readUtterance(text, demoContext({ asked, ...context })), asked);
}

describe("a second reading", () => {
  it.each<[string, Asked]>([
    ["", null],
    ["1", "confirm"],
    ["913 555 0123", "phone"],
    ["yes", "confirm"],
    ["no thank you", "confirm"],
    ["no, that's all, thank you very much", "confirm"],
    ["sí, gracias", "confirm"],
    ["Jane Doe", "name"],
    ["Tuesday at two", "when"],
    ["12 Oak Street", "address"],
    ["goodbye", null],
  ])("is not needed for %j (asked: %s)", (text, asked) => {
    expect(needs(text, asked)).toBe(false);
  });

  it("is not needed for a choice among the times offered", () => {
    expect(needs("the second one", "when", { offered: ["2026-11-24T09:00", "2026-11-25T14:00"] })).toBe(false);
  });

  it.each<[string, Asked]>([
    ["maybe", "confirm"],
    ["ask my wife first", "confirm"],
    ["the thingamajig hisses", "name"],
    ["Merriam", "address"],
    ["yes but my husband says Thursday is better", "confirm"],
    ["the second one, and it is for my mother", "when"],
    ["My sink leaks and I live at 12 Oak Street", "problem"],
  ])("is needed for %j (asked: %s)", (text, asked) => {
    expect(needs(text, asked)).toBe(true);
  });
});
