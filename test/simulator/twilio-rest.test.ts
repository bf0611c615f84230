// The fake is held against Twilio's own client, and our gateway against the fake over a real connection.
import twilio from "twilio";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { twilioSms } from "../../src/adapters/twilio/sms.ts";
import { type Listening, listen } from "./listen.ts";
import { type RestFault, type TwilioRest, twilioRest } from "./twilio-rest.ts";

const account = { accountSid: `AC${"0123456789abcdef".repeat(2)}`, authToken: "token" };
const text = { to: "+19135550123", from: "+19135550142", body: "Señor O'Brien & <hijos> 1 + 1 😀" };
let rest: TwilioRest;
let server: Listening;

beforeEach(async () => {
  rest = twilioRest(account);
  server = await listen(rest.handle);
});

afterEach(() => server.close());

/** Twilio's client, its address apart. */
function client(authToken = account.authToken) {
  const request: InstanceType<typeof twilio.RequestClient>["request"] = (options) =>
    new twilio.RequestClient().request({ ...options, uri: options.uri.replace("https://api.twilio.com", server.url) });
  return twilio(account.accountSid, authToken, { httpClient: Object.assign(new twilio.RequestClient(), { request }) });
}

describe("the fake of Twilio's REST API", () => {
  it("takes a text from Twilio's own client", async () => {
    const message = await client().messages.create(text);
    expect(message).toMatchObject({ ...text, status: "queued", direction: "outbound-api", errorCode: null });
    expect(rest.texts).toEqual([{ sid: message.sid, ...text }]);
  });

  it.each<[RestFault, number, number]>([
    ["opted_out", 400, 21610],
    ["bad_number", 400, 21211],
    ["too_many_requests", 429, 20429],
    ["server_error", 500, 20500],
  ])("fails by %s once, as Twilio's own client expects it", async (fault, status, code) => {
    rest.fail(fault);
    await expect(client().messages.create(text)).rejects.toMatchObject({ status, code });
    await expect(client().messages.create(text)).resolves.toBeDefined();
    expect(rest.texts).toHaveLength(1);
  });

  it.each([
    ["no number", { to: "" }, 21604],
    ["a number that is none", { to: "12" }, 21211],
    ["no sender", { from: "" }, 21603],
    ["1,601 characters", { body: "x".repeat(1601) }, 21617],
  ])("refuses %s", async (_what, change, code) => {
    await expect(client().messages.create({ ...text, ...change })).rejects.toMatchObject({ code });
    expect(rest.texts).toEqual([]);
  });

  it("refuses another password", async () => {
    await expect(client("wrong").messages.create(text)).rejects.toMatchObject({ status: 401, code: 20003 });
  });

  it("takes 1,600 characters", async () => {
    await expect(client().messages.create({ ...text, body: "x".repeat(1600) })).resolves.toBeDefined();
  });

  it("refuses what is no form, and knows no other address", async () => {
    const path = `/2010-04-01/Accounts/${account.accountSid}/Messages.json`;
    const headers = { Authorization: `Basic ${btoa(`${account.accountSid}:${account.authToken}`)}` };
    const post = (url: string) =>
      fetch(server.url + url, {
        method: "POST",
        headers: { ...headers, "Content-Type": "application/json" },
        body: "{}",
      });
    expect((await post(path)).status).toBe(400);
    expect((await post("/2010-04-01/Accounts/AC0/Messages.json")).status).toBe(404);
    expect((await fetch(server.url + path, { headers })).status).toBe(405);
  });
});

describe("our gateway, over a real connection,", () => {
  const gateway = () => twilioSms({ ...account, apiBaseUrl: server.url, timeoutMs: 300 });

  it("sends a text", async () => {
    const { providerId } = await gateway().send({ id: "sms_1", ...text });
    expect(rest.texts).toEqual([{ sid: providerId, ...text }]);
  });

  it.each<RestFault>(["hang", "reset", "truncated", "wrong_schema"])(
    "does not know what became of it after %s",
    async (fault) => {
      rest.fail(fault);
      await expect(gateway().send({ id: "sms_1", ...text })).rejects.toMatchObject({ code: "timeout" });
      expect(rest.requests()).toBe(1);
      expect(rest.texts).toHaveLength(1);
    },
  );

  it("does not know what became of it when nobody answers at all", async () => {
    await server.close();
    await expect(gateway().send({ id: "sms_1", ...text })).rejects.toMatchObject({ code: "timeout" });
  });
});
