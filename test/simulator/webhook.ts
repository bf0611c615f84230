// One webhook as Twilio delivers it: a signed form, perhaps several times at once, each answer kept.
import { randomBytes } from "node:crypto";
import { type FormFields, twilioSignature } from "./sign.ts";

/** Where the server stands, and by which name Twilio knows it. */
export interface WebhookTarget {
  /** Where requests really go, such as http://127.0.0.1:8787. */
  baseUrl: string;
  /** The address that Twilio calls and signs; the base URL when absent. */
  publicUrl?: string;
  authToken: string;
  /** How many times each webhook is delivered, all at the same moment. */
  deliveries?: number;
  /** How requests are made; the runtime's own unless said. */
  fetch?: (url: string, request: RequestInit) => Promise<Response>;
}

export interface WebhookAnswer {
  status: number;
  contentType: string;
  body: string;
}

export interface Webhook {
  /** Absolute, in Twilio's eyes. */
  url: string;
  fields: FormFields;
  /** The same on every retry of one webhook. */
  token: string;
}

export interface DeliveredWebhook extends Webhook {
  /** One for each delivery. */
  answers: readonly WebhookAnswer[];
}

/** "CA" and 32 hexadecimal digits, as Twilio names things. */
export function newSid(prefix: "AC" | "CA" | "SM"): string {
  return prefix + randomBytes(16).toString("hex");
}

export function publicAddress(target: WebhookTarget, path: string): string {
  return new URL(path, target.publicUrl ?? target.baseUrl).href;
}

/** The webhook as fetch() sends it. */
export function signedRequest(webhook: Webhook, authToken: string): RequestInit {
  return {
    method: "POST",
    redirect: "manual",
    headers: {
      "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
      "User-Agent": "TwilioProxy/1.1",
      "X-Twilio-Signature": twilioSignature(authToken, webhook.url, webhook.fields),
      "I-Twilio-Idempotency-Token": webhook.token,
    },
    body: encoded(webhook.fields),
  };
}

function encoded(fields: FormFields): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of typeof value === "string" ? [value] : value) form.append(name, one);
  }
  return form.toString();
}

/** Rejects when the server cannot be reached or one delivery is refused; whether to try again is the caller's choice. */
export async function deliver(target: WebhookTarget, webhook: Webhook): Promise<DeliveredWebhook> {
  const address = realAddress(target, webhook.url);
  const request = signedRequest(webhook, target.authToken);
  const times = Array.from({ length: target.deliveries ?? 1 });
  const answers = await Promise.all(times.map(() => post(target, address, request)));
  for (const answer of answers) {
    if (answer.status !== 200) throw new Error(`11200: ${webhook.url} answered ${answer.status}: ${answer.body}`);
  }
  return { ...webhook, answers };
}

async function post(
  { fetch: send = fetch }: WebhookTarget,
  address: string,
  request: RequestInit,
): Promise<WebhookAnswer> {
  const response = await send(address, request);
  return {
    status: response.status,
    contentType: response.headers.get("content-type") ?? "",
    body: await response.text(),
  };
}

/** The simulator calls nobody but the server under test. */
function realAddress(target: WebhookTarget, url: string): string {
  const asked = new URL(url);
  const known = new URL(target.publicUrl ?? target.baseUrl);
  if (asked.origin !== known.origin) throw new Error(`11200: ${url} is not on ${known.origin}`);
  return new URL(asked.pathname + asked.search, target.baseUrl).href;
}
