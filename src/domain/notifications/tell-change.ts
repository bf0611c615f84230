import type { Id } from "../../platform/ids.ts";
import { selectConversation } from "../calls/index.ts";
import type { Ctx } from "../context.ts";
import type { DomainEvent } from "../events.ts";
import { sendText } from "../messaging/index.ts";
import { type Appointment, selectAppointment } from "../scheduling/index.ts";
import { selectSettings, type TenantSettings } from "../tenants/index.ts";
import { isOwnDoing, isStaleChange } from "./rules/staleness.ts";
import { changeText, ownerChangeText, type VisitNews } from "./rules/texts.ts";
import { tellOwner } from "./tell-owner.ts";

/**
 * On `appointment.moved` and `appointment.cancelled`: tells the customer and the owner, each once; not the owner of what
 * was done in the office. Throws as sendText() does.
 */
export async function tellChange(ctx: Ctx, event: DomainEvent, news: VisitNews): Promise<void> {
  const [visit, settings] = await ctx.db.read(
    selectAppointment(ctx.db, event.entityId as Id<"appointment">),
    selectSettings(ctx.db),
  );
  if (visit === null || isStaleChange(visit, event)) return;
  const told = await Promise.allSettled([
    isOwnDoing(event) ? null : tellTheOwner(ctx, event, { visit, settings, news }),
    tellCustomer(ctx, event, { visit, settings, news }),
  ]);
  for (const one of told) if (one.status === "rejected") throw one.reason;
}

interface Changed {
  visit: Appointment;
  settings: TenantSettings;
  news: VisitNews;
}

async function tellTheOwner(ctx: Ctx, event: DomainEvent, { visit, settings, news }: Changed): Promise<void> {
  await tellOwner(ctx, {
    key: `${event.id}:owner`,
    kind: "owner_change",
    body: ownerChangeText(visit, news, settings),
    settings,
    conversationId: visit.conversationId,
  });
}

/** In the language that the visit was booked in. */
async function tellCustomer(ctx: Ctx, event: DomainEvent, { visit, settings, news }: Changed): Promise<void> {
  if (visit.contactPhone === null || settings.textFrom === null) return;
  const [conversation] = await ctx.db.read(selectConversation(ctx.db, visit.conversationId ?? ""));
  const language = conversation?.language ?? settings.language;
  await sendText(ctx, {
    key: `${event.id}:customer`,
    kind: news,
    to: visit.contactPhone,
    from: settings.textFrom,
    body: changeText(visit, news, { settings, phone: settings.textFrom, language }),
    mode: "live",
    conversationId: visit.conversationId,
  });
}
