import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { meter } from "../../src/adapters/cloudflare/meter.ts";
import { eventQueue } from "../../src/adapters/cloudflare/queue.ts";
import { eventQueueContract, news } from "./contracts/event-queue.ts";
import { type Count, meterContract } from "./contracts/meter.ts";

/** A queue that refuses what Cloudflare refuses: more than 100 messages, or none at all. */
function queueBinding() {
  const bodies: unknown[] = [];
  const sendBatch: Queue["sendBatch"] = async (batch) => {
    const messages = [...batch];
    if (messages.length === 0 || messages.length > 100) throw new Error(`a batch of ${messages.length}`);
    bodies.push(...messages.map(({ body }) => body));
    return { metadata: { metrics: { backlogCount: 0, backlogBytes: 0 } } };
  };
  return { bodies, sendBatch };
}

eventQueueContract("Cloudflare's queue", () => {
  const { bodies, sendBatch } = queueBinding();
  return { queue: eventQueue({ sendBatch }), carried: () => bodies };
});

meterContract("Analytics Engine", () => {
  const points: AnalyticsEngineDataPoint[] = [];
  const toCount = ({ indexes, blobs }: AnalyticsEngineDataPoint): Count => ({
    name: String(blobs?.[0]),
    tenantId: String(indexes?.[0]),
    kind: blobs?.[1] ? String(blobs[1]) : null,
  });
  return {
    meter: meter({ writeDataPoint: (point) => void (point && points.push(point)) }),
    counted: () => points.map(toCount),
  };
});

describe("Cloudflare's queue", () => {
  it("that takes nothing is told as unavailable, so that the sweep tells the news later", async () => {
    const down = { sendBatch: () => Promise.reject(new Error("Queue sendBatch failed: Internal Server Error")) };
    await expect(eventQueue(down).send(news(1))).rejects.toMatchObject({ code: "vendor_unavailable" });
  });
});

describe("Analytics Engine", () => {
  it("takes a count from the real binding", () => {
    expect(() => meter(env.METRICS).count("calls_ended", { tenantId: "biz_1" })).not.toThrow();
  });
});
