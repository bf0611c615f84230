// Notices when npm, which started us, is gone: it does not take its script along when it is killed.
import { isRunning, lookAtProcess } from "./process-life.ts";

const everyMs = 300;

/** Calls `leave` once npm, or the shell between, has died. Does nothing when npm did not start us. */
export function watchNpm(leave: () => void): void {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const npm = npmAbove(parent);
  setInterval(() => {
    if (process.ppid !== parent || (npm !== null && !isRunning(npm))) leave();
  }, everyMs).unref();
}

/** npm stands right above us, or above the shell that it runs scripts with. */
function npmAbove(parent: number): number | null {
  const above = lookAtProcess(parent)?.parent;
  return [parent, above].find((pid) => pid && isNpm(lookAtProcess(pid)?.command ?? "")) ?? null;
}

function isNpm(command: string): boolean {
  return /^(\S*node )?(\S*\/)?npm\b/.test(command);
}
