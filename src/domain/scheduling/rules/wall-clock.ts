import type { Temporal } from "../../../platform/time.ts";

const minuteMs = 60_000;
const usualDayMs = 24 * 60 * minuteMs;

/** One local day: from minutes since midnight, as the clock on the wall shows them, to instants. */
export interface WallDay {
  /** "YYYY-MM-DD". */
  date: string;
  /** 1 (Monday) to 7. */
  weekday: number;
  /** Epoch milliseconds, or null when the clock jumps over this minute. Of an hour that comes twice, the first. */
  at(minute: number): number | null;
  /** The same, and for a minute that is jumped over the moment of the jump. */
  until(minute: number): number;
}

/** `count` days from `first`, in `zone`. */
export function wallDays(first: Temporal.PlainDate, count: number, zone: string): WallDay[] {
  const dates = Array.from({ length: count }, (_, i) => first.add({ days: i }));
  const midnights = [...dates, first.add({ days: count })].map((date) => date.toZonedDateTime(zone).epochMilliseconds);
  return dates.map((date, i) => {
    const midnight = midnights[i] ?? 0;
    const isUsual = (midnights[i + 1] ?? 0) - midnight === usualDayMs;
    return isUsual ? usualDay(date, midnight) : clockChangeDay(date, zone);
  });
}

function usualDay(date: Temporal.PlainDate, midnight: number): WallDay {
  const at = (minute: number) => midnight + minute * minuteMs;
  return { date: date.toString(), weekday: date.dayOfWeek, at, until: at };
}

/** A day of 23 or 25 hours. */
function clockChangeDay(date: Temporal.PlainDate, zone: string): WallDay {
  const nearest = (minute: number) => {
    const wall = date.toPlainDateTime().add({ minutes: minute });
    const zoned = wall.toZonedDateTime(zone, { disambiguation: "earlier" });
    return { zoned, isShown: zoned.toPlainDateTime().equals(wall) };
  };
  return {
    date: date.toString(),
    weekday: date.dayOfWeek,
    at(minute) {
      const { zoned, isShown } = nearest(minute);
      return isShown ? zoned.epochMilliseconds : null;
    },
    until(minute) {
      const { zoned, isShown } = nearest(minute);
      const jump = isShown ? null : zoned.getTimeZoneTransition("next");
      return (jump ?? zoned).epochMilliseconds;
    },
  };
}
