import { selectCallback } from "../calls/index.ts";
import type { Ctx } from "../context.ts";
import type { DomainEvent } from "../events.ts";
import { selectSettings } from "../tenants/index.ts";
import { isStaleCallback } from "./rules/staleness.ts";
import { callbackText } from "./rules/texts.ts";
import { tellOwner } from "./tell-owner.ts";

/** On `callback.requested`: tells the owner who waits, and for what. Throws as sendText() does. */
export async function alertOwnerCallback(ctx: Ctx, event: DomainEvent): Promise<void> {
  const [callback, settings] = await ctx.db.read(selectCallback(ctx.db, event.entityId), selectSettings(ctx.db));
  if (callback === null || isStaleCallback(callback)) return;
  await tellOwner(ctx, {
    key: `${event.id}:owner`,
    kind: "owner_callback",
    body: callbackText(callback, settings),
    settings,
    conversationId: callback.conversationId,
  });
}
