import { env, runInDurableObject } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { newCaller, ring } from "../support/pickup.ts";
import { ask, askAsProgram, sayAll, seededWidgets, spoken, trips, visit } from "../support/web-visitor.ts";

beforeAll(seededWidgets);

describe("what a page has told of its visitor", () => {
  it("is taken as told, so that it is not asked for", async () => {
    const chat = await visit({ customer_name: "Jane Doe", customer_phone: "(913) 555-0165" });
    expect((await chat.send("my kitchen sink is leaking")).stage).toBe("ASK_ADDRESS");
  });

  it("proves nothing: a customer's number shows neither name nor address nor visit", async () => {
    const phone = newCaller();
    const call = await ring({ from: phone });
    for (const words of ["my sink is leaking", "Canary Jones", "17 Larkspur Lane, Merriam", "the first one", "yes"])
      await call.say(words);
    const chat = await visit({ customer_phone: phone });
    await sayAll(chat, ["when is my appointment?", "17 Larkspur Lane", "Canary Jones"]);
    await sayAll(await visit(), ["my sink is leaking", "Eve Stranger", spoken(phone), "cancel my appointment"]);
    const greeted = await visit({ customer_phone: phone });
    await greeted.send("my sink is leaking");
    for (const one of [chat, greeted]) {
      const said = one.turns.map(({ assistant }) => assistant).join(" ");
      expect(said).not.toMatch(/canary|jones|larkspur|your visit/i);
    }
    const visits = await env.SHARD_0.prepare("SELECT status FROM appointments WHERE contact_phone = ?")
      .bind(phone)
      .all();
    expect(visits.results).toEqual([{ status: "SCHEDULED" }]);
  });

  it("is refused where it is no phone number", async () => {
    const response = await ask("/start", { body: { customer_phone: "banana" } });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ fields: ["customer_phone"] });
  });
});

describe("who may chat", () => {
  it("is told whose chat it is and how it greets, and nothing is begun by looking", async () => {
    const before = await env.SHARD_0.prepare("SELECT count(*) AS n FROM conversations").first();
    const response = await ask("/business?language=es");
    expect(trips(response)).toBe("2");
    expect(await response.json()).toMatchObject({
      name: "Bristol Plumbing",
      language_code: "es",
      greeting: "Soy el asistente automático de Bristol Plumbing. ¿En qué le puedo ayudar hoy?",
    });
    expect(await env.SHARD_0.prepare("SELECT count(*) AS n FROM conversations").first()).toEqual(before);
  });

  it("makes two trips to begin, one to write, and one more for the times", async () => {
    const begun = await ask("/start", { body: {} });
    const { conversation_id: id } = await begun.json<{ conversation_id: string }>();
    const write = async (text: string) => trips(await ask(`/${id}/message`, { body: { text } }));
    const messages = ["my sink is leaking", "Jane Doe", "913 555 0163", "742 Evergreen Terrace, Merriam KS 66203"];
    const made: (string | undefined)[] = [];
    for (const text of messages) made.push(await write(text));
    expect([trips(begun), ...made]).toEqual(["2", "1", "1", "1", "2"]);
  });

  it("has a conversation of the own business alone", async () => {
    const chat = await visit();
    for (const response of [
      await ask(`/${chat.id}`, { isForeign: true }),
      await ask(`/${chat.id}/message`, { isForeign: true, body: { text: "hi" } }),
      await ask(`/${chat.id}/end`, { isForeign: true, body: {} }),
    ])
      expect(response.status).toBe(404);
    expect((await chat.send("my kitchen sink is leaking")).stage).toBe("ASK_NAME");
  });

  it.each([`chat_${"0".repeat(32)}`, "chat_1", "nonsense"])(
    "finds nothing under %s, and asking makes no table",
    async (id) => {
      expect((await ask(`/${id}`)).status).toBe(404);
      expect((await ask(`/${id}/message`, { body: { text: "hi" } })).status).toBe(404);
      const tables = await runInDurableObject(env.CHAT_SESSION.getByName(id), (_, state) =>
        state.storage.sql.exec("SELECT name FROM sqlite_master WHERE name = 'session'").toArray(),
      );
      expect(tables).toEqual([]);
    },
  );

  it("may use the prototype's paths", async () => {
    const { conversation_id: id } = await (await ask("/session/start", { body: {} })).json<{
      conversation_id: string;
    }>();
    const reply = await ask(`/session/${id}/input`, { body: { text: "my sink is leaking" } });
    expect(await reply.json()).toMatchObject({ stage: "ASK_NAME" });
    expect(await (await ask(`/session/${id}/end`, { body: {} })).json()).toEqual({ status: `ended:${id}` });
  });
});

describe("too much of it", () => {
  it("is refused: eleven conversations from one address, counted by network for IPv6 and by business", async () => {
    const starts = async (address: string, isForeign = false) =>
      (await ask("/start", { body: {}, address, isForeign })).status;
    for (let n = 0; n < 10; n += 1) expect(await starts(`2001:db8:1:2::${n + 1}`)).toBe(200);
    const refused = await ask("/start", { body: {}, address: "2001:db8:1:2:ffff::1" });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ code: "limit_exceeded", retry_after: expect.any(Number) });
    expect(await starts("2001:db8:1:3::1")).toBe(200);
    expect(await starts("2001:db8:1:2::1", true)).toBe(200);
  });

  it("is not counted by address for a program of the business, which asks for many visitors", async () => {
    const statuses = await Promise.all(
      Array.from({ length: 12 }, async () => (await askAsProgram("/start", {})).status),
    );
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  it("is refused: the thirty-first message in a burst, and a repeated one counts for nothing", async () => {
    const chat = await visit();
    for (let n = 0; n < 30; n += 1) await chat.send("hold on", `m-${n}`);
    for (let n = 0; n < 5; n += 1) await chat.send("hold on", "m-3");
    const refused = await ask(`/${chat.id}/message`, { body: { text: "hold on" } });
    expect(refused.status).toBe(429);
    expect(await refused.json()).toMatchObject({ retry_after: expect.any(Number) });
    expect((await (await visit()).send("my sink is leaking")).stage).toBe("ASK_NAME");
  });

  it.each([
    ["too long", "x".repeat(2_001)],
    ["empty", ""],
    ["blank", "   "],
  ])("is refused: a text that is %s", async (_, text) => {
    const chat = await visit();
    const response = await ask(`/${chat.id}/message`, { body: { text } });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ fields: ["text"] });
  });
});
