// Runs dependency-cruiser over a checkout, as `npm run deps` does, and gives back what it saw.
import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "./tree.ts";

export interface Cruise {
  /** Paths of the modules seen, ours and others'. */
  readonly seen: readonly string[];
  readonly violations: readonly { readonly rule: string; readonly from: string; readonly to: string }[];
}

const config = "dependency-cruiser.config.cjs";
const cruised = ["src", "tools", "dashboard", "widget"];
const copied = [
  ...cruised,
  "test/simulator",
  "test/support",
  config,
  "tsconfig.json",
  "package.json",
  "worker-configuration.d.ts",
];

/** A copy of all that the rules speak of, in a folder of its own. */
export function copyOfTheHouse(): string {
  const copy = mkdtempSync(join(tmpdir(), "pickup-house-"));
  const ours = (path: string) => !/[/\\](node_modules|dist)$/.test(path);
  for (const path of copied) {
    if (existsSync(join(root, path))) cpSync(join(root, path), join(copy, path), { recursive: true, filter: ours });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "dir");
  return copy;
}

export async function cruise(checkout: string): Promise<Cruise> {
  const bin = join(root, "node_modules/.bin/depcruise");
  const folders = cruised.filter((folder) => existsSync(join(checkout, folder)));
  const args = [bin, "--config", config, "--output-type", "json", ...folders];
  const stdout = await outputOf(args, checkout);
  const report: {
    modules: { source: string }[];
    summary: { violations: { rule: { name: string }; from: string; to: string }[] };
  } = JSON.parse(stdout);
  return {
    seen: report.modules.map((module) => module.source),
    violations: report.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}

/** dependency-cruiser's exit code is the number of violations; the report is on stdout either way. */
async function outputOf(args: string[], cwd: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd, maxBuffer: 256 * 1024 * 1024 });
    return stdout;
  } catch (error) {
    const stdout = error instanceof Error && "stdout" in error ? String(error.stdout) : "";
    if (stdout.startsWith("{")) return stdout;
    throw error;
  }
}
