import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

/** Folders that are made, not written. */
const made = new Set(["node_modules", "dist", "generated", ".wrangler"]);

/** One SHA-256 over the names and contents of all files in these files and folders of `root`. */
export async function fingerprint(root: string, paths: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const path of paths)
    for (const file of await filesIn(root, path)) hash.update(`${file}\n`).update(await readFile(join(root, file)));
  return hash.digest("hex");
}

async function filesIn(root: string, path: string): Promise<string[]> {
  if ((await stat(join(root, path))).isFile()) return [path];
  const entries = await readdir(join(root, path), { withFileTypes: true });
  const found = entries.filter(({ name }) => !made.has(name)).map(({ name }) => filesIn(root, join(path, name)));
  return (await Promise.all(found)).flat().sort();
}
