import { describe, expect, it } from "vitest";
import { type Diary, freeTimes, type Search } from "../../../src/domain/scheduling/rules/free-times.ts";
import type { TenantSettings } from "../../../src/domain/tenants/rules/settings.ts";
import { Temporal, toMs, wallMinute } from "../../../src/platform/time.ts";
import { demoSettings } from "../../support/demo-settings.ts";

const zone = "America/Chicago";
const kansas = (wallClock: string) => toMs(Temporal.PlainDateTime.from(wallClock).toZonedDateTime(zone).toInstant());
const emptyDiary: Diary = { holds: [], technicians: [], jobsByDate: new Map() };

interface Case {
  settings?: Partial<TenantSettings>;
  diary?: Partial<Diary>;
  search?: Partial<Search>;
  /** "2026-11-22T09:00", in Kansas; a Sunday. */
  now?: string;
}

/** The free starts as the clock on the wall shows them. */
function starts({ settings, diary, search, now = "2026-11-22T09:00" }: Case = {}): string[] {
  const wanted = { now: kansas(now), minutes: 60, isEmergency: false, ...search };
  return freeTimes(demoSettings(settings), { ...emptyDiary, ...diary }, wanted).map((slot) =>
    wallMinute(slot.start, zone),
  );
}

/** Only the times of one day: "08:00". */
const timesOn = (date: string, given: Case = {}) =>
  starts(given)
    .filter((start) => start.startsWith(date))
    .map((start) => start.slice(11));

const hold = (lane: string, from: string, to: string) => ({ lane, busyFrom: kansas(from), busyTo: kansas(to) });

const monday = "2026-11-23";
const saturday = "2026-11-28";

describe("opening hours", () => {
  it("an hour's job can start every quarter hour from eight to four on a weekday", () => {
    const times = timesOn(monday);
    expect(times).toHaveLength(33);
    expect(times.slice(0, 3)).toEqual(["08:00", "08:15", "08:30"]);
    expect(times.at(-1)).toBe("16:00");
  });

  it("the last job of the day must end by closing", () => {
    expect(timesOn(monday, { search: { minutes: 240 } }).at(-1)).toBe("13:00");
    expect(timesOn(monday, { search: { minutes: 540 } })).toEqual(["08:00"]);
    expect(timesOn(monday, { search: { minutes: 541 } })).toEqual([]);
  });

  it("Saturdays are from nine to one", () => {
    const times = timesOn(saturday);
    expect([times[0], times.at(-1)]).toEqual(["09:00", "12:00"]);
  });

  it("nobody comes on a Sunday, not even in an emergency", () => {
    expect(timesOn("2026-11-29")).toEqual([]);
    expect(timesOn("2026-11-29", { search: { isEmergency: true } })).toEqual([]);
  });

  it("a start is on the quarter hour even when the shop opens at ten past eight", () => {
    const hours = { "1": { open: 490, close: 1020 } };
    expect(timesOn(monday, { settings: { hours } })[0]).toBe("08:15");
  });

  it("a shop that is open all night takes a job that ends at midnight", () => {
    const hours = { "1": { open: 0, close: 1440 } };
    const times = timesOn(monday, { settings: { hours } });
    expect([times[0], times.at(-1)]).toEqual(["00:00", "23:00"]);
  });

  it("a business that is never open has no time, rather than an invented one", () => {
    expect(starts({ settings: { hours: {} } })).toEqual([]);
  });
});

describe("from when and how far ahead", () => {
  it("a normal job starts an hour from now at the earliest, on the next quarter", () => {
    expect(timesOn(monday, { now: `${monday}T09:00` })[0]).toBe("10:00");
    expect(timesOn(monday, { now: `${monday}T09:01` })[0]).toBe("10:15");
  });

  it("an emergency starts a quarter of an hour from now", () => {
    expect(timesOn(monday, { now: `${monday}T09:00`, search: { isEmergency: true } })[0]).toBe("09:15");
    expect(timesOn(monday, { now: `${monday}T09:02`, search: { isEmergency: true } })[0]).toBe("09:30");
  });

  it("times are given for today and the 13 days after it", () => {
    const days = [...new Set(starts({ now: `${monday}T07:00` }).map((start) => start.slice(0, 10)))];
    expect(days).toHaveLength(12);
    expect([days[0], days.at(-1)]).toEqual(["2026-11-23", "2026-12-05"]);
  });
});

