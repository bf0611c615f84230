// What every run of calls stands on: the built Worker, the scenarios, and worlds that are closed when they are done with.
import { join } from "node:path";
import type { Scenario } from "../../test/simulator/caller/scenario.ts";
import { readScenarios } from "../../test/simulator/caller/scenario-file.ts";
import { bundleWorker } from "./bundle.ts";
import { openWorld, type World } from "./world.ts";

export interface Stage {
  root: string;
  seeds: number;
  /** The world without a model; opened once. */
  plain(): Promise<World>;
  /** Opens a world with these variables for as long as `work` runs. */
  within<T>(vars: Record<string, string>, work: (world: World) => Promise<T>): Promise<T>;
  scenarios(): Promise<readonly Scenario[]>;
  close(): Promise<void>;
}

export function openStage(root: string, seeds: number): Stage {
  const module = once(() => bundleWorker(root));
  const plain = once(async () => openWorld(root, await module()));
  return {
    root,
    seeds,
    plain,
    async within(vars, work) {
      const world = await openWorld(root, await module(), vars);
      try {
        return await work(world);
      } finally {
        await world.close();
      }
    },
    scenarios: once(() => readScenarios(join(root, "test/calls/scenarios"))),
    close: async () => {
      if (plain.isAsked()) await (await plain()).close();
    },
  };
}

function once<T>(make: () => Promise<T>) {
  let made: Promise<T> | null = null;
  const get = () => {
    made ??= make();
    return made;
  };
  return Object.assign(get, { isAsked: () => made !== null });
}
