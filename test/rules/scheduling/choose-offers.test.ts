import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseOffers, type OfferWish } from "../../../src/domain/scheduling/rules/choose-offers.ts";
import { type Diary, freeTimes } from "../../../src/domain/scheduling/rules/free-times.ts";
import { Temporal, toMs, wallMinute } from "../../../src/platform/time.ts";
import { demoSettings } from "../../support/demo-settings.ts";

const zone = "America/Chicago";
const kansas = (wallClock: string) => toMs(Temporal.PlainDateTime.from(wallClock).toZonedDateTime(zone).toInstant());
const hourLong = (wallClock: string) => ({ start: kansas(wallClock), end: kansas(wallClock) + 3_600_000 });

/** Sunday morning; nothing promised. */
const emptyDiary: Diary = { holds: [], technicians: [], jobsByDate: new Map() };
const twoWeeks = freeTimes(demoSettings(), emptyDiary, {
  now: kansas("2026-11-22T09:00"),
  minutes: 60,
  isEmergency: false,
});

function offer(changes: Partial<OfferWish> = {}, free = twoWeeks) {
  const { slots, isExact } = chooseOffers(free, { when: null, refused: [], isEmergency: false, zone, ...changes });
  return { starts: slots.map((slot) => wallMinute(slot.start, zone)), isExact };
}

const at = (wallClock: string) => ({ start: wallClock, end: wallClock, kind: "instant" }) as const;
const between = (start: string, end: string) => ({ start, end, kind: "range" }) as const;
const without = (...hidden: string[]) =>
  twoWeeks.filter((slot) => !hidden.some((text) => wallMinute(slot.start, zone).startsWith(text)));

describe("who has no wish", () => {
  it("hears the earliest time and one in another half of the day", () => {
    expect(offer()).toEqual({ starts: ["2026-11-23T08:00", "2026-11-23T12:00"], isExact: true });
  });

  it("hears something else after turning these down, and not a quarter past either", () => {
    const refused = [kansas("2026-11-23T08:00"), kansas("2026-11-23T12:00")];
    expect(offer({ refused })).toEqual({ starts: ["2026-11-23T09:00", "2026-11-23T13:00"], isExact: true });
  });

  it("hears nothing when there is nothing", () => {
    expect(offer({}, [])).toEqual({ starts: [], isExact: true });
  });

  it("hears one time when there is but one", () => {
    expect(offer({}, [hourLong("2026-11-23T08:00")]).starts).toEqual(["2026-11-23T08:00"]);
  });

  it("hears even a quarter past the refused time when there is nothing else", () => {
    const refused = [kansas("2026-11-23T08:00")];
    const free = [hourLong("2026-11-23T08:00"), hourLong("2026-11-23T08:15")];
    expect(offer({ refused }, free).starts).toEqual(["2026-11-23T08:15"]);
  });
});

describe("who names a time", () => {
  it("is offered that start when it is free", () => {
    expect(offer({ when: at("2026-11-26T14:00") })).toEqual({ starts: ["2026-11-26T14:00"], isExact: true });
  });

  it("is offered the nearest, and one in another half of the day, when it is taken", () => {
    const given = offer({ when: at("2026-11-26T14:00") }, without("2026-11-26T13", "2026-11-26T14"));
    expect(given).toEqual({ starts: ["2026-11-26T11:45", "2026-11-26T15:00"], isExact: false });
  });

  it("is offered the nearest when it is between two quarters", () => {
    const { starts, isExact } = offer({ when: at("2026-11-26T14:10") });
    expect(isExact).toBe(false);
    expect(starts).toContain("2026-11-26T14:15");
  });

  it("is not offered again the time that was refused", () => {
    const refused = [kansas("2026-11-26T14:00")];
    const { starts, isExact } = offer({ when: at("2026-11-26T14:00"), refused });
    expect(isExact).toBe(false);
    expect(starts).not.toContain("2026-11-26T14:00");
  });
});

describe("who names a day or a part of it", () => {
  it("is offered a morning and an afternoon of that day", () => {
    const day = between("2026-11-26T00:00", "2026-11-27T00:00");
    expect(offer({ when: day })).toEqual({ starts: ["2026-11-26T08:00", "2026-11-26T12:00"], isExact: true });
  });

  it("is offered two times at least an hour apart within it", () => {
    const afternoon = between("2026-11-26T14:00", "2026-11-26T16:00");
    expect(offer({ when: afternoon })).toEqual({ starts: ["2026-11-26T14:00", "2026-11-26T15:00"], isExact: true });
  });

  it("is offered one time when the rest of it is less than an hour away", () => {
    const when = between("2026-11-26T14:00", "2026-11-26T14:45");
    expect(offer({ when })).toEqual({ starts: ["2026-11-26T14:00"], isExact: true });
  });

  it("does not get the time at which it ends", () => {
    const when = between("2026-11-26T15:00", "2026-11-26T16:00");
    expect(offer({ when }, [hourLong("2026-11-26T16:00")]).isExact).toBe(false);
  });

  it("is offered the nearest around it when it is full", () => {
    const thursday = between("2026-11-26T00:00", "2026-11-27T00:00");
    const given = offer({ when: thursday }, without("2026-11-26"));
    expect(given).toEqual({ starts: ["2026-11-25T16:00", "2026-11-27T08:00"], isExact: false });
  });

  it("is offered the last days we plan when it is beyond them", () => {
    const december = between("2026-12-20T00:00", "2026-12-21T00:00");
    const { starts, isExact } = offer({ when: december });
    expect(isExact).toBe(false);
    expect(starts).toEqual(["2026-12-05T11:00", "2026-12-05T12:00"]);
  });
});

