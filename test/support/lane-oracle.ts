// Who could take a visit, worked out by hand: the same promise as the database's, written without looking at its SQL.

export interface HeldVisit {
  lane: string;
  from: number;
  to: number;
}

export interface Wish {
  from: number;
  to: number;
}

/** Decides with which lane a visit is taken, or null when it is refused. `lanes` in order of preference. */
export type Decide = (lanes: readonly string[], held: readonly HeldVisit[], wish: Wish) => string | null;

/** Walks through everybody's day. A visit on a lane that is gone binds one of the lanes that are free. */
export const byHand: Decide = (lanes, held, wish) => {
  const clashes = held.filter((visit) => !(visit.to <= wish.from || wish.to <= visit.from));
  const free = lanes.filter((lane) => clashes.every((visit) => visit.lane !== lane));
  const gone = [...new Set(clashes.map((visit) => visit.lane))].filter((lane) => !lanes.includes(lane));
  return free.length > gone.length ? (free[0] ?? null) : null;
};

/** The rule that looks right and is not: fewer overlapping visits than lanes. Kept to show that the tests see the difference. */
export const byCounting: Decide = (lanes, held, wish) => {
  const overlapping = held.filter((visit) => visit.from < wish.to && visit.to > wish.from);
  return overlapping.length < lanes.length ? (lanes[overlapping.length] ?? null) : null;
};
