// `npm run eval`: how well callers are understood, and what becomes of whole calls, in figures.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type EvalArguments, readArguments } from "./eval/arguments.ts";
import { fallen, notZero, readBaseline, writeBaseline } from "./eval/baseline.ts";
import { readable } from "./eval/report.ts";
import type { RunResult } from "./eval/run-result.ts";
import { run, runNames } from "./eval/runs.ts";
import { openStage } from "./eval/stage.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const baselinePath = join(root, "test/calls/baseline.json");

async function runAll({ only, seeds, ...how }: EvalArguments): Promise<RunResult[]> {
  const stage = openStage(root, seeds);
  const results: RunResult[] = [];
  try {
    for (const name of only === undefined ? runNames : [only]) {
      const result = await run(stage, name);
      results.push(result);
      tell(result, how);
    }
    return results;
  } finally {
    await stage.close();
  }
}

function tell(result: RunResult, { json, verbose }: Pick<EvalArguments, "json" | "verbose">): void {
  if (!json) console.log(`${readable(result)}\n`);
  if (verbose) for (const failure of result.failures) console.error(failure);
}

async function main(args: EvalArguments): Promise<number> {
  const baseline = args.check ? await readBaseline(baselinePath) : null;
  const results = await runAll(args);
  if (args.json) console.log(JSON.stringify(Object.fromEntries(results.map(({ name, figures }) => [name, figures]))));
  const failures = results.flatMap((result) => result.failures.map((text) => `[${result.name}] ${text}\n`));
  if (args.failures !== undefined) await writeFile(args.failures, failures.join(""));
  if (args["write-baseline"]) await writeBaseline(baselinePath, results);
  const complaints = baseline === null ? results.flatMap(notZero) : fallen(results, baseline);
  for (const complaint of complaints) console.error(complaint);
  return baseline !== null && complaints.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await main(readArguments(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
