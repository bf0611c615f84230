import type { Id } from "../../platform/ids.ts";
import { toMs } from "../../platform/time.ts";
import { type ConversationRecord, selectConversation } from "../calls/index.ts";
import type { Ctx } from "../context.ts";
import type { DomainEvent } from "../events.ts";
import { sendText } from "../messaging/index.ts";
import { type Appointment, selectAppointment } from "../scheduling/index.ts";
import { selectSettings, type TenantSettings } from "../tenants/index.ts";
import { isOwnDoing, isStaleVisit } from "./rules/staleness.ts";
import { bookingText, confirmationText } from "./rules/texts.ts";
import { tellOwner } from "./tell-owner.ts";

/**
 * On `appointment.booked`: tells the customer and the owner, each once; not the owner of what was entered in the office.
 * One that fails does not keep the other from hearing. Throws as sendText() does.
 */
export async function confirmAppointment(ctx: Ctx, event: DomainEvent): Promise<void> {
  const [visit, settings] = await ctx.db.read(
    selectAppointment(ctx.db, event.entityId as Id<"appointment">),
    selectSettings(ctx.db),
  );
  if (visit === null || isStaleVisit(visit, event, toMs(ctx.clock()))) return;
  const conversation = await conversationOf(ctx, visit);
  const told = await Promise.allSettled([
    isOwnDoing(event) ? null : tellTheOwner(ctx, event, { visit, settings }),
    tellCustomer(ctx, event, { visit, settings, conversation }),
  ]);
  for (const one of told) if (one.status === "rejected") throw one.reason;
  ctx.ports.meter.count("appointments_booked", {
    tenantId: ctx.tenant.id,
    kind: visit.isEmergency ? "emergency" : "standard",
  });
}

async function tellTheOwner(ctx: Ctx, event: DomainEvent, { visit, settings }: Omit<Booking, "conversation">) {
  await tellOwner(ctx, {
    key: `${event.id}:owner`,
    kind: "owner_booking",
    body: bookingText(visit, settings),
    settings,
    conversationId: visit.conversationId,
  });
}

async function conversationOf(ctx: Ctx, { conversationId }: Appointment): Promise<ConversationRecord | null> {
  if (conversationId === null) return null;
  const [conversation] = await ctx.db.read(selectConversation(ctx.db, conversationId));
  return conversation;
}

interface Booking {
  visit: Appointment;
  settings: TenantSettings;
  /** Null when it is not written down yet; the lead source then tells the channel, the business's settings the language. */
  conversation: ConversationRecord | null;
}

/** Somebody who booked by text has the reply in hand: it was the confirmation. */
async function tellCustomer(ctx: Ctx, event: DomainEvent, { visit, settings, conversation }: Booking): Promise<void> {
  const isTextThread =
    conversation?.channel === "sms" || (conversation === null && visit.leadSource?.startsWith("SMS"));
  if (isTextThread || visit.contactPhone === null || settings.textFrom === null) return;
  const language = conversation?.language ?? settings.language;
  await sendText(ctx, {
    key: `${event.id}:customer`,
    kind: "confirmation",
    to: visit.contactPhone,
    from: settings.textFrom,
    body: confirmationText(visit, { settings, phone: settings.textFrom, language }),
    mode: "live",
    conversationId: visit.conversationId,
  });
}
