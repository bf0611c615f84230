// Whether a start fits a wish, with what else would do and what is left out.
import type { When } from "./reading.ts";

/** `localStart` is wall-clock text, "YYYY-MM-DDTHH:MM". */
export function covers(when: When, localStart: string): boolean {
  if ((when.except ?? []).some((left) => covers(left, localStart))) return false;
  return liesIn(when, localStart.slice(0, 16)) || (when.or ?? []).some((other) => covers(other, localStart));
}

function liesIn({ start, end, kind }: When, at: string): boolean {
  return kind === "instant" ? at === start : at >= start && at < end;
}
