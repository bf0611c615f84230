// The product in real workerd, with real D1, Durable Objects and queues, migrated and with the demo business in it.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from "miniflare";
import { unstable_getMiniflareWorkerOptions } from "wrangler";

export interface Sql {
  sql: string;
  params?: readonly unknown[];
}

export type Row = Readonly<Record<string, unknown>>;
export type DatabaseName = "CONTROL" | "SHARD_0";

export interface World {
  /** Where requests go. */
  baseUrl: string;
  /** Runs the statements of one database in one batch. */
  sql(database: DatabaseName, statements: readonly Sql[]): Promise<Row[][]>;
  /** Resolves when all news has been handled. */
  quiet(): Promise<void>;
  close(): Promise<void>;
}

export const publicUrl = "https://pickup.test";
export const twilio = { accountSid: `AC${"0".repeat(32)}`, authToken: "signs-only-played-calls" };

const developerToken = "opens-only-the-played-worker";
const migrations = { CONTROL: "migrations/control", SHARD_0: "migrations/shard" } as const;

/** `vars` are added to what `.dev.vars` would say. */
export async function openWorld(root: string, module: string, vars: Record<string, string> = {}): Promise<World> {
  const miniflare = new Miniflare(options(root, module, vars));
  const baseUrl = (await miniflare.ready).origin;
  const world: World = {
    baseUrl,
    sql: (database, statements) => runSql(baseUrl, database, statements),
    quiet: () => untilQuiet(world),
    close: () => miniflare.dispose(),
  };
  try {
    for (const [database, folder] of Object.entries(migrations)) {
      await world.sql(database as DatabaseName, await migrationsIn(join(root, folder)));
    }
    await seedDemo(baseUrl);
    return world;
  } catch (error) {
    await world.close();
    throw error;
  }
}

function options(root: string, contents: string, vars: Record<string, string>) {
  // The web apps would answer in the place of our own door.
  const { assets: _apps, ...workerOptions } = unstable_getMiniflareWorkerOptions(
    join(root, "wrangler.toml"),
  ).workerOptions;
  const bindings = {
    ENVIRONMENT: "local",
    PUBLIC_BASE_URL: publicUrl,
    TWILIO_ACCOUNT_SID: twilio.accountSid,
    TWILIO_AUTH_TOKEN: twilio.authToken,
    DEV_TOKEN: developerToken,
    ...vars,
  };
  return convertV4MiniflareOptions({
    ...workerOptions,
    modules: [{ type: "ESModule", path: join(root, "entry.js"), contents }],
    modulesRoot: root,
    bindings,
    cf: false,
    log: new Log(LogLevel.NONE),
    handleStructuredLogs: () => undefined,
    telemetry: { enabled: false },
  });
}

async function migrationsIn(folder: string): Promise<Sql[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".sql")).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return texts.flatMap((text) => text.split("--> statement-breakpoint").map((sql) => ({ sql })));
}

async function seedDemo(baseUrl: string): Promise<void> {
  const headers = { "X-Dev-Token": developerToken, "Content-Type": "application/json" };
  await post(`${baseUrl}/v1/dev/seed`, headers, {});
}

async function runSql(baseUrl: string, database: DatabaseName, statements: readonly Sql[]): Promise<Row[][]> {
  const body = { database, statements: statements.map(({ sql, params = [] }) => ({ sql, params })) };
  return (await post(`${baseUrl}/eval/sql`, {}, body)) as Row[][];
}

async function post(url: string, headers: Record<string, string>, body: unknown): Promise<unknown> {
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${(await response.text()).slice(0, 500)}`);
  return response.json();
}

const open = "select count(*) as waiting from outbox where done_at is null and dead_at is null";
const patienceMs = 120_000;
const lookAgainMs = 1000;

/** News whose first telling was lost is told again by the sweep, as in every minute of a real day. */
async function untilQuiet(world: World): Promise<void> {
  const giveUpAt = performance.now() + patienceMs;
  let before = Number.POSITIVE_INFINITY;
  for (;;) {
    const [rows = []] = await world.sql("SHARD_0", [{ sql: open }]);
    const waiting = Number(rows[0]?.waiting);
    if (waiting === 0) return;
    if (performance.now() > giveUpAt) throw new Error(`${waiting} events were not handled in time`);
    if (waiting === before) await post(`${world.baseUrl}/eval/sweep`, {}, null);
    before = waiting;
    await pause(lookAgainMs);
  }
}
