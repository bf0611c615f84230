import { Temporal } from "temporal-polyfill";

export { Temporal };

/** Reads the present moment. Injected everywhere, so that tests and PICKUP_NOW can set it. */
export type Clock = () => Temporal.Instant;

export const systemClock: Clock = () => Temporal.Now.instant();

/** A clock that stood at `at` when the real time was `setAtMs` (epoch milliseconds) and has run on since. */
export function shiftedClock(at: Temporal.Instant, setAtMs: number): Clock {
  const shift = at.epochMilliseconds - setAtMs;
  return () => Temporal.Instant.fromEpochMilliseconds(Temporal.Now.instant().epochMilliseconds + shift);
}

/** A clock that stands still. */
export function fixedClock(at: string): Clock {
  const instant = Temporal.Instant.from(at);
  return () => instant;
}

export function toMs(instant: Temporal.Instant): number {
  return instant.epochMilliseconds;
}

export function fromMs(ms: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(ms);
}

/** The same instant on the wall clock of `zone` (an IANA name). */
export function inZone(ms: number, zone: string): Temporal.ZonedDateTime {
  return fromMs(ms).toZonedDateTimeISO(zone);
}

/** "2026-11-23" in `zone`. */
export function localDate(ms: number, zone: string): string {
  return inZone(ms, zone).toPlainDate().toString();
}

/** ISO-8601 in UTC with a trailing Z and whole seconds, as the wire has it. */
export function toWire(ms: number): string {
  return fromMs(ms).toString({ smallestUnit: "second" });
}

/** "2026-11-23T10:00": the wall clock of `zone`, to the minute. Such texts of one zone compare as times do. */
export function wallMinute(ms: number, zone: string): string {
  return inZone(ms, zone).toPlainDateTime().toString({ smallestUnit: "minute" });
}
