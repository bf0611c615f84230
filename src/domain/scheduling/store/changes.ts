// Changes of a visit that stands. Each names the version it was decided on and is refused whole when the visit is another by now.
import { and, asc, desc, eq, gt, inArray, or, sql } from "drizzle-orm";
import { type Read, read, type Statement, statement, type TenantDb } from "../../../platform/db.ts";
import type { StandingVisit } from "../../conversation/index.ts";
import { customerIdByPhone, type Mode } from "../../crm/index.ts";
import { appointments } from "../tables.ts";

const standing = ["SCHEDULED", "CONFIRMED"] as const;

export interface VisitVersion {
  appointmentId: string;
  version: number;
}

export interface NewTime {
  /** Epoch milliseconds. */
  start: number;
  end: number;
  localDate: string;
}

/** commit() throws `conflict` when the visit has another version or stands no longer. */
export function moveAppointment(db: TenantDb, visit: VisitVersion, { start, end, localDate }: NewTime): Statement {
  return change(db, visit, { startAt: start, endAt: end, localDate, reminderSentAt: null });
}

/** commit() throws `conflict` when the visit has another version or stands no longer. */
export function cancelAppointment(db: TenantDb, visit: VisitVersion): Statement {
  return change(db, visit, { status: "CANCELLED", jobStage: "Cancelled" });
}

/** An update of no row is no error, so a visit that is not there is refused by the trigger on lanes, which takes no null. */
export function refuseUnknown(db: TenantDb, appointmentId: string): Statement {
  return {
    sql: "insert into lanes_held (tenant_id, appointment_id, lane, busy_from, busy_to) select ?1, ?2, null, 0, 1 where not exists (select 1 from appointments where tenant_id = ?1 and id = ?2)",
    params: [db.tenantId, appointmentId],
  };
}

type Columns = Partial<typeof appointments.$inferInsert>;

/** A version that is null is refused by its column, and the whole batch with it. */
function change(db: TenantDb, { appointmentId, version }: VisitVersion, columns: Columns): Statement {
  const { id, tenantId, status } = appointments;
  const stands = sql`${appointments.version} = ${version} and ${inArray(status, standing)}`;
  return statement(
    db.orm
      .update(appointments)
      .set({ ...columns, version: sql`case when ${stands} then ${appointments.version} + 1 end` })
      .where(and(eq(tenantId, db.tenantId), eq(id, appointmentId))),
  );
}

/** Visits of a number (E.164) that stand and begin after `now`, the next one first. */
export function selectUpcoming(
  db: TenantDb,
  { phone, mode, now }: { phone: string; mode: Mode; now: number },
): Read<StandingVisit[]> {
  const { tenantId, status, startAt, customerId, contactPhone } = appointments;
  const isTheirs = or(eq(contactPhone, phone), eq(customerId, customerIdByPhone(db, phone, mode)));
  const query = db.orm
    .select()
    .from(appointments)
    .where(
      and(
        eq(tenantId, db.tenantId),
        eq(appointments.mode, mode),
        gt(startAt, now),
        inArray(status, standing),
        isTheirs,
      ),
    )
    .orderBy(asc(startAt))
    .limit(mostVisits);
  return read(query, (rows) => rows.map(toStanding));
}

/** More than so many are not told apart by voice. */
const mostVisits = 5;

/** What the customer with this number had done last; null when nothing was booked yet. */
export function selectLastVisit(
  db: TenantDb,
  phone: string,
  mode: Mode,
): Read<{ service: string; problem: string } | null> {
  const { tenantId, customerId, startAt, serviceType, description } = appointments;
  const query = db.orm
    .select({ service: serviceType, problem: description })
    .from(appointments)
    .where(and(eq(tenantId, db.tenantId), eq(customerId, customerIdByPhone(db, phone, mode))))
    .orderBy(desc(startAt))
    .limit(1);
  return read(query, ([row]) =>
    row === undefined || row.service === null ? null : { service: row.service, problem: row.problem ?? "" },
  );
}

function toStanding(row: typeof appointments.$inferSelect): StandingVisit {
  return {
    appointmentId: row.id,
    version: row.version,
    slot: { start: row.startAt, end: row.endAt },
    service: row.serviceType ?? "",
    name: row.contactName ?? "",
    address: row.address ?? "",
    isEmergency: row.isEmergency,
  };
}
