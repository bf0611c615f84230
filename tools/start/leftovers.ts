// What an earlier start left running when it was killed without warning.
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import * as z from "zod";
import { hasMembers, isRunning, lookAtProcess } from "./process-life.ts";
import { writePrivateFile } from "./state-folder.ts";

const schema = z.object({ launcher: z.int().positive(), group: z.int().positive() });

const pathIn = (state: string) => join(state, "running.json");

export async function noteRunning(state: string, group: number): Promise<void> {
  await writePrivateFile(pathIn(state), JSON.stringify({ launcher: process.pid, group }));
}

export async function forgetRunning(state: string): Promise<void> {
  await rm(pathIn(state), { force: true });
}

/** Two servers on the same files would spoil each other's data. */
export async function assertFolderIsFree(state: string): Promise<void> {
  const launcher = (await readNote(state))?.launcher;
  const command = launcher === undefined ? "" : (lookAtProcess(launcher)?.command ?? "");
  if (!command.includes("start.ts")) return;
  throw new Error(
    `The folder ${state} is in use by process ${launcher}; end that one or set PICKUP_STATE to another folder.`,
  );
}

async function readNote(state: string): Promise<z.infer<typeof schema> | undefined> {
  return schema.safeParse(parsed(await readFile(pathIn(state), "utf8").catch(() => "null"))).data;
}

/** A server whose launcher died ends by itself within a moment; one that lost its leader too is ended here. */
export async function clearLeftovers(state: string): Promise<void> {
  const left = await readNote(state);
  if (!left || isRunning(left.launcher)) return;
  await until(() => !isRunning(left.group), 2000);
  // While a group has members its number is given to nobody else, so this can only be our own.
  if (isRunning(left.group) || !hasMembers(left.group)) return;
  process.kill(-left.group, "SIGKILL");
  await until(() => !hasMembers(left.group), 500);
}

async function until(isSo: () => boolean, patienceMs: number): Promise<void> {
  for (let waited = 0; waited < patienceMs && !isSo(); waited += 50) await pause(50);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
