import { countEndedCall, summariseCall } from "../domain/calls/index.ts";
import type { Ctx } from "../domain/context.ts";
import type { DomainEvent } from "../domain/events.ts";

/** Counted last, since what is tried again must not be counted twice. */
export async function onCallEnded(ctx: Ctx, event: DomainEvent): Promise<void> {
  await summariseCall(ctx, event.entityId);
  await countEndedCall(ctx, event);
}
