import { env, SELF } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { smsForm } from "../simulator/sms-form.ts";
import { voiceForm } from "../simulator/voice-form.ts";
import { newSid, signedRequest } from "../simulator/webhook.ts";
import { businessNumber, newCaller, publicUrl, seeded, target, twilioAccount } from "../support/pickup.ts";

beforeAll(seeded);

const paths = ["/v1/twilio/voice", "/v1/twilio/voice/status", "/v1/twilio/sms", "/twilio/voice", "/twilio/sms"];

function voiceWebhook(path = "/v1/twilio/voice") {
  const identity = { callSid: newSid("CA"), accountSid: twilioAccount, from: newCaller(), to: businessNumber };
  return { url: `${publicUrl}${path}`, fields: voiceForm(identity, "ringing"), token: "token" };
}

async function rows(): Promise<unknown> {
  const tables = ["conversations", "sms_messages", "callbacks", "commits", "customers"];
  const counts = await env.SHARD_0.batch(
    tables.map((table) => env.SHARD_0.prepare(`SELECT count(*) AS n FROM ${table}`)),
  );
  return counts.map(({ results }) => results);
}

describe("a webhook", () => {
  it.each(paths)("without a signature is refused and writes nothing (%s)", async (path) => {
    const before = await rows();
    const { headers, ...request } = signedRequest(voiceWebhook(path), target.authToken);
    const { "X-Twilio-Signature": _, ...unsigned } = headers as Record<string, string>;
    const response = await SELF.fetch(`${publicUrl}${path}`, { ...request, headers: unsigned });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: "forbidden", status: 403 });
    expect(await rows()).toEqual(before);
  });

  it.each(paths)("signed by somebody else is refused (%s)", async (path) => {
    const response = await SELF.fetch(`${publicUrl}${path}`, signedRequest(voiceWebhook(path), "another token"));
    expect(response.status).toBe(403);
  });

  it("whose turn was changed on the way is refused", async () => {
    const webhook = voiceWebhook();
    const response = await SELF.fetch(`${webhook.url}?turn=3`, signedRequest(webhook, target.authToken));
    expect(response.status).toBe(403);
  });

  it("is taken under the prototype's path too", async () => {
    const response = await SELF.fetch(
      `${publicUrl}/twilio/voice`,
      signedRequest(voiceWebhook("/twilio/voice"), target.authToken),
    );
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("<Gather");
  });

  it("over 64 kB is refused before its signature is looked at", async () => {
    const response = await SELF.fetch(`${publicUrl}/v1/twilio/voice`, {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body: `SpeechResult=${"x".repeat(65 * 1024)}`,
    });
    expect(response.status).toBe(413);
  });

  it("that lacks a field is refused naming it", async () => {
    const webhook = voiceWebhook();
    const { CallSid: _, ...fields } = webhook.fields;
    const response = await SELF.fetch(webhook.url, signedRequest({ ...webhook, fields }, target.authToken));
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ code: "invalid_input", fields: ["CallSid"] });
  });

  it("that is no form is refused", async () => {
    const response = await SELF.fetch(`${publicUrl}/v1/twilio/sms`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(
        smsForm({
          messageSid: newSid("SM"),
          accountSid: twilioAccount,
          from: newCaller(),
          to: businessNumber,
          body: "hi",
        }),
      ),
    });
    expect(response.status).toBe(422);
  });
});
