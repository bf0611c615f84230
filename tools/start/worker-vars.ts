// The variables that the Worker gets, in a file that only its owner may read: arguments stand in the process list.
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { Temporal } from "temporal-polyfill";
import { readConfig } from "../../src/platform/config.ts";
import type { Demo } from "./demo-file.ts";
import type { StartSettings } from "./settings.ts";
import { writePrivateFile } from "./state-folder.ts";

export interface WorkerVars extends Readonly<Record<string, string>> {
  DEV_TOKEN: string;
  TWILIO_ACCOUNT_SID: string;
  TWILIO_AUTH_TOKEN: string;
}

/** `demo` is what the last start left behind. */
export function workerVars(settings: StartSettings, demo: Demo | null): WorkerVars {
  return {
    PUBLIC_BASE_URL: settings.baseUrl,
    CORS_ORIGINS: settings.pageUrl,
    SMS_PROVIDER: "local",
    CALENDAR_PROVIDER: "local",
    TWILIO_ACCOUNT_SID: demo?.twilio_account_sid ?? `AC${randomBytes(16).toString("hex")}`,
    TWILIO_AUTH_TOKEN: demo?.twilio_auth_token ?? randomBytes(16).toString("hex"),
    ...settings.given,
    ...(settings.given.PICKUP_NOW ? { PICKUP_NOW_SET_AT: String(Temporal.Now.instant().epochMilliseconds) } : {}),
    ENVIRONMENT: "local",
    DEV_TOKEN: randomBytes(24).toString("base64url"),
  };
}

/** Asks the Worker's own rules, so that a mistake is named before anything is started. */
export function checkConfig(vars: WorkerVars): void {
  try {
    readConfig(vars);
  } catch (error) {
    throw new Error(`The configuration is refused: ${error instanceof Error ? error.message : error}.`, {
      cause: error,
    });
  }
}

/** Returns the file's path. */
export async function writeVarsFile(state: string, vars: WorkerVars): Promise<string> {
  const path = join(state, "worker.env");
  await writePrivateFile(path, envFile(vars));
  return path;
}

export function envFile(vars: Readonly<Record<string, string>>): string {
  return Object.entries(vars)
    .map(([name, value]) => `${name}=${quoted(name, value)}\n`)
    .join("");
}

/** Wrangler puts in other variables wherever it sees a dollar sign, whatever the quotes. */
function quoted(name: string, value: string): string {
  const quote = ["'", "`"].find((mark) => !value.includes(mark));
  if (quote === undefined) throw new Error(`${name} holds both kinds of quotes, ' and \`; that cannot be handed on.`);
  return quote + value.replaceAll("$", "\\$") + quote;
}
