import twilio from "twilio";
import { describe, expect, it } from "vitest";
import { twilioSignature as guardFor } from "../../../src/adapters/twilio/signature.ts";
import type { FormFields } from "../../../src/domain/ports.ts";
import { twilioSignature as sign } from "../../simulator/sign.ts";
import { webhookGuardContract } from "../contracts/webhook-guard.ts";

const authToken = "a-token-that-only-the-tests-sign-with";
const publicBaseUrl = "https://pickup.test";

webhookGuardContract("Twilio's signature", () => ({
  guard: guardFor({ authToken, publicBaseUrl }),
  sign: (pathAndQuery, form) => ["X-Twilio-Signature", sign(authToken, publicBaseUrl + pathAndQuery, form)],
}));

interface Arrival {
  signedUrl: string;
  pathAndQuery: string;
  form?: FormFields;
  headers?: Record<string, string>;
  publicBaseUrl?: string;
}

/** Signed by Twilio's own package, checked by us. */
function isLetIn({
  signedUrl,
  pathAndQuery,
  form = { From: "+19135550123" },
  headers = {},
  ...config
}: Arrival): boolean {
  const signature = twilio.getExpectedTwilioSignature(authToken, signedUrl, form);
  const guard = guardFor({ authToken, publicBaseUrl, ...config });
  return guard.isSigned({ pathAndQuery, form, headers: new Headers({ ...headers, "X-Twilio-Signature": signature }) });
}

describe("Twilio's signature", () => {
  it("is the one of Twilio's documentation", () => {
    const guard = guardFor({ authToken: "12345", publicBaseUrl: "https://mycompany.com" });
    const form = {
      CallSid: "CA1234567890ABCDE",
      Caller: "+14158675309",
      Digits: "1234",
      From: "+14158675309",
      To: "+18005551212",
    };
    const headers = new Headers({ "x-twilio-signature": "RSOYDt4T1cUTdK1PDd93/VVr8B8=" });
    expect(guard.isSigned({ pathAndQuery: "/myapp.php?foo=1&bar=2", form, headers })).toBe(true);
    expect(guard.isSigned({ pathAndQuery: "/myapp.php?foo=1&bar=3", form, headers })).toBe(false);
  });

  it.each([
    ["/v1/twilio/voice", "without a query"],
    ["/v1/twilio/voice?turn=2", "with a query"],
    ["/v1/twilio/voice?turn=2&part=1", "with two of them"],
    ["/v1/twilio/voice?a=it's%20fine", "with an apostrophe in the query"],
    ["/v1/twilio/voice?a=b+c&d=%C3%A9", "with escapes in the query"],
  ])("is good on %s (%s)", (pathAndQuery) => {
    expect(isLetIn({ signedUrl: publicBaseUrl + pathAndQuery, pathAndQuery })).toBe(true);
  });

  it("covers the query, which must be the one signed", () => {
    const pathAndQuery = "/v1/twilio/voice?turn=2";
    expect(isLetIn({ signedUrl: `${publicBaseUrl}/v1/twilio/voice?turn=1`, pathAndQuery })).toBe(false);
    expect(isLetIn({ signedUrl: `${publicBaseUrl}/v1/twilio/voice`, pathAndQuery })).toBe(false);
  });

  it("is good whether Twilio spelt the port or not", () => {
    const pathAndQuery = "/v1/twilio/voice";
    expect(isLetIn({ signedUrl: `https://pickup.test:443${pathAndQuery}`, pathAndQuery })).toBe(true);
    const local = { pathAndQuery, publicBaseUrl: "http://127.0.0.1:8787" };
    expect(isLetIn({ ...local, signedUrl: `http://127.0.0.1:8787${pathAndQuery}` })).toBe(true);
    expect(isLetIn({ ...local, signedUrl: `http://127.0.0.1${pathAndQuery}` })).toBe(true);
  });

  it.each([
    [{ MediaUrl: ["b", "a", "b"] }],
    [{ Body: "" }],
    [{ Body: "  spaces at both ends  " }],
    [{ Body: "señora 日本語 😀 & = + % \r\n" }],
    [{ constructor: "1", toString: "2" }],
  ])("covers fields such as %j", (form) => {
    const pathAndQuery = "/v1/twilio/sms";
    expect(isLetIn({ signedUrl: publicBaseUrl + pathAndQuery, pathAndQuery, form })).toBe(true);
  });

  it("is checked against our own address, whatever the request says of its host", () => {
    const pathAndQuery = "/v1/twilio/voice";
    const headers = { Host: "evil.test", "X-Forwarded-Host": "evil.test", "X-Forwarded-Proto": "https" };
    expect(isLetIn({ signedUrl: `https://evil.test${pathAndQuery}`, pathAndQuery, headers })).toBe(false);
    expect(isLetIn({ signedUrl: publicBaseUrl + pathAndQuery, pathAndQuery, headers })).toBe(true);
  });

  it("of another scheme or another token is none", () => {
    const pathAndQuery = "/v1/twilio/voice";
    expect(isLetIn({ signedUrl: `http://pickup.test${pathAndQuery}`, pathAndQuery })).toBe(false);
    const form = { From: "+19135550123" };
    const signature = twilio.getExpectedTwilioSignature("another token", publicBaseUrl + pathAndQuery, form);
    const headers = new Headers({ "X-Twilio-Signature": signature });
    expect(guardFor({ authToken, publicBaseUrl }).isSigned({ pathAndQuery, form, headers })).toBe(false);
  });

  it("does not help a path that would make another host of ours", () => {
    const guard = guardFor({ authToken, publicBaseUrl });
    const signature = twilio.getExpectedTwilioSignature(authToken, `${publicBaseUrl}.evil.test/x`, {});
    const headers = new Headers({ "X-Twilio-Signature": signature });
    expect(guard.isSigned({ pathAndQuery: ".evil.test/x", form: {}, headers })).toBe(false);
  });
});
