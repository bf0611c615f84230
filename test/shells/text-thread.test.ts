import { env, evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { startThread, type TextThread } from "../simulator/text-thread.ts";
import { newSid } from "../simulator/webhook.ts";
import { businessNumber, newCaller, seeded, target, twilioAccount } from "../support/pickup.ts";

beforeAll(seeded);

function thread(options: { from?: string; deliveries?: number } = {}): TextThread {
  return startThread({ ...target, accountSid: twilioAccount, from: newCaller(), to: businessNumber, ...options });
}

describe("a text thread", () => {
  it("books a visit over several texts, and the reply is the confirmation", async () => {
    const from = newCaller();
    const texts = thread({ from });
    expect(await texts.send("my kitchen sink is leaking")).toContain("name");
    expect(await texts.send("Jane Doe")).toContain("address");
    expect(await texts.send("742 Evergreen Terrace, Merriam Kansas 66203")).toContain("Which works for you");
    expect(await texts.send("the first one")).toContain("Shall I book it");
    await evictDurableObject(env.CHAT_SESSION.getByName(`biz_demo0000000000000000000000:${businessNumber}:${from}`));
    expect(await texts.send("Yes")).toContain("You're all set, Jane Doe");
    const row = await env.SHARD_0.prepare("SELECT lead_source FROM appointments WHERE contact_phone = ?")
      .bind(from)
      .first();
    expect(row).toEqual({ lead_source: "SMS" });
  });

  it("answers a text once, however often it is delivered", async () => {
    const from = newCaller();
    const texts = thread({ from, deliveries: 5 });
    await texts.send("my kitchen sink is leaking");
    await texts.send("Jane Doe");
    for (const { answers } of texts.webhooks) expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(texts.turns.map(({ assistant }) => assistant.includes("name"))).toEqual([true, false]);
  });

  it("repeats its answer to a text that comes again later", async () => {
    const texts = thread();
    const sid = newSid("SM");
    const first = await texts.send("my kitchen sink is leaking", sid);
    await texts.send("Jane Doe");
    expect(await texts.send("my kitchen sink is leaking", sid)).toBe(first);
  });

  it("begins anew after a conversation has ended", async () => {
    const texts = thread();
    await texts.send("let me talk to a person");
    expect(await texts.send("it is Jane, call me about the boiler")).toContain("pass it on");
    expect(await texts.send("my kitchen sink is leaking")).toContain("automated assistant");
  });

  it("stops at STOP, says so once, and starts again at START", async () => {
    const texts = thread();
    expect(await texts.send("STOP")).toContain("START");
    expect(await texts.send("STOP")).toBeNull();
    expect(await texts.send("START")).not.toBeNull();
    expect(await texts.send("HELP")).toContain("Bristol Plumbing");
  });

  it("does not talk to short codes nor for numbers that are nobody's", async () => {
    expect(await thread({ from: "72345" }).send("Your code is 1234")).toBeNull();
    const stranger = startThread({ ...target, accountSid: twilioAccount, from: newCaller(), to: "+19135550999" });
    expect(await stranger.send("hello")).toBeNull();
  });

  it("that falls silent is closed after two hours, and the lead is called back", async () => {
    const from = newCaller();
    await thread({ from }).send("my kitchen sink is leaking");
    const stub = env.CHAT_SESSION.getByName(`biz_demo0000000000000000000000:${businessNumber}:${from}`);
    await runInDurableObject(stub, (_, state) => {
      state.storage.sql.exec("UPDATE timers SET due = 1 WHERE name = 'idle'");
    });
    await runDurableObjectAlarm(stub);
    const row = await env.SHARD_0.prepare("SELECT reason FROM callbacks WHERE phone = ?").bind(from).first();
    expect(row).toEqual({ reason: "PARTIAL_INTAKE" });
  });

  it("greets in the language it is written to", async () => {
    expect(await thread().send("hola, se me rompió el grifo de la cocina")).toMatch(/^Soy el asistente automático/);
  });

  it("hears of a new setting after half an hour of silence", async () => {
    const from = newCaller();
    await thread({ from }).send("my kitchen sink is leaking");
    const stub = env.CHAT_SESSION.getByName(`biz_demo0000000000000000000000:${businessNumber}:${from}`);
    await runInDurableObject(stub, (_, state) => {
      state.storage.sql.exec("UPDATE transcript SET at = at - 31 * 60000");
    });
    await env.SHARD_0.prepare("UPDATE tenant_settings SET zone = 'America/Denver'").run();
    await thread({ from }).send("Jane Doe");
    await env.SHARD_0.prepare("UPDATE tenant_settings SET zone = 'America/Chicago'").run();
    const opening = await runInDurableObject(
      stub,
      (_, state) => state.storage.sql.exec("SELECT opening FROM session").one().opening,
    );
    expect(JSON.parse(String(opening)).policy.zone).toBe("America/Denver");
  });
});
