import type { LiveNews, LiveView } from "../../domain/ports.ts";
import { AppError } from "../../platform/errors.ts";

/** The Durable Object that knows who watches one business. */
interface Hub {
  publish(news: LiveNews): Promise<void>;
}

export function liveView(hubs: { getByName(name: string): unknown }): LiveView {
  return {
    async publish(tenantId, news) {
      try {
        await (hubs.getByName(tenantId) as Hub).publish(news);
      } catch (error) {
        throw new AppError("vendor_unavailable", "the live view does not answer", { cause: error });
      }
    },
  };
}
