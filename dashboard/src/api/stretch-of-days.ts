import { Temporal } from "temporal-polyfill";

interface Days {
  from: string | undefined;
  to: string | undefined;
}

/** From the start of the first day to the end of the last, as moments. */
export function stretchOfDays({ from, to }: Days, zone: string): { from?: string; to?: string } {
  return {
    ...(from !== undefined && { from: startOf(Temporal.PlainDate.from(from), zone).toString() }),
    // The API counts the last moment in.
    ...(to !== undefined && {
      to: startOf(Temporal.PlainDate.from(to).add({ days: 1 }), zone)
        .subtract({ milliseconds: 1 })
        .toString(),
    }),
  };
}

function startOf(day: Temporal.PlainDate, zone: string): Temporal.Instant {
  return day.toZonedDateTime(zone).toInstant();
}
