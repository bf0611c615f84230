// demo.json: everything a person or a program needs to try the product on this machine. Nobody else may read it.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { writePrivateFile } from "./state-folder.ts";

const filled = z.string().min(1);

export const demoSchema = z.object({
  base_url: z.url(),
  business_id: filled,
  api_key: filled,
  owner_token: filled,
  widget_token: filled,
  admin_api_key: filled,
  twilio_account_sid: filled,
  twilio_auth_token: filled,
  phone_number: filled,
  owner_phone: filled,
  owner_login: z.object({ email: filled, password: filled }),
  widget_demo_url: z.url(),
});

export type Demo = z.infer<typeof demoSchema>;

export function demoPath(state: string): string {
  return join(state, "demo.json");
}

/** Null when there is none, or none that is whole. */
export async function readDemo(state: string): Promise<Demo | null> {
  try {
    return demoSchema.parse(JSON.parse(await readFile(demoPath(state), "utf8")));
  } catch {
    return null;
  }
}

export async function writeDemo(state: string, demo: Demo): Promise<void> {
  await writePrivateFile(demoPath(state), `${JSON.stringify(demo, null, 2)}\n`);
}
