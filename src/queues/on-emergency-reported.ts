import type { Ctx } from "../domain/context.ts";
import type { DomainEvent } from "../domain/events.ts";
import { alertOwnerEmergency } from "../domain/notifications/index.ts";

export async function onEmergencyReported(ctx: Ctx, event: DomainEvent): Promise<void> {
  await alertOwnerEmergency(ctx, event);
}
