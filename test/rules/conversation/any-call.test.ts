import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { replay } from "../../../src/domain/conversation/replay.ts";
import { anyCall, live, type Moment, yeses } from "./random-calls.ts";

function saidYes({ event }: Moment): boolean {
  return event.type === "heard" && (yeses.includes(event.text) || event.digits === "1");
}

function linesOf(moment: Moment): string[] {
  return moment.effects.flatMap((effect) => (effect.type === "say" ? effect.lines.map((line) => line.key) : []));
}

const runs = { numRuns: 10_000, seed: 20_261_122 };

describe("any call whatever", () => {
  it("is booked only by a yes to what was read back, once, and ends with its record and silence", () => {
    const seen = { booked: 0, ended: 0, emergencies: 0 };
    fc.assert(
      fc.property(anyCall, ({ policy, acts, tools: plan }) => {
        const moments = live(policy, acts, plan);
        checkBookings(moments);
        checkEnd(moments);
        for (const { after } of moments) expect(JSON.parse(JSON.stringify(after))).toEqual(after);
        count(seen, moments);
      }),
      runs,
    );
    // The calls above reached what they are about.
    expect(seen.booked).toBeGreaterThan(1_000);
    expect(seen.ended).toBeGreaterThan(5_000);
    expect(seen.emergencies).toBeGreaterThan(500);
  }, 120_000);

  it("is the same when it is replayed from its events", () => {
    fc.assert(
      fc.property(anyCall, ({ policy, acts, tools: plan }) => {
        const moments = live(policy, acts, plan);
        const again = replay(
          moments.map(({ event }) => event),
          policy,
        );
        expect(again.state).toEqual(moments.at(-1)?.after);
        expect(again.effects).toEqual(moments.flatMap(({ effects }) => effects));
      }),
      runs,
    );
  }, 120_000);
});

function count(seen: { booked: number; ended: number; emergencies: number }, moments: readonly Moment[]): void {
  const last = moments.at(-1)?.after;
  if (last?.booked != null) seen.booked += 1;
  if (last?.outcome != null) seen.ended += 1;
  if (last?.facts.emergency !== undefined) seen.emergencies += 1;
}

function checkBookings(moments: readonly Moment[]): void {
  const books = moments.filter(({ effects }) => effects.some(({ type }) => type === "book"));
  for (const moment of books) {
    expect(moment.before.open.kind).toBe("booking");
    expect(saidYes(moment)).toBe(true);
  }
  const made = moments.filter(({ before, after }) => before.booked === null && after.booked !== null);
  expect(made.length).toBeLessThanOrEqual(1);
  const saysBooked = moments.filter((moment) => linesOf(moment).includes("booked"));
  for (const { event } of saysBooked) expect(event.type).toBe("booking_made");
  expect(saysBooked).toEqual(made);
}

function checkEnd(moments: readonly Moment[]): void {
  const end = moments.findIndex(({ after }) => after.outcome !== null);
  const records = moments.flatMap(({ effects }) => effects).filter(({ type }) => type === "record_call");
  expect(records.length).toBe(end === -1 ? 0 : 1);
  if (end === -1) return;
  expect(moments[end]?.effects.at(-1)?.type).toBe("record_call");
  expect(moments.slice(end + 1).flatMap(({ effects }) => effects)).toEqual([]);
}
