import { expect, it } from "vitest";
import { keyPerVisit } from "../../../dashboard/src/pages/calendar/key-per-visit.ts";

const nine = { customer_id: "cust_1", start_time: "2026-11-24T15:00:00Z" };

it("a visit that is sent again keeps its key, and one that was changed meanwhile gets another", () => {
  const keyOf = keyPerVisit();
  const first = keyOf(nine);
  expect(keyOf({ ...nine })).toBe(first);
  const moved = keyOf({ ...nine, start_time: "2026-11-24T20:00:00Z" });
  const forBob = keyOf({ ...nine, customer_id: "cust_2" });
  expect(new Set([first, moved, forBob, keyOf(nine)]).size).toBe(4);
});

it("the same visit in two dialogs has two keys", () => {
  expect(keyPerVisit()(nine)).not.toBe(keyPerVisit()(nine));
});
