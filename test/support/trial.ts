// Somebody of the demo business who tries out a call by typing.
import { env, SELF } from "cloudflare:test";
import { expect } from "vitest";
import { type Keys, publicUrl } from "./pickup.ts";

export interface Turn {
  session_id: string;
  conversation_id: string;
  reply_text: string;
  session_state: {
    stage: string;
    status: string;
    caller_phone: string;
    caller_name: string | null;
    outcome: string | null;
  };
  open: string;
  lines: string[];
  facts: { kind: string; value: string }[];
  reading: { intent: string | null; name: string | null; yes_no: string | null } | null;
  answer_ms: number;
  appointment: { id: string; start_time: string; contact_name: string } | null;
  texted: { to: string; body: string }[];
}

export function post(as: Keys, path: string, body: unknown = {}): Promise<Response> {
  return SELF.fetch(`${publicUrl}/v1/owner/try-it${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-API-Key": as.api_key, "X-Owner-Token": as.owner_token },
    body: JSON.stringify(body),
  });
}

export async function turn(as: Keys, path: string, body: unknown = {}): Promise<Turn> {
  const response = await post(as, path, body);
  expect(response.status).toBe(200);
  return await response.json<Turn>();
}

/** Plays a caller; the last turn is the answer. */
export async function play(as: Keys, words: string[], start: Record<string, unknown> = {}): Promise<Turn> {
  let last = await turn(as, "", start);
  for (const text of words) last = await turn(as, `/${last.session_id}/input`, { text });
  return last;
}

const wishes = ["my kitchen sink is leaking", "Jane Doe", "742 Evergreen Terrace, Merriam Kansas 66203"];
export const booking = [...wishes, "the first one", "yes please"];

export async function rows(sql: string): Promise<Record<string, unknown>[]> {
  return (await env.SHARD_0.prepare(sql).all()).results;
}

/** All that deferred work could have done is done once the conversation is on record. */
export async function onRecord(as: Keys, { session_id, conversation_id }: Turn): Promise<void> {
  expect((await post(as, `/${session_id}/end`)).status).toBe(204);
  const recorded = `SELECT mode FROM conversations WHERE id = '${conversation_id}' AND ended_at IS NOT NULL`;
  await expect.poll(() => rows(recorded)).toEqual([{ mode: "test" }]);
}

/** Nothing that reaches anybody: no event, no text to be sent, no lane taken. */
export async function reachesNobody(): Promise<void> {
  expect(await rows("SELECT type FROM outbox")).toEqual([]);
  expect(await rows("SELECT * FROM lanes_held")).toEqual([]);
  expect(await rows("SELECT kind FROM sms_messages WHERE mode = 'live' OR status <> 'kept'")).toEqual([]);
  const { messages } = await (await SELF.fetch(`${publicUrl}/v1/dev/outbox`)).json<{ messages: object[] }>();
  expect(messages).toEqual([]);
}
