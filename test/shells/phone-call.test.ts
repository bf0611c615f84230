import { env, runInDurableObject, SELF } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { voiceForm } from "../simulator/voice-form.ts";
import { newSid, signedRequest } from "../simulator/webhook.ts";
import {
  businessNumber,
  type Keys,
  newCaller,
  ownerGet,
  publicUrl,
  ring,
  seeded,
  target,
  twilioAccount,
} from "../support/pickup.ts";

const answers = [
  "my kitchen sink is leaking",
  "Jane Doe",
  "742 Evergreen Terrace, Merriam Kansas 66203",
  "the first one",
  "yes please",
];

let keys: Keys;
beforeAll(async () => {
  keys = await seeded();
});

/** Round trips to D1 before the answer, as the response tells them. */
function tripsOf(response: Response): number {
  return Number(/d1;[^,]*desc="(\d+)"/.exec(response.headers.get("Server-Timing") ?? "")?.[1] ?? Number.NaN);
}

describe("a phone call", () => {
  it("ends in a visit, a customer and a transcript", async () => {
    const from = newCaller();
    const call = await ring({ from });
    for (const answer of answers) await call.say(answer);
    expect(call.turns.at(-1)?.assistant).toContain("You're all set, Jane Doe");
    await call.say("no thanks");
    expect(call.listening()).toBeNull();

    const visits = await (await ownerGet(keys, "/v1/crm/appointments")).json<{ contact_phone: string }[]>();
    expect(visits.find((visit) => visit.contact_phone === from)).toMatchObject({
      status: "SCHEDULED",
      contact_name: "Jane Doe",
      address: "742 Evergreen Terrace, Merriam, KS 66203",
      service_type: "fixture_or_leak_repair",
      lead_source: "Phone",
      quoted_value: 300,
    });
    const customers = await (await ownerGet(keys, "/v1/crm/customers")).json<{ phone: string }[]>();
    expect(customers.find((customer) => customer.phone === from)).toMatchObject({ name: "Jane Doe" });
    const spoken = await env.SHARD_0.prepare(
      "SELECT m.role FROM conversation_messages m JOIN conversations c ON c.id = m.conversation_id WHERE c.peer = ? AND c.outcome = 'booked' ORDER BY m.seq",
    )
      .bind(from)
      .all();
    expect(spoken.results.length).toBeGreaterThan(10);
  });

  it("touches D1 twice to begin, never to talk, once to look and once to book", async () => {
    const from = newCaller();
    const trips: number[] = [];
    const counting = {
      ...target,
      fetch: async (url: string, request: RequestInit) => {
        const response = await SELF.fetch(url, request);
        trips.push(tripsOf(response));
        return response;
      },
    };
    const call = await ring({ from, ...counting });
    for (const answer of [...answers, "no thanks"]) await call.say(answer);
    expect(trips.slice(0, 7)).toEqual([2, 0, 0, 1, 0, 1, 0]);
  });

  it("takes each webhook once, however often and at once it is delivered", async () => {
    const call = await ring({ deliveries: 5 });
    for (const answer of answers) await call.say(answer);
    for (const { answers: given } of call.webhooks) expect(new Set(given.map(({ body }) => body)).size).toBe(1);
    const stub = env.CALL_SESSION.getByName(call.callSid);
    const heard = await runInDurableObject(stub, (_, state) =>
      state.storage.sql.exec("SELECT count(*) AS n FROM transcript WHERE role = 'user'").one(),
    );
    expect(heard.n).toBe(answers.length);
    const booked = await env.SHARD_0.prepare("SELECT count(*) AS n FROM appointments WHERE contact_phone = ?")
      .bind(call.webhooks[0]?.fields.From)
      .first<{ n: number }>();
    expect(booked?.n).toBe(1);
  });

  it("goes on where it was when the line is sent back to the start in mid-call", async () => {
    const call = await ring();
    await call.say("my kitchen sink is leaking");
    const identity = { callSid: call.callSid, accountSid: twilioAccount, from: newCaller(), to: businessNumber };
    const webhook = {
      url: `${publicUrl}/v1/twilio/voice`,
      fields: voiceForm(identity, "in-progress"),
      token: "another-delivery",
    };
    const response = await SELF.fetch(webhook.url, signedRequest(webhook, target.authToken));
    expect(await response.text()).toContain("May I have your name");
  });

  it("is kept though the caller hangs up half way, and the owner is asked to call back", async () => {
    const from = newCaller();
    const call = await ring({ from });
    await call.say("my kitchen sink is leaking");
    await call.hangUp();
    const row = await env.SHARD_0.prepare("SELECT reason, message FROM callbacks WHERE phone = ?").bind(from).first();
    expect(row).toEqual({ reason: "PARTIAL_INTAKE", message: "my kitchen sink is leaking" });
  });

  it("to a number that is nobody's is told so and ended", async () => {
    const call = await ring({ to: "+19135550999" });
    expect(call.turns[0]?.assistant).toContain("not in service");
    expect(call.listening()).toBeNull();
  });

  it("works when the caller withholds the number", async () => {
    const call = await ring({ from: "anonymous" });
    await call.say("my kitchen sink is leaking");
    expect(await call.say("Jane Doe")).toContain("What number");
  });

  it("answers in valid TwiML whatever is said", async () => {
    const call = await ring();
    for (const words of ["\u0000\u0007 ]]> <Say>", "🚰 my name is \uD800 Łukasz", "&amp; \u202E"]) {
      if (call.listening() !== null) await call.say(words);
    }
    expect(call.turns.length).toBeGreaterThan(2);
  });

  it.each(["no-answer", "busy", "completed"])("that we never took is on the callback list (%s)", async (status) => {
    const from = newCaller();
    const fields = {
      CallSid: newSid("CA"),
      AccountSid: twilioAccount,
      From: from,
      To: businessNumber,
      CallStatus: status,
    };
    const webhook = { url: `${publicUrl}/v1/twilio/voice/status`, fields, token: "report" };
    for (const _ of [1, 2]) {
      const response = await SELF.fetch(webhook.url, signedRequest(webhook, target.authToken));
      expect(response.status).toBe(200);
    }
    const row = await env.SHARD_0.prepare("SELECT reason, count FROM callbacks WHERE phone = ?").bind(from).first();
    expect(row).toEqual({ reason: "MISSED_CALL", count: 1 });
  });

  it("that is still going on, or went to somebody else's number, is on no list", async () => {
    const from = newCaller();
    for (const [status, to] of [
      ["ringing", businessNumber],
      ["no-answer", "+19135550999"],
    ]) {
      const fields = { CallSid: newSid("CA"), From: from, To: to ?? "", CallStatus: status ?? "" };
      const webhook = { url: `${publicUrl}/v1/twilio/voice/status`, fields, token: "report" };
      await SELF.fetch(webhook.url, signedRequest(webhook, target.authToken));
    }
    expect(await env.SHARD_0.prepare("SELECT 1 FROM callbacks WHERE phone = ?").bind(from).first()).toBeNull();
  });
});
