// Visits as the record of conversations shows them: fragments for its queries, and the visits of one conversation.
import { and, asc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { type Read, read, type TenantDb } from "../../../platform/db.ts";
import { type Appointment, standingStatuses } from "../rules/appointment.ts";
import { appointments } from "../tables.ts";
import { toAppointment } from "./appointments.ts";

/** The work of the latest visit of the customer that `customerId` points at, as a value inside another slice's query. */
export function latestService(db: TenantDb, customerId: SQLiteColumn): SQL<string | null> {
  const { serviceType, startAt } = appointments;
  const latest = sql`${ofCustomer(db, customerId)} order by ${startAt} desc limit 1`;
  return sql<string | null>`(select ${serviceType} from ${appointments} where ${latest})`;
}

/** Whether the customer that `customerId` points at has a visit that stands; 0 or 1. */
export function hasStandingVisit(db: TenantDb, customerId: SQLiteColumn): SQL<number> {
  const stands = and(ofCustomer(db, customerId), inArray(appointments.status, standingStatuses));
  return sql<number>`exists (select 1 from ${appointments} where ${stands})`;
}

/** The visits booked in a conversation, in order of time. `customerId`: whose they are, so that an index finds them. */
export function selectVisitsOf(
  db: TenantDb,
  { conversationId, customerId }: { conversationId: string; customerId: SQL },
): Read<Appointment[]> {
  const query = db.orm
    .select()
    .from(appointments)
    .where(and(ofCustomer(db, customerId), eq(appointments.conversationId, conversationId)))
    .orderBy(asc(appointments.startAt));
  return read(query, (rows) => rows.map(toAppointment));
}

function ofCustomer(db: TenantDb, customer: SQLiteColumn | SQL): SQL | undefined {
  const { tenantId, mode, customerId } = appointments;
  return and(eq(tenantId, db.tenantId), eq(mode, "live"), sql`${customerId} = ${customer}`);
}
