import { env, evictDurableObject, runInDurableObject } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { recordCall } from "../../src/domain/calls/index.ts";
import { deriveId } from "../../src/platform/ids.ts";
import { booked, booking, kansas, request } from "../support/bookings.ts";
import { call, conversation, now, said } from "../support/callers.ts";
import { testContext } from "../support/context.ts";
import { freshStore } from "../support/fresh-store.ts";
import { hostileStrings } from "../support/hostile-strings.ts";
import { d1TripsOf, type Keys, newCaller, ownerGet, ring, seeded, seededOther } from "../support/pickup.ts";

interface Message {
  seq: number;
  role: string;
  text: string;
  timestamp: string;
  lines: string[];
  facts: { kind: string; value: string }[];
  answer_ms: number | null;
}

interface Conversation {
  id: string;
  peer: string;
  customer_id: string | null;
  customer_name: string | null;
  ended_at: string | null;
  message_count: number;
  outcome: string | null;
  messages: Message[];
  appointments: { id: string; conversation_id: string; contact_phone: string }[];
  [field: string]: unknown;
}

let ours: Keys;
let theirs: Keys;
const { ctx } = testContext(env);
const base = "/v1/crm/conversations";

const list = async (query = "", keys = ours) => await (await ownerGet(keys, `${base}${query}`)).json<Conversation[]>();
const one = async (id: string) => await (await ownerGet(ours, `${base}/${id}`)).json<Conversation>();
const idOfCall = (callSid: string) => deriveId("conversation", callSid);

/** What is done behind the answer is done by then. */
async function eventually<T>(read: () => Promise<T>, isThere: (value: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 40; tries += 1) {
    const value = await read();
    if (isThere(value)) return value;
    await scheduler.wait(50);
  }
  throw new Error("it never came");
}

async function bookedCall() {
  const from = newCaller();
  const talk = await ring({ from });
  const words = [
    "my kitchen sink is leaking",
    "Jane Doe",
    "742 Evergreen Terrace, Merriam Kansas 66203",
    "the first one",
    "yes please",
    "no thanks",
  ];
  for (const text of words) await talk.say(text);
  const id = idOfCall(talk.callSid);
  const conversationOf = await eventually(
    () => one(id),
    ({ ended_at: end }) => end != null,
  );
  return { from, words, id, callSid: talk.callSid, conversation: conversationOf };
}

beforeAll(async () => {
  await freshStore();
  ours = await seeded();
  theirs = await seededOther();
});

describe("the record of a call that was played", () => {
  it("has every word, the keys of our lines, what was newly understood, and how long each answer took", async () => {
    const { from, words, conversation: kept } = await bookedCall();
    expect(kept).toMatchObject({
      channel: "phone",
      peer: from,
      customer_name: "Jane Doe",
      outcome: "booked",
      is_emergency: false,
      language: "en",
      service_type: "fixture_or_leak_repair",
      has_appointments: true,
      flagged_for_review: false,
      tags: [],
      notes: null,
    });
    expect(kept.appointments).toMatchObject([{ contact_phone: from, conversation_id: kept.id }]);
    const { messages } = kept;
    expect(kept.message_count).toBe(messages.length);
    expect(messages.map(({ seq }) => seq)).toEqual(messages.map((_, i) => i));
    const heard = messages.filter(({ role }) => role === "user");
    expect(heard.map(({ text }) => text)).toEqual(words);
    expect(heard.map(({ facts }) => facts.map(({ kind }) => kind))).toEqual([
      ["problem", "service"],
      ["name"],
      ["address"],
      [],
      [],
      [],
    ]);
    expect(heard[1]?.facts).toEqual([{ kind: "name", value: "Jane Doe" }]);
    expect(heard[0]?.facts).toContainEqual({ kind: "service", value: expect.stringContaining("leak") });
    for (const { answer_ms: ms, lines } of heard)
      expect([typeof ms, (ms ?? -1) >= 0, lines]).toEqual(["number", true, []]);
    const spoken = messages.filter(({ role }) => role === "assistant");
    expect(spoken[0]?.lines).toEqual(["greeting"]);
    expect(spoken.flatMap(({ lines }) => lines)).toEqual(expect.arrayContaining(["offer_two", "booked", "goodbye"]));
    expect(
      spoken.every(({ facts, answer_ms: ms, lines }) => facts.length === 0 && ms === null && lines.length > 0),
    ).toBe(true);
  });

  it("is there while the call goes on", async () => {
    const talk = await ring();
    await talk.say("my kitchen sink is leaking");
    const live = await eventually(
      () => one(idOfCall(talk.callSid)),
      ({ id }) => id !== undefined,
    );
    expect(live).toMatchObject({ ended_at: null, outcome: null, messages: [], channel: "phone" });
    expect((await list())[0]).toMatchObject({ id: live.id, ended_at: null });
    await talk.hangUp();
    const over = await eventually(
      () => one(live.id),
      ({ ended_at: end }) => end !== null,
    );
    expect(over.messages.filter(({ role }) => role === "user")).toHaveLength(1);
  });

  it("is whole when it began before the journal kept such things", async () => {
    const talk = await ring();
    await talk.say("my kitchen sink is leaking");
    const stub = env.CALL_SESSION.getByName(talk.callSid);
    await runInDurableObject(stub, (_, state) => state.storage.sql.exec("DROP TABLE hearings"));
    await evictDurableObject(stub);
    await talk.say("Jane Doe");
    await talk.hangUp();
    const kept = await eventually(
      () => one(idOfCall(talk.callSid)),
      ({ ended_at: end }) => end != null,
    );
    const heard = kept.messages.filter(({ role }) => role === "user");
    expect(heard.map(({ text, facts }) => [text, facts.map(({ kind }) => kind)])).toEqual([
      ["my kitchen sink is leaking", []],
      ["Jane Doe", ["name"]],
    ]);
    expect(heard.map(({ answer_ms: ms }) => ms === null)).toEqual([true, false]);
  });
});

