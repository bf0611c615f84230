import { describe, expect, it } from "vitest";
import {
  fixedClock,
  fromMs,
  inZone,
  localDate,
  shiftedClock,
  Temporal,
  toMs,
  toWire,
  wallMinute,
} from "../../../src/platform/time.ts";

const zone = "America/Chicago";
const ms = (instant: string) => toMs(Temporal.Instant.from(instant));

describe("time", () => {
  it("is written in UTC with whole seconds on the wire", () => {
    expect(toWire(ms("2026-11-23T09:00:00.789-06:00"))).toBe("2026-11-23T15:00:00Z");
  });

  it("has the date of the business's own zone", () => {
    expect(localDate(ms("2026-11-24T05:59:59Z"), zone)).toBe("2026-11-23");
    expect(localDate(ms("2026-11-24T06:00:00Z"), zone)).toBe("2026-11-24");
  });

  it("has the wall clock of the zone on both sides of the change of clocks", () => {
    expect(wallMinute(ms("2026-11-01T06:30:00Z"), zone)).toBe("2026-11-01T01:30");
    expect(wallMinute(ms("2026-11-01T07:30:00Z"), zone)).toBe("2026-11-01T01:30");
    expect(inZone(ms("2026-11-01T07:30:00Z"), zone).offset).toBe("-06:00");
  });

  it("goes to milliseconds and back", () => {
    expect(toMs(fromMs(1_795_446_000_000))).toBe(1_795_446_000_000);
  });
});

describe("a clock", () => {
  it("that is fixed stands still", () => {
    const clock = fixedClock("2026-11-23T09:00:00-06:00");
    expect(toMs(clock())).toBe(toMs(clock()));
    expect(toWire(toMs(clock()))).toBe("2026-11-23T15:00:00Z");
  });

  it("that is shifted keeps its distance from the real one", () => {
    const setAt = toMs(Temporal.Now.instant());
    const shifted = shiftedClock(Temporal.Instant.from("2030-01-01T00:00:00Z"), setAt);
    const passed = toMs(shifted()) - ms("2030-01-01T00:00:00Z");
    expect(passed).toBeGreaterThanOrEqual(0);
    expect(passed).toBeLessThan(5000);
  });
});
