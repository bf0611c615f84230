// All that `npm run eval` does, by name.
import { setNames } from "./labelled-set.ts";
import { runAttacks } from "./run-attacks.ts";
import { runCalls } from "./run-calls.ts";
import { runModel } from "./run-model.ts";
import { runReader } from "./run-reader.ts";
import type { RunResult } from "./run-result.ts";
import { runSafety } from "./run-safety.ts";
import { runSet } from "./run-sets.ts";
import { runTruth } from "./run-truth.ts";
import type { Stage } from "./stage.ts";

export const runNames = [...setNames, "reader", "calls", "truth", "attacks", "model", "safety"] as const;
export type RunName = (typeof runNames)[number];

const callRuns: Partial<Record<RunName, (stage: Stage) => Promise<RunResult>>> = {
  reader: runReader,
  calls: runCalls,
  truth: runTruth,
  attacks: runAttacks,
  model: runModel,
  safety: runSafety,
};

export async function run(stage: Stage, name: RunName): Promise<RunResult> {
  const set = setNames.find((one) => one === name);
  if (set !== undefined) return await runSet(stage.root, set);
  const callRun = callRuns[name];
  if (callRun === undefined) throw new Error(`there is no run ${name}`);
  return await callRun(stage);
}