describe("the conversations of a business", () => {
  it("cost one trip for the credentials and one for the data", async () => {
    const { id, conversation: kept } = await bookedCall();
    for (const path of [base, `${base}/${id}`, `/v1/crm/customers/${kept.customer_id}/conversations`]) {
      expect(d1TripsOf(await ownerGet(ours, path))).toBe(2);
    }
  });

  it("are narrowed to a customer, by either way", async () => {
    const { id, conversation: kept } = await bookedCall();
    const mine = await (await ownerGet(ours, `/v1/crm/customers/${kept.customer_id}/conversations`)).json<
      Conversation[]
    >();
    expect(mine.map((c) => c.id)).toEqual([id]);
    expect((await list(`?customer_id=${kept.customer_id}`)).map((c) => c.id)).toEqual([id]);
    expect(await (await ownerGet(ours, "/v1/crm/customers/cust_none/conversations")).json()).toEqual([]);
  });

  it("are narrowed by what they came to, and come in pages", async () => {
    expect((await list("?outcome=booked")).every(({ outcome }) => outcome === "booked")).toBe(true);
    expect(await list("?channel=sms")).toEqual([]);
    expect(await list("?is_emergency=true")).toEqual([]);
    expect(await list("?from=2030-01-01T00:00:00Z")).toEqual([]);
    const all = await list("?to=2030-01-01T00:00:00%2B00:00");
    expect(all.length).toBeGreaterThan(2);
    expect((await list("?limit=1&offset=1")).map(({ id }) => id)).toEqual([all[1]?.id]);
    for (const wrong of ["?limit=0", "?channel=pigeon", "?from=yesterday", "?is_emergency=maybe"]) {
      expect((await ownerGet(ours, base + wrong)).status).toBe(422);
    }
  });

  it("are nobody else's", async () => {
    const [first] = await list();
    expect(await list("", theirs)).toEqual([]);
    expect((await ownerGet(theirs, `${base}/${first?.id}`)).status).toBe(404);
    expect((await ownerGet({ ...ours, owner_token: "" }, base)).status).toBe(401);
    expect((await ownerGet(ours, `${base}/conv_none`)).status).toBe(404);
  });

  it("give back names and words as they were, whatever they are", async () => {
    const phone = "+19135550190";
    const slot = { start: kansas("2026-12-10T09:00"), end: kansas("2026-12-10T10:00") };
    const id = deriveId("conversation", "hostile");
    const messages = hostileStrings.map((text, i) =>
      said({ role: "user", text, at: now + i, facts: [{ kind: "name", value: text }] }),
    );
    await recordCall(ctx, call({ key: "hostile", conversation: conversation({ id, peer: phone }), messages }));
    const { customerId } = await booked(ctx, booking("hostile-visit", { request: request({ phone, slot }) }));
    await env.SHARD_0.prepare("update conversations set customer_id = ? where id = ?").bind(customerId, id).run();
    for (const name of hostileStrings) {
      await env.SHARD_0.prepare("update customers set name = ? where id = ?").bind(name, customerId).run();
      const response = await ownerGet(ours, `${base}/${id}`);
      expect(response.headers.get("Content-Type")).toMatch(/^application\/json/);
      expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
      const read = await response.json<Conversation>();
      expect(read.customer_name).toBe(name);
      expect(read.messages.map(({ text, facts }) => [text, facts[0]?.value])).toEqual(
        hostileStrings.map((text) => [text, text]),
      );
    }
  });
});
