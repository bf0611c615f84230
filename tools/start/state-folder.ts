// The folder with all local data, and the files in it that only their owner may read.
import { access, constants, mkdir, rename, rm, writeFile } from "node:fs/promises";

export async function openStateFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    await writePrivateFile(`${folder}/.writable`, "");
    await rm(`${folder}/.writable`);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(`The folder ${folder} cannot be written (${code}); set PICKUP_STATE to another one.`);
  }
}

/** Readers see the old file or the new one, never half of it. */
export async function writePrivateFile(path: string, content: string): Promise<void> {
  const draft = `${path}.${process.pid}.new`;
  await writeFile(draft, content, { mode: 0o600 });
  await rename(draft, path);
}
