// Starts the product as a person does, by `npm start`, in a folder of its own.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type Demo, readDemo } from "../../../tools/start/demo-file.ts";
import { freePair } from "../../../tools/start/free-port.ts";

export const root = fileURLToPath(new URL("../../..", import.meta.url));

/** A Monday morning in Kansas City; the clock runs on from there. */
const mondayMorning = "2026-11-23T09:00:00-06:00";

export interface Place {
  port: number;
  state: string;
}

export interface Pickup extends Place {
  baseUrl: string;
  demo: Demo;
  /** All it printed so far. */
  printed(): string;
  /** npm's own process. */
  pid: number;
  /** Sends a signal to npm and resolves with the exit code once it ended. */
  signal(signal: NodeJS.Signals): Promise<number | null>;
  /** The whole process tree at once, without a chance to tidy up. */
  killAll(): Promise<void>;
}

/** Resolves with all that it printed and its exit code. */
export interface Refusal {
  code: number | null;
  stderr: string;
}

const running = new Set<ChildProcess>();

export async function newPlace(): Promise<Place> {
  return { port: await freePair(), state: await mkdtemp(join(tmpdir(), "pickup-e2e-")) };
}

export async function startPickup(place: Place, env: Readonly<Record<string, string>> = {}): Promise<Pickup> {
  const { child, printed } = npmStart(place, env);
  const exited = once(child, "exit").then(([code]) => code as number | null);
  await untilPrinted(child, printed, exited);
  const demo = await readDemo(place.state);
  if (!demo) throw new Error("npm start left no demo.json");
  return {
    ...place,
    baseUrl: `http://127.0.0.1:${place.port}`,
    demo,
    printed,
    pid: child.pid ?? 0,
    signal: (signal) => {
      child.kill(signal);
      return exited;
    },
    killAll: async () => {
      for (const pid of tree(child.pid ?? 0)) killHard(pid);
      await exited;
      await untilFree(place.port);
    },
  };
}

/** For a start that is to fail. */
export async function refusedStart(place: Place, env: Readonly<Record<string, string>> = {}): Promise<Refusal> {
  const { child, complaints } = npmStart(place, env);
  const [code] = await once(child, "exit");
  return { code: code as number | null, stderr: complaints() };
}

/** Call after all tests of a file: nothing stays behind, whatever failed. */
export async function cleanUp(places: readonly Place[]): Promise<void> {
  for (const child of running) for (const pid of tree(child.pid ?? 0)) killHard(pid);
  await Promise.all([...running].map((child) => child.exitCode ?? child.signalCode ?? once(child, "exit")));
  await Promise.all(places.map((place) => rm(place.state, { recursive: true, force: true, maxRetries: 5 })));
}

/** Waits up to 3 s until nobody listens there; rejects when somebody still does. */
export async function untilFree(port: number): Promise<void> {
  for (let tries = 0; tries < 30; tries++) {
    if (!(await isListening(port))) return;
    await pause(100);
  }
  throw new Error(`somebody still listens on port ${port}`);
}

export function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}

function npmStart({ port, state }: Place, extra: Readonly<Record<string, string>>) {
  const env = { ...process.env, PICKUP_NOW: mondayMorning, ...extra, PORT: String(port), PICKUP_STATE: state };
  const child = spawn("npm", ["start"], { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  child.once("exit", () => running.delete(child));
  const out = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk) => {
    out.stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    out.stderr += chunk;
  });
  return { child, printed: () => out.stdout, complaints: () => out.stderr };
}

async function untilPrinted(child: ChildProcess, printed: () => string, exited: Promise<unknown>): Promise<void> {
  const ready = new Promise<true>((is) => child.stdout?.on("data", () => /^ready http/m.test(printed()) && is(true)));
  if (!(await Promise.race([ready, exited.then(() => false)]))) throw new Error(`npm start ended: ${printed()}`);
}

/** A process and all its descendants, the oldest first. */
function tree(pid: number): number[] {
  const table = execFileSync("ps", ["-eo", "pid=,ppid="], { encoding: "utf8" });
  const pairs = table
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number));
  const below = (parent: number): number[] =>
    pairs.filter(([, above]) => above === parent).flatMap(([child]) => (child ? [child, ...below(child)] : []));
  return [pid, ...below(pid)];
}

function killHard(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It ended by itself.
  }
}
