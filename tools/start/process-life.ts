// Whether a process runs, who its parent is and how it was called: from /proc, or from ps where there is none.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

export interface ProcessLook {
  parent: number;
  command: string;
  /** Ended, but not yet taken note of by its parent. */
  isZombie: boolean;
}

/** Null when there is no such process, or nothing can tell. */
export function lookAtProcess(pid: number): ProcessLook | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [state, parent] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    return { parent: Number(parent), command, isZombie: state === "Z" };
  } catch {
    return lookWithPs(pid);
  }
}

function lookWithPs(pid: number): ProcessLook | null {
  try {
    const args = ["-o", "ppid=,stat=,args=", "-p", String(pid)];
    const line = execFileSync("ps", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
    const [parent, state, ...command] = line.split(/\s+/);
    return { parent: Number(parent), command: command.join(" "), isZombie: state?.startsWith("Z") ?? false };
  } catch {
    return null;
  }
}

export function isRunning(pid: number): boolean {
  return exists(pid) && lookAtProcess(pid)?.isZombie !== true;
}

export function hasMembers(group: number): boolean {
  return exists(-group);
}

function exists(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}
