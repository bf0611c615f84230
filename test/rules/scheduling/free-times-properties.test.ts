import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Diary, freeTimes, type Search } from "../../../src/domain/scheduling/rules/free-times.ts";
import type { TenantSettings } from "../../../src/domain/tenants/rules/settings.ts";
import { fromMs, Temporal, toMs } from "../../../src/platform/time.ts";
import { demoSettings } from "../../support/demo-settings.ts";
import { startsByTrying } from "../../support/free-time-oracle.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

/** With summer time and without, changes at two, at one, at midnight and by half an hour, odd offsets. */
const zones = [
  "America/Chicago",
  "America/New_York",
  "America/Phoenix",
  "America/Santiago",
  "Africa/Cairo",
  "Europe/Berlin",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
];

/** Both changes of the clock of 2026, in America, Europe and the south. */
const changes = [
  "2026-03-08",
  "2026-03-29",
  "2026-04-05",
  "2026-04-24",
  "2026-09-06",
  "2026-10-04",
  "2026-10-25",
  "2026-11-01",
];

const nearAChange = fc
  .tuple(fc.constantFrom(...changes), fc.integer({ min: -15 * day, max: day }))
  .map(([date, offset]) => toMs(Temporal.Instant.from(`${date}T00:00Z`)) + offset);
const anyTime = fc.integer({
  min: toMs(Temporal.Instant.from("2026-01-01T00:00Z")),
  max: toMs(Temporal.Instant.from("2026-12-31T00:00Z")),
});

const hoursOfDay = fc
  .tuple(fc.integer({ min: 0, max: 22 * 60 }), fc.integer({ min: 6, max: 24 * 12 }))
  .map(([open, fives]) => ({ open, close: Math.min(Math.floor(open / 5) * 5 + fives * 5, 24 * 60) }));
const hours = fc.dictionary(fc.constantFrom("1", "2", "3", "4", "5", "6", "7"), hoursOfDay, { minKeys: 1 });

const settings: fc.Arbitrary<TenantSettings> = fc
  .record({
    zone: fc.constantFrom(...zones),
    hours,
    crewCount: fc.integer({ min: 1, max: 3 }),
    maxJobsPerDay: fc.option(fc.integer({ min: 1, max: 3 })),
    reserveMornings: fc.boolean(),
    travelBufferMinutes: fc.constantFrom(0, 10, 30, 45),
  })
  .map(demoSettings);

const search: fc.Arbitrary<Search> = fc.record({
  now: fc.oneof(nearAChange, anyTime),
  minutes: fc.constantFrom(30, 60, 90, 120, 240),
  isEmergency: fc.boolean(),
});

const situation = fc.record({ settings, search }).chain((given) => {
  const hold = fc
    .record({
      lane: fc.constantFrom("crew-1", "crew-2", "crew-3", "tech_a", "tech_b", "tech_gone"),
      offset: fc.integer({ min: -day, max: 15 * day }),
      length: fc.integer({ min: 1, max: 20 * 60 * minute }),
    })
    .map(({ lane, offset, length }) => ({
      lane,
      busyFrom: given.search.now + offset,
      busyTo: given.search.now + offset + length,
    }));
  const dates = Array.from({ length: 15 }, (_, i) =>
    fromMs(given.search.now).toZonedDateTimeISO(given.settings.zone).toPlainDate().add({ days: i }).toString(),
  );
  const diary: fc.Arbitrary<Diary> = fc.record({
    holds: fc.array(hold, { maxLength: 25 }),
    technicians: fc.subarray(["tech_a", "tech_b"]),
    jobsByDate: fc
      .array(fc.tuple(fc.constantFrom(...dates), fc.integer({ min: 0, max: 4 })))
      .map((jobs) => new Map(jobs)),
  });
  return fc.record({ settings: fc.constant(given.settings), search: fc.constant(given.search), diary });
});

describe("free times", () => {
  it("are exactly those that trying every quarter of an hour finds, whatever the zone, the season and the diary", {
    timeout: 30_000,
  }, () => {
    fc.assert(
      fc.property(situation, ({ settings, diary, search }) => {
        const slots = freeTimes(settings, diary, search);
        expect(slots.map((slot) => slot.start)).toEqual(startsByTrying(settings, diary, search));
        expect(slots.filter((slot) => slot.end - slot.start !== search.minutes * minute)).toEqual([]);
      }),
      { numRuns: 50, seed: 2026 },
    );
  });
});
