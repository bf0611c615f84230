// The local D1 files, written to directly while no server has them open: many rows at once, or rows that no API would take.
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Place } from "./pickup.ts";

/** The file that holds this table. Rejects when none does. */
async function fileWith(table: string, { state }: Place): Promise<string> {
  const folder = join(state, "v3/d1/miniflare-D1DatabaseObject");
  const names = (await readdir(folder)).filter((name) => /^[0-9a-f]{64}\.sqlite$/.test(name));
  const found = names.map((name) => join(folder, name)).find((path) => hasTable(path, table));
  if (found === undefined) throw new Error(`no database under ${folder} has the table ${table}`);
  return found;
}

function hasTable(path: string, table: string): boolean {
  const database = new DatabaseSync(path, { readOnly: true });
  const row = database.prepare("select 1 from sqlite_master where type = 'table' and name = ?").get(table);
  database.close();
  return row !== undefined;
}

/** What the businesses remember. Call only while the server is stopped. */
export async function writeStore(place: Place, write: (database: DatabaseSync) => void): Promise<void> {
  const database = new DatabaseSync(await fileWith("customers", place));
  try {
    database.exec("begin");
    write(database);
    database.exec("commit");
  } finally {
    database.close();
  }
}
