import { describe, expect, it } from "vitest";
import type { OutgoingText, SmsGateway } from "../../../src/domain/ports.ts";
import { deriveId } from "../../../src/platform/ids.ts";

/** A well-formed text; `change` replaces fields. */
export function textTo(to: string, change: Partial<OutgoingText> = {}): OutgoingText {
  return { id: deriveId("text", to), from: "+19135550142", to, body: "You're booked for Thursday at 2.", ...change };
}

/** What every SmsGateway promises; `open` gives a fresh one. */
export function smsGatewayContract(name: string, open: () => SmsGateway): void {
  describe(`${name}, as every gateway for texts,`, () => {
    it("says under which id it took a text, and how far the text has come", async () => {
      const { providerId, status } = await open().send(textTo("+19135550123"));
      expect(providerId).not.toBe("");
      expect(["kept", "queued", "sent"]).toContain(status);
    });

    it("gives different texts different ids", async () => {
      const gateway = open();
      const [one, two] = await Promise.all([
        gateway.send(textTo("+19135550123")),
        gateway.send(textTo("+19135550124")),
      ]);
      expect(one.providerId).not.toBe(two.providerId);
    });

    it("takes any words", async () => {
      const body = `Señor O'Brien & <hijos>\n1 + 1 = 2 %41 😀 ${"x".repeat(1000)}`;
      await expect(open().send(textTo("+19135550123", { body }))).resolves.toBeDefined();
    });
  });
}
