// `npm start`: the whole product on this machine, with nothing but npm.
import { closeSync, openSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { buildWhenStale } from "./build/site.ts";
import { watchNpm } from "./start/ancestors.ts";
import { type Belongings, newBelongings } from "./start/belongings.ts";
import { fireCronEachMinute } from "./start/cron.ts";
import { demoPath, readDemo } from "./start/demo-file.ts";
import { serveDemoPage } from "./start/demo-page.ts";
import { assertPortIsFree } from "./start/free-port.ts";
import { assertFolderIsFree, clearLeftovers, forgetRunning, noteRunning } from "./start/leftovers.ts";
import { applyMigrations } from "./start/migrations.ts";
import { untilReady } from "./start/readiness.ts";
import { seedDemo } from "./start/seed.ts";
import { readSettings, type StartSettings } from "./start/settings.ts";
import { openStateFolder } from "./start/state-folder.ts";
import { checkConfig, workerVars, writeVarsFile } from "./start/worker-vars.ts";
import { runWrangler, type WranglerProcess } from "./start/wrangler.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** SIGTERM to wrangler takes about a second; all must be over within three. */
const graceMs = 1800;

async function start(settings: StartSettings, mine: Belongings): Promise<WranglerProcess> {
  const { state, port } = settings;
  await openStateFolder(state);
  const before = await readDemo(state);
  const vars = workerVars(settings, before);
  checkConfig(vars);
  await clearLeftovers(state);
  await assertPortIsFree(port);
  await assertFolderIsFree(state);
  await buildWhenStale(root);
  const page = await serveDemoPage({ ...settings, root, port: settings.pagePort });
  mine.add(() => page.close().closeAllConnections());
  const logPath = join(state, "wrangler.log");
  const log = openSync(logPath, "w", 0o600);
  mine.add(() => closeSync(log));
  const run = (args: readonly string[]) => {
    const child = runWrangler({ args, root, state, log });
    mine.add(() => child.end(graceMs));
    return child;
  };
  await applyMigrations({ root, state }, run);
  mine.add(() => forgetRunning(state));
  const server = run(devArguments(settings, await writeVarsFile(state, vars)));
  await noteRunning(state, server.pid);
  await untilReady({ baseUrl: settings.baseUrl, logPath, exited: server.exited });
  await seedDemo(settings, vars, before);
  mine.add(fireCronEachMinute(settings.baseUrl));
  return server;
}

function devArguments({ port, state }: StartSettings, varsFile: string): string[] {
  const where = ["--port", String(port), "--ip", "127.0.0.1", "--persist-to", state, "--env-file", varsFile];
  return ["dev", ...where, "--show-interactive-dev-session=false"];
}

function announce({ baseUrl, pageUrl, state }: StartSettings): void {
  const lines = [
    `ready ${baseUrl}`,
    `  dashboard      ${baseUrl}/`,
    `  API            ${baseUrl}/docs`,
    `  texts sent     ${baseUrl}/v1/dev/outbox`,
    `  demo web page  ${pageUrl}`,
    `  keys, numbers  ${relative(process.cwd(), demoPath(state)) || demoPath(state)}`,
    `  log            ${relative(process.cwd(), join(state, "wrangler.log"))}`,
  ];
  console.log(lines.join("\n"));
}

async function main(): Promise<void> {
  const mine = newBelongings();
  let isLeaving = false;
  const leave = async (code: number) => {
    if (isLeaving) return;
    isLeaving = true;
    await mine.endAll();
    process.exit(code);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void leave(0));
  watchNpm(() => void leave(0));
  try {
    const settings = readSettings(process.env, root);
    const server = await start(settings, mine);
    announce(settings);
    await server.exited;
    if (!isLeaving) throw new Error(`The server ended by itself; ${settings.state}/wrangler.log says why.`);
  } catch (error) {
    if (!isLeaving) console.error(error instanceof Error ? error.message : String(error));
    await leave(1);
  }
}

await main();
