import { selectCallback } from "../calls/index.ts";
import type { Ctx } from "../context.ts";
import type { DomainEvent } from "../events.ts";
import { selectSettings } from "../tenants/index.ts";
import { emergencyText } from "./rules/texts.ts";
import { tellOwner } from "./tell-owner.ts";

/** On `emergency.reported`: tells the owner at once, rather twice than never. Throws as sendText() does. */
export async function alertOwnerEmergency(ctx: Ctx, event: DomainEvent): Promise<void> {
  const [callback, settings] = await ctx.db.read(selectCallback(ctx.db, event.entityId), selectSettings(ctx.db));
  // The row may have been settled for what they asked before, so its status holds nothing back.
  if (callback === null || callback.mode === "test") return;
  await tellOwner(ctx, {
    key: `${event.id}:owner`,
    kind: "owner_emergency",
    body: emergencyText(callback, settings),
    settings,
    conversationId: callback.conversationId,
  });
  ctx.ports.meter.count("emergencies_reported", { tenantId: ctx.tenant.id });
}
