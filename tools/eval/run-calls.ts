// Every scenario with every seed, without a model.
import { callFigures, type GradedCall } from "./call-figures.ts";
import { playAll } from "./play-all.ts";
import type { RunResult } from "./run-result.ts";
import type { Stage } from "./stage.ts";

export async function runCalls(stage: Stage): Promise<RunResult> {
  const calls = await playAll(await stage.plain(), await everyPlay(stage, stage.seeds));
  return { name: "calls", figures: callFigures(calls), zeros: ["broken"], failures: calls.flatMap(failure) };
}

export async function everyPlay(stage: Stage, seeds: number) {
  const scenarios = await stage.scenarios();
  return scenarios.flatMap((scenario) => Array.from({ length: seeds }, (_, n) => ({ scenario, seed: n + 1 })));
}

/** Why the call failed, and the call itself. */
export function failure({ scenario, seed, faults, exchanges }: GradedCall): string[] {
  return faults.length === 0
    ? []
    : [[`${scenario.id} seed ${seed}: ${faults.join("; ")}`, ...transcript(exchanges)].join("\n")];
}

export function transcript(exchanges: GradedCall["exchanges"]): string[] {
  return exchanges.flatMap(({ move, heard }) => [
    ...(move === null ? [] : [`    caller     ${move.kind === "say" ? move.text : JSON.stringify(move)}`]),
    `    assistant  ${heard.text}  [${heard.lines.join(" ")}]`,
  ]);
}
