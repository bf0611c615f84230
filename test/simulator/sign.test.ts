import fc from "fast-check";
import webhooks from "twilio/lib/webhooks/webhooks.js";
import { describe, expect, test } from "vitest";
import { twilioSignature } from "./sign.ts";

const names = fc.string({ minLength: 1, unit: "grapheme" }).filter((name) => name !== "__proto__");
const values = fc.string({ unit: "grapheme" });
const forms = fc.dictionary(names, fc.oneof(values, fc.array(values, { maxLength: 4 })));
const paths = fc.webPath();
const urls = fc.tuple(paths, fc.webQueryParameters()).map(([path, query]) => `https://pickup.test${path}?${query}`);

describe("the simulator signs as Twilio does", () => {
  test("the example of Twilio's own documentation has its known signature", () => {
    const fields = {
      CallSid: "CA1234567890ABCDE",
      Caller: "+14158675309",
      Digits: "1234",
      From: "+14158675309",
      To: "+18005551212",
    };
    expect(twilioSignature("12345", "https://mycompany.com/myapp.php?foo=1&bar=2", fields)).toBe(
      "RSOYDt4T1cUTdK1PDd93/VVr8B8=",
    );
  });

  test("any form of any address has the signature that Twilio's package expects", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), urls, forms, (token, url, fields) => {
        const signed = twilioSignature(token, url, fields);
        expect(signed).toBe(webhooks.getExpectedTwilioSignature(token, url, fields));
        expect(webhooks.validateRequest(token, signed, url, fields)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("a signature made with another token, address or form is refused", () => {
    fc.assert(
      fc.property(paths, forms, (path, fields) => {
        const url = `https://pickup.test${path}`;
        const signed = twilioSignature("the token", url, fields);
        expect(webhooks.validateRequest("another token", signed, url, fields)).toBe(false);
        expect(webhooks.validateRequest("the token", signed, `${url}x`, fields)).toBe(false);
        expect(webhooks.validateRequest("the token", signed, url, { ...fields, Added: "1" })).toBe(false);
      }),
    );
  });
});
