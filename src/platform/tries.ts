// How often one subject may do a thing within a while, counted by the times of its tries.

export interface TryLimit {
  most: number;
  perMs: number;
}

/**
 * Counts a try at `now`. `times` are those of the former tries (epoch milliseconds, oldest first); the answer's are the
 * ones to keep. `waitMs` is null when the try is allowed, else the milliseconds until the next one is. A refused try
 * does not count, so whoever waits gets in. Within any `perMs` no more than `most` are allowed.
 */
export function takeTry(
  times: readonly number[],
  { most, perMs }: TryLimit,
  now: number,
): { times: number[]; waitMs: number | null } {
  const counting = times.filter((at) => at > now - perMs);
  if (counting.length < most) return { times: [...counting, now], waitMs: null };
  const leaving = counting[counting.length - most] ?? now;
  return { times: counting, waitMs: leaving + perMs - now };
}
