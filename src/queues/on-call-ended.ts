import { countEndedCall } from "../domain/calls/index.ts";
import type { Ctx } from "../domain/context.ts";
import type { DomainEvent } from "../domain/events.ts";

export async function onCallEnded(ctx: Ctx, event: DomainEvent): Promise<void> {
  await countEndedCall(ctx, event);
}
