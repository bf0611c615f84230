// The whole product in workerd, as its callers and owners meet it: signed webhooks in, HTTP reads out.
import { env, SELF } from "cloudflare:test";
import { issueCredentials } from "../../src/domain/auth/index.ts";
import { createBusiness, demoBusiness, seedDemo } from "../../src/domain/tenants/index.ts";
import { newSecret } from "../../src/platform/crypto.ts";
import { type PhoneCall, startCall } from "../simulator/gather-call.ts";
import type { WebhookTarget } from "../simulator/webhook.ts";
import { otherBusiness, testContext } from "./context.ts";

export const twilioAccount = `AC${"0123456789abcdef".repeat(2)}`;
export const publicUrl = "https://pickup.test";
export const businessNumber = demoBusiness.numbers[0] ?? "";

/** Where the simulator sends its webhooks: straight into the Worker. */
export const target: WebhookTarget = {
  baseUrl: publicUrl,
  authToken: "a-token-that-only-the-tests-sign-with",
  fetch: (url, request) => SELF.fetch(url, request),
};

export interface Keys {
  api_key: string;
  owner_token: string;
}

/** Makes the demo business and its keys. */
export async function seeded(): Promise<Keys> {
  const { ctx, settle } = testContext(env);
  await seedDemo(ctx);
  const keys = await issueCredentials(ctx, { kinds: ["api_key", "owner_token"], isRotation: true });
  await settle();
  return keys;
}

/** Another business with its keys, which must never see the rows of the demo. */
export async function seededOther(): Promise<Keys> {
  const { ctx, settle } = testContext(env, { tenantId: otherBusiness });
  await createBusiness(ctx, { key: "other", ...demoBusiness, name: "Other Plumbing", numbers: ["+19135550143"] });
  const keys = await issueCredentials(ctx, { kinds: ["api_key", "owner_token"], isRotation: true });
  await settle();
  return keys;
}

let lastCaller = 100;

/** A number nobody has called from in this run. */
export function newCaller(): string {
  lastCaller += 1;
  return `+1913555${String(lastCaller).padStart(4, "0")}`;
}

export function ring(options: { from?: string; to?: string; deliveries?: number } = {}): Promise<PhoneCall> {
  return startCall({ ...target, accountSid: twilioAccount, from: newCaller(), to: businessNumber, ...options });
}

/** GET as the owner. */
export async function ownerGet(keys: Keys, path: string): Promise<Response> {
  return await SELF.fetch(`${publicUrl}${path}`, {
    headers: { "X-API-Key": keys.api_key, "X-Owner-Token": keys.owner_token },
  });
}

/** Another request as the owner; `body` goes as JSON. */
export async function ownerSend(
  keys: Keys,
  { method, path, body }: { method: string; path: string; body?: unknown },
): Promise<Response> {
  const headers = { "X-API-Key": keys.api_key, "X-Owner-Token": keys.owner_token, "Content-Type": "application/json" };
  const content = body === undefined ? {} : { body: JSON.stringify(body) };
  return await SELF.fetch(`${publicUrl}${path}`, { method, headers, ...content });
}

/** Round trips to D1 before the answer, as the response tells them. */
export function d1TripsOf(response: Response): number {
  return Number(/d1;[^,]*desc="(\d+)"/.exec(response.headers.get("Server-Timing") ?? "")?.[1] ?? Number.NaN);
}

/** A secret that nobody issued. */
export const wrongKey = newSecret("pk_live_");
