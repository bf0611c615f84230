// What a visit is made of and changed by, on the wire and inside. A field nobody knows is refused, not overlooked.
import { z } from "@hono/zod-openapi";
import { type AppointmentChange, appointmentStatuses } from "../../domain/scheduling/index.ts";
import { toCents } from "../../platform/money.ts";
import { instant, phone, tags, words } from "./fields.ts";

const text = (longest: number) => words(longest).nullable().optional();
const dollars = z
  .number()
  .min(0)
  .max(10_000_000)
  .transform(toCents)
  .nullable()
  .optional()
  .openapi({ type: ["number", "null"] });

const details = {
  service_type: text(80),
  description: text(2_000),
  address: text(300),
  contact_name: text(120),
  contact_phone: phone
    .nullable()
    .optional()
    .openapi({ type: ["string", "null"] }),
  lead_source: text(120),
  job_stage: text(60),
  estimated_value: dollars,
  quoted_value: dollars,
  quote_status: text(40),
  technician_id: text(64),
  tags: tags.nullable().optional(),
};

export const newAppointmentSchema = z
  .strictObject({
    customer_id: z.string().max(64),
    start_time: instant,
    /** Left out: as long as visits for this service take. */
    end_time: instant.optional(),
    is_emergency: z.boolean().default(false),
    ...details,
  })
  .openapi("NewAppointment");

export const appointmentChangeSchema = z
  .strictObject({
    /** The version that the change was decided on; when the appointment has another by now, nothing is changed. */
    version: z.int().min(1).optional(),
    start_time: instant.optional(),
    end_time: instant.optional(),
    is_emergency: z.boolean().optional(),
    status: z.enum(appointmentStatuses).optional(),
    ...details,
  })
  .openapi("AppointmentChange");

type Fields = Omit<z.output<typeof appointmentChangeSchema>, "version">;

export function toAppointmentChange(fields: Fields): AppointmentChange {
  return {
    start: fields.start_time,
    end: fields.end_time,
    isEmergency: fields.is_emergency,
    status: fields.status,
    service: fields.service_type,
    description: fields.description,
    address: fields.address,
    contactName: fields.contact_name,
    contactPhone: fields.contact_phone,
    leadSource: fields.lead_source,
    jobStage: fields.job_stage,
    estimatedValueCents: fields.estimated_value,
    quotedValueCents: fields.quoted_value,
    quoteStatus: fields.quote_status,
    technicianId: fields.technician_id,
    tags: fields.tags,
  };
}
