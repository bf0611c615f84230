import webhooks from "twilio/lib/webhooks/webhooks.js";
import { afterEach, describe, expect, test } from "vitest";
import { type CallOptions, resumeCall, startCall } from "./gather-call.ts";
import { type ReceivedWebhook, type ScriptedServer, scriptedServer } from "./scripted-server.ts";

let server: ScriptedServer;
afterEach(() => server.close());

const response = (inner: string) => ({ body: `<Response>${inner}</Response>` });
const listen = (turn: number, words: string, more = "") =>
  response(`<Gather input="speech dtmf" action="/v1/twilio/voice?turn=${turn}" ${more}><Say>${words}</Say></Gather>
    <Say>Nothing heard.</Say><Redirect>/v1/twilio/voice?turn=0</Redirect>`);

function options(more: Partial<CallOptions> = {}): CallOptions {
  const parties = { accountSid: "AC1", from: "+19135550142", to: "+19135550123" };
  return { baseUrl: server.baseUrl, publicUrl: "https://pickup.test", authToken: "secret", ...parties, ...more };
}

/** Greets, then repeats what it hears; "bye" ends the call, "wait" takes a redirect. */
function parrot({ target, fields }: ReceivedWebhook) {
  if (target.includes("status")) return { contentType: "text/plain", body: "" };
  const turn = Number(new URL(target, "http://x").searchParams.get("turn") ?? 0);
  if (fields.SpeechResult === "bye") return response("<Say>Goodbye.</Say><Hangup/>");
  if (fields.SpeechResult === "wait")
    return response(`<Say>One moment.</Say><Redirect>voice?turn=${turn + 1}</Redirect>`);
  return listen(turn + 1, fields.SpeechResult ?? fields.Digits ?? "Hello.");
}

describe("a call over the Gather protocol", () => {
  test("goes from the first ring through the caller's words to the server's goodbye", async () => {
    server = await scriptedServer(parrot);
    const call = await startCall(options());
    expect(await call.say("a leak")).toBe("a leak");
    expect(await call.press("12#")).toBe("12");
    expect(await call.say("wait")).toBe("One moment. Hello.");
    expect(await call.say("bye")).toBe("Goodbye.");
    expect(call.listening()).toBeNull();
    await call.hangUp();
    expect(call.turns.map((turn) => turn.caller)).toEqual(["", "a leak", "[keys 12#]", "wait", "bye"]);
    expect(call.turns.every((turn) => turn.ms >= 0)).toBe(true);
    expect(server.received.map((webhook) => webhook.target)).toEqual([
      "/v1/twilio/voice",
      "/v1/twilio/voice?turn=1",
      "/v1/twilio/voice?turn=2",
      "/v1/twilio/voice?turn=3",
      "/v1/twilio/voice?turn=4",
      "/v1/twilio/voice?turn=5",
      "/v1/twilio/voice/status",
    ]);
    await expect(call.say("hello?")).rejects.toThrow("the call is over");
  });

  test("is signed for the public address, whatever address it really reaches", async () => {
    server = await scriptedServer(parrot);
    const call = await startCall(options());
    await call.say("¿cuánto cuesta?");
    for (const { target, headers, fields } of server.received) {
      const signature = String(headers["x-twilio-signature"]);
      expect(webhooks.validateRequest("secret", signature, `https://pickup.test${target}`, fields)).toBe(true);
      expect(headers["user-agent"]).toBe("TwilioProxy/1.1");
      expect(headers["content-type"]).toBe("application/x-www-form-urlencoded; charset=UTF-8");
    }
  });

  test("ends with a status report when the caller hangs up, and only one", async () => {
    server = await scriptedServer(parrot);
    const call = await startCall(options());
    await call.hangUp();
    await call.hangUp();
    expect(server.received.map((webhook) => webhook.fields.CallStatus)).toEqual(["ringing", "completed"]);
  });

  test("goes on after the Gather in silence, unless silence is to be reported", async () => {
    let wantsSilence = false;
    server = await scriptedServer(({ fields }) => {
      const words = fields.SpeechResult === "" ? "Are you there?" : "Hello.";
      return listen(1, words, wantsSilence ? 'actionOnEmptyResult="true"' : "");
    });
    const call = await startCall(options());
    expect(await call.silence()).toBe("Nothing heard. Hello.");
    wantsSilence = true;
    await call.say("yes");
    expect(await call.silence()).toBe("Are you there?");
    expect(server.received.at(-1)?.fields).toMatchObject({ SpeechResult: "", Digits: "", Confidence: "0.0" });
  });

  test("delivers each webhook several times at once under one token, and keeps every answer", async () => {
    let count = 0;
    server = await scriptedServer(() => listen(1, `Answer ${++count}.`));
    const call = await startCall(options({ deliveries: 3 }));
    expect(new Set(server.received.map((one) => one.headers["i-twilio-idempotency-token"])).size).toBe(1);
    expect(call.webhooks[0]?.answers.map((answer) => /Answer \d/.exec(answer.body)?.[0]).sort()).toEqual([
      "Answer 1",
      "Answer 2",
      "Answer 3",
    ]);
    await call.say("again");
    expect(new Set(server.received.map((one) => one.headers["i-twilio-idempotency-token"])).size).toBe(2);
  });

  test("goes on where it was after a failure, with the token of the webhook that failed", async () => {
    let isDown = false;
    server = await scriptedServer((webhook) => (isDown ? { status: 503, body: "down" } : parrot(webhook)));
    const first = await startCall(options());
    isDown = true;
    await expect(first.say("a leak")).rejects.toThrow(/^11200: .*turn=1 answered 503: down/);
    isDown = false;
    const second = resumeCall(options(), first.bookmark());
    expect(await second.say("a leak")).toBe("a leak");
    const tokens = server.received.slice(1).map((one) => one.headers["i-twilio-idempotency-token"]);
    expect(tokens[0]).toBe(tokens[1]);
    expect(new Set(server.received.map((one) => one.fields.CallSid)).size).toBe(1);
  });

  test("refuses to follow redirects for ever, to leave the server or to speak where keys are asked", async () => {
    server = await scriptedServer(({ target }) => {
      if (target.startsWith("/round")) return response("<Redirect>/round</Redirect>");
      if (target.startsWith("/away")) return response("<Redirect>https://elsewhere.test/</Redirect>");
      return response("<Gather/>");
    });
    await expect(startCall(options({ voicePath: "/round" }))).rejects.toThrow("more than 20 redirects");
    await expect(startCall(options({ voicePath: "/away" }))).rejects.toThrow("is not on https://pickup.test");
    const call = await startCall(options());
    await expect(call.say("hello")).rejects.toThrow("does not listen for speech");
  });

  test("complains about an answer that Twilio would refuse", async () => {
    server = await scriptedServer(() => ({ body: "<Response><Say>Hello</Response>" }));
    await expect(startCall(options())).rejects.toThrow(/^12100: /);
  });
});
