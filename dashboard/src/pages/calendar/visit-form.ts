// What is entered about a visit, checked before it is sent.
import { z } from "zod";
import type { Appointment } from "../../api/types.ts";
import type { NewVisit, VisitChange } from "../../api/visits.ts";
import { m } from "../../generated/paraglide/messages.js";
import { type DateAndTime, minutesBetween, plusMinutes, toFields, toIso } from "./zoned-fields.ts";

/** A visit lasts a working day at most; the API refuses longer ones too. */
const longest = 24 * 60;

export const visitFormSchema = z.object({
  service: z.string(),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, { error: () => m.calendar_date_missing() }),
  time: z.string().regex(/^\d{2}:\d{2}/, { error: () => m.calendar_time_missing() }),
  minutes: z
    .number({ error: () => m.calendar_minutes_wrong() })
    .int({ error: () => m.calendar_minutes_wrong() })
    .min(5, { error: () => m.calendar_minutes_wrong() })
    .max(longest, { error: () => m.calendar_minutes_wrong() }),
  address: z.string().max(300),
  note: z.string().max(2_000),
  status: z.string(),
  isEmergency: z.boolean(),
});

export type VisitForm = z.infer<typeof visitFormSchema>;

export function emptyForm(start: DateAndTime): VisitForm {
  return { ...start, service: "", minutes: 60, address: "", note: "", status: "SCHEDULED", isEmergency: false };
}

export function formOf(visit: Appointment, zone: string): VisitForm {
  return {
    ...toFields(visit.start_time, zone),
    service: visit.service_type ?? "",
    minutes: minutesBetween(visit.start_time, visit.end_time),
    address: visit.address ?? "",
    note: visit.description ?? "",
    status: visit.status,
    isEmergency: visit.is_emergency,
  };
}

export function newVisitOf(form: VisitForm, { customerId, zone }: { customerId: string; zone: string }): NewVisit {
  const start = toIso(form, zone);
  return {
    customer_id: customerId,
    start_time: start,
    end_time: plusMinutes(start, form.minutes),
    is_emergency: form.isEmergency,
    service_type: form.service || null,
    description: form.note.trim() || null,
    ...(form.address.trim() === "" ? {} : { address: form.address.trim() }),
  };
}

/** Only what was changed: what somebody else changed meanwhile is not written over. */
export function changeOf(visit: Appointment, form: VisitForm, zone: string): VisitChange {
  const before = formOf(visit, zone);
  const start = toIso(form, zone);
  const isMoved = form.date !== before.date || form.time !== before.time || form.minutes !== before.minutes;
  return {
    version: visit.version,
    ...(isMoved && { start_time: start, end_time: plusMinutes(start, form.minutes) }),
    ...(form.service !== before.service && { service_type: form.service || null }),
    ...(form.note !== before.note && { description: form.note.trim() || null }),
    ...(form.address !== before.address && { address: form.address.trim() || null }),
    ...(form.status !== before.status && { status: form.status as NonNullable<VisitChange["status"]> }),
    ...(form.isEmergency !== before.isEmergency && { is_emergency: form.isEmergency }),
  };
}

/** Whether the customer gets a text when this visit is moved or called off. */
export function isCustomerTexted(visit: Appointment, now: number): boolean {
  return visit.contact_phone !== null && Date.parse(visit.start_time) > now;
}
