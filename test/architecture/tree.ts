// The repository as files on disk, for the checks of this folder.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

export const root = join(import.meta.dirname, "../..");

/** Tools, what they keep and what they make: none of it is in the repository. */
const notOurs = new Set(["node_modules", ".git", ".wrangler", "dist", "coverage", "generated", "screenshots", "cache"]);

/** Every file below `folder` (a path in the repository), as paths from the repository's root. None when the folder is not there. */
export function filesBelow(folder: string): string[] {
  const walk = (absolute: string): string[] =>
    readdirSync(absolute, { withFileTypes: true }).flatMap((entry) => {
      if (notOurs.has(entry.name)) return [];
      const path = join(absolute, entry.name);
      if (entry.isDirectory()) return walk(path);
      return entry.isFile() ? [relative(root, path)] : [];
    });
  try {
    return walk(join(root, folder)).sort();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

export function isSource(path: string): boolean {
  return /\.tsx?$/.test(path) && !path.endsWith(".d.ts");
}

/** The text of a file, empty when it is not there. */
export function textOf(path: string): string {
  try {
    return readFileSync(join(root, path), "utf8");
  } catch {
    return "";
  }
}
