import { env, evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { compose } from "../../src/compose.ts";
import type { Compose } from "../../src/domain/context.ts";
import { systemClock, toMs } from "../../src/platform/time.ts";
import type { WebChat } from "../simulator/web-chat.ts";
import { newCaller } from "../support/pickup.ts";
import { ask, sayAll, seededWidgets, spoken, trips, untilReadBack, visit } from "../support/web-visitor.ts";

beforeAll(seededWidgets);

const stub = (chat: WebChat) => env.CHAT_SESSION.getByName(chat.id);

/** The same product while its database does not answer. */
const withoutStore: Compose<Env> = (whole, ...given) => {
  const fail = () => {
    throw new Error("D1_ERROR: Network connection lost");
  };
  const SHARD_0 = { prepare: fail, batch: fail } as unknown as D1Database;
  return compose({ ...whole, SHARD_0 }, ...given);
};

function composeWith(chat: WebChat, parts: Compose<Env>): Promise<void> {
  return runInDurableObject(stub(chat), (instance) => {
    (instance as unknown as { compose: Compose<Env> }).compose = parts;
  });
}

const tablesOf = (chat: WebChat) =>
  runInDurableObject(stub(chat), (_, state) =>
    state.storage.sql.exec("SELECT name FROM sqlite_master WHERE name IN ('session', 'past')").toArray(),
  );

const textsOf = async (chat: WebChat) =>
  (await (await ask(`/${chat.id}`)).json<{ messages: { text: string }[] }>()).messages.map(({ text }) => text);

describe("a chat on the web page", () => {
  it("books a visit by taps and words, which is one live row that came from the web", async () => {
    const phone = newCaller();
    const chat = await visit();
    expect(chat.last()).toMatchObject({
      reply_text: "This is the automated assistant of Bristol Plumbing. How can I help you today?",
      stage: "ASK_PROBLEM",
      offers: [],
      appointment: null,
    });
    expect((await chat.send("my kitchen sink is leaking")).stage).toBe("ASK_NAME");
    expect((await chat.send("Jane Doe")).stage).toBe("ASK_PHONE");
    expect((await chat.send(spoken(phone))).stage).toBe("ASK_ADDRESS");
    const offered = await chat.send("742 Evergreen Terrace, Merriam KS 66203");
    expect(offered).toMatchObject({ stage: "ASK_SCHEDULE", appointment: null });
    expect(offered.offers).toHaveLength(3);
    const readBack = await chat.send(offered.offers[0] ?? "");
    expect(readBack).toMatchObject({ stage: "CONFIRM_SLOT", offers: ["Yes", "No"], appointment: null });
    expect(readBack.reply_text).toContain(`(913) 555-${phone.slice(-4)}`);
    const booked = await chat.send("Yes");
    expect(booked.reply_text).toContain("You're all set, Jane Doe");
    expect(booked.appointment?.text).toBe(offered.offers[0]);
    expect((await chat.send(booked.offers[0] ?? "")).outcome).toBe("booked");
    await chat.end();
    const rows = await env.SHARD_0.prepare("SELECT mode, lead_source, status FROM appointments WHERE contact_phone = ?")
      .bind(phone)
      .all();
    expect(rows.results).toEqual([{ mode: "live", lead_source: "Web", status: "SCHEDULED" }]);
    const conversation = await env.SHARD_0.prepare(
      "SELECT channel, peer, outcome, customer_id IS NOT NULL AS is_linked FROM conversations WHERE session_id = ?",
    )
      .bind(chat.id)
      .first();
    expect(conversation).toEqual({ channel: "web", peer: null, outcome: "booked", is_linked: 1 });
  });

  it("says nothing of keys, of listening or of speaking to somebody who types", async () => {
    const chat = await visit();
    await sayAll(chat, ["my kitchen sink is leaking", "Jane Doe", "the moon", "green"]);
    const said = chat.turns.map(({ assistant }) => assistant).join(" ");
    expect(said).toContain("write");
    expect(said).not.toMatch(/\bkey\b|\bpress\b|\bsay\b|\bhear\b|Thanks for calling/i);
  });

  it("goes on where it was when the server restarts in the middle, and the page shows it again", async () => {
    const chat = await visit();
    await sayAll(chat, ["my kitchen sink is leaking", "Jane Doe"]);
    await evictDurableObject(stub(chat));
    const read = await ask(`/${chat.id}`);
    expect(trips(read)).toBe("1");
    const view = await read.json<{ messages: { seq: number; role: string; text: string }[] }>();
    expect(view).toMatchObject({ conversation_id: chat.id, stage: "ASK_PHONE", outcome: null, appointment: null });
    expect(view.messages.map(({ seq, role }) => [seq, role])).toEqual([
      [1, "assistant"],
      [2, "user"],
      [3, "assistant"],
      [4, "user"],
      [5, "assistant"],
    ]);
    expect((await chat.send("913 555 0177")).stage).toBe("ASK_ADDRESS");
  });

  it("hears a message once, however often it is sent, and answers it the same", async () => {
    const chat = await visit();
    const first = await chat.send("my kitchen sink is leaking", "m-1");
    const again = await Promise.all([1, 2, 3].map(() => chat.send("my kitchen sink is leaking", "m-1")));
    await chat.send("Jane Doe", "m-2");
    expect([...again, await chat.send("my kitchen sink is leaking", "m-1")]).toEqual(
      again.map(() => first).concat(first),
    );
    const view = await (await ask(`/${chat.id}`)).json<{ messages: { role: string }[] }>();
    expect(view.messages.filter(({ role }) => role === "user")).toHaveLength(2);
  });

  it("books once when the yes arrives five times at the same moment", async () => {
    const phone = newCaller();
    const chat = await untilReadBack(phone);
    const answers = await Promise.all(Array.from({ length: 5 }, () => chat.send("Yes", "the-yes")));
    expect(new Set(answers.map(({ reply_text }) => reply_text)).size).toBe(1);
    const rows = await env.SHARD_0.prepare("SELECT count(*) AS n FROM appointments WHERE contact_phone = ?")
      .bind(phone)
      .first();
    expect(rows).toEqual({ n: 1 });
  });

  it("begins anew after its end, and what was said before stays readable", async () => {
    const chat = await untilReadBack();
    await sayAll(chat, ["Yes", "No, that's all"]);
    expect(chat.last().outcome).toBe("booked");
    const next = await chat.send("my water heater is broken");
    expect(next).toMatchObject({ outcome: null, appointment: null, stage: "ASK_ADDRESS" });
    await evictDurableObject(stub(chat));
    const view = await (await ask(`/${chat.id}`)).json<{ messages: { text: string }[] }>();
    const texts = view.messages.map(({ text }) => text);
    expect(texts[1]).toBe("my kitchen sink is leaking");
    expect(texts.at(-2)).toBe("my water heater is broken");
    const kept = await env.SHARD_0.prepare("SELECT count(*) AS n FROM conversations WHERE session_id = ?")
      .bind(chat.id)
      .first();
    expect(kept).toEqual({ n: 2 });
  });

  it("stays as it was when the database fails as it begins anew, and goes on when the message is sent again", async () => {
    const chat = await untilReadBack();
    await sayAll(chat, ["Yes", "No, that's all"]);
    const before = await textsOf(chat);
    const again = { text: "my water heater is broken", message_id: "again" };
    await composeWith(chat, withoutStore);
    expect((await ask(`/${chat.id}/message`, { body: again })).status).toBeGreaterThanOrEqual(500);
    expect(await textsOf(chat)).toEqual(before);
    await composeWith(chat, compose);
    expect(await chat.send(again.text, again.message_id)).toMatchObject({ outcome: null, stage: "ASK_ADDRESS" });
    const after = await textsOf(chat);
    // The first words of the new conversation follow the last ones of the old in one bubble.
    expect(after.slice(0, before.length - 1)).toEqual(before.slice(0, -1));
    expect(after.slice(before.length)).toEqual([again.text, expect.any(String)]);
  });

  it("keeps no word of earlier conversations once the present one is lost", async () => {
    const chat = await untilReadBack();
    await sayAll(chat, ["Yes", "No, that's all", "one more thing, my toilet runs"]);
    await runInDurableObject(stub(chat), async (_, state) => {
      state.storage.sql.exec("DROP TABLE session");
      await state.storage.setAlarm(toMs(systemClock()) + 60_000);
    });
    await evictDurableObject(stub(chat));
    await runDurableObjectAlarm(stub(chat));
    expect(await tablesOf(chat)).toEqual([]);
  });

  it("is forgotten whole a day after its end", async () => {
    const chat = await untilReadBack();
    await sayAll(chat, ["Yes", "No, that's all", "one more thing, my toilet runs"]);
    expect((await ask(`/${chat.id}/end`, { body: {} })).status).toBe(200);
    await runInDurableObject(stub(chat), (_, state) => {
      state.storage.sql.exec("UPDATE timers SET due = 1 WHERE name = 'forget'");
    });
    await runDurableObjectAlarm(stub(chat));
    expect((await ask(`/${chat.id}`)).status).toBe(404);
    expect(await tablesOf(chat)).toEqual([]);
  });

  it("that the visitor leaves half way makes a callback", async () => {
    const phone = newCaller();
    const chat = await visit();
    await sayAll(chat, ["my kitchen sink is leaking", "Jane Doe", spoken(phone)]);
    await chat.end();
    const row = await env.SHARD_0.prepare("SELECT reason, channel FROM callbacks WHERE phone = ?").bind(phone).first();
    expect(row).toEqual({ reason: "PARTIAL_INTAKE", channel: "web" });
  });

  it("puts what to do in danger before everything, and apart from the reply", async () => {
    const chat = await visit();
    const answer = await chat.send("I smell gas in the basement");
    expect(answer).toMatchObject({ is_emergency: true, safety_text: expect.stringContaining("911") });
    expect(answer.reply_text.startsWith(answer.safety_text ?? "?")).toBe(true);
  });

  it("is held in Spanish with a page that asks for it, taps included", async () => {
    const chat = await visit({ language: "es" });
    expect(chat.last().reply_text).toMatch(/^Soy el asistente automático/);
    await sayAll(chat, [
      "se me rompió el grifo de la cocina",
      "Juana Díaz",
      "913 555 0166",
      "742 Evergreen Terrace, Merriam KS 66203",
    ]);
    const [time = ""] = chat.last().offers;
    expect(time).toMatch(/^(lunes|martes|miércoles|jueves|viernes|sábado) \d/);
    await chat.send(time);
    expect((await chat.send("Sí")).appointment?.text).toBe(time);
  });

  it("keeps markup as the text that it is", async () => {
    const chat = await visit();
    const attack = 'my sink leaks <img src=x onerror="alert(1)"> & <script>alert(2)</script>';
    await chat.send(attack);
    const response = await ask(`/${chat.id}`);
    expect(response.headers.get("Content-Type")).toContain("application/json");
    const view = await response.json<{ messages: { text: string }[] }>();
    expect(view.messages[1]?.text).toBe(attack);
  });
});
