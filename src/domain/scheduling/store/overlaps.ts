import { and, asc, eq, gt, lt, ne, sql } from "drizzle-orm";
import { type Read, read, type TenantDb } from "../../../platform/db.ts";
import { customerName } from "../../crm/index.ts";
import { type LaneWanted, longestVisitMs } from "../rules/lanes.ts";
import { appointments, lanesHeld } from "../tables.ts";

/** A visit that stands in the way of another. */
export interface Overlap {
  id: string;
  /** Null when nobody has told us a name. */
  customerName: string | null;
  start: number;
  end: number;
}

/** The other visits that hold a lane, travel included, while this one would. In order of time. */
export function selectOverlaps(db: TenantDb, { appointmentId, busyFrom, busyTo }: LaneWanted): Read<Overlap[]> {
  const { id, tenantId, customerId, contactName, startAt, endAt } = appointments;
  const name = sql<string | null>`coalesce(nullif(${contactName}, ''), ${customerName(db, customerId)})`;
  const query = db.orm
    .select({ id, customerName: name.as("customer_name"), start: startAt, end: endAt })
    .from(lanesHeld)
    .innerJoin(appointments, and(eq(tenantId, lanesHeld.tenantId), eq(id, lanesHeld.appointmentId)))
    .where(
      and(
        eq(lanesHeld.tenantId, db.tenantId),
        gt(lanesHeld.busyFrom, busyFrom - longestVisitMs),
        lt(lanesHeld.busyFrom, busyTo),
        gt(lanesHeld.busyTo, busyFrom),
        ne(lanesHeld.appointmentId, appointmentId),
      ),
    )
    .orderBy(asc(startAt))
    .limit(most);
  return read(query, (rows) => rows);
}

/** More need not be named to be believed. */
const most = 20;
