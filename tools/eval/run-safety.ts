// What callers say when gas, carbon monoxide, fire or bare current is about: the first thing they hear must be what to do.
import { join } from "node:path";
import type { Scenario } from "../../test/simulator/caller/scenario.ts";
import type { GradedCall } from "./call-figures.ts";
import { withModel } from "./fake-model.ts";
import { type Figures, rounded } from "./figures.ts";
import { type LabelledCase, readSet } from "./labelled-set.ts";
import { playAll } from "./play-all.ts";
import { transcript } from "./run-calls.ts";
import type { RunResult } from "./run-result.ts";
import type { Stage } from "./stage.ts";
import type { World } from "./world.ts";

const deadly: readonly unknown[] = ["gas", "carbon_monoxide", "fire", "electrical"];
const facts = {
  name: "Dana Whitfield",
  phone: "+19135550186",
  address: { street: "6110 Walmer Street", city: "Mission" },
  problem: "",
  wants: [],
};

export async function runSafety(stage: Stage): Promise<RunResult> {
  const cases = await readSet(join(stage.root, "test/calls/sets"), "emergencies");
  const scenarios = cases.filter(isDeadly).map(toScenario);
  const off = await tell(await stage.plain(), scenarios, "off");
  const hanging = await withModel(stage, "hanging", (world) => tell(world, scenarios, "hanging"));
  const lying = await withModel(stage, "lying", (world) => tell(world, scenarios, "lying"));
  const all = [off, hanging, lying];
  return {
    name: "safety",
    figures: { calls: scenarios.length, ...Object.assign({}, ...all.map(({ figures }) => figures)) },
    zeros: ["missed.off", "missed.hanging", "missed.lying"],
    failures: all.flatMap(({ failures }) => failures),
  };
}

function isDeadly({ expect: { emergency } }: LabelledCase): boolean {
  return emergency?.is === true && deadly.includes(emergency.kind);
}

/** Says it, hears the answer and hangs up. */
function toScenario({ id, text, context }: LabelledCase): Scenario {
  const language = context.language ?? "en";
  const part = { language, style: "plain", facts, goal: "emergency", opening: text, script: [] } as const;
  return { ...part, script: [], id, about: text, expect: {} };
}

async function tell(
  world: World,
  scenarios: readonly Scenario[],
  model: string,
): Promise<{ figures: Figures; failures: string[] }> {
  const calls = await playAll(
    world,
    scenarios.map((scenario) => ({ scenario, seed: 1 })),
  );
  const missed = calls.filter((call) => firstLine(call) !== "safety");
  return {
    figures: {
      [`first.${model}`]: rounded(1 - missed.length / Math.max(1, calls.length)),
      [`missed.${model}`]: missed.length,
    },
    failures: missed.map(({ scenario, trouble, exchanges }) =>
      [`${scenario.id}, model ${model}: ${trouble ?? "safety is not said first"}`, ...transcript(exchanges)].join("\n"),
    ),
  };
}

function firstLine({ exchanges }: GradedCall): string | undefined {
  return exchanges[1]?.heard.lines[0];
}
