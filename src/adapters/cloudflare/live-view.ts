import type { LiveNews, LiveView } from "../../domain/ports.ts";
import { AppError } from "../../platform/errors.ts";

/** The Durable Object that knows who watches one business. */
interface Hub {
  publish(news: LiveNews): Promise<void>;
}

/** A WebSocket of the hub. */
export function watchHub(hub: Pick<Fetcher, "fetch">, after: number | null): Promise<Response> {
  const query = after === null ? "" : `?after=${after}`;
  return hub.fetch(`https://hub/${query}`, { headers: { Upgrade: "websocket" } });
}

/** News that took longer is told again. */
const longestMs = 5_000;

export function liveView(hubs: { getByName(name: string): unknown }, deadlineMs = longestMs): LiveView {
  return {
    async publish(tenantId, news) {
      const race = new AbortController();
      const tooLate = scheduler.wait(deadlineMs, { signal: race.signal }).then(() => {
        throw new Error(`no answer within ${deadlineMs} ms`);
      });
      // Ending the timer is no failure of anybody's.
      tooLate.catch(() => undefined);
      try {
        await Promise.race([(hubs.getByName(tenantId) as Hub).publish(news), tooLate]);
      } catch (error) {
        throw new AppError("vendor_unavailable", "the live view does not answer", { cause: error });
      } finally {
        race.abort();
      }
    },
  };
}