describe("who names more than one time", () => {
  const monday = between("2026-11-23T00:00", "2026-11-24T00:00");
  const wednesday = between("2026-11-25T08:00", "2026-11-25T12:00");

  it("is offered both, the first one surely", () => {
    const when = { ...wednesday, or: [monday] };
    expect(offer({ when })).toEqual({ starts: ["2026-11-23T08:00", "2026-11-25T08:00"], isExact: true });
    expect(offer({ when, isEmergency: true }).starts[0]).toBe("2026-11-25T08:00");
  });

  it("is offered the other one, as wished, when the first is full", () => {
    const given = offer({ when: { ...monday, or: [wednesday] } }, without("2026-11-23"));
    expect(given).toEqual({ starts: ["2026-11-25T08:00", "2026-11-25T09:00"], isExact: true });
  });

  it("is offered what is nearest to either when both are full", () => {
    const given = offer(
      { when: { ...monday, or: [wednesday] } },
      without("2026-11-23", "2026-11-25T0", "2026-11-25T11"),
    );
    expect(given.isExact).toBe(true);
    const none = offer(
      { when: { ...monday, or: [wednesday] } },
      without("2026-11-23", "2026-11-24", "2026-11-25T0", "2026-11-25T10", "2026-11-25T11"),
    );
    expect(none).toEqual({ starts: ["2026-11-25T12:00", "2026-11-26T08:00"], isExact: false });
  });
});

describe("who leaves a time out", () => {
  const fortnight = between("2026-11-22T09:00", "2026-12-06T09:00");
  const monday = between("2026-11-23T00:00", "2026-11-24T00:00");

  it("hears nothing of it", () => {
    const given = offer({ when: { ...fortnight, except: [monday] } });
    expect(given).toEqual({ starts: ["2026-11-24T08:00", "2026-11-24T12:00"], isExact: true });
  });

  it("hears no morning when mornings are left out", () => {
    const except = ["2026-11-23", "2026-11-24"].map((date) => between(`${date}T00:00`, `${date}T12:00`));
    const given = offer({ when: { ...between("2026-11-23T00:00", "2026-11-25T00:00"), except } });
    expect(given).toEqual({ starts: ["2026-11-23T12:00", "2026-11-24T12:00"], isExact: true });
  });

  it("hears the time left out only where nothing else is free", () => {
    const when = { ...monday, except: [between("2026-11-23T00:00", "2026-11-23T12:00")] };
    const onlyMorning = [hourLong("2026-11-23T09:00"), hourLong("2026-11-30T09:00")];
    expect(offer({ when }, onlyMorning)).toEqual({ starts: ["2026-11-23T09:00", "2026-11-30T09:00"], isExact: false });
    expect(offer({ when, isEmergency: true }, onlyMorning).starts).toContain("2026-11-30T09:00");
  });
});

describe("an emergency", () => {
  it("hears the earliest time, and the next an hour later", () => {
    expect(offer({ isEmergency: true }).starts).toEqual(["2026-11-23T08:00", "2026-11-23T09:00"]);
  });

  it("hears the earliest of the day it asks for", () => {
    const when = between("2026-11-24T00:00", "2026-11-25T00:00");
    expect(offer({ isEmergency: true, when }).starts).toEqual(["2026-11-24T08:00", "2026-11-24T09:00"]);
  });

  it("hears the next one at once when a time was sold meanwhile", () => {
    const refused = [kansas("2026-11-23T08:00")];
    expect(offer({ isEmergency: true, refused }).starts).toEqual(["2026-11-23T08:15", "2026-11-23T09:15"]);
  });
});

describe("whatever is asked", () => {
  const start = fc
    .integer({ min: 0, max: 14 * 96 })
    .map((quarters) => wallMinute(kansas("2026-11-22T00:00") + quarters * 900_000, zone));
  const when = fc.option(
    fc.oneof(
      start.map(at),
      fc
        .tuple(start, fc.integer({ min: 1, max: 48 }))
        .map(([from, hours]) =>
          between(from, Temporal.PlainDateTime.from(from).add({ hours }).toString({ smallestUnit: "minute" })),
        ),
    ),
  );
  const refused = fc.subarray(twoWeeks.slice(0, 40).map((slot) => slot.start));
  const free = fc.subarray(twoWeeks);

  it("offers are free, not refused, at most two, in order, and an hour apart", () => {
    fc.assert(
      fc.property(fc.record({ when, refused, free, isEmergency: fc.boolean() }), ({ free, ...wish }) => {
        const { slots } = chooseOffers(free, { ...wish, zone });
        const [first, second] = slots;
        const left = free.filter((slot) => !wish.refused.includes(slot.start));
        expect(slots.length).toBeLessThanOrEqual(2);
        expect(slots.length > 0).toBe(left.length > 0);
        expect(slots.every((slot) => left.includes(slot))).toBe(true);
        if (first && second) expect(second.start - first.start).toBeGreaterThanOrEqual(3_600_000);
      }),
      { numRuns: 200, seed: 2026 },
    );
  });

  it("an exact offer lies inside the wish, and is made whenever something does", () => {
    fc.assert(
      fc.property(fc.record({ when, refused, free, isEmergency: fc.boolean() }), ({ free, ...wish }) => {
        const inside = (slot: { start: number }) => {
          if (wish.when === null) return true;
          const local = wallMinute(slot.start, zone);
          return local === wish.when.start || (local > wish.when.start && local < wish.when.end);
        };
        const { slots, isExact } = chooseOffers(free, { ...wish, zone });
        const left = free.filter((slot) => !wish.refused.includes(slot.start));
        expect(isExact).toBe(wish.when === null || left.some(inside));
        if (isExact) expect(slots.every(inside)).toBe(true);
      }),
      { numRuns: 200, seed: 2027 },
    );
  });
});
