import { toMs } from "../../platform/time.ts";
import { note } from "../commit.ts";
import type { Ctx } from "../context.ts";
import { markDead } from "./store.ts";

/**
 * Gives an event up: it stays in the outbox, marked, where a person can see it, and is not told again.
 * `reason` is an error code or the name of the queue that gave up. Does nothing when the event is done or dead already.
 */
export async function buryEvent(ctx: Ctx, { eventId, reason }: { eventId: string; reason: string }): Promise<void> {
  const [buried] = await note(ctx.db, "outbox", [markDead(ctx.db, eventId, toMs(ctx.clock()))]);
  if (buried !== 1) return;
  ctx.ports.meter.count("events_dead", { tenantId: ctx.tenant.id, kind: reason });
  ctx.log.event("error", "event_dead", { tenant_id: ctx.tenant.id, event_id: eventId, reason });
}
