// The queue's consumer as the runtime calls it, with a gateway that fails as told.
import { createExecutionContext, createMessageBatch, getQueueResult, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { vi } from "vitest";
import type { Compose } from "../../src/domain/context.ts";
import { consumeEvents } from "../../src/queues/consume.ts";
import { testContext } from "./context.ts";
import { type Fault, faultyGateway } from "./news.ts";

export const nine = "2026-11-23T09:00:00-06:00";

/** The Worker's consumer at `now`, with a gateway that fails as told. */
export function worker(options: { faults?: Fault[]; now?: string } = {}) {
  const gateway = faultyGateway(...(options.faults ?? []));
  const { ctx, recorded } = testContext(env, { now: options.now ?? nine, ports: { sms: gateway } });
  const compose: Compose<Env> = (_env, unit) => ({ ...ctx, unit });
  const consume = consumeEvents(compose, () => 0);

  async function deliver(bodies: readonly unknown[], { queue = "pickup-events", attempts = 1 } = {}) {
    const timestamp = new globalThis.Date(0);
    const messages = bodies.map((body, i) => ({ id: `m${i}`, timestamp, attempts, body }));
    const batch = createMessageBatch(queue, messages);
    // getQueueResult() does not tell the delays.
    const retries = batch.messages.map((message) => vi.spyOn(message, "retry"));
    const execution = createExecutionContext();
    await consume(batch, env, execution);
    await waitOnExecutionContext(execution);
    const result = await getQueueResult(batch, execution);
    return {
      acked: result.explicitAcks,
      retried: result.retryMessages.map(({ msgId }) => [
        msgId,
        retries[Number(msgId.slice(1))]?.mock.calls[0]?.[0]?.delaySeconds,
      ]),
      outcome: result.outcome,
    };
  }
  return { deliver, gateway, recorded, ctx };
}
