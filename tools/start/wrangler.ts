// Runs wrangler in a process group of its own, so that nothing it started can outlive it.
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

export interface WranglerOptions {
  args: readonly string[];
  root: string;
  state: string;
  /** File descriptor for all that wrangler prints. */
  log: number;
}

export interface WranglerProcess {
  /** Also the id of the process group. */
  pid: number;
  /** Resolves with the exit code, null when a signal ended it. */
  exited: Promise<number | null>;
  /** Politely first; by force after `graceMs`. Resolves when the whole group is gone. */
  end(graceMs: number): Promise<void>;
}

/** wrangler-dist/cli.js itself: the command in node_modules/.bin forks it once more, and ends without it. */
const cli = createRequire(import.meta.url).resolve("wrangler");
const endWithParent = fileURLToPath(new URL("end-with-parent.ts", import.meta.url));

export function runWrangler({ args, root, state, log }: WranglerOptions): WranglerProcess {
  const child = fork(cli, args, {
    cwd: root,
    execArgv: ["--import", endWithParent],
    env: quietEnv(state),
    stdio: ["ignore", log, log, "ipc"],
    detached: true,
  });
  const exited = once(child, "exit").then(([code]) => {
    killGroup(child);
    return code as number | null;
  });
  return { pid: child.pid ?? 0, exited, end: (graceMs) => end(child, exited, graceMs) };
}

/** No questions, no telemetry, no look at the network, no files outside the state folder. */
function quietEnv(state: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PICKUP_LAUNCHER: String(process.pid),
    CI: "true",
    NO_COLOR: "1",
    FORCE_COLOR: "0",
    WRANGLER_SEND_METRICS: "false",
    WRANGLER_HIDE_BANNER: "true",
    CLOUDFLARE_CF_FETCH_ENABLED: "false",
    WRANGLER_LOG_PATH: `${state}/wrangler-logs`,
    WRANGLER_REGISTRY_PATH: `${state}/registry`,
  };
}

async function end(child: ChildProcess, exited: Promise<unknown>, graceMs: number): Promise<void> {
  child.kill("SIGTERM");
  const force = setTimeout(() => killGroup(child), graceMs);
  await exited;
  clearTimeout(force);
}

/** workerd and esbuild belong to the group and would stay when wrangler alone is killed. */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // Nobody is left.
  }
}
