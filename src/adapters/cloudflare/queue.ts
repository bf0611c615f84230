import type { EventQueue } from "../../domain/ports.ts";
import { AppError } from "../../platform/errors.ts";

type Message = Parameters<EventQueue["send"]>[0][number];

/** A batch of Cloudflare Queues holds 100 messages at most. https://developers.cloudflare.com/queues/platform/limits/ */
const batchSize = 100;

/** Throws AppError `vendor_unavailable`; some of the messages may have gone out, which at-least-once allows. */
export function eventQueue(queue: Pick<Queue<Message>, "sendBatch">): EventQueue {
  return {
    async send(messages) {
      try {
        for (let from = 0; from < messages.length; from += batchSize) {
          const batch = messages.slice(from, from + batchSize);
          await queue.sendBatch(batch.map((body) => ({ body, contentType: "json" })));
        }
      } catch (error) {
        throw new AppError("vendor_unavailable", "the queue did not take the news", { cause: error });
      }
    },
  };
}
