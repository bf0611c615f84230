// Compares figures with those of an earlier run that somebody looked at and kept.
import { readFile, writeFile } from "node:fs/promises";
import * as z from "zod";
import { type Figures, rounded } from "./figures.ts";
import type { RunResult } from "./run-result.ts";

const schema = z.record(z.string(), z.record(z.string(), z.number()));

export type Baseline = z.infer<typeof schema>;

/** What may be lost before somebody must look: two points of a hundred. */
const tolerance = 0.02;

/** Shares of which more is better, and of which less is. The others are sizes and times, and no two runs agree on times. */
const better =
  /^(accuracy|recall|precision|kind|street|unit|city|state|postal_code)(\.|$)|^pass\d(\.|$)|^exact\.|^first\./;
const worse = /^repeats\.over_two$/;

/** Throws an Error of one sentence where there is none. */
export async function readBaseline(path: string): Promise<Baseline> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new Error(`There is no baseline at ${path}; --write-baseline makes one.`);
  });
  return schema.parse(JSON.parse(text));
}

export async function writeBaseline(path: string, results: readonly RunResult[]): Promise<void> {
  const kept = Object.fromEntries(results.map(({ name, figures }) => [name, comparable(figures)]));
  await writeFile(path, `${JSON.stringify(kept, null, 2)}\n`);
}

/** One sentence for each figure that fell, is gone, or must be zero and is not. */
export function fallen(results: readonly RunResult[], baseline: Baseline): string[] {
  return results.flatMap(({ name, figures, zeros }) => [
    ...notZero({ name, figures, zeros }),
    ...Object.entries(baseline[name] ?? {}).flatMap(([figure, before]) => {
      const now = figures[figure];
      if (now === undefined) return [`${name} ${figure}: was ${before}, and is no longer measured`];
      const lost = worse.test(figure) ? now - before : before - now;
      return rounded(lost) > tolerance ? [`${name} ${figure}: ${now}, was ${before}`] : [];
    }),
  ]);
}

export function notZero({ name, figures, zeros }: Pick<RunResult, "name" | "figures" | "zeros">): string[] {
  return zeros
    .filter((figure) => figures[figure] !== 0)
    .map((figure) => `${name} ${figure}: ${figures[figure]}, must be 0`);
}

function comparable(figures: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).filter(([name]) => better.test(name) || worse.test(name)));
}
