// The ways a language model fails, each as a fake of its vendor and the variables of a Worker that asks it.
import { createHash } from "node:crypto";
import type { Faults, OpenAiFault } from "../../test/simulator/openai/api.ts";
import { lies, lieTo } from "../../test/simulator/openai/lies.ts";
import { startFakeOpenAi } from "../../test/simulator/openai/server.ts";
import type { Stage } from "./stage.ts";
import type { World } from "./world.ts";

export const modelModes = ["honest", "down", "lying", "slow", "hanging"] as const;
export type ModelMode = (typeof modelModes)[number];

const refusals: readonly OpenAiFault[] = ["server_error", "unauthorized", "overloaded", "too_many_requests"];
const requestsAtMost = 100_000;

/** A slow answer still comes in time. */
const faults: Partial<Record<ModelMode, Faults>> = {
  down: Array.from({ length: requestsAtMost }, (_, n) => refusals[n % refusals.length] ?? null),
  slow: { slow: 1000 },
  hanging: "hang",
};

const key = "sk-played-calls-only";

/** `asked` tells how often calls have asked the model by now. */
export async function withModel<T>(
  stage: Stage,
  mode: ModelMode,
  work: (world: World, asked: () => number) => Promise<T>,
): Promise<T> {
  const answer = mode === "lying" ? { answer: liar } : {};
  const asked = await startFakeOpenAi({ key, ...answer, fault: faults[mode] ?? null });
  const behind = await startFakeOpenAi({ key, ...answer });
  try {
    const vars = { OPENAI_API_KEY: key, OPENAI_BASE_URL: asked.baseUrl, NEWS_OPENAI_BASE_URL: behind.baseUrl };
    return await stage.within(vars, (world) => work(world, () => asked.requests.length));
  } finally {
    await Promise.all([asked.close(), behind.close()]);
  }
}

/** The same question always gets the same lie. */
function liar(question: Parameters<typeof lieTo>[0]) {
  const [first = 0] = createHash("sha256").update(JSON.stringify(question)).digest();
  const lie = lies[first % lies.length];
  if (lie === undefined) throw new Error("there is no lie to tell");
  return lieTo(question, lie);
}
