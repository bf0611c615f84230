// `npm run verify`: every check that needs no server, two at a time, one line each; only failures show their output.
import { spawn } from "node:child_process";

interface Step {
  readonly name: string;
  /** An npm script and its further arguments. */
  readonly run: readonly [script: string, ...args: string[]];
}

interface Result {
  readonly step: Step;
  readonly ok: boolean;
  readonly output: string;
}

const atOnce = 2;

/** The slowest first, so that the two lanes end together. */
const steps: readonly Step[] = [
  { name: "types", run: ["types"] },
  { name: "unit tests", run: ["test:unit", "--exclude", "test/architecture/**"] },
  { name: "house, docs and env", run: ["test:unit", "test/architecture"] },
  { name: "dead code", run: ["dead-code"] },
  { name: "dependency rules", run: ["deps"] },
  { name: "format and lint", run: ["lint"] },
];

function runStep(step: Step): Promise<Result> {
  const [script, ...args] = step.run;
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn("npm", ["run", "--silent", script, "--", ...args], {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, NO_COLOR: "1" },
    });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    const end = (ok: boolean, more = "") => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${ok ? "ok    " : "FAILED"}  ${step.name.padEnd(20)} ${seconds.padStart(6)} s`);
      resolve({ step, ok, output: Buffer.concat(chunks).toString() + more });
    };
    child.once("error", (error) => end(false, error.message));
    child.once("close", (code) => end(code === 0));
  });
}

async function lane(waiting: Step[], results: Result[]): Promise<void> {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) results.push(await runStep(step));
}

const waiting = [...steps];
const results: Result[] = [];
await Promise.all(Array.from({ length: atOnce }, () => lane(waiting, results)));

const failures = results.filter((result) => !result.ok);
for (const { step, output } of failures) console.log(`\n--- ${step.name}\n${output.trim()}`);
process.exitCode = failures.length > 0 || results.length < steps.length ? 1 : 0;