describe("visits that are promised already", () => {
  it("a taken hour is not free, nor any start that runs into it", () => {
    const times = timesOn(monday, { diary: { holds: [hold("crew-1", `${monday}T10:00`, `${monday}T11:00`)] } });
    expect(times.slice(4, 6)).toEqual(["09:00", "11:00"]);
  });

  it("there is time to travel after each visit, the new one's included", () => {
    const given: Case = {
      settings: { travelBufferMinutes: 30 },
      diary: { holds: [hold("crew-1", `${monday}T10:00`, `${monday}T11:30`)] },
    };
    expect(timesOn(monday, given).slice(2, 4)).toEqual(["08:30", "11:30"]);
    expect(timesOn(monday, given).at(-1)).toBe("16:00");
  });

  it("two crews can be in two places", () => {
    const holds = [hold("crew-1", `${monday}T10:00`, `${monday}T11:00`)];
    expect(timesOn(monday, { settings: { crewCount: 2 }, diary: { holds } })).toContain("10:00");
    const both = [...holds, hold("crew-2", `${monday}T10:30`, `${monday}T11:00`)];
    expect(timesOn(monday, { settings: { crewCount: 2 }, diary: { holds: both } })).not.toContain("10:00");
  });

  it("two visits side by side leave the other crew free", () => {
    const holds = [
      hold("crew-1", `${monday}T09:00`, `${monday}T10:00`),
      hold("crew-1", `${monday}T10:00`, `${monday}T11:00`),
    ];
    const given: Case = { settings: { crewCount: 2 }, diary: { holds }, search: { minutes: 120 } };
    expect(timesOn(monday, given)).toContain("09:00");
  });

  it("a job needs one crew from end to end, not two crews for half each", () => {
    const holds = [
      hold("crew-1", `${monday}T08:00`, `${monday}T12:00`),
      hold("crew-2", `${monday}T12:00`, `${monday}T17:00`),
    ];
    const given: Case = { settings: { crewCount: 2 }, diary: { holds }, search: { minutes: 120 } };
    expect(timesOn(monday, given).join(" ")).toBe(
      "08:00 08:15 08:30 08:45 09:00 09:15 09:30 09:45 10:00 12:00 12:15 12:30 12:45 13:00 13:15 13:30 13:45 14:00 14:15 14:30 14:45 15:00",
    );
  });

  it("technicians count instead of crews once the business names them", () => {
    const holds = [hold("tech_a", `${monday}T08:00`, `${monday}T17:00`)];
    const given = (technicians: string[]): Case => ({ settings: { crewCount: 5 }, diary: { technicians, holds } });
    expect(timesOn(monday, given(["tech_a"]))).toEqual([]);
    expect(timesOn(monday, given(["tech_a", "tech_b"]))).toHaveLength(33);
  });

  it("a visit of somebody who left must be done by one of the others", () => {
    const holds = [hold("tech_gone", `${monday}T08:00`, `${monday}T17:00`)];
    expect(timesOn(monday, { diary: { technicians: ["tech_a"], holds } })).toEqual([]);
    expect(timesOn(monday, { diary: { technicians: ["tech_a", "tech_b"], holds } })).toHaveLength(33);
  });
});

