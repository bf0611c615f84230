// Customers and appointments on the wire: snake_case, money in dollars, times in UTC.
import { z } from "@hono/zod-openapi";
import type { TimelineItem } from "../../domain/calls/index.ts";
import type { Customer } from "../../domain/crm/index.ts";
import type { Appointment } from "../../domain/scheduling/index.ts";
import { toDollars } from "../../platform/money.ts";
import { toWire } from "../../platform/time.ts";
import { phone, tags, words } from "./fields.ts";

export const customerSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    address: z.string().nullable(),
    tags: z.array(z.string()),
    created_at: z.string(),
  })
  .openapi("Customer");

const name = words(120);
const email = z.email().max(254);
const address = words(300);

/** Keyed by phone. What is empty, null or left out stays as it is. */
export const customerDraftSchema = z
  .strictObject({
    name,
    phone,
    email: z
      .union([email, z.literal("")])
      .nullable()
      .optional(),
    address: address.nullable().optional(),
    tags: tags.nullable().optional(),
  })
  .openapi("CustomerDraft");

/** What is left out stays; null clears. */
export const customerChangeSchema = z
  .strictObject({
    name: name.min(1).optional(),
    phone: phone
      .nullable()
      .optional()
      .openapi({ type: ["string", "null"] }),
    email: email.nullable().optional(),
    address: address.nullable().optional(),
    tags: tags.nullable().optional(),
  })
  .openapi("CustomerChange");

export const timelineItemSchema = z
  .object({
    type: z.enum(["appointment", "conversation"]),
    id: z.string(),
    timestamp: z.string(),
    title: z.string(),
    status: z.string().nullable(),
    channel: z.string().nullable(),
    text: z.string(),
  })
  .openapi("TimelineItem");

export const slotSchema = z.object({ start_time: z.string(), end_time: z.string() }).openapi("Slot");

export const appointmentSchema = z
  .object({
    id: z.string(),
    version: z.int(),
    customer_id: z.string(),
    start_time: z.string(),
    end_time: z.string(),
    service_type: z.string().nullable(),
    description: z.string().nullable(),
    address: z.string().nullable(),
    contact_name: z.string().nullable(),
    contact_phone: z.string().nullable(),
    is_emergency: z.boolean(),
    status: z.string(),
    lead_source: z.string().nullable(),
    estimated_value: z.number().nullable(),
    job_stage: z.string().nullable(),
    calendar_event_id: z.string().nullable(),
    tags: z.array(z.string()),
    technician_id: z.string().nullable(),
    quoted_value: z.number().nullable(),
    quote_status: z.string().nullable(),
    conversation_id: z.string().nullable(),
    created_at: z.string(),
  })
  .openapi("Appointment");

export function toCustomerJson(customer: Customer): z.infer<typeof customerSchema> {
  const { tags: labels, createdAt, ...rest } = customer;
  return { ...rest, tags: [...labels], created_at: toWire(createdAt) };
}

export function toTimelineJson({ at, ...item }: TimelineItem): z.infer<typeof timelineItemSchema> {
  return { ...item, timestamp: toWire(at) };
}

export function toAppointmentJson(a: Appointment): z.infer<typeof appointmentSchema> {
  return {
    id: a.id,
    version: a.version,
    customer_id: a.customerId,
    start_time: toWire(a.start),
    end_time: toWire(a.end),
    service_type: a.service,
    description: a.description,
    address: a.address,
    contact_name: a.contactName,
    contact_phone: a.contactPhone,
    is_emergency: a.isEmergency,
    status: a.status,
    lead_source: a.leadSource,
    estimated_value: a.estimatedValueCents === null ? null : toDollars(a.estimatedValueCents),
    job_stage: a.jobStage,
    calendar_event_id: a.calendarEventId,
    tags: [...a.tags],
    technician_id: a.technicianId,
    quoted_value: a.quotedValueCents === null ? null : toDollars(a.quotedValueCents),
    quote_status: a.quoteStatus,
    conversation_id: a.conversationId,
    created_at: toWire(a.createdAt),
  };
}
