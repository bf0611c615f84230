import type { Appointment } from "../../api/types.ts";

/** Visits that still take place, the next one first. */
export function upcoming(visits: readonly Appointment[], now: number): Appointment[] {
  const isAhead = ({ status, end_time }: Appointment) =>
    status !== "CANCELLED" && status !== "COMPLETED" && Date.parse(end_time) > now;
  return visits.filter(isAhead).toSorted((a, b) => a.start_time.localeCompare(b.start_time));
}
