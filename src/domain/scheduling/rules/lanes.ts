// A lane is what one visit at a time can occupy: a technician, or a crew when the business names no technicians.

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
