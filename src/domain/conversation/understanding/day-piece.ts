// What a reading of days gives, and what it needs.
import type { Temporal } from "../../../platform/time.ts";
import type { Span } from "./phrases.ts";

export interface DayPiece extends Span {
  /** First day, and the day after the last one. */
  first: Temporal.PlainDate;
  end: Temporal.PlainDate;
  /** A date with its number, which is surer than a weekday beside it. */
  isDate: boolean;
  /** Some would mean another day ("next Friday"). */
  isDoubtful: boolean;
  /** "Yesterday", "last week", "every Monday": told, never wished. */
  isOver?: boolean;
  /** A weekday by its bare name, which may share the week of another: "Thursday or Friday next week". */
  isWeekday?: boolean;
  namesWeek?: boolean;
  /** A day of the month without the month: "the 24th". */
  isBare?: boolean;
}

/** What a reading of days needs: the date of the business now, and whether a time was asked for. */
export interface DayContext {
  today: Temporal.PlainDate;
  isAsked: boolean;
  /** The day of the times just offered, which "the day after" may be counted from. */
  offeredOn?: Temporal.PlainDate;
}

export function oneDay(first: Temporal.PlainDate, from: number, to: number): DayPiece {
  return { first, end: first.add({ days: 1 }), from, to, isDate: false, isDoubtful: false };
}
