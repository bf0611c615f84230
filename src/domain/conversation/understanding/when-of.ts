// A wish as wall-clock text.
import type { Temporal } from "../../../platform/time.ts";
import type { When } from "./reading.ts";
import type { TimePiece } from "./time-of-day.ts";

export function instantOf(time: Temporal.PlainDateTime): When {
  return { start: wall(time), end: wall(time), kind: "instant" };
}

export function rangeOf(start: Temporal.PlainDateTime, end: Temporal.PlainDateTime): When {
  return { start: wall(start), end: wall(end), kind: "range" };
}

/** The time on that date, `shift` minutes later. */
export function timeOn(date: Temporal.PlainDate, time: TimePiece, shift = 0): When {
  const at = (minutes: number) => date.toPlainDateTime().add({ minutes: minutes + shift });
  return time.kind === "instant" ? instantOf(at(time.start)) : rangeOf(at(time.start), at(time.until));
}

export function minuteOf(now: Temporal.PlainDateTime): number {
  return now.hour * 60 + now.minute;
}

function wall(time: Temporal.PlainDateTime): string {
  return time.toString({ smallestUnit: "minute" });
}
