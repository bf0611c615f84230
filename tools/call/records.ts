// What the server keeps of a conversation, read through its own API.
import { setTimeout as pause } from "node:timers/promises";
import * as z from "zod";
import type { CallServer } from "./server.ts";

const appointment = z.looseObject({ id: z.string(), version: z.int().optional(), contact_phone: z.string().nullish() });
const text = z.looseObject({ id: z.string(), to: z.string(), body: z.string() });
const journal = z.looseObject({
  call_id: z.string(),
  outcome: z.string().nullable(),
  turns: z.array(z.looseObject({ caller: z.string(), assistant: z.string(), lines: z.array(z.string()) })),
});

export type Appointment = z.infer<typeof appointment>;
export type SentText = z.infer<typeof text>;
export type Journal = z.infer<typeof journal>;

/** What was there before the call. */
export interface Snapshot {
  visits: ReadonlySet<string>;
  texts: ReadonlySet<string>;
}

const pageSize = 500;

export async function takeSnapshot(server: CallServer): Promise<Snapshot> {
  const [visits, texts] = await Promise.all([listVisits(server), listTexts(server)]);
  return { visits: new Set(visits.map(edition)), texts: new Set(texts.map((one) => one.id)) };
}

/** Null when the server keeps no journal of it. */
export async function readJournal(server: CallServer, path: string): Promise<Journal | null> {
  return journal.nullable().parse(await get(server, path));
}

/** The visit that this caller booked or changed since the snapshot. */
export async function newVisit(
  server: CallServer,
  before: Snapshot,
  phones: readonly string[],
): Promise<Appointment | null> {
  const fresh = (await listVisits(server)).filter((visit) => !before.visits.has(edition(visit)));
  const own = fresh.findLast((visit) => phones.includes(visit.contact_phone ?? ""));
  return own ?? (fresh.length === 1 ? (fresh[0] ?? null) : null);
}

/** Waits up to `patienceMs` until each of `wanted` was texted. Returns all new texts to `readers`. */
export async function newTexts(
  server: CallServer,
  before: Snapshot,
  { readers, wanted, patienceMs }: { readers: readonly string[]; wanted: readonly string[]; patienceMs: number },
): Promise<SentText[]> {
  const giveUpAt = performance.now() + patienceMs;
  for (;;) {
    const fresh = (await listTexts(server)).filter((one) => !before.texts.has(one.id) && readers.includes(one.to));
    const isComplete = wanted.every((phone) => fresh.some((one) => one.to === phone));
    if (isComplete || performance.now() > giveUpAt) return fresh;
    await pause(100);
  }
}

/** A visit that was moved is the same visit in another edition. */
function edition(visit: Appointment): string {
  return `${visit.id}:${visit.version ?? 1}`;
}

async function listVisits(server: CallServer): Promise<Appointment[]> {
  const visits: Appointment[] = [];
  for (;;) {
    const page = await get(server, `/v1/crm/appointments?limit=${pageSize}&offset=${visits.length}`);
    const found = z.array(appointment).parse(page ?? []);
    visits.push(...found);
    if (found.length < pageSize) return visits;
  }
}

async function listTexts(server: CallServer): Promise<SentText[]> {
  return z.object({ messages: z.array(text) }).parse(await get(server, "/v1/dev/outbox")).messages;
}

/** Null for what the server does not know. */
async function get({ baseUrl, demo }: CallServer, path: string): Promise<unknown> {
  const headers = { "X-API-Key": demo.api_key, "X-Owner-Token": demo.owner_token };
  const response = await fetch(new URL(path, baseUrl), { headers, signal: AbortSignal.timeout(20_000) });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${(await response.text()).slice(0, 300)}`);
  return response.json();
}
