// How long the built-in reader takes in workerd. A clock inside stands still while code runs, so it is read from outside,
// beside a route of the same Worker that takes the same request and reads nothing.
import { join } from "node:path";
import { contextOf } from "../understand/case.ts";
import { quantile } from "./figures.ts";
import { readSet, setNames } from "./labelled-set.ts";
import type { RunResult } from "./run-result.ts";
import type { Stage } from "./stage.ts";

const utterances = 1000;
const warmUp = 200;

export async function runReader(stage: Stage): Promise<RunResult> {
  const folder = join(stage.root, "test/calls/sets");
  const cases = (await Promise.all(setNames.map((name) => readSet(folder, name)))).flat();
  const bodies = cases.map((one) => JSON.stringify({ text: one.text, context: contextOf(one) }));
  const { baseUrl } = await stage.plain();
  const times: Record<"read" | "floor", number[]> = { read: [], floor: [] };
  for (let n = 0; n < warmUp + utterances; n++) {
    const body = bodies[(n * 7) % bodies.length] ?? "";
    for (const path of ["read", "floor"] as const) {
      const ms = await timed(`${baseUrl}/eval/${path}`, body);
      if (n >= warmUp) times[path].push(ms);
    }
  }
  const figures = Object.entries(times).flatMap(([path, all]) => [
    [`${path}_p50_ms`, hundredths(quantile(all, 0.5))] as const,
    [`${path}_p99_ms`, hundredths(quantile(all, 0.99))] as const,
  ]);
  return { name: "reader", figures: { utterances, ...Object.fromEntries(figures) }, zeros: [], failures: [] };
}

async function timed(url: string, body: string): Promise<number> {
  const start = performance.now();
  const response = await fetch(url, { method: "POST", body });
  await response.text();
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return performance.now() - start;
}

function hundredths(ms: number): number {
  return Math.round(ms * 100) / 100;
}
