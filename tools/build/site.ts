// Dashboard, widget and API reference in one folder, as the Worker or Cloudflare Pages serves them.
import { spawn } from "node:child_process";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fingerprint } from "./fingerprint.ts";

export const sitePath = "dist/site";
const stampPath = "dist/site.sha256";

/** What the site is made of. */
const sources = ["dashboard", "widget", "tools/build", "src/http", "package-lock.json"];

/** Builds where a source is newer than the site. Resolves to whether it did. */
export async function buildWhenStale(root: string): Promise<boolean> {
  const stamp = await readFile(join(root, stampPath), "utf8").catch(() => "");
  if (stamp === (await fingerprint(root, sources))) return false;
  await buildSite(root);
  return true;
}

/** Throws an Error with the output of the step that failed. */
export async function buildSite(root: string): Promise<void> {
  const wanted = await fingerprint(root, sources);
  await run(root, ["run", "--silent", "build", "-w", "@pickup/dashboard"]);
  await run(root, ["run", "--silent", "build", "-w", "@pickup/widget"]);
  await addReference(root);
  await writeFile(join(root, stampPath), wanted);
}

/** The page that shows the API's own description. Its script comes from our site, as everything else does. */
async function addReference(root: string): Promise<void> {
  const target = join(root, sitePath, "docs");
  await mkdir(target, { recursive: true });
  await cp(join(root, "tools/build/reference.html"), join(target, "index.html"));
  await cp(join(root, "node_modules/@scalar/api-reference/dist/browser/standalone.js"), join(target, "reference.js"));
}

function run(root: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    // Whoever starts us, a test runner too: what is built is what people get.
    const env = { ...process.env, NODE_ENV: "production" };
    const child = spawn("npm", [...args], { cwd: root, stdio: ["ignore", "pipe", "pipe"], env });
    const output: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`npm ${args.join(" ")} failed:\n${Buffer.concat(output).toString().trim()}`));
    });
  });
}
