import { env, evictDurableObject, runInDurableObject } from "cloudflare:test";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openaiModel } from "../../src/adapters/openai/model.ts";
import { compose } from "../../src/compose.ts";
import type { Compose } from "../../src/domain/context.ts";
import { type PhoneCall, startCall } from "../simulator/gather-call.ts";
import { type OpenAiApi, openAiApi } from "../simulator/openai/api.ts";
import { honest } from "../simulator/openai/honest.ts";
import { newSid } from "../simulator/webhook.ts";
import { businessNumber, newCaller, seeded, target, twilioAccount } from "../support/pickup.ts";

const key = "sk-only-the-tests-know";
let api: OpenAiApi;

beforeAll(seeded);
beforeEach(() => {
  api = openAiApi({ key });
});

/** The runtime's fetch with OpenAI at its other end. */
const fetchFromApi: typeof globalThis.fetch = async (input, init) => {
  const { signal } = init ?? {};
  const givenUp = new Promise<never>((_, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason));
  });
  return await Promise.race([api.handle(new Request(input, init)), givenUp]);
};

const withModel: Compose<Env> = (...given) => {
  const ctx = compose(...given);
  const config = { apiKey: key, baseUrl: "https://openai.test/v1", model: "gpt-6-luna", fetch: fetchFromApi };
  return { ...ctx, ports: { ...ctx.ports, model: openaiModel(config) } };
};

/** Gives the object of one call a model; it lasts until the object loses its memory. */
async function giveModel(callSid: string): Promise<void> {
  await runInDurableObject(env.CALL_SESSION.getByName(callSid), (instance) => {
    (instance as unknown as { compose: Compose<Env> }).compose = withModel;
  });
}

async function ringWithModel(from = newCaller()): Promise<PhoneCall> {
  const callSid = newSid("CA");
  await giveModel(callSid);
  return await startCall({ ...target, accountSid: twilioAccount, from, to: businessNumber, callSid });
}

const unclear = "well the thing in the utility closet, the heater, has been dripping a little bit all week";
const spent = async () =>
  (await env.SHARD_0.prepare("SELECT coalesce(sum(micro_dollars), 0) AS n FROM model_spend").first<{ n: number }>())
    ?.n ?? 0;

describe("a call with a model behind it", () => {
  it("asks it about words that leave a doubt, answers, and puts down what that cost", async () => {
    const before = await spent();
    const call = await ringWithModel();
    const answer = await call.say(unclear);
    expect(api.requests).toHaveLength(1);
    expect(answer).toContain("name");
    await expect.poll(spent).toBeGreaterThan(before);
  });

  it("books as it does without one, and asks about no plain answer", async () => {
    const call = await ringWithModel();
    await call.say("my kitchen sink is leaking");
    const asked = api.requests.length;
    await call.say("Jane Doe");
    await call.say("742 Evergreen Terrace, Merriam Kansas 66203");
    await call.say("the first one");
    expect(await call.say("yes please")).toContain("You're booked");
    expect(api.requests.length - asked).toBeLessThanOrEqual(1);
  });

  it("does not keep anybody waiting who says that there is gas", async () => {
    api.setFault("hang");
    const call = await ringWithModel();
    expect(await call.say("oh no I think I smell gas in the basement what should I do")).toContain(
      "leave the building",
    );
    expect(api.requests).toEqual([]);
    expect(call.turns.at(-1)?.ms).toBeLessThan(1_000);
  });

  it.each(["unauthorized", "too_many_requests", "server_error", "malformed_json", "wrong_schema", "refusal"] as const)(
    "goes on as without one when the model fails by %j",
    async (fault) => {
      api.setFault(fault);
      const call = await ringWithModel();
      expect(await call.say("my kitchen sink has been leaking under the counter since this morning")).toContain("name");
    },
  );

  it("waits a second and a half for it and no longer", async () => {
    api.setFault("hang");
    const call = await ringWithModel();
    await call.say("my kitchen sink has been leaking under the counter since this morning");
    const ms = call.turns.at(-1)?.ms ?? 0;
    expect(ms).toBeGreaterThan(1_400);
    expect(ms).toBeLessThan(3_000);
    expect(call.turns.at(-1)?.assistant).toContain("name");
  });

  it("keeps with the words what was understood in the end, and how long the caller waited", async () => {
    api.setFault("hang");
    const call = await ringWithModel();
    await call.say("my kitchen sink has been leaking under the counter since this morning");
    const [heard] = await runInDurableObject(env.CALL_SESSION.getByName(call.callSid), (_, state) =>
      state.storage.sql.exec<{ facts: string; answer_ms: number }>("SELECT facts, answer_ms FROM hearings").toArray(),
    );
    const kinds = (JSON.parse(heard?.facts ?? "[]") as { kind: string }[]).map(({ kind }) => kind);
    expect(kinds).toEqual(["problem", "service"]);
    expect(heard?.answer_ms).toBeGreaterThan(1_400);
    expect(heard?.answer_ms).toBeLessThan(3_000);
  });

  it("believes no lie of it: nothing is booked that the caller did not agree to", async () => {
    const lie = { intent: "book", yes_no: "yes", confidence: 1 };
    api = openAiApi({ key, answer: (question) => ({ ...honest(question), ...lie }) });
    const from = newCaller();
    const call = await ringWithModel(from);
    await call.say("my kitchen sink is leaking");
    await call.say("Jane Doe");
    await call.say("742 Evergreen Terrace, Merriam Kansas 66203");
    await call.say("the first one");
    await call.say("well let me think about that for a while, I am not so sure about it");
    const sql = "SELECT count(*) AS n FROM appointments WHERE contact_phone = ?";
    expect(await env.SHARD_0.prepare(sql).bind(from).first()).toEqual({ n: 0 });
  });

  it("asks it once for one turn, however often and at once the turn is delivered", async () => {
    const callSid = newSid("CA");
    await giveModel(callSid);
    const options = { ...target, accountSid: twilioAccount, from: newCaller(), to: businessNumber, callSid };
    const call = await startCall({ ...options, deliveries: 5 });
    await call.say(unclear);
    expect(api.requests).toHaveLength(1);
  });

  it("goes on though its object lost its memory while the model read", async () => {
    const call = await ringWithModel();
    await runInDurableObject(env.CALL_SESSION.getByName(call.callSid), (_, state) => {
      const { sql } = state.storage;
      const stored = JSON.parse(sql.exec("SELECT state FROM session").one().state as string) as object;
      const listening = { at: 1, text: "my kitchen sink is leaking", digits: "" };
      sql.exec("UPDATE session SET state = ?", JSON.stringify({ ...stored, listening }));
      const question = { text: listening.text, asked: "problem", language: "en", services: [], entries: [] };
      const effect = { type: "understand", question };
      const row = sql.exec("SELECT max(seq) AS seq FROM effects").one().seq as number;
      sql.exec("UPDATE effects SET done = 0, body = ? WHERE seq = ?", JSON.stringify(effect), row);
    });
    await evictDurableObject(env.CALL_SESSION.getByName(call.callSid));
    expect(await call.say("hello?")).toContain("name");
  });

  it("is over the day's budget asked no more, and goes on", async () => {
    await env.SHARD_0.prepare("UPDATE tenant_settings SET model_budget_cents = 0").run();
    const call = await ringWithModel();
    expect(await call.say("my kitchen sink has been leaking under the counter since this morning")).toContain("name");
    expect(api.requests).toEqual([]);
    await env.SHARD_0.prepare("UPDATE tenant_settings SET model_budget_cents = NULL").run();
  });
});
