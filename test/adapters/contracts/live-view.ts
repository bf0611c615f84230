// What every LiveView must keep.
import { describe, expect, it } from "vitest";
import type { LiveConversation, LiveNews, LiveView } from "../../../src/domain/ports.ts";

const conversation: LiveConversation = {
  id: "conv_1",
  channel: "phone",
  peer: "+19135550188",
  callerName: null,
  language: "en",
  stage: "ASK_PROBLEM",
  startedAt: 1_795_446_000_000,
  outcome: null,
  isEmergency: false,
  facts: [],
  appointmentId: null,
};

export const tellings = {
  changed: { type: "changed", action: "appointment.book", entity: "appt_1" },
  conversation: { type: "conversation", conversation, messages: [] },
} as const satisfies Record<string, LiveNews>;

/** `told`: the types of the news that those who watch this business were told, in order. */
export function liveViewContract(
  name: string,
  open: () => { view: LiveView; told: (tenantId: string) => Promise<string[]> },
): void {
  describe(`the live view: ${name}`, () => {
    it("tells those who watch the business, in order, and nobody else", async () => {
      const { view, told } = open();
      await view.publish("biz_contract_1", tellings.conversation);
      await view.publish("biz_contract_1", tellings.changed);
      expect(await told("biz_contract_1")).toEqual(["conversation", "changed"]);
      expect(await told("biz_contract_2")).toEqual([]);
    });
  });
}
