import type { Ctx } from "../context.ts";
import type { DomainEvent } from "../events.ts";
import { selectConversation } from "./store/conversations.ts";

/** Counts a call that has ended by how it ended. One trip. */
export async function countEndedCall(ctx: Ctx, event: DomainEvent): Promise<void> {
  const [conversation] = await ctx.db.read(selectConversation(ctx.db, event.entityId));
  if (conversation === null) return;
  ctx.ports.meter.count("calls_ended", { tenantId: ctx.tenant.id, kind: conversation.outcome ?? "unknown" });
}
