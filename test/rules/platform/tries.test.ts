import { describe, expect, it } from "vitest";
import { takeTry } from "../../../src/platform/tries.ts";

const limit = { most: 3, perMs: 1_000 };

/** How many tries at these times are allowed, and what the last one is told. */
function play(times: readonly number[]) {
  let kept: readonly number[] = [];
  const answers = times.map((now) => {
    const { times: next, waitMs } = takeTry(kept, limit, now);
    kept = next;
    return waitMs;
  });
  return { allowed: answers.filter((wait) => wait === null).length, last: answers.at(-1), kept };
}

describe("tries", () => {
  it("are allowed up to the most, then refused until the first has run out", () => {
    expect(play([0, 100, 200])).toMatchObject({ allowed: 3, last: null });
    expect(play([0, 100, 200, 300])).toMatchObject({ allowed: 3, last: 700 });
    expect(play([0, 100, 200, 1_000])).toMatchObject({ allowed: 4, last: null });
  });

  it("that are refused do not prolong the wait", () => {
    expect(play([0, 0, 0, 500, 600, 999])).toMatchObject({ allowed: 3, last: 1 });
  });

  it("never exceed the most within any such while, however they are spread", () => {
    const times = Array.from({ length: 400 }, (_, i) => i * 37);
    let kept: readonly number[] = [];
    const allowed = times.filter((now) => {
      const { times: next, waitMs } = takeTry(kept, limit, now);
      kept = next;
      return waitMs === null;
    });
    const worst = Math.max(...allowed.map((from) => allowed.filter((at) => at >= from && at < from + 1_000).length));
    expect(worst).toBe(3);
  });

  it("keep no more times than are needed", () => {
    expect(play(Array.from({ length: 50 }, (_, i) => i)).kept).toHaveLength(3);
  });
});
