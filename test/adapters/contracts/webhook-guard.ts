import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FormFields, WebhookGuard } from "../../../src/domain/ports.ts";

export interface GuardUnderTest {
  guard: WebhookGuard;
  /** The header with the vendor's signature over a request. */
  sign(pathAndQuery: string, form: FormFields): [name: string, signature: string];
}

const path = "/v1/twilio/voice?turn=2";
const form: FormFields = {
  CallSid: "CA0123456789abcdef",
  From: "+19135550123",
  SpeechResult: "gas smell in the café ",
  Digits: "",
};

type Change = { at: "path" | "value" | "name" | "signature"; position: number; by: number };
const anyChange: fc.Arbitrary<Change> = fc.record({
  at: fc.constantFrom("path", "value", "name", "signature"),
  position: fc.nat(),
  by: fc.integer({ min: 1, max: 90 }),
});

/** One character of `text` replaced by another printable one. */
function flip(text: string, { position, by }: Change): string {
  const at = position % text.length;
  const code = 33 + ((text.charCodeAt(at) - 33 + by + 94) % 94);
  const other = String.fromCharCode(code === text.charCodeAt(at) ? 33 + ((code - 32) % 94) : code);
  return text.slice(0, at) + other + text.slice(at + 1);
}

/** What every WebhookGuard promises. */
export function webhookGuardContract(name: string, open: () => GuardUnderTest): void {
  describe(`${name}, as every guard of webhooks,`, () => {
    const { guard, sign } = open();
    const [header, signature] = sign(path, form);
    const isSigned = (pathAndQuery: string, fields: FormFields, value: string | null = signature) =>
      guard.isSigned({ pathAndQuery, form: fields, headers: new Headers(value === null ? {} : { [header]: value }) });

    it("lets the vendor in", () => {
      expect(isSigned(path, form)).toBe(true);
    });

    it("lets nobody in without a signature", () => {
      expect(isSigned(path, form, null)).toBe(false);
      expect(isSigned(path, form, "")).toBe(false);
    });

    it("lets nobody in with a field more or less, or on another path", () => {
      expect(isSigned(path, { ...form, Extra: "1" })).toBe(false);
      expect(isSigned(path, { CallSid: "CA0123456789abcdef" })).toBe(false);
      expect(isSigned("/v1/twilio/voice", form)).toBe(false);
      expect(isSigned("/v1/twilio/sms?turn=2", form)).toBe(false);
    });

    it("lets nobody in with one character changed anywhere", () => {
      fc.assert(
        fc.property(anyChange, (change) => {
          expect(isSigned(...changed(change))).toBe(false);
        }),
        { numRuns: 1000 },
      );
    });

    it("lets the vendor in whatever the form holds", () => {
      const anyForm = fc.dictionary(
        fc.string({ minLength: 1 }),
        fc.oneof(fc.string(), fc.array(fc.string(), { minLength: 1 })),
      );
      fc.assert(
        fc.property(anyForm, (any) => {
          expect(isSigned(path, any, sign(path, any)[1])).toBe(true);
        }),
        { numRuns: 1000 },
      );
    });
  });

  function changed(change: Change): [string, FormFields, string] {
    const [, signature] = open().sign(path, form);
    const from = String(form.From);
    if (change.at === "signature") return [path, form, flip(signature, change)];
    if (change.at === "value") return [path, { ...form, From: flip(from, change) }, signature];
    if (change.at === "name") {
      const { From, ...rest } = form;
      return [path, { ...rest, [flip("From", change)]: from }, signature];
    }
    // What reaches the Worker is a parsed URL, so that a path that means the same is the same.
    const other = new URL(
      flip(path, { ...change, position: (change.position % (path.length - 1)) + 1 }),
      "https://a.test",
    );
    const pathAndQuery = other.pathname + other.search;
    return pathAndQuery === path ? ["/", form, signature] : [pathAndQuery, form, signature];
  }
}
