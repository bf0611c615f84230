import type { Ctx } from "../context.ts";
import { sendText, type TextKind } from "../messaging/index.ts";
import type { TenantSettings } from "../tenants/index.ts";

export interface OwnerText {
  key: string;
  kind: TextKind;
  body: string;
  settings: TenantSettings;
  conversationId: string | null;
}

/** Texts the owner. One who cannot be reached is logged and counted, for trying again would not help. Throws as sendText() does. */
export async function tellOwner(ctx: Ctx, { settings, ...text }: OwnerText): Promise<void> {
  const { ownerPhone, textFrom } = settings;
  if (ownerPhone === null || textFrom === null) {
    ctx.ports.meter.count("texts_failed", { tenantId: ctx.tenant.id, kind: text.kind });
    return logUnreachable(ctx, text.kind, ownerPhone === null ? "no_owner_phone" : "no_text_number");
  }
  const outcome = await sendText(ctx, { ...text, to: ownerPhone, from: textFrom, mode: "live" });
  if (outcome.kind !== "sent") logUnreachable(ctx, text.kind, outcome.kind);
}

function logUnreachable(ctx: Ctx, kind: TextKind, reason: string): void {
  ctx.log.event("error", "owner_unreachable", { tenant_id: ctx.tenant.id, kind, reason });
}
