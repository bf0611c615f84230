import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Cruise, copyOfTheHouse, cruise } from "./cruise.ts";
import { allowed, type Case, faults, inject } from "./dependency-faults.ts";
import { everyPair } from "./slice-order.ts";
import { filesBelow, isSource, root } from "./tree.ts";

const config: { forbidden: { name: string }[] } = createRequire(import.meta.url)(
  join(root, "dependency-cruiser.config.cjs"),
);
const pairs = everyPair();

describe("the dependency rules", () => {
  let copy: string;
  let clean: Cruise;
  let faulty: Cruise;

  beforeAll(async () => {
    copy = copyOfTheHouse();
    clean = await cruise(copy);
    for (const each of [...faults, ...allowed, ...pairs]) inject(copy, each);
    faulty = await cruise(copy);
  }, 60_000);

  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  const reported = ({ rule, from }: Case) =>
    faulty.violations.some((violation) => violation.rule === rule && violation.from === from);

  it("find nothing wrong with the house as it stands", () => {
    expect(clean.violations).toEqual([]);
  });

  // With TypeScript 7, dependency-cruiser sees no TypeScript at all and reports success.
  it("are applied to every file of src", () => {
    const onDisk = filesBelow("src").filter(isSource);
    const seen = new Set(clean.seen);
    expect(onDisk.filter((file) => !seen.has(file))).toEqual([]);
    expect(seen.size).toBeGreaterThan(Math.min(100, onDisk.length - 1));
  });

  it("are each broken by at least one fault below", () => {
    const broken = new Set([...faults, ...pairs.filter((pair) => !pair.allowed)].map((fault) => fault.rule));
    expect([...broken].sort()).toEqual(config.forbidden.map((rule) => rule.name).sort());
  });

  it.each(faults)("$rule catches $from importing $imports", (fault) => {
    expect(reported(fault)).toBe(true);
  });

  it.each(allowed)("$rule lets $from import $imports", (neighbour) => {
    expect(reported(neighbour)).toBe(false);
  });

  it("let calls go down between slices, never up, and neighbours meet only at their rules", () => {
    expect(pairs.filter((pair) => reported(pair) === pair.allowed)).toEqual([]);
  });
});
