// Who is busy when. A lane is picked and refused inside one statement, so that two callers cannot be given the same one.
import { and, asc, eq, gt, lt, ne } from "drizzle-orm";
import { type Read, read, type Statement, statement, type TenantDb } from "../../../platform/db.ts";
import { type Hold, type LaneWanted, longestVisitMs } from "../rules/lanes.ts";
import { lanesHeld, technicians } from "../tables.ts";

/** Takes the first lane that is free from end to end. Where none is, commit() throws `slot_taken` and nothing is written. */
export function holdLane(db: TenantDb, wanted: LaneWanted): Statement {
  return {
    sql: holdLaneSql,
    params: [
      db.tenantId,
      wanted.appointmentId,
      wanted.busyFrom,
      wanted.busyTo,
      JSON.stringify(wanted.crews),
      wanted.technicianId,
      wanted.cap?.localDate ?? null,
      wanted.cap?.jobs ?? null,
    ],
  };
}

// A busy lane that is no longer ours (a technician who left) costs one of ours, as in rules/lanes.ts.
// The triggers refuse a lane that is null.
const holdLaneSql = `
with
  lanes(lane, place) as (
    select id, 0 from technicians where tenant_id = ?1 and is_active
    union all
    select value, key from json_each(?5)
    where not exists (select 1 from technicians where tenant_id = ?1 and is_active)
  ),
  busy(lane) as (
    select distinct lane from lanes_held
    where tenant_id = ?1 and busy_from > ?3 - ${longestVisitMs} and busy_from < ?4 and busy_to > ?3
  ),
  jobs(others) as (
    select count(*) from appointments
    where tenant_id = ?1 and mode = 'live' and local_date = ?7 and status in ('SCHEDULED', 'CONFIRMED') and id <> ?2
  )
insert into lanes_held (tenant_id, appointment_id, lane, busy_from, busy_to)
select ?1, ?2, (
  select lane from lanes
  where lane not in (select lane from busy)
    and (?6 is null or lane = ?6)
    and (select count(*) from busy) < (select count(*) from lanes)
    and (?8 is null or (select others from jobs) < ?8)
  order by place, lane limit 1
), ?3, ?4`;

/** Gives the visit's lane back. */
export function releaseLane(db: TenantDb, appointmentId: string): Statement {
  const mine = and(eq(lanesHeld.tenantId, db.tenantId), eq(lanesHeld.appointmentId, appointmentId));
  return statement(db.orm.delete(lanesHeld).where(mine));
}

/** Every lane held at some time between the two instants, but for the one of the visit `except`. */
export function selectHolds(
  db: TenantDb,
  { from, to, except }: { from: number; to: number; except: string | null },
): Read<Hold[]> {
  const { tenantId, lane, busyFrom, busyTo, appointmentId } = lanesHeld;
  const query = db.orm
    .select({ lane, busyFrom, busyTo })
    .from(lanesHeld)
    .where(
      and(
        eq(tenantId, db.tenantId),
        gt(busyFrom, from - longestVisitMs),
        lt(busyFrom, to),
        gt(busyTo, from),
        ne(appointmentId, except ?? ""),
      ),
    );
  return read(query, (rows) => rows);
}

/** Ids of the technicians at work. */
export function selectActiveTechnicians(db: TenantDb): Read<string[]> {
  const query = db.orm
    .select({ id: technicians.id })
    .from(technicians)
    .where(and(eq(technicians.tenantId, db.tenantId), eq(technicians.isActive, true)))
    .orderBy(asc(technicians.id));
  return read(query, (rows) => rows.map((row) => row.id));
}
