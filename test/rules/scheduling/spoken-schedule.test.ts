import { describe, expect, it } from "vitest";
import {
  type SpokenSchedule,
  spokenDay,
  spokenSummary,
  type ToldVisit,
} from "../../../src/domain/scheduling/rules/spoken-schedule.ts";
import { Temporal, toMs } from "../../../src/platform/time.ts";

const visit = (instant: string, customerName: string | null): ToldVisit => {
  return { customerName, start: toMs(Temporal.Instant.from(instant)) };
};
const english: SpokenSchedule = { businessName: "X", zone: "America/Chicago", language: "en" };
const spanish: SpokenSchedule = { ...english, language: "es" };
const ann = visit("2026-11-24T09:45:00-06:00", "Ann");

describe("what the owner hears of tomorrow", () => {
  it("is how many visits there are, and the first one's time and name", () => {
    expect(spokenDay("tomorrow", [ann], english)).toBe(
      "Tomorrow you have 1 appointment for X. Your first appointment starts at 9:45 AM with Ann.",
    );
    expect(spokenDay("tomorrow", [ann, visit("2026-11-24T13:00:00-06:00", "Bob")], english)).toBe(
      "Tomorrow you have 2 appointments for X. Your first appointment starts at 9:45 AM with Ann.",
    );
  });

  it("is said in Spanish to who wants Spanish", () => {
    expect(spokenDay("tomorrow", [ann], spanish)).toBe(
      "Mañana tiene 1 cita para X. Su primera cita empieza a las 9:45 AM con Ann.",
    );
    expect(spokenDay("tomorrow", [], spanish)).toBe("Mañana no tiene citas programadas para X.");
  });

  it("says so when there is none", () => {
    expect(spokenDay("tomorrow", [], english)).toBe("Tomorrow you have no appointments scheduled for X.");
  });

  it.each([
    ["2026-11-24T06:05:00Z", "12:05 AM"],
    ["2026-11-24T18:00:00Z", "12:00 PM"],
    ["2026-11-24T23:30:00Z", "5:30 PM"],
  ])("gives %s in the business's zone as %s", (instant, time) => {
    expect(spokenDay("tomorrow", [visit(instant, "Ann")], english)).toContain(`starts at ${time} with`);
  });

  it("does without a name that nobody has told us", () => {
    expect(spokenDay("tomorrow", [visit("2026-11-24T15:00:00Z", null)], english)).toContain("with a customer.");
  });
});

describe("what the owner hears of today", () => {
  it("is today, in either language", () => {
    expect(spokenDay("today", [ann], english)).toBe(
      "Today you have 1 appointment for X. Your first appointment starts at 9:45 AM with Ann.",
    );
    expect(spokenDay("today", [], spanish)).toBe("Hoy no tiene citas programadas para X.");
  });

  it.each([
    [0, 0, "Today you have no appointments scheduled.", "Hoy no tiene citas programadas."],
    [
      1,
      0,
      "Today you have 1 appointment: 0 emergency and 1 standard.",
      "Hoy tiene 1 cita: 0 de emergencia y 1 normal.",
    ],
    [
      5,
      2,
      "Today you have 5 appointments: 2 emergency and 3 standard.",
      "Hoy tiene 5 citas: 2 de emergencia y 3 normales.",
    ],
  ])("of %i visits and %i emergencies is a sentence with both numbers", (total, emergencies, ...texts) => {
    const spoken = (["en", "es"] as const).map((language) => spokenSummary({ total, emergencies }, language));
    expect(spoken).toEqual(texts);
  });
});
