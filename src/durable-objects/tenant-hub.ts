// Who watches one business right now, and what they are told.
import { DurableObject } from "cloudflare:workers";
import type { LiveNews } from "../domain/ports.ts";

export class TenantHub extends DurableObject<Env> {
  async publish(news: LiveNews): Promise<void> {
    for (const socket of this.ctx.getWebSockets()) socket.send(JSON.stringify(news));
  }
}
