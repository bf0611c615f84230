import { env, SELF } from "cloudflare:test";
import { beforeEach, describe, expect, it } from "vitest";
import { freshStore } from "../support/fresh-store.ts";
import { type Keys, publicUrl, seeded, seededOther } from "../support/pickup.ts";
import { onRecord, play, post, reachesNobody, turn } from "../support/trial.ts";

let keys: Keys;
beforeEach(async () => {
  await freshStore();
  keys = await seeded();
});

describe("trying it", () => {
  it("takes a whole booking by typing, and tells what went on inside", async () => {
    const started = await turn(keys, "");
    expect(started).toMatchObject({
      session_id: expect.stringMatching(/^call_/),
      conversation_id: expect.stringMatching(/^conv_/),
      open: "problem",
      lines: expect.arrayContaining(["greeting"]),
      facts: [{ kind: "phone", value: "+19135550199" }],
      reading: null,
      appointment: null,
      texted: [],
    });
    const say = (text: string) => turn(keys, `/${started.session_id}/input`, { text });
    expect(await say("my kitchen sink is leaking")).toMatchObject({ open: "name", reading: { name: null } });
    const named = await say("Jane Doe");
    expect(named).toMatchObject({ open: "address", reading: { name: "Jane Doe" }, lines: ["ask_address"] });
    expect(named.facts).toContainEqual({ kind: "name", value: "Jane Doe" });
    expect(named.answer_ms).toEqual(expect.any(Number));
    expect(await say("742 Evergreen Terrace, Merriam Kansas 66203")).toMatchObject({ open: "slot" });
    await say("the first one");
    const booked = await say("yes please");
    expect(booked.reply_text).toContain("You're all set, Jane Doe");
    expect(booked).toMatchObject({
      reading: { yes_no: "yes" },
      session_state: { status: "SCHEDULED", caller_name: "Jane Doe", caller_phone: "+19135550199" },
      appointment: { id: expect.stringMatching(/^appt_/), contact_name: "Jane Doe" },
    });
    expect((await say("no thanks")).session_state.outcome).toBe("booked");
  });

  it("greets in the language that is asked for, as the caller who is given", async () => {
    const started = await turn(keys, "", { language: "es", caller_phone: "(913) 555-0177" });
    expect(started.reply_text).toContain("asistente");
    expect(started.session_state.caller_phone).toBe("+19135550177");
  });

  it("puts nobody through, and goes on as if nobody had picked up", async () => {
    await env.SHARD_0.prepare("UPDATE tenant_settings SET transfer_to = '+19135550190'").run();
    const last = await play(keys, ["let me talk to a person", "it is about my bill"]);
    expect(last.lines).toContain("transfer_failed");
    await onRecord(keys, last);
    await reachesNobody();
  });
});

describe("a trial", () => {
  it("belongs to its business, and is no session of the voice API", async () => {
    const { session_id } = await turn(keys, "");
    const theirs = await seededOther();
    expect((await post(theirs, `/${session_id}/input`, { text: "hi" })).status).toBe(404);
    expect((await post(theirs, `/${session_id}/end`, {})).status).toBe(404);
    const headers = { "Content-Type": "application/json", "X-API-Key": keys.api_key };
    const voice = (path: string, body: object) =>
      SELF.fetch(`${publicUrl}/v1/voice/session/${path}`, { method: "POST", headers, body: JSON.stringify(body) });
    expect((await voice(`${session_id}/input`, { text: "hi" })).status).toBe(404);
    expect((await voice(`${session_id}/end`, {})).status).toBe(404);
    const live = await (await voice("start", {})).json<{ session_id: string }>();
    expect((await post(keys, `/${live.session_id}/input`, { text: "hi" })).status).toBe(404);
    expect((await post(keys, `/${live.session_id}/end`)).status).toBe(404);
    expect((await post(keys, "/nonsense/input", { text: "hi" })).status).toBe(404);
  });

  it("is begun at most thirty times in ten minutes", async () => {
    for (let i = 0; i < 30; i += 1) expect((await post(keys, "")).status).toBe(200);
    const refused = await post(keys, "");
    expect(refused.status).toBe(429);
    expect(await refused.json()).toMatchObject({ code: "limit_exceeded" });
    expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(0);
  });

  it("of a number that is none is refused", async () => {
    const refused = await post(keys, "", { caller_phone: "banana" });
    expect([refused.status, (await refused.json<{ fields: string[] }>()).fields]).toEqual([422, ["caller_phone"]]);
  });
});
