// Facts announced to the rest of the product. They say that something happened, not what to do about it.
import * as z from "zod";

export const eventTypes = [
  "appointment.booked",
  "appointment.moved",
  "appointment.cancelled",
  "emergency.reported",
  "callback.requested",
  "call.ended",
] as const;

export type EventType = (typeof eventTypes)[number];

/** A row of the outbox. Carries no personal value: a consumer reads the entity again. */
export const eventSchema = z.object({
  id: z.string().startsWith("evt_"),
  v: z.literal(1),
  type: z.enum(eventTypes),
  tenantId: z.string().startsWith("biz_"),
  entityId: z.string().min(1),
  entityVersion: z.int().min(1),
  occurredAt: z.int(),
  /** Who did it, as the audit has it. */
  actorType: z.string().nullish(),
});

export type DomainEvent = z.infer<typeof eventSchema>;

/** What a queue message holds. */
export const eventMessageSchema = z.object({
  tenant_id: z.string().startsWith("biz_"),
  event_id: z.string().startsWith("evt_"),
});

export type EventMessage = z.infer<typeof eventMessageSchema>;
