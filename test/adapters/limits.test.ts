import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { limits } from "../../src/adapters/cloudflare/limits.ts";
import { openLog } from "../../src/platform/log.ts";

const limit = { most: 3, perMs: 60_000 };

/** How many of ten tries get in, and what the log says. */
async function tenTries(counters: { getByName(name: string): unknown }, subject: string) {
  const lines: string[] = [];
  const port = limits(
    counters,
    openLog({}, (line) => lines.push(line)),
  );
  const waits: (number | null)[] = [];
  for (let i = 0; i < 10; i++) waits.push(await port.take(subject, limit));
  return { allowed: waits.filter((wait) => wait === null).length, last: waits.at(-1) ?? 0, lines };
}

it("tries are counted in one object for each subject", async () => {
  const first = await tenTries(env.RATE_LIMITER, "subject-a");
  expect(first.allowed).toBe(3);
  expect(first.last).toBeGreaterThan(55_000);
  expect(first.lines).toEqual([]);
  expect((await tenTries(env.RATE_LIMITER, "subject-a")).allowed).toBe(0);
  expect((await tenTries(env.RATE_LIMITER, "subject-b")).allowed).toBe(3);
});

it("while the objects do not answer, the isolate counts alone: neither every guess gets in nor nobody", async () => {
  const down = {
    getByName: () => ({
      take: () => Promise.reject(new Error("no such object today")),
    }),
  };
  const { allowed, lines } = await tenTries(down, "subject-down");
  expect(allowed).toBe(3);
  expect(lines).toHaveLength(10);
  expect(lines[0]).toContain('"level":"error","event":"limiter_down"');
  expect((await tenTries(down, "somebody-else")).allowed).toBe(3);
});
