import { describe, expect, it } from "vitest";
import { fallen } from "../../tools/eval/baseline.ts";
import { mean, passAtPower, quantile, share } from "../../tools/eval/figures.ts";

describe("figures", () => {
  it("counts a scenario as steady only by plays that all pass", () => {
    expect(passAtPower([true, true, true, true], 4)).toBe(1);
    expect(passAtPower([true, true, false, true], 4)).toBe(0);
  });

  it("draws the plays without bias when there are more than needed", () => {
    expect(passAtPower([true, true, true, true, true, false], 4)).toBeCloseTo(1 / 3);
  });

  it("says nothing of a scenario played too seldom", () => {
    expect(passAtPower([true, true, true], 4)).toBeNull();
  });

  it("finds the middle and the slow end", () => {
    expect(quantile([5, 1, 3], 0.5)).toBe(3);
    expect(quantile([1, 2, 3, 100], 0.99)).toBe(100);
    expect(quantile([], 0.5)).toBe(0);
  });

  it("finds nothing wrong with nothing", () => {
    expect([share([], []), mean([])]).toEqual([1, 1]);
  });
});

describe("the check against the baseline", () => {
  const check = (now: Record<string, number>, before: Record<string, number>, zeros: string[] = []) =>
    fallen([{ name: "calls", figures: now, zeros, failures: [] }], { calls: before });

  it("lets two points go", () => {
    expect(check({ pass1: 0.88 }, { pass1: 0.9 })).toEqual([]);
  });

  it("names a figure that fell by more", () => {
    expect(check({ pass1: 0.87 }, { pass1: 0.9 })).toEqual(["calls pass1: 0.87, was 0.9"]);
  });

  it("names a question that is asked over and over more often than before", () => {
    expect(check({ "repeats.over_two": 0.05 }, { "repeats.over_two": 0.02 })).toHaveLength(1);
    expect(check({ "repeats.over_two": 0.01 }, { "repeats.over_two": 0.05 })).toEqual([]);
  });

  it("names a figure that is no longer measured", () => {
    expect(check({}, { pass1: 0.9 })).toHaveLength(1);
  });

  it("names what must be zero and is not, baseline or none", () => {
    expect(check({ sums: 1 }, {}, ["sums"])).toEqual(["calls sums: 1, must be 0"]);
    expect(check({ sums: 0 }, {}, ["sums"])).toEqual([]);
  });
});
