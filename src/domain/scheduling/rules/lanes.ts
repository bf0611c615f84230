// A lane is what one visit at a time can occupy: a technician, or a crew when the business names no technicians.
import type { Id } from "../../../platform/ids.ts";
import type { Slot } from "../../conversation/index.ts";
import type { TenantSettings } from "../../tenants/rules/settings.ts";
import type { Appointment } from "./appointment.ts";

/** No visit is longer, says a CHECK; so a search need not look further back. */
export const longestVisitMs = 86_400_000;

const minuteMs = 60_000;

/** Epoch milliseconds, half-open; the travel after the visit is included. */
export interface Hold {
  lane: string;
  busyFrom: number;
  busyTo: number;
}

/** Names of the crews of a business without technicians. */
export function crewLanes(crewCount: number): string[] {
  return Array.from({ length: crewCount }, (_, i) => `crew-${i + 1}`);
}

/**
 * Whether one lane is free from end to end. Visits may stand on a lane that is gone (a technician who left, a crew that
 * was given up): somebody else must do them, so each such lane costs one of the others. The database decides the same way.
 */
export function hasFreeLane(lanes: ReadonlySet<string>, holds: readonly Hold[], busy: Omit<Hold, "lane">): boolean {
  const taken = new Set<string>();
  for (const hold of holds) {
    if (hold.busyFrom < busy.busyTo && hold.busyTo > busy.busyFrom) taken.add(hold.lane);
  }
  // Taken lanes of ours and lanes that are gone count alike: together they must leave one of ours over.
  return taken.size < lanes.size;
}

export interface LaneWanted {
  appointmentId: Id<"appointment">;
  /** Epoch milliseconds; `busyTo` includes the travel after the visit. */
  busyFrom: number;
  busyTo: number;
  /** Lanes of a business that has no active technicians, first choice first. */
  crews: readonly string[];
  /** The one technician that will do, or null for any. */
  technicianId: string | null;
  /** At most so many other visits on that day; null when there is no limit. */
  cap: { localDate: string; jobs: number } | null;
}

export interface VisitToHold {
  appointmentId: Id<"appointment">;
  slot: Slot;
  technicianId: string | null;
  cap: LaneWanted["cap"];
}

/** The lane that a visit needs. Travel after a visit of a whole day falls into the next one. */
export function laneFor({ slot, ...visit }: VisitToHold, settings: TenantSettings): LaneWanted {
  const back = slot.end + settings.travelBufferMinutes * minuteMs;
  return {
    ...visit,
    busyFrom: slot.start,
    busyTo: Math.min(back, slot.start + longestVisitMs),
    crews: crewLanes(settings.crewCount),
  };
}

/**
 * The lane of a visit that whoever runs the business enters or changes. More visits in a day than callers are offered are
 * their own business. A technician who has left takes no part in it.
 */
export function laneByHand(
  { id, start, end, technicianId }: Appointment,
  settings: TenantSettings,
  technicians: readonly string[],
): LaneWanted {
  const theirs = technicians.find((technician) => technician === technicianId) ?? null;
  return laneFor({ appointmentId: id, slot: { start, end }, technicianId: theirs, cap: null }, settings);
}

/** Whether this one lane is free from end to end. */
export function isLaneFree(lane: string, holds: readonly Hold[], busy: Omit<Hold, "lane">): boolean {
  return holds.every((hold) => hold.lane !== lane || hold.busyFrom >= busy.busyTo || hold.busyTo <= busy.busyFrom);
}
