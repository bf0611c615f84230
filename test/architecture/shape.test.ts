import { describe, expect, it } from "vitest";
import { slices } from "./slice-order.ts";
import { filesBelow, isSource, textOf } from "./tree.ts";

const rooms = /^src\/((index|compose)\.ts$|(adapters|http|durable-objects|queues|cron|platform|domain)\/)/;
const domainFiles = ["ports.ts", "sessions.ts", "context.ts", "commit.ts", "events.ts"];

/** What would make the same input give another answer. */
const impure = /\bTemporal\.Now\b|\bsystemClock\b|\bMath\.random\b|\bcrypto\.|\bfetch\(|\bsetTimeout\(|\bDate\.now\b/;

const source = filesBelow("src").filter(isSource);

describe("the house", () => {
  it("has no room outside the plan", () => {
    expect(source.filter((file) => !rooms.test(file))).toEqual([]);
  });

  it("keeps only its five common pages directly in src/domain, and every slice in the order of dependencies", () => {
    const known = new Set([...domainFiles, ...slices]);
    const found = new Set(
      source.filter((file) => file.startsWith("src/domain/")).map((file) => file.split("/")[2] ?? ""),
    );
    expect([...found].filter((entry) => !known.has(entry))).toEqual([]);
  });

  it("decides without a clock, chance or a network", () => {
    const decides = source.filter((file) => /^src\/domain\/(conversation\/|[^/]+\/rules\/)/.test(file));
    expect(decides.filter((file) => impure.test(textOf(file)))).toEqual([]);
  });
});
