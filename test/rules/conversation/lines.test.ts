import { describe, expect, it } from "vitest";
import { en } from "../../../src/domain/conversation/lines/en.ts";
import { es } from "../../../src/domain/conversation/lines/es.ts";
import type { Line, LineKey } from "../../../src/domain/conversation/lines/line.ts";
import { renderLine } from "../../../src/domain/conversation/lines/render.ts";
import { spokenTime } from "../../../src/domain/conversation/lines/spoken-time.ts";
import { emergencyKinds } from "../../../src/domain/conversation/understanding/reading.ts";
import { Temporal } from "../../../src/platform/time.ts";
import { at, slot, tuesdayAtTwo } from "./own-side.ts";

const zone = "America/Chicago";
const utc = (instant: string) => Temporal.Instant.from(instant).epochMilliseconds;
const serviceNames = { water_heater: { en: "water heater work", es: "un trabajo en el calentador" } };

/** Something for every field that any line has. */
const everything = {
  business: "Bristol Plumbing",
  name: "Jane Doe",
  address: "12 Oak Street, Olathe",
  phone: "+19135550188",
  service: "water_heater",
  kind: "gas",
  isCall: true,
  slot: tuesdayAtTwo,
  first: tuesdayAtTwo,
  second: slot("2026-11-25T08:15"),
  only: tuesdayAtTwo,
  from: slot("2026-11-23T09:00"),
  fee: 15_000,
  text: "We take cards.",
  price: { min: 15_000, max: 45_000 },
  hours: { "1": { open: 480, close: 1020 }, "6": { open: 540, close: 780 } },
  day: null,
  services: ["water_heater"],
  cities: ["Merriam", "Mission"],
  place: "Topeka",
  street: "12 Oak Street",
  visits: [{ slot: tuesdayAtTwo, service: "water_heater" }],
};

function render(key: LineKey, language: "en" | "es", changes: object = {}): string {
  return renderLine({ key, ...everything, ...changes } as Line, { language, zone, serviceNames, isProgram: false });
}

/** The words of an answer are the business's own, in both languages. */
const keys = (Object.keys(en) as LineKey[]).filter((key) => key !== "answer");

describe("what we say", () => {
  it.each(keys)("is a whole sentence in both languages, each its own (%s)", (key) => {
    for (const isCall of [true, false]) {
      const [english, spanish] = [render(key, "en", { isCall }), render(key, "es", { isCall })];
      for (const text of [english, spanish]) {
        expect(text).toMatch(/^[\p{Lu}¿].*[.?]$/u);
        expect(text).not.toMatch(/undefined|null|\[object|_|!/);
      }
      expect(spanish).not.toBe(english);
    }
  });

  it("has the same lines in both languages", () => {
    expect(Object.keys(es).sort()).toEqual(Object.keys(en).sort());
  });

  it.each(emergencyKinds)("begins an emergency with what to do (%s)", (kind) => {
    expect(render("safety", "en", { kind })).not.toBe(render("safety", "es", { kind }));
  });

  it.each(["gas", "carbon_monoxide", "fire"])("sends people out of the building first and to 911 (%s)", (kind) => {
    expect(render("safety", "en", { kind })).toMatch(/(leave the building|get everyone out).*911/);
    expect(render("safety", "es", { kind })).toMatch(/(salga|salgan).*911/);
  });

  it("reads a spoken number back digit by digit, and not the one they call from", () => {
    expect(render("confirm_booking", "en")).toContain("9 1 3, 5 5 5, 0 1 8 8");
    expect(render("confirm_booking", "en", { phone: null })).not.toContain("phone");
  });

  it("says booked only in the line that follows a commit", () => {
    const saying = keys.filter((key) => /\b(you're booked|all set)\b/i.test(render(key, "en")));
    expect(saying).toEqual(["booked"]);
  });
});

describe("a time as it is said", () => {
  it.each([
    [
      "2026-12-03T14:00",
      "Thursday, December 3rd at 2 in the afternoon",
      "el jueves 3 de diciembre a las 2 de la tarde",
    ],
    [
      "2026-11-23T08:15",
      "Monday, November 23rd at 8:15 in the morning",
      "el lunes 23 de noviembre a las 8:15 de la mañana",
    ],
    ["2026-11-21T12:00", "Saturday, November 21st at noon", "el sábado 21 de noviembre al mediodía"],
    [
      "2026-11-22T13:00",
      "Sunday, November 22nd at 1 in the afternoon",
      "el domingo 22 de noviembre a la 1 de la tarde",
    ],
    [
      "2026-11-11T18:30",
      "Wednesday, November 11th at 6:30 in the evening",
      "el miércoles 11 de noviembre a las 6:30 de la tarde",
    ],
  ])("%s", (local, english, spanish) => {
    expect(spokenTime(at(local), zone, "en")).toBe(english);
    expect(spokenTime(at(local), zone, "es")).toBe(spanish);
  });

  it("is in the business's zone on both sides of the change of the clock", () => {
    expect(spokenTime(utc("2026-10-31T20:00:00Z"), zone, "en")).toContain("3 in the afternoon");
    expect(spokenTime(utc("2026-11-01T20:00:00Z"), zone, "en")).toContain("2 in the afternoon");
  });
});
