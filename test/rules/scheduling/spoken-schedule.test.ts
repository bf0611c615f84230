import { describe, expect, it } from "vitest";
import type { DayVisit } from "../../../src/domain/scheduling/rules/appointment.ts";
import { type SpokenSchedule, spokenTomorrow } from "../../../src/domain/scheduling/rules/spoken-schedule.ts";
import { Temporal, toMs } from "../../../src/platform/time.ts";

const visit = (instant: string, customerName: string | null): DayVisit => {
  const start = toMs(Temporal.Instant.from(instant));
  return { id: "appt_1", customerName, start, end: start + 3_600_000, isEmergency: false };
};
const english: SpokenSchedule = { businessName: "X", zone: "America/Chicago", language: "en" };
const spanish: SpokenSchedule = { ...english, language: "es" };
const ann = visit("2026-11-24T09:45:00-06:00", "Ann");

describe("what the owner hears of tomorrow", () => {
  it("is how many visits there are, and the first one's time and name", () => {
    expect(spokenTomorrow([ann], english)).toBe(
      "Tomorrow you have 1 appointment for X. Your first appointment starts at 9:45 AM with Ann.",
    );
    expect(spokenTomorrow([ann, visit("2026-11-24T13:00:00-06:00", "Bob")], english)).toBe(
      "Tomorrow you have 2 appointments for X. Your first appointment starts at 9:45 AM with Ann.",
    );
  });

  it("is said in Spanish to who wants Spanish", () => {
    expect(spokenTomorrow([ann], spanish)).toBe(
      "Mañana tiene 1 cita para X. Su primera cita empieza a las 9:45 AM con Ann.",
    );
    expect(spokenTomorrow([], spanish)).toBe("Mañana no tiene citas programadas para X.");
  });

  it("says so when there is none", () => {
    expect(spokenTomorrow([], english)).toBe("Tomorrow you have no appointments scheduled for X.");
  });

  it.each([
    ["2026-11-24T06:05:00Z", "12:05 AM"],
    ["2026-11-24T18:00:00Z", "12:00 PM"],
    ["2026-11-24T23:30:00Z", "5:30 PM"],
  ])("gives %s in the business's zone as %s", (instant, time) => {
    expect(spokenTomorrow([visit(instant, "Ann")], english)).toContain(`starts at ${time} with`);
  });

  it("does without a name that nobody has told us", () => {
    expect(spokenTomorrow([visit("2026-11-24T15:00:00Z", null)], english)).toContain("with a customer.");
  });
});
