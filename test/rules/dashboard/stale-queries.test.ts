import { expect, it } from "vitest";
import { staleNouns } from "../../../dashboard/src/api/live/invalidation.ts";
import { queryKeys } from "../../../dashboard/src/api/query-keys.ts";

it.each([
  ["appointment.book", queryKeys.schedule("today")],
  ["appointment.move", queryKeys.schedule("tomorrow")],
  ["appointment.cancel", queryKeys.appointment("apt_1")],
  ["callback.request", queryKeys.callbacks],
  ["emergency.report", queryKeys.callbacks],
  ["widget_origins.set", queryKeys.settings],
  ["business.create", queryKeys.business],
])("after %s, %j is read again", (action, key) => {
  expect(staleNouns(action)).toContain(key[0]);
});

it("leaves all lists alone after news that no page shows", () => {
  expect(staleNouns("person.add")).toEqual([]);
});
