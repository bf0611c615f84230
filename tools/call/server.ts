// The server that the call goes to: the one named, the one that runs, or one of our own.
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Demo, readDemo } from "../start/demo-file.ts";
import { freePair } from "../start/free-port.ts";

export interface CallServer {
  /** Where requests go. */
  baseUrl: string;
  /** The address that the server believes Twilio calls. */
  publicUrl: string;
  demo: Demo;
  /** Ends the server if it is our own. */
  end(): Promise<void>;
}

const root = fileURLToPath(new URL("../..", import.meta.url).href);

export async function findServer(base: string | undefined): Promise<CallServer> {
  const state = resolve(root, process.env.PICKUP_STATE || ".wrangler/state");
  const demo = await readDemo(state);
  if (base !== undefined) {
    if (!demo)
      throw new Error(`There is no demo.json in ${state}; set PICKUP_STATE to the folder of the server at ${base}.`);
    if (!(await answers(base))) throw new Error(`Nothing answers at ${base}.`);
    return running(base, demo);
  }
  return demo && (await answers(demo.base_url)) ? running(demo.base_url, demo) : ownServer();
}

function running(baseUrl: string, demo: Demo): CallServer {
  const publicUrl = process.env.PUBLIC_BASE_URL || demo.base_url;
  return { baseUrl, publicUrl, demo, end: () => Promise.resolve() };
}

async function answers(baseUrl: string): Promise<boolean> {
  const response = await fetch(new URL("/healthz", baseUrl), { signal: AbortSignal.timeout(5000) }).catch(() => null);
  return response?.ok ?? false;
}

async function ownServer(): Promise<CallServer> {
  const state = await mkdtemp(join(tmpdir(), "pickup-call-"));
  const port = await freePair();
  // Named as npm would, the launcher ends with us however we end.
  const env = { ...process.env, PORT: String(port), PICKUP_STATE: state, npm_lifecycle_event: "call" };
  const child = spawn(process.execPath, [join(root, "tools/start.ts")], { env, stdio: ["ignore", "pipe", "pipe"] });
  const exited = new Promise<void>((gone) => child.once("exit", () => gone()));
  const end = async () => {
    child.kill("SIGTERM");
    await exited;
    await rm(state, { recursive: true, force: true });
  };
  try {
    await untilReady(child.stdout, child.stderr, exited);
    const demo = await readDemo(state);
    if (!demo) throw new Error("The server of this call left no demo.json.");
    return { ...running(demo.base_url, demo), end };
  } catch (error) {
    await end();
    throw error;
  }
}

async function untilReady(
  out: NodeJS.ReadableStream,
  err: NodeJS.ReadableStream,
  exited: Promise<void>,
): Promise<void> {
  let complaint = "";
  err.on("data", (chunk) => {
    complaint += chunk;
  });
  const ready = new Promise<true>((is) => out.on("data", (chunk) => String(chunk).includes("ready http") && is(true)));
  const isReady = await Promise.race([ready, exited.then(() => false)]);
  if (!isReady) throw new Error(complaint.trim() || "The server of this call ended by itself.");
}
