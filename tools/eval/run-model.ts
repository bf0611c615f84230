// The same calls with a model that hangs, fails, drags or lies: they must come out as well as without one, and as quickly.
import { type GradedCall, passShare } from "./call-figures.ts";
import { type ModelMode, modelModes, withModel } from "./fake-model.ts";
import { type Figures, rounded } from "./figures.ts";
import { playAll } from "./play-all.ts";
import { everyPlay, failure } from "./run-calls.ts";
import type { RunResult } from "./run-result.ts";
import type { Stage } from "./stage.ts";

/** Few, so that what is measured is how long one caller waits. */
const atOnce = 4;
const longestTurnMs = 2000;
const onePoint = 0.01;
/** Paired with the same play without a model, one of each says enough. */
const seeds = 1;

export async function runModel(stage: Stage): Promise<RunResult> {
  const plays = await everyPlay(stage, seeds);
  const without = await playAll(await stage.plain(), plays, atOnce);
  const modes: Partial<Record<ModelMode, GradedCall[]>> = {};
  for (const mode of modelModes) modes[mode] = await withModel(stage, mode, (world) => playAll(world, plays, atOnce));
  const base = passShare(without);
  const figures = Object.entries(modes).flatMap(([mode, calls]) => modeFigures(mode as ModelMode, calls, base));
  return {
    name: "model",
    figures: { calls: plays.length, "pass1.without": base, ...Object.fromEntries(figures) },
    zeros: modelModes.flatMap((mode) => [`slow_turns.${mode}`, ...(mode === "honest" ? [] : [`over_a_point.${mode}`])]),
    failures: Object.entries(modes).flatMap(([mode, calls]) => newFailures(mode, calls, without)),
  };
}

function modeFigures(mode: ModelMode, calls: readonly GradedCall[], base: number): [string, number][] {
  const turns = calls.flatMap(({ exchanges }) => exchanges.map(({ ms }) => ms));
  const loss = rounded(base - passShare(calls));
  const figures: Figures = {
    pass1: passShare(calls),
    loss,
    over_a_point: loss > onePoint ? 1 : 0,
    longest_turn_ms: Math.max(0, ...turns),
    slow_turns: turns.filter((ms) => ms >= longestTurnMs).length,
  };
  return Object.entries(figures).map(([name, value]) => [`${name}.${mode}`, value]);
}

/** What the model spoiled. */
function newFailures(mode: string, calls: readonly GradedCall[], without: readonly GradedCall[]): string[] {
  const spoiled = calls.filter((_, at) => without[at]?.faults.length === 0);
  return spoiled.flatMap(failure).map((text) => `model ${mode}: ${text}`);
}
