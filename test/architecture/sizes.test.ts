import { describe, expect, it } from "vitest";
import { filesBelow, isSource, textOf } from "./tree.ts";

/** Lists of words, not logic: as long as the language is. */
const isWording = (path: string) => /\/lines\/(en|es)\.ts$|\/vocabulary(\/|\.ts$)/.test(path);

const lines = (path: string) => textOf(path).split("\n").length - 1;

const sized = ["src", "tools", "test/simulator"]
  .flatMap(filesBelow)
  .filter((path) => isSource(path) && !isWording(path))
  .map((path) => ({ path, lines: lines(path) }));

const atMost = (share: number) => {
  const sorted = sized.map((file) => file.lines).sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
};

describe("files are short enough to read at once", () => {
  it("none is longer than 250 lines", () => {
    expect(sized.filter((file) => file.lines > 250)).toEqual([]);
  });

  it("nine in ten have at most 180, and half of them at most 100", () => {
    expect(atMost(0.9)).toBeLessThanOrEqual(180);
    expect(atMost(0.5)).toBeLessThanOrEqual(100);
  });
});
