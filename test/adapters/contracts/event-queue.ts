import { describe, expect, it } from "vitest";
import type { EventMessage } from "../../../src/domain/events.ts";
import type { EventQueue } from "../../../src/domain/ports.ts";
import { deriveId } from "../../../src/platform/ids.ts";

export function news(count: number): EventMessage[] {
  const tenant = deriveId("business", "bristol");
  return Array.from({ length: count }, (_, i) => ({ tenant_id: tenant, event_id: deriveId("event", String(i)) }));
}

/** What every EventQueue promises; `open` gives a fresh one and what it has carried. */
export function eventQueueContract(name: string, open: () => { queue: EventQueue; carried: () => unknown[] }): void {
  describe(`${name}, as every queue of news,`, () => {
    it.each([0, 1, 100, 101, 250])("carries %i messages whole", async (count) => {
      const { queue, carried } = open();
      await queue.send(news(count));
      expect(carried()).toEqual(news(count));
    });
  });
}
