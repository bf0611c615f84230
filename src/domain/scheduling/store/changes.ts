// Changes of a visit that stands. Each names the version it was decided on and is refused whole when the visit is another by now.
import { and, asc, desc, eq, gt, inArray, or, type SQL, sql } from "drizzle-orm";
import { type Read, read, type Statement, statement, type TenantDb } from "../../../platform/db.ts";
import type { StandingVisit } from "../../conversation/index.ts";
import { customerIdByPhone, type Mode } from "../../crm/index.ts";
import { type Appointment, standingStatuses } from "../rules/appointment.ts";
import { appointments } from "../tables.ts";

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

type Columns = { [C in keyof typeof appointments.$inferInsert]?: (typeof appointments.$inferInsert)[C] | undefined };

/** Whatever its status. commit() throws `conflict` when the visit has another version. */
export function rewriteAppointment(db: TenantDb, visit: VisitVersion, fields: Partial<Appointment>): Statement {
  const { start, end, service, tags, ...same } = fields;
  const renamed = { startAt: start, endAt: end, serviceType: service, tags: tags === undefined ? tags : [...tags] };
  const isSameVersion = sql`${appointments.version} = ${visit.version}`;
  const reminder = start === undefined ? {} : { reminderSentAt: null };
  return changeWhere(db, visit, { columns: { ...same, ...renamed, ...reminder }, isAsRead: isSameVersion });
}

function change(db: TenantDb, visit: VisitVersion, columns: Columns): Statement {
  const { version, status } = appointments;
  const isAsRead = sql`${version} = ${visit.version} and ${inArray(status, standingStatuses)}`;
  return changeWhere(db, visit, { columns: { ...columns, timeVersion: visit.version + 1 }, isAsRead });
}

/** A version that is null is refused by its column, and the whole batch with it. */
function changeWhere(
  db: TenantDb,
  { appointmentId }: VisitVersion,
  { columns, isAsRead }: { columns: Columns; isAsRead: SQL },
): Statement {
  const { id, tenantId, version } = appointments;
  return statement(
    db.orm
      .update(appointments)
      .set({ ...columns, version: sql`case when ${isAsRead} then ${version} + 1 end` })
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
        inArray(status, standingStatuses),
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
