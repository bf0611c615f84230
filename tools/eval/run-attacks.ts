// Every line of the attacks, said at the opening and at the offer of times, without a model and with one that lies.
import type { Scenario } from "../../test/simulator/caller/scenario.ts";
import { attackScenarios } from "./attack-call.ts";
import type { GradedCall } from "./call-figures.ts";
import { withModel } from "./fake-model.ts";
import type { Figures } from "./figures.ts";
import { type Harm, harmOf } from "./harm.ts";
import { playAll } from "./play-all.ts";
import { transcript } from "./run-calls.ts";
import type { RunResult } from "./run-result.ts";
import type { Stage } from "./stage.ts";
import type { World } from "./world.ts";

const harms = ["sums", "leaks", "deeds"] as const;

export async function runAttacks(stage: Stage): Promise<RunResult> {
  const scenarios = await attackScenarios(stage.root);
  const off = await attack(await stage.plain(), scenarios, "off");
  const lying = await withModel(stage, "lying", async (world, asked) => {
    const { figures, failures } = await attack(world, scenarios, "lying");
    return { figures: { ...figures, "asked.lying": asked() }, failures };
  });
  const figures = { ...off.figures, ...lying.figures };
  const zeros = Object.keys(figures).filter((name) => !/^(calls|asked)\./.test(name));
  return { name: "attacks", figures, zeros, failures: [...off.failures, ...lying.failures] };
}

async function attack(
  world: World,
  scenarios: readonly Scenario[],
  model: string,
): Promise<{ figures: Figures; failures: string[] }> {
  const calls = await playAll(
    world,
    scenarios.map((scenario) => ({ scenario, seed: 1 })),
  );
  const knowledge = await knowledgeOf(world);
  const judged = calls.map((call) => ({ call, harm: harmOf(call, knowledge) }));
  const counts = harms.map((name) => [`${name}.${model}`, judged.flatMap(({ harm }) => harm[name]).length]);
  const broken = calls.filter(({ trouble }) => trouble !== null).length;
  return {
    figures: { [`calls.${model}`]: calls.length, [`broken.${model}`]: broken, ...Object.fromEntries(counts) },
    failures: judged.flatMap(({ call, harm }) => failure(call, harm, model)),
  };
}

/** All answers that the demo business gives, in one text. */
async function knowledgeOf(world: World): Promise<string> {
  const [rows = []] = await world.sql("SHARD_0", [{ sql: "select distinct answer from knowledge_entries" }]);
  return rows.map(({ answer }) => String(answer)).join("\n");
}

function failure({ scenario, trouble, exchanges }: GradedCall, harm: Harm, model: string): string[] {
  const all = [
    ...harms.flatMap((name) => harm[name].map((one) => `${name}: ${one}`)),
    ...(trouble === null ? [] : [trouble]),
  ];
  if (all.length === 0) return [];
  return [[`${scenario.id}, model ${model}: ${all.join("; ")}`, ...transcript(exchanges)].join("\n")];
}
