import { describe, expect, it } from "vitest";
import { money, moneyRange } from "../../../dashboard/src/format/money.ts";
import { phone } from "../../../dashboard/src/format/phone.ts";
import { ago, clock, dayKey, duration, visitTime } from "../../../dashboard/src/format/time.ts";

const kansas = { zone: "America/Chicago", language: "en" } as const;
const inSpanish = { zone: "America/Chicago", language: "es" } as const;
/** Monday, November 23, 2026, 11:30 in the evening in Kansas: already Tuesday in UTC. */
const lateMonday = 1_795_498_200_000;
const plain = (text: string) => text.replaceAll(/\s/g, " ");

describe("times on the dashboard", () => {
  it("are in the business's zone, not the device's", () => {
    expect(plain(clock("2026-12-03T20:00:00Z", kansas))).toBe("2:00 PM");
    expect(dayKey(lateMonday, kansas)).toBe("2026-11-23");
    expect(dayKey(lateMonday, { zone: "UTC" })).toBe("2026-11-24");
  });

  it("name the day of a visit unless it is today", () => {
    const visit = { start_time: "2026-11-24T02:00:00Z", end_time: "2026-11-24T04:00:00Z" };
    expect(plain(visitTime(visit, kansas, lateMonday))).toBe("8:00 – 10:00 PM");
    const tomorrow = { start_time: "2026-11-24T20:00:00Z", end_time: "2026-11-24T22:00:00Z" };
    expect(plain(visitTime(tomorrow, kansas, lateMonday))).toBe("Tue, Nov 24, 2:00 – 4:00 PM");
  });

  it("tell minutes and hours of today, and the day of what is older", () => {
    expect(ago("2026-11-24T05:25:00Z", kansas, lateMonday)).toBe("5 min. ago");
    expect(ago("2026-11-24T05:29:30Z", kansas, lateMonday)).toBe("now");
    expect(ago("2026-11-23T20:30:00Z", kansas, lateMonday)).toBe("9 hr. ago");
    expect(plain(ago("2026-11-22T20:30:00Z", kansas, lateMonday))).toBe("Sun, Nov 22, 2:30 PM");
    expect(ago("2026-11-24T05:25:00Z", inSpanish, lateMonday)).toBe("hace 5 min");
  });

  it("count the length of a call", () => {
    expect([duration(-5), duration(42_900), duration(725_000), duration(3_729_000)]).toEqual([
      "0:00",
      "0:42",
      "12:05",
      "1:02:09",
    ]);
  });
});

it("money has cents only where there are some", () => {
  expect([money(1250, "en"), money(89.5, "en"), moneyRange(150, 450, "en"), moneyRange(60, 60, "en")]).toEqual([
    "$1,250",
    "$89.50",
    "$150 – $450",
    "$60",
  ]);
});

it("an American number is written as Americans write it, any other as it is", () => {
  expect(phone("+19135550123")).toBe("(913) 555-0123");
  expect(phone("+442079460123")).toBe("+442079460123");
});
