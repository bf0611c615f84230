import { env, SELF } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { type Keys, publicUrl, seeded, wrongKey } from "../support/pickup.ts";

let keys: Keys;
beforeAll(async () => {
  keys = await seeded();
});

interface Turn {
  session_id: string;
  reply_text: string;
  session_state: Record<string, unknown>;
}

function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return SELF.fetch(`${publicUrl}${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-API-Key": keys.api_key, ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

async function turn(path: string, body: unknown): Promise<Turn> {
  const response = await post(path, body);
  expect(response.status).toBe(200);
  return await response.json<Turn>();
}

async function start(phone = "+19135550661"): Promise<string> {
  return (await turn("/v1/voice/session/start", { caller_phone: phone })).session_id;
}

describe("a session of the voice API", () => {
  it("takes the same call as the phone does", async () => {
    const id = await start();
    const input = (text: string) => turn(`/v1/voice/session/${id}/input`, { text });
    expect((await input("")).reply_text).toContain("automated assistant");
    expect((await input("my kitchen sink is leaking")).session_state).toMatchObject({
      stage: "ASK_NAME",
      status: "ACTIVE",
    });
    expect((await input("Jane Doe")).reply_text).toContain("What is the service address");
    const offered = await input("742 Evergreen Terrace, Merriam");
    expect(offered.session_state).toMatchObject({
      stage: "ASK_SCHEDULE",
      caller_name: "Jane Doe",
      is_emergency: false,
    });
    expect(offered.session_state.proposed_slot).toMatchObject({ start: expect.stringMatching(/Z$/) });
    await input("the first one");
    const booked = await input("yes");
    expect(booked.reply_text).toContain("You're all set");
    expect(booked.session_state).toMatchObject({
      stage: "COMPLETED",
      status: "SCHEDULED",
      caller_phone: "+19135550661",
    });
    const ended = await post(`/v1/voice/session/${id}/end`, {});
    expect(await ended.json()).toEqual({ status: `ended:${id}` });
  });

  it("is the same under the paths without a version", async () => {
    const started = await turn("/telephony/inbound", { caller_phone: "+19135550662" });
    expect(started.reply_text).toContain("automated assistant");
    const next = await turn("/telephony/audio", { session_id: started.session_id, text: "my sink is leaking" });
    expect(next.session_state).toMatchObject({ stage: "ASK_NAME" });
    expect((await post("/telephony/end", { session_id: started.session_id })).status).toBe(200);
  });

  it("keeps the program's own id of the call with the record", async () => {
    const { session_id } = await turn("/v1/voice/session/start", {
      caller_phone: "+19135550664",
      provider_call_id: "pbx-77",
    });
    await post(`/v1/voice/session/${session_id}/end`, {});
    const row = await env.SHARD_0.prepare("SELECT provider_call_id FROM conversations WHERE session_id = ?")
      .bind(session_id)
      .first();
    expect(row).toEqual({ provider_call_id: "pbx-77" });
  });

  it("asks a caller without a number for one", async () => {
    const { session_id } = await turn("/v1/voice/session/start", {});
    await turn(`/v1/voice/session/${session_id}/input`, { text: "my sink is leaking" });
    const asked = await turn(`/v1/voice/session/${session_id}/input`, { text: "Jane Doe" });
    expect(asked.session_state).toMatchObject({ stage: "ASK_PHONE", caller_phone: null });
  });

  it("does not exist for another business, nor under an id that nobody minted", async () => {
    const id = await start("+19135550663");
    const foreign = await post(`/v1/voice/session/${id}/input`, { text: "hi" }, { "X-API-Key": wrongKey });
    expect(foreign.status).toBe(401);
    expect((await post("/v1/voice/session/call_00000000000000000000000000/input", { text: "hi" })).status).toBe(404);
    expect((await post("/v1/voice/session/nonsense/end", {})).status).toBe(404);
  });
});

describe("bad input to the voice API", () => {
  it("is refused naming the field", async () => {
    const response = await post("/v1/voice/session/start", { caller_phone: "banana" });
    expect(response.status).toBe(422);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({ code: "invalid_input", fields: ["caller_phone"] });
  });

  it("is refused when it is no JSON", async () => {
    const response = await post("/v1/voice/session/start", "{");
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: "invalid_input" });
  });

  it("is refused over 256 kB before anything is read", async () => {
    const response = await post("/v1/voice/session/start", JSON.stringify({ lead_source: "x".repeat(257 * 1024) }), {
      "X-API-Key": wrongKey,
    });
    expect(response.status).toBe(413);
  });
});
