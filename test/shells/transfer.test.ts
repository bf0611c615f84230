import { env, SELF } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { voiceForm } from "../simulator/voice-form.ts";
import { newSid, signedRequest } from "../simulator/webhook.ts";
import { businessNumber, newCaller, publicUrl, seeded, target, twilioAccount } from "../support/pickup.ts";

const person = "+19135550199";

beforeAll(async () => {
  await seeded();
  await env.SHARD_0.prepare("UPDATE tenant_settings SET transfer_to = ?").bind(person).run();
});

/** A call as Twilio plays it, with a Dial in it. */
function phone(from = newCaller()) {
  const callSid = newSid("CA");
  const identity = { callSid, accountSid: twilioAccount, from, to: businessNumber };
  let next = `${publicUrl}/v1/twilio/voice`;
  let posted = 0;
  async function post(fields: Record<string, string>, url = next): Promise<string> {
    posted += 1;
    const webhook = { url, fields: { ...voiceForm(identity, "in-progress"), ...fields }, token: `d${posted}` };
    const response = await SELF.fetch(url, signedRequest(webhook, target.authToken));
    const body = await response.text();
    const action = /action="([^"]+)"/.exec(body)?.[1]?.replaceAll("&amp;", "&");
    if (action !== undefined) next = action;
    return body;
  }
  return {
    callSid,
    from,
    post,
    say: (speech: string) => post({ SpeechResult: speech, Confidence: "0.9" }),
    dialed: (status: string) => post({ DialCallStatus: status, DialCallSid: newSid("CA"), DialCallDuration: "12" }),
    hangUp: () => post({ CallStatus: "completed" }, `${publicUrl}/v1/twilio/voice/status`),
  };
}

async function atTransfer() {
  const call = phone();
  await call.post({});
  const body = await call.say("let me talk to a person");
  return { call, body };
}

const outcomeOf = async (callSid: string) =>
  (
    await env.SHARD_0.prepare("SELECT outcome FROM conversations WHERE session_id = ?")
      .bind(callSid)
      .first<{ outcome: string | null }>()
  )?.outcome;
const waiting = async (from: string) =>
  (await env.SHARD_0.prepare("SELECT reason, message FROM callbacks WHERE phone = ?").bind(from).all()).results;

describe("a caller who wants a person", () => {
  it("is put through to the number that the business named, and no other", async () => {
    const { body } = await atTransfer();
    expect(body).toContain(`<Number>${person}</Number>`);
    expect(body).toMatch(/<Say[^>]*>One moment, I am putting you through\.<\/Say><Dial/);
    expect(body).not.toContain("<Gather");
  });

  it.each(["completed", "answered"])(
    "and talked to one (%s) has had the call, and nobody calls back",
    async (status) => {
      const { call } = await atTransfer();
      expect(await call.dialed(status)).toContain("<Hangup");
      await expect.poll(() => outcomeOf(call.callSid)).toBe("transferred");
      expect(await waiting(call.from)).toEqual([]);
    },
  );

  it.each(["no-answer", "busy", "failed", "canceled"])("and reached nobody (%s) leaves a message", async (status) => {
    const { call } = await atTransfer();
    const body = await call.dialed(status);
    expect(body).toContain("nobody could pick up");
    expect(body).toContain("<Gather");
    await call.say("it is about my bill");
    await expect.poll(() => waiting(call.from)).toMatchObject([{ message: "it is about my bill" }]);
    await expect.poll(() => outcomeOf(call.callSid)).toBe("message");
  });

  it("hears the same answer when Twilio reports the end of the dial twice", async () => {
    const { call } = await atTransfer();
    const url = (await dialAction(call)) ?? "";
    const fields = { DialCallStatus: "no-answer" };
    const [first, second] = [await call.post(fields, url), await call.post(fields, url)];
    expect(second).toBe(first);
  });

  it("and hangs up on that line had the call", async () => {
    const { call } = await atTransfer();
    await call.hangUp();
    await expect.poll(() => outcomeOf(call.callSid)).toBe("transferred");
  });

  it("in an emergency is put through, and the owner has the alert", async () => {
    const call = phone();
    await call.post({});
    await call.say("my basement is flooding");
    expect(await call.say("let me talk to a person")).toContain(`<Number>${person}</Number>`);
    const alerts = "SELECT count(*) AS n FROM callbacks WHERE is_emergency = 1 AND phone = ?";
    await expect.poll(async () => (await env.SHARD_0.prepare(alerts).bind(call.from).first())?.n).toBe(1);
  });

  it("cannot be put through by a forged report", async () => {
    const { call } = await atTransfer();
    const webhook = { url: `${publicUrl}/v1/twilio/voice?turn=2`, fields: { DialCallStatus: "completed" }, token: "x" };
    const response = await SELF.fetch(webhook.url, signedRequest(webhook, "another-secret"));
    expect(response.status).toBe(403);
    expect(await outcomeOf(call.callSid)).not.toBe("transferred");
  });
});

/** Where the dial in progress reports to; asking for the same turn again gives the same answer. */
async function dialAction(call: ReturnType<typeof phone>): Promise<string | undefined> {
  const body = await call.post({ SpeechResult: "let me talk to a person" }, `${publicUrl}/v1/twilio/voice?turn=1`);
  return /<Dial action="([^"]+)"/.exec(body)?.[1]?.replaceAll("&amp;", "&");
}
