// Plays many calls side by side, each in a business of its own, and grades them when all is quiet.
import type { Scenario } from "../../test/simulator/caller/scenario.ts";
import { readAftermaths } from "./aftermath.ts";
import { openBusinesses } from "./businesses.ts";
import type { GradedCall } from "./call-figures.ts";
import { callNames, type FaultLevel } from "./call-names.ts";
import { grade } from "./grade.ts";
import { type PlayedCall, playCall } from "./play-call.ts";
import type { World } from "./world.ts";

export interface CallPlan {
  scenario: Scenario;
  seed: number;
  faults?: FaultLevel;
}

const usualNow = "2026-11-24T10:00:00-06:00";
const usuallyAtOnce = 12;

/** Numbers of one world are given out once. */
const dialled = new WeakMap<World, number>();

export async function playAll(world: World, plans: readonly CallPlan[], atOnce = usuallyAtOnce): Promise<GradedCall[]> {
  const first = dialled.get(world) ?? 0;
  dialled.set(world, first + plans.length);
  const calls = plans.map(({ scenario, seed, faults = 0 }, n) => {
    const now = scenario.now ?? usualNow;
    const names = callNames(`${first + n}/${scenario.id}/${seed}`, first + n, { now, faults });
    return { scenario, seed, names, now, before: scenario.before ?? {} };
  });
  await openBusinesses(
    world,
    calls.map(({ names, now, before }) => ({ ...names, now, before })),
  );
  const played = await sideBySide(calls, atOnce, (call) => playCall(world, call));
  const left = await readAftermaths(world, played);
  return played.map((call) => graded(call, left));
}

function graded(call: PlayedCall, all: Awaited<ReturnType<typeof readAftermaths>>): GradedCall {
  const left = all.get(call.names.tenantId);
  if (left === undefined) throw new Error(`nothing was read of ${call.names.tenantId}`);
  return { ...call, left, faults: grade(call, left) };
}

/** The results in the order of `all`. */
export async function sideBySide<T, R>(all: readonly T[], atOnce: number, work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const waiting = all.entries();
  const lane = async () => {
    for (const [at, one] of waiting) results[at] = await work(one);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return results;
}
