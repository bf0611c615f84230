// Figures by name. What must be compared with an earlier run is a share from 0 to 1, or a count that must be zero.
export type Figures = Record<string, number>;

/** Of nothing, everything is right. */
export function share(some: readonly unknown[], all: readonly unknown[]): number {
  return all.length === 0 ? 1 : rounded(some.length / all.length);
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 1 : rounded(values.reduce((sum, value) => sum + value, 0) / values.length);
}

/** The value below or at which `part` (0 to 1) of them lie; 0 of none. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? 0;
}

/** Four digits behind the point. */
export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** The chance that `k` plays drawn from these all pass, without bias; null when there are fewer than `k`. */
export function passAtPower(passed: readonly boolean[], k: number): number | null {
  if (passed.length < k) return null;
  const good = passed.filter(Boolean).length;
  let chance = 1;
  for (let drawn = 0; drawn < k; drawn++) chance *= Math.max(0, good - drawn) / (passed.length - drawn);
  return chance;
}
