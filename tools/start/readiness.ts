// Waits until the Worker serves, or says in one sentence why it will not.
import { readFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import * as z from "zod";
import { fireCron } from "./cron.ts";

const problem = z.object({ code: z.string(), title: z.string().optional(), detail: z.string().optional() });

const patienceMs = 60_000;
const betweenTriesMs = 100;

export interface Waiting {
  baseUrl: string;
  logPath: string;
  /** Resolves when the server's process is gone. */
  exited: Promise<unknown>;
}

export async function untilReady({ baseUrl, logPath, exited }: Waiting): Promise<void> {
  let isGone = false;
  void exited.then(() => {
    isGone = true;
  });
  const giveUpAt = performance.now() + patienceMs;
  while (performance.now() < giveUpAt) {
    if (isGone) throw new Error(`The server could not start: ${await lastError(logPath)}`);
    const state = await ask(baseUrl);
    if (state === "ready") return;
    // News that an earlier, killed server left unsent makes the Worker unready; its cron job sends them.
    if (state === "unready") await fireCron(baseUrl);
    await pause(betweenTriesMs);
  }
  throw new Error(`The server is not ready after ${patienceMs / 1000} s: ${await lastError(logPath)}`);
}

/** Throws when the Worker refuses its configuration: no waiting will mend that. */
async function ask(baseUrl: string): Promise<"ready" | "unready" | "silent"> {
  const response = await fetch(`${baseUrl}/readyz`, { signal: AbortSignal.timeout(5000) }).catch(() => null);
  if (!response) return "silent";
  if (response.ok) return "ready";
  const refusal = problem.safeParse(await response.json().catch(() => null));
  if (refusal.data?.code === "misconfigured") {
    throw new Error(`The configuration is refused: ${refusal.data.detail ?? refusal.data.title ?? "no reason given"}`);
  }
  return "unready";
}

/** The last complaint in wrangler's log, and where to read on. */
async function lastError(logPath: string): Promise<string> {
  const log = await readFile(logPath, "utf8").catch(() => "");
  const complaint = log.split("\n").findLast((line) => line.includes("[ERROR]"));
  const said = complaint?.replace(/^.*\[ERROR\]\s*/, "").trim();
  return said ? `${said} (all of it in ${logPath})` : `see ${logPath}`;
}
