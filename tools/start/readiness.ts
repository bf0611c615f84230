// Waits until the Worker serves, or says in one sentence why it will not.
import { readFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { stripVTControlCharacters } from "node:util";
import * as z from "zod";
import { fireCron } from "./cron.ts";

const problem = z.object({ code: z.string(), title: z.string().optional(), detail: z.string().optional() });

/** All is there, and only old news still waits to be told. */
const behind = z.object({
  checks: z.object({ config: z.literal(true), database: z.literal(true), queue: z.literal(false) }),
});

const patienceMs = 60_000;
/** How often the cron job is asked to tell old news before we serve all the same: it goes on doing so each minute. */
const catchUpTries = 10;
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
  for (let sweeps = 0; performance.now() < giveUpAt; ) {
    if (isGone) throw new Error(`The server could not start: ${await lastError(logPath)}`);
    const state = await ask(baseUrl);
    if (state === "ready" || sweeps === catchUpTries) return;
    // An earlier server that was killed may have left news untold.
    if (state === "behind") {
      await fireCron(baseUrl);
      sweeps += 1;
    }
    await pause(betweenTriesMs);
  }
  throw new Error(`The server is not ready after ${patienceMs / 1000} s: ${await lastError(logPath)}`);
}

/** Throws when the Worker refuses its configuration: no waiting will mend that. */
async function ask(baseUrl: string): Promise<"ready" | "behind" | "unready"> {
  const response = await fetch(`${baseUrl}/readyz`, { signal: AbortSignal.timeout(5000) }).catch(() => null);
  if (response?.ok) return "ready";
  const body: unknown = await response?.json().catch(() => null);
  const refusal = problem.safeParse(body);
  if (refusal.data?.code === "misconfigured") {
    throw new Error(`The configuration is refused: ${refusal.data.detail ?? refusal.data.title ?? "no reason given"}`);
  }
  return behind.safeParse(body).success ? "behind" : "unready";
}

/** The last complaint in wrangler's log, and where to read on. */
async function lastError(logPath: string): Promise<string> {
  const log = stripVTControlCharacters(await readFile(logPath, "utf8").catch(() => ""));
  const thrown = /Uncaught [^"\\\n]+/.exec(log)?.[0];
  const said = thrown ?? [...log.matchAll(/\[ERROR\] *(.+)/g)].at(-1)?.[1];
  return said ? `${said.trim()} (more in ${logPath})` : `see ${logPath}`;
}
