// Chance for a simulated caller: everything that varies comes from the seed.
import { seededRandom } from "../../support/random.ts";

export interface Chance {
  /** From 0 up to but not including 1. */
  next(): number;
  /** True in `share` of the cases. */
  happens(share: number): boolean;
  pick<T>(from: readonly T[]): T;
}

export function startChance(seed: number): Chance {
  const next = seededRandom(seed);
  return {
    next,
    happens: (share) => next() < share,
    pick: (from) => {
      const one = from[Math.floor(next() * from.length)];
      if (one === undefined) throw new Error("nothing to pick from");
      return one;
    },
  };
}

/** Two calls of the same seed shall not be alike, so the scenario's id is mixed in. */
export function seedOf(id: string, seed: number): number {
  let mixed = seed | 0;
  for (const letter of id) mixed = Math.imul(mixed ^ letter.charCodeAt(0), 0x01000193);
  return mixed;
}
