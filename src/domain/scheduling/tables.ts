import { sql } from "drizzle-orm";
import { check, foreignKey, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { customers } from "../crm/tables.ts";

export const technicians = sqliteTable(
  "technicians",
  {
    tenantId: text("tenant_id").notNull(),
    id: text().notNull(),
    name: text().notNull(),
    color: text(),
    isActive: integer("is_active", { mode: "boolean" }).notNull().default(true),
    createdAt: integer("created_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] })],
);

export const appointments = sqliteTable(
  "appointments",
  {
    tenantId: text("tenant_id").notNull(),
    id: text().notNull(),
    /** Grows by one with every change. */
    version: integer().notNull(),
    /** The version that brought the start or the standing it has; older news is stale. Null on rows older than this column. */
    timeVersion: integer("time_version"),
    mode: text({ enum: ["live", "test"] }).notNull(),
    customerId: text("customer_id").notNull(),
    conversationId: text("conversation_id"),
    /** Epoch milliseconds. */
    startAt: integer("start_at").notNull(),
    endAt: integer("end_at").notNull(),
    /** The day of the visit in the business's zone, "YYYY-MM-DD". */
    localDate: text("local_date").notNull(),
    status: text({ enum: ["SCHEDULED", "CONFIRMED", "CANCELLED", "PENDING_RESCHEDULE", "COMPLETED"] }).notNull(),
    serviceType: text("service_type"),
    description: text(),
    address: text(),
    contactName: text("contact_name"),
    contactPhone: text("contact_phone"),
    isEmergency: integer("is_emergency", { mode: "boolean" }).notNull(),
    leadSource: text("lead_source"),
    jobStage: text("job_stage"),
    estimatedValueCents: integer("estimated_value_cents"),
    quotedValueCents: integer("quoted_value_cents"),
    quoteStatus: text("quote_status"),
    calendarEventId: text("calendar_event_id"),
    technicianId: text("technician_id"),
    tags: text({ mode: "json" }).$type<string[]>().notNull(),
    reminderSentAt: integer("reminder_sent_at"),
    createdAt: integer("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.customerId], foreignColumns: [customers.tenantId, customers.id] }),
    index("appointments_by_start").on(t.tenantId, t.mode, t.startAt),
    index("appointments_by_day").on(t.tenantId, t.mode, t.localDate),
    index("appointments_by_created").on(t.tenantId, t.mode, t.createdAt),
    index("appointments_by_customer").on(t.tenantId, t.customerId, t.startAt),
    check("appointments_end_after_start", sql`${t.endAt} > ${t.startAt}`),
  ],
);

/** Who is busy when. A lane is a technician's id, or "crew-1" to "crew-n". Triggers refuse an overlap on a lane. */
export const lanesHeld = sqliteTable(
  "lanes_held",
  {
    tenantId: text("tenant_id").notNull(),
    appointmentId: text("appointment_id").notNull(),
    lane: text().notNull(),
    busyFrom: integer("busy_from").notNull(),
    /** The end of the visit and the travel after it. */
    busyTo: integer("busy_to").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.appointmentId] }),
    foreignKey({ columns: [t.tenantId, t.appointmentId], foreignColumns: [appointments.tenantId, appointments.id] }),
    index("lanes_held_by_lane").on(t.tenantId, t.lane, t.busyFrom),
    index("lanes_held_by_time").on(t.tenantId, t.busyFrom),
    // The triggers look back 24 hours and no further, so no visit may be longer.
    check("lanes_held_length", sql`${t.busyTo} > ${t.busyFrom} and ${t.busyTo} - ${t.busyFrom} <= 86400000`),
  ],
);
