import { and, asc, eq, gte, inArray, lt, sql } from "drizzle-orm";
import { type Read, read, type TenantDb } from "../../../platform/db.ts";
import type { Id } from "../../../platform/ids.ts";
import { customerName } from "../../crm/index.ts";
import { standingStatuses } from "../rules/appointment.ts";
import type { ScheduledVisit } from "../rules/scheduled-visit.ts";
import { appointments } from "../tables.ts";

const hourMs = 3_600_000;
/** Today began at most 25 hours ago and tomorrow ends within 50, in whatever zone, a change of the clock included. */
const reach = { backMs: 26 * hourMs, aheadMs: 50 * hourMs };

/** What belongs to a day: what stands, and what is done. */
const kept = [...standingStatuses, "COMPLETED"] as const;

/** Visits that stand or were made and start today or tomorrow in any zone, in order of time. */
export function selectVisitsAround(db: TenantDb, now: number): Read<ScheduledVisit[]> {
  const { tenantId, mode, startAt, status, contactName, customerId } = appointments;
  const name = sql<string | null>`coalesce(nullif(${contactName}, ''), ${customerName(db, customerId)})`;
  const query = db.orm
    .select({ ...shown, customerName: name.as("customer_name") })
    .from(appointments)
    .where(
      and(
        eq(tenantId, db.tenantId),
        eq(mode, "live"),
        inArray(status, kept),
        gte(startAt, now - reach.backMs),
        lt(startAt, now + reach.aheadMs),
      ),
    )
    .orderBy(asc(startAt));
  return read(query, (rows) =>
    rows.map((row) => ({ ...row, id: row.id as Id<"appointment">, customerId: row.customerId as Id<"customer"> })),
  );
}

const shown = {
  id: appointments.id,
  version: appointments.version,
  customerId: appointments.customerId,
  contactPhone: appointments.contactPhone,
  address: appointments.address,
  service: appointments.serviceType,
  description: appointments.description,
  start: appointments.startAt,
  end: appointments.endAt,
  isEmergency: appointments.isEmergency,
  status: appointments.status,
  conversationId: appointments.conversationId,
};
