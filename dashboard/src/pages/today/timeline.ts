import type { ScheduledVisit } from "../../api/types.ts";

export type TimelineEntry = { kind: "visit"; visit: ScheduledVisit; isNow: boolean } | { kind: "now" };

/** The visits by their start, with "now" before the first one that is still to come. */
export function timeline(visits: readonly ScheduledVisit[], now: number): TimelineEntry[] {
  const sorted = visits.toSorted((a, b) => a.start_time.localeCompare(b.start_time));
  const entries = sorted.map((visit): TimelineEntry => ({ kind: "visit", visit, isNow: goesOn(visit, now) }));
  const next = sorted.findIndex((visit) => Date.parse(visit.start_time) > now);
  entries.splice(next === -1 ? entries.length : next, 0, { kind: "now" });
  return entries;
}

function goesOn(visit: ScheduledVisit, now: number): boolean {
  return Date.parse(visit.start_time) <= now && now < Date.parse(visit.end_time);
}
