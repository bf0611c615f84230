// Two short calls through the built Worker: whoever reads the figures relies on this machinery.
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Temporal } from "../../src/platform/time.ts";
import type { GradedCall } from "../../tools/eval/call-figures.ts";
import { falseClaims } from "../../tools/eval/claims.ts";
import { playAll } from "../../tools/eval/play-all.ts";
import { openStage } from "../../tools/eval/stage.ts";
import type { Scenario } from "../simulator/caller/scenario.ts";

const stage = openStage(join(import.meta.dirname, "../.."), 1);
const now = "2026-12-01T10:00:00-06:00";

const scenario: Scenario = {
  id: "faucet",
  about: "a dripping faucet",
  language: "en",
  style: "plain",
  now,
  facts: {
    name: "Dana Whitfield",
    phone: "+19135550186",
    address: { street: "6110 Walmer Street", city: "Mission", state: "KS", postal_code: "66202" },
    problem: "my kitchen faucet drips",
    wants: [],
  },
  goal: "book",
  before: {
    customers: [{ name: "Ann Lee", phone: "+19135550171", address: "12 Main Street, Merriam, KS" }],
    visits: [{ phone: "+19135550171", start: "2026-12-03T10:00", service: "gas_line", problem: "a new stove" }],
    busy_until: "2026-12-04T08:00",
  },
  expect: { outcome: ["booked"], visits: 1, unchanged: true, visit: { on: "2026-12-04" }, lines: ["booked"] },
};

let calls: GradedCall[] = [];

beforeAll(async () => {
  const plans = [
    { scenario, seed: 1 },
    { scenario, seed: 1 },
    { scenario, seed: 1, faults: 15 },
  ];
  calls = await playAll(await stage.plain(), plans);
}, 60_000);
afterAll(stage.close);

describe("a played call", () => {
  it("is booked over the real line, into real tables, and passes", () => {
    expect(calls[0]?.faults).toEqual([]);
    expect(calls[0]?.exchanges[0]?.heard.lines).toEqual(["greeting"]);
  });

  it("begins at its own hour", () => {
    const created =
      calls[0]?.left.visits.find(({ id }) => !id.includes("before") && !id.includes("busy"))?.created_at ?? 0;
    expect(Math.abs(created - Temporal.Instant.from(now).epochMilliseconds)).toBeLessThan(60_000);
  });

  it("has a business of its own, so that the same time is free for the next one", () => {
    const starts = calls
      .slice(0, 2)
      .map(({ left }) => left.visits.find(({ id }) => id.startsWith("appt_") && !/before|busy/.test(id))?.start_at);
    expect(starts[0]).toBe(starts[1]);
  });

  it("with a calendar that never answers books nothing and claims nothing", () => {
    const [, , broken] = calls;
    expect(broken?.exchanges.flatMap(({ heard }) => heard.lines)).toContain("technical_trouble");
    expect(broken && falseClaims(broken)).toEqual({ spoken: [], texted: [] });
  });
});
