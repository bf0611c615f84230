// Visitors of two businesses' web pages, each from an address of their own.
import { env, SELF } from "cloudflare:test";
import { issueCredentials } from "../../src/domain/auth/index.ts";
import { createBusiness, demoBusiness } from "../../src/domain/tenants/index.ts";
import { type ChatPrefill, startWebChat, type WebChat } from "../simulator/web-chat.ts";
import { otherBusiness, testContext } from "./context.ts";
import { newCaller, publicUrl, seeded } from "./pickup.ts";

let token = "";
let foreignToken = "";
let apiKey = "";

async function tokenOf(context: ReturnType<typeof testContext>): Promise<string> {
  const { widget_token } = await issueCredentials(context.ctx, { kinds: ["widget_token"], isRotation: false });
  await context.settle();
  return widget_token;
}

/** Makes the demo business and another one, each with a widget token. */
export async function seededWidgets(): Promise<void> {
  apiKey = (await seeded()).api_key;
  token = await tokenOf(testContext(env));
  const other = testContext(env, { tenantId: otherBusiness });
  await createBusiness(other.ctx, { key: "other", ...demoBusiness, name: "Other Plumbing", numbers: ["+19135550143"] });
  foreignToken = await tokenOf(other);
}

let lastAddress = 0;

/** From an address that nobody has chatted from, unless one is given. */
export function ask(
  path: string,
  options: { body?: object; isForeign?: boolean; address?: string } = {},
): Promise<Response> {
  lastAddress += 1;
  const headers = {
    "Content-Type": "application/json",
    "X-Widget-Token": options.isForeign === true ? foreignToken : token,
    "CF-Connecting-IP": options.address ?? `198.51.100.${lastAddress}`,
  };
  const { body } = options;
  return SELF.fetch(`${publicUrl}/v1/widget${path}`, {
    headers,
    ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
  });
}

/** A program of the business, always from the same address. */
export function askAsProgram(path: string, body: object): Promise<Response> {
  return SELF.fetch(`${publicUrl}/v1/widget${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-API-Key": apiKey, "CF-Connecting-IP": "192.0.2.1" },
    body: JSON.stringify(body),
  });
}

export function visit(prefill: ChatPrefill = {}): Promise<WebChat> {
  const page = { baseUrl: publicUrl, widgetToken: token };
  return startWebChat({ ...page, fetch: (url, request) => SELF.fetch(url, request) }, prefill);
}

export function spoken(phone: string): string {
  return `${phone.slice(2, 5)} ${phone.slice(5, 8)} ${phone.slice(8)}`;
}

export async function sayAll(chat: WebChat, texts: readonly string[]): Promise<void> {
  for (const text of texts) await chat.send(text);
}

/** Chats until the time is read back. */
export async function untilReadBack(phone = newCaller()): Promise<WebChat> {
  const chat = await visit();
  await sayAll(chat, [
    "my kitchen sink is leaking",
    "Jane Doe",
    spoken(phone),
    "742 Evergreen Terrace, Merriam KS 66203",
  ]);
  await chat.send(chat.last().offers[0] ?? "");
  return chat;
}

/** Trips to D1 that the answer took. */
export const trips = (response: Response) => /d1;.*desc="(\d+)"/.exec(response.headers.get("Server-Timing") ?? "")?.[1];
