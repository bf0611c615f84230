import type { Ctx } from "../domain/context.ts";
import type { DomainEvent } from "../domain/events.ts";
import { alertOwnerCallback } from "../domain/notifications/index.ts";

export async function onCallbackRequested(ctx: Ctx, event: DomainEvent): Promise<void> {
  await alertOwnerCallback(ctx, event);
}
