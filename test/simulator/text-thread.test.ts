import webhooks from "twilio/lib/webhooks/webhooks.js";
import { afterEach, describe, expect, test } from "vitest";
import { type ScriptedServer, scriptedServer } from "./scripted-server.ts";
import { startThread } from "./text-thread.ts";

let server: ScriptedServer;
afterEach(() => server.close());

function options() {
  return { baseUrl: server.baseUrl, authToken: "secret", accountSid: "AC1", from: "+19135550142", to: "+19135550123" };
}

describe("a text thread", () => {
  test("carries signed texts in and replies out", async () => {
    server = await scriptedServer(({ fields }) => ({
      body: `<Response><Message>You said ${fields.Body}.</Message></Response>`,
    }));
    const thread = startThread(options());
    expect(await thread.send("hello")).toBe("You said hello.");
    expect(thread.turns).toMatchObject([{ caller: "hello", assistant: "You said hello." }]);
    const [text] = server.received;
    const url = `${server.baseUrl}/v1/twilio/sms`;
    expect(
      webhooks.validateRequest("secret", String(text?.headers["x-twilio-signature"]), url, text?.fields ?? {}),
    ).toBe(true);
  });

  test("takes an empty answer and an empty response as silence", async () => {
    const answers = ["", "<Response/>"];
    server = await scriptedServer(() => ({ body: answers.shift() ?? "" }));
    const thread = startThread(options());
    expect(await thread.send("STOP")).toBeNull();
    expect(await thread.send("STOP")).toBeNull();
  });

  test("sends the same text again under the same id and token", async () => {
    server = await scriptedServer(() => ({ body: "<Response/>" }));
    const thread = startThread({ ...options(), deliveries: 2 });
    await thread.send("hello", "SM1");
    await thread.send("hello", "SM1");
    await thread.send("hello");
    const tokens = server.received.map((text) => text.headers["i-twilio-idempotency-token"]);
    expect(new Set(tokens.slice(0, 4)).size).toBe(1);
    expect(new Set(tokens).size).toBe(2);
  });
});
