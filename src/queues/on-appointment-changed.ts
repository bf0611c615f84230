import type { Ctx } from "../domain/context.ts";
import type { DomainEvent } from "../domain/events.ts";
import { tellChange } from "../domain/notifications/index.ts";

export async function onAppointmentMoved(ctx: Ctx, event: DomainEvent): Promise<void> {
  await tellChange(ctx, event, "moved");
}

export async function onAppointmentCancelled(ctx: Ctx, event: DomainEvent): Promise<void> {
  await tellChange(ctx, event, "cancelled");
}
