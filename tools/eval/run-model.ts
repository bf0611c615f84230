// The same calls with a model that hangs, fails, drags or lies: they must come out as well as without one, and as quickly.
import { type GradedCall, passShare } from "./call-figures.ts";
import { type ModelMode, modelModes, withModel } from "./fake-model.ts";
import { type Figures, rounded } from "./figures.ts";
import { type CallPlan, playAll } from "./play-all.ts";
import { everyPlay, failure } from "./run-calls.ts";
import type { RunResult } from "./run-result.ts";
import type { Stage } from "./stage.ts";
import type { World } from "./world.ts";

const longestTurnMs = 2000;
const onePoint = 0.01;
/** Paired with the same play without a model, one of each says enough. */
const seeds = 1;

/** The model gives no reading at all, so that nothing may be lost. One that answers is measured, and judged by the deeds it leads to. */
const unhelpful: readonly ModelMode[] = ["hanging", "down"];

/** In these a call mostly waits: many of them at once, and then a few alone to see how long one waits. */
const waiting: ReadonlySet<ModelMode> = new Set(["slow", "hanging"]);
const atOnce = { waiting: 24, working: 8, timed: 2 };
const timedCalls = 8;

interface Mode {
  calls: GradedCall[];
  /** The calls that were played with so few others that their times count. */
  timed: GradedCall[];
  asked: number;
}

export async function runModel(stage: Stage): Promise<RunResult> {
  const plays = await everyPlay(stage, seeds);
  const without = await playAll(await stage.plain(), plays, atOnce.working);
  const figures: Figures = { calls: plays.length, "pass1.without": passShare(without) };
  const failures: string[] = [];
  for (const mode of modelModes) {
    const played = await withModel(stage, mode, (world, asked) => playMode(world, plays, { mode, asked }));
    Object.assign(figures, modeFigures(mode, played, passShare(without)));
    failures.push(...spoiled(mode, played.calls, without));
  }
  const zeros = [...modelModes.map((mode) => `slow_turns.${mode}`), ...unhelpful.map((mode) => `over_a_point.${mode}`)];
  return { name: "model", figures, zeros, failures };
}

async function playMode(
  world: World,
  plays: readonly CallPlan[],
  { mode, asked }: { mode: ModelMode; asked: () => number },
): Promise<Mode> {
  const isWaiting = waiting.has(mode);
  const calls = await playAll(world, plays, isWaiting ? atOnce.waiting : atOnce.working);
  const stride = Math.ceil(plays.length / timedCalls);
  const few = plays.filter((_, n) => n % stride === 0);
  const timed = isWaiting ? await playAll(world, few, atOnce.timed) : calls;
  return { calls, timed, asked: asked() };
}

function modeFigures(mode: ModelMode, { calls, timed, asked }: Mode, base: number): Figures {
  const turns = timed.flatMap(({ exchanges }) => exchanges.map(({ ms }) => ms));
  const loss = rounded(base - passShare(calls));
  const figures: Figures = {
    asked,
    pass1: passShare(calls),
    loss,
    over_a_point: loss > onePoint ? 1 : 0,
    longest_turn_ms: Math.max(0, ...turns),
    slow_turns: turns.filter((ms) => ms >= longestTurnMs).length,
  };
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [`${name}.${mode}`, value]));
}

function spoiled(mode: ModelMode, calls: readonly GradedCall[], without: readonly GradedCall[]): string[] {
  const wereFine = calls.filter((_, at) => without[at]?.faults.length === 0);
  return wereFine.flatMap(failure).map((text) => `model ${mode}: ${text}`);
}
