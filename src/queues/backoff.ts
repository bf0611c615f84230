const firstSeconds = 1;
const longestSeconds = 300;

/**
 * Seconds to wait after the `attempt`th delivery (1 or more) failed: 2, 4, 8 ... up to 300, less up to half of it at
 * random (`random` from 0 to 1), so that what failed together does not come back together.
 */
export function backoffSeconds(attempt: number, random: number): number {
  const full = Math.min(firstSeconds * 2 ** attempt, longestSeconds);
  return Math.ceil(full * (1 - random / 2));
}
