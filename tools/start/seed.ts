// Has the Worker make the demo business when the store is empty, and writes down how to reach it.
import type * as z from "zod";
import { type Demo, demoSchema, writeDemo } from "./demo-file.ts";
import type { StartSettings } from "./settings.ts";
import type { WorkerVars } from "./worker-vars.ts";

const secrets = {
  api_key: true,
  owner_token: true,
  widget_token: true,
  admin_api_key: true,
  owner_login: true,
} as const;
const fromLauncher = {
  base_url: true,
  widget_demo_url: true,
  twilio_account_sid: true,
  twilio_auth_token: true,
} as const;

/** Keys and the password are told once: when they are made. */
const answerSchema = demoSchema.omit(fromLauncher).partial(secrets);

export async function seedDemo(settings: StartSettings, vars: WorkerVars, before: Demo | null): Promise<void> {
  const ask = (rotateKeys: boolean) => askForSeed(settings, vars.DEV_TOKEN, rotateKeys);
  const known = demoSchema.safeParse(merged(settings, vars, { ...before, ...(await ask(before === null)) }));
  // A file of another store has keys that this one never made.
  const demo = known.data ?? demoSchema.parse(merged(settings, vars, await ask(true)));
  await writeDemo(settings.state, demo);
}

function merged(settings: StartSettings, vars: WorkerVars, known: object): object {
  return {
    ...known,
    base_url: settings.baseUrl,
    twilio_account_sid: vars.TWILIO_ACCOUNT_SID,
    twilio_auth_token: vars.TWILIO_AUTH_TOKEN,
    widget_demo_url: settings.pageUrl,
  };
}

async function askForSeed(
  settings: StartSettings,
  devToken: string,
  rotateKeys: boolean,
): Promise<z.infer<typeof answerSchema>> {
  const response = await fetch(`${settings.baseUrl}/v1/dev/seed`, {
    method: "POST",
    headers: { "X-Dev-Token": devToken, "Content-Type": "application/json" },
    body: JSON.stringify({ rotate_keys: rotateKeys, widget_origin: new URL(settings.pageUrl).origin }),
    signal: AbortSignal.timeout(20_000),
  });
  if (!response.ok) throw new Error(`The demo business could not be made: ${response.status} ${await response.text()}`);
  return answerSchema.parse(await response.json());
}