describe("rules of the owner", () => {
  it("a day with its most jobs is full, but not for an emergency", () => {
    const given = (jobs: number, isEmergency = false): Case => ({
      settings: { maxJobsPerDay: 2 },
      diary: { jobsByDate: new Map([[monday, jobs]]) },
      search: { isEmergency },
    });
    expect(timesOn(monday, given(1))).toHaveLength(33);
    expect(timesOn(monday, given(2))).toEqual([]);
    expect(timesOn("2026-11-24", given(2))).toHaveLength(33);
    expect(timesOn(monday, given(2, true))).toHaveLength(33);
  });

  it("mornings kept for emergencies are free for nothing else", () => {
    const settings = { reserveMornings: true };
    expect(timesOn(monday, { settings })[0]).toBe("12:00");
    expect(timesOn(saturday, { settings })).toEqual(["12:00"]);
    expect(timesOn(monday, { settings, search: { isEmergency: true } })[0]).toBe("08:00");
  });
});

describe("days on which nobody works", () => {
  const thanksgiving = "2026-11-26";
  const emergencyHours = { "4": { open: 7 * 60, close: 22 * 60 }, "7": { open: 10 * 60, close: 12 * 60 } };

  it("are its holidays and the dates it names, and the days around them are worked", () => {
    const settings: Partial<TenantSettings> = { closedHolidays: ["thanksgiving"], closedDates: [monday] };
    expect(timesOn(thanksgiving, { settings })).toEqual([]);
    expect(timesOn(monday, { settings })).toEqual([]);
    expect(timesOn("2026-11-25", { settings })).toHaveLength(33);
    expect(timesOn("2026-11-27", { settings })).toHaveLength(33);
  });

  it("are closed to an emergency too where the business has no hours for it", () => {
    const settings: Partial<TenantSettings> = { closedHolidays: ["thanksgiving"] };
    expect(timesOn(thanksgiving, { settings, search: { isEmergency: true } })).toEqual([]);
  });

  it("are open to an emergency within the hours for it, holiday or not", () => {
    const settings: Partial<TenantSettings> = { closedHolidays: ["thanksgiving"], emergencyHours };
    const times = timesOn(thanksgiving, { settings, search: { isEmergency: true } });
    expect([times[0], times.at(-1)]).toEqual(["07:00", "21:00"]);
    expect(timesOn(thanksgiving, { settings })).toEqual([]);
  });

  it("hours for emergencies stand in place of the others, on a Sunday as on a Monday", () => {
    const given: Case = { settings: { emergencyHours }, search: { isEmergency: true } };
    expect(timesOn("2026-11-29", given)).toEqual(["10:00", "10:15", "10:30", "10:45", "11:00"]);
    expect(timesOn(monday, given)).toEqual([]);
    expect(timesOn(monday, { settings: { emergencyHours } })).toHaveLength(33);
  });
});

describe("when the clocks change", () => {
  const hours = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [String(day), { open: 0, close: 300 }]));

  it("no visit starts in the hour that is skipped", () => {
    const times = timesOn("2026-03-08", { settings: { hours }, now: "2026-03-07T12:00" });
    expect(times.join(" ")).toBe("00:00 00:15 00:30 00:45 01:00 01:15 01:30 01:45 03:00 03:15 03:30 03:45 04:00");
  });

  it("a shop that closes in the skipped hour works until the clock jumps", () => {
    const closing = { "7": { open: 0, close: 150 } };
    const times = timesOn("2026-03-08", { settings: { hours: closing }, now: "2026-03-07T12:00" });
    expect(times).toEqual(["00:00", "00:15", "00:30", "00:45", "01:00"]);
  });

  it("the hour that comes twice is offered once, and a job in it takes real time", () => {
    const slots = freeTimes(demoSettings({ hours }), emptyDiary, {
      now: kansas("2026-10-31T12:00"),
      minutes: 60,
      isEmergency: false,
    });
    const night = slots.filter((slot) => wallMinute(slot.start, zone).startsWith("2026-11-01"));
    expect(night.map((slot) => wallMinute(slot.start, zone).slice(11)).join(" ")).toBe(
      "00:00 00:15 00:30 00:45 01:00 01:15 01:30 01:45 02:00 02:15 02:30 02:45 03:00 03:15 03:30 03:45 04:00",
    );
    expect(night.every((slot) => slot.end - slot.start === 3_600_000)).toBe(true);
    expect(night[8] && night[7] && night[8].start - night[7].start).toBe(75 * 60_000);
  });
});
