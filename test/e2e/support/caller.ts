// A caller in a test: reaches the server as Twilio would, and looks up what came of it as the owner would.
import { setTimeout as pause } from "node:timers/promises";
import { newMemory, nextWords } from "../../../tools/call/caller.ts";
import { parseScript, type Script } from "../../../tools/call/script.ts";
import type { CallOptions, PhoneCall } from "../../simulator/gather-call.ts";
import type { TextThread } from "../../simulator/text-thread.ts";
import type { Pickup } from "./pickup.ts";

export interface Visit {
  id: string;
  contact_name: string | null;
  contact_phone: string | null;
  address: string | null;
  status: string;
}

export interface OutboxText {
  id: string;
  to: string;
  from: string;
  body: string;
  kind: string;
}

export function asTwilio({ baseUrl, demo }: Pickup, from: string): CallOptions {
  const { twilio_account_sid: accountSid, twilio_auth_token: authToken, phone_number: to } = demo;
  return { baseUrl, authToken, accountSid, from, to };
}

/** A caller who answers what is asked. */
export function scripted(facts: Partial<Script["facts"]>): Script {
  return parseScript(JSON.stringify({ facts }), "test");
}

/** The caller answers until the call ends, or `turns` times. */
export async function converse(call: PhoneCall, script: Script, turns = Number.POSITIVE_INFINITY): Promise<void> {
  const memory = newMemory();
  let heard = call.turns.at(-1)?.assistant ?? "";
  while (call.listening() && memory.said < turns) {
    const words = nextWords(script, heard, memory);
    if (words === null) return;
    heard = await call.say(words);
  }
}

/** The person texts until nothing more is asked. */
export async function textOn(thread: TextThread, script: Script): Promise<void> {
  const memory = newMemory();
  let words = nextWords(script, "", memory);
  while (words !== null) words = nextWords(script, (await thread.send(words)) ?? "", memory);
}

function keys({ demo }: Pickup): Record<string, string> {
  return { "X-API-Key": demo.api_key, "X-Owner-Token": demo.owner_token };
}

export async function visitsOf(pickup: Pickup, phone: string): Promise<Visit[]> {
  const response = await fetch(`${pickup.baseUrl}/v1/crm/appointments`, { headers: keys(pickup) });
  if (!response.ok) throw new Error(`appointments answered ${response.status}`);
  return ((await response.json()) as Visit[]).filter((visit) => visit.contact_phone === phone);
}

export async function textsTo(pickup: Pickup, phone: string): Promise<OutboxText[]> {
  const response = await fetch(`${pickup.baseUrl}/v1/dev/outbox`);
  const { messages } = (await response.json()) as { messages: OutboxText[] };
  return messages.filter((message) => message.to === phone);
}

/** Texts go out after the answer; waits up to 30 s for one that `fits`. */
export async function textThat(pickup: Pickup, phone: string, fits: (body: string) => boolean): Promise<string> {
  for (let tries = 0; tries < 300; tries++) {
    const found = (await textsTo(pickup, phone)).find((text) => fits(text.body));
    if (found) return found.body;
    await pause(100);
  }
  throw new Error(`no such text to ${phone}: ${JSON.stringify(await textsTo(pickup, phone))}`);
}
