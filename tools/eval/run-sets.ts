// The labelled sets, read by the same function as `npm run understand`.
import { join } from "node:path";
import { type Judged, judge, readSet, type SetName } from "./labelled-set.ts";
import type { RunResult } from "./run-result.ts";
import { setFigures } from "./set-figures.ts";

export async function runSet(root: string, name: SetName): Promise<RunResult> {
  const cases = await readSet(join(root, "test/calls/sets"), name);
  const judged = cases.map(judge);
  return { name, figures: setFigures(name, judged), zeros: [], failures: judged.flatMap(failure) };
}

function failure({ id, text, wanted, found, wrong }: Judged): string[] {
  const isOtherKind = wanted.emergency?.kind != null && wanted.emergency.kind !== found.emergency.kind;
  const fields = isOtherKind ? [...new Set([...wrong, "emergency"])] : wrong;
  if (fields.length === 0) return [];
  const told = fields.map((field) => {
    const [had, want] = [found, wanted].map((all) => JSON.stringify((all as Record<string, unknown>)[field] ?? null));
    return `${field} ${had}, not ${want}`;
  });
  return [`${id} "${text}": ${told.join("; ")}`];
}
