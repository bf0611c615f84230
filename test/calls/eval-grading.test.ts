import { describe, expect, it } from "vitest";
import { grade } from "../../tools/eval/grade.ts";
import type { Expectation } from "../simulator/caller/scenario.ts";
import { played, text, visit } from "./eval-aftermath.ts";

const owner = "+19135550123";

function faults(expected: Expectation, left: Parameters<typeof played>[0]["left"] = {}, before = {}): string[] {
  const said = [{ text: "You're all set.", lines: ["booked"] }];
  const call = played({ scenario: { expect: expected, before }, said, left });
  return grade(call, call.left);
}

describe("a call is judged by the database", () => {
  it("and passes where everything is as expected", () => {
    const expected: Expectation = {
      outcome: ["booked"],
      visits: 1,
      visit: {
        name: "dana whitfield",
        phone: "+19135550186",
        street: "6110 Walmer St",
        city: "Mission",
        service: ["fixture_or_leak_repair"],
        is_emergency: false,
        on: "2026-11-25",
        from: "08:00",
        to: "11:59",
      },
      emergency: false,
      callbacks: { count: 0 },
      lines: ["booked"],
      never: ["safety"],
      owner_texts: { owner_booking: 1 },
    };
    const texts = [text("owner_booking", "New visit", owner), text("confirmation", "booked")];
    expect(faults(expected, { visits: [visit()], texts })).toEqual([]);
  });

  it.each<[string, Expectation, Parameters<typeof faults>[1]]>([
    ["another outcome", { outcome: ["message"] }, {}],
    ["a visit too few", { visits: 1 }, {}],
    ["a visit that was cancelled again", { visits: 1 }, { visits: [visit({ status: "CANCELLED" })] }],
    ["a misheard name", { visit: { name: "Dana Whitfeld" } }, { visits: [visit()] }],
    ["another street", { visit: { street: "6111 Walmer St" } }, { visits: [visit()] }],
    ["another day", { visit: { on: "2026-11-26" } }, { visits: [visit()] }],
    ["too late a time", { visit: { to: "08:59" } }, { visits: [visit()] }],
    ["another service", { visit: { service: ["gas_line"] } }, { visits: [visit()] }],
    ["no visit to look at", { visit: { on: "2026-11-25" } }, {}],
    ["a missing callback", { callbacks: { count: 1 } }, {}],
    ["an emergency that is none", { emergency: true }, {}],
    ["a missing text to the owner", { owner_texts: { owner_booking: 1 } }, {}],
    ["a line that was not said", { lines: ["safety"] }, {}],
    ["a line that must not be said", { never: ["booked"] }, {}],
  ])("and fails for %s", (_, expected, left) => expect(faults(expected, left)).toHaveLength(1));

  const before = { visits: [{ phone: "+19135550186", start: "2026-11-25T09:00", service: "gas_line", problem: "x" }] };
  const old = { id: "appt_before0", conversation_id: null };

  it("and sees whether a visit of before was moved, cancelled or left alone", () => {
    const moved = { visits: [visit({ ...old, version: 2, start_at: visit().start_at + 3_600_000 })] };
    const untouched = { visits: [visit(old)] };
    const gone = { visits: [visit({ ...old, version: 2, status: "CANCELLED" })] };
    expect(faults({ visit: { from: "10:00", to: "10:00" }, visits: 0 }, moved, before)).toEqual([]);
    expect(faults({ unchanged: true }, moved, before)).toHaveLength(1);
    expect(faults({ unchanged: true }, untouched, before)).toEqual([]);
    expect(faults({ cancelled: true }, untouched, before)).toHaveLength(1);
    expect(faults({ cancelled: true }, gone, before)).toEqual([]);
  });
});
