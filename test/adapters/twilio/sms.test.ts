import { beforeEach, describe, expect, it } from "vitest";
import { twilioSms } from "../../../src/adapters/twilio/sms.ts";
import type { ErrorCode } from "../../../src/platform/errors.ts";
import { type RestFault, type TwilioRest, twilioRest } from "../../simulator/twilio-rest.ts";
import { smsGatewayContract, textTo } from "../contracts/sms-gateway.ts";

const account = { accountSid: `AC${"0123456789abcdef".repeat(2)}`, authToken: "pass:word" };
let rest: TwilioRest;

beforeEach(() => {
  rest = twilioRest(account);
});

/** The runtime's fetch with Twilio at its other end; it gives up when told to, as the real one does. */
function fetchFrom(server: () => TwilioRest): typeof globalThis.fetch {
  return async (input, init) => {
    const { signal } = init ?? {};
    const givenUp = new Promise<never>((_, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason));
    });
    return await Promise.race([server().handle(new Request(input, init)), givenUp]);
  };
}

function gateway(change: { authToken?: string; timeoutMs?: number; fetch?: typeof globalThis.fetch } = {}) {
  const fetch = fetchFrom(() => rest);
  return twilioSms({ ...account, apiBaseUrl: "https://twilio.test", timeoutMs: 200, fetch, ...change });
}

smsGatewayContract("Twilio", () => gateway());

describe("Twilio", () => {
  it("is given number, sender and words as they are", async () => {
    const text = textTo("+19135550123", { body: "1 + 1 = 2 & ¿qué? 😀\nfin" });
    const { providerId, status } = await gateway().send(text);
    expect(rest.texts).toEqual([{ sid: providerId, to: text.to, from: text.from, body: text.body }]);
    expect(status).toBe("queued");
  });

  it.each<[RestFault, ErrorCode, number | null]>([
    ["opted_out", "opted_out", 21610],
    ["bad_number", "vendor_rejected", 21211],
    ["too_many_requests", "vendor_unavailable", 20429],
    ["server_error", "vendor_unavailable", 20500],
  ])("answering %s means %s, and the text was not sent", async (fault, code, vendorCode) => {
    rest.fail(fault);
    await expect(gateway().send(textTo("+19135550123"))).rejects.toMatchObject({ code, details: { vendorCode } });
    expect(rest.texts).toEqual([]);
  });

  it.each<RestFault>(["hang", "reset", "truncated", "wrong_schema", "bad_gateway_timeout"])(
    "failing by %s leaves open whether the text was sent",
    async (fault) => {
      rest.fail(fault);
      await expect(gateway().send(textTo("+19135550123"))).rejects.toMatchObject({ code: "timeout" });
    },
  );

  it("is asked once, whatever it answers", async () => {
    const faults: RestFault[] = ["too_many_requests", "server_error", "hang", "reset", "truncated"];
    for (const fault of faults) {
      rest.fail(fault);
      await gateway()
        .send(textTo("+19135550123"))
        .catch(() => undefined);
    }
    expect(rest.requests()).toBe(faults.length);
  });

  it.each<[number, string, ErrorCode]>([
    [400, '{"code":99999}', "vendor_rejected"],
    [401, "{}", "misconfigured"],
    [404, "not json", "vendor_rejected"],
    [302, "", "vendor_rejected"],
    [429, "", "vendor_unavailable"],
    [503, '{"code":99999}', "vendor_unavailable"],
    [521, "", "vendor_unavailable"],
    [520, "", "timeout"],
    [524, "", "timeout"],
  ])("answering %i with a code we do not know (%s) goes by its status: %s", async (status, body, code) => {
    const fetch = async () => new Response(body, { status });
    await expect(gateway({ fetch }).send(textTo("+19135550123"))).rejects.toMatchObject({ code });
  });

  it("refusing our credentials is told as our own fault, and shows none of them", async () => {
    const sending = gateway({ authToken: "wrong-token" }).send(textTo("+19135550123"));
    await expect(sending).rejects.toMatchObject({ code: "misconfigured", details: { vendorCode: 20003 } });
    await expect(sending).rejects.not.toThrow(/wrong-token/);
  });

  it("refusing a text is told without its number or words", async () => {
    const text = textTo("+19135550123", { body: "" });
    const error: unknown = await gateway()
      .send(text)
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "vendor_rejected", details: { vendorCode: 21602 } });
    expect(String(error)).not.toContain("9135550123");
  });
});
