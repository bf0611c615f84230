// Builds the Worker as it is deployed, with the door of the evaluation around it.
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const wrangler = createRequire(import.meta.url).resolve("wrangler");
const entry = "tools/eval/worker/entry.ts";

/** The text of one module. Throws an Error with wrangler's own words. */
export async function bundleWorker(root: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "pickup-eval-"));
  try {
    // The web apps are no part of what is measured, and need not have been built.
    const site = await mkdtemp(join(folder, "site-"));
    const args = [wrangler, "deploy", entry, "--dry-run", "--outdir", folder, "--assets", site];
    const env = { ...process.env, CI: "true", NO_COLOR: "1", WRANGLER_SEND_METRICS: "false" };
    await run(args, { cwd: root, env: { ...env, WRANGLER_LOG_PATH: join(folder, "logs") } });
    return await readFile(join(folder, "entry.js"), "utf8");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(args: string[], options: { cwd: string; env: NodeJS.ProcessEnv }): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
    child.once("error", reject);
    child.once("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`The Worker could not be built: ${said}`)),
    );
  });
}
