import { and, asc, count, desc, eq, gte, inArray, lte, type SQL, sql } from "drizzle-orm";
import { type Read, read, type Statement, statement, type TenantDb } from "../../../platform/db.ts";
import type { Id } from "../../../platform/ids.ts";
import { customerIdByPhone, type Mode, type Page, type PageWish, toPage } from "../../crm/index.ts";
import { type Appointment, standingStatuses } from "../rules/appointment.ts";
import { appointments } from "../tables.ts";

/** `customer`: by a phone, it is whoever has this once the statements before this one have run. */
export type NewAppointment = Omit<Appointment, "customerId" | "timeVersion"> & {
  customer: { phone: string; mode: Mode } | { id: Id<"customer"> };
};

/** Returns its `customer_id`, which the database picks. */
export function insertAppointment(
  db: TenantDb,
  { customer, start, end, service, tags, ...rest }: NewAppointment,
): Statement {
  const renamed = { startAt: start, endAt: end, serviceType: service, timeVersion: rest.version };
  const row = { ...rest, ...renamed, tenantId: db.tenantId, tags: [...tags] };
  const customerId = "id" in customer ? customer.id : customerIdByPhone(db, customer.phone, customer.mode);
  return statement(
    db.orm
      .insert(appointments)
      .values({ ...row, customerId })
      .returning({ customerId: appointments.customerId }),
  );
}

/** The calendar's own id of the visit. It is no change of the visit itself, so its version stays. */
export function setCalendarEvent(db: TenantDb, id: Id<"appointment">, calendarEventId: string): Statement {
  const mine = and(eq(appointments.tenantId, db.tenantId), eq(appointments.id, id));
  return statement(db.orm.update(appointments).set({ calendarEventId }).where(mine));
}

/** One visit by its id, whatever its mode. */
export function selectAppointment(db: TenantDb, id: Id<"appointment">): Read<Appointment | null> {
  const query = db.orm
    .select()
    .from(appointments)
    .where(and(eq(appointments.tenantId, db.tenantId), eq(appointments.id, id)));
  return read(query, (rows) => rows.map(toAppointment)[0] ?? null);
}

/** The same, but no trial's. */
export function selectLiveAppointment(db: TenantDb, id: string): Read<Appointment | null> {
  const query = db.orm
    .select()
    .from(appointments)
    .where(and(live(db), eq(appointments.id, id)));
  return read(query, (rows) => rows.map(toAppointment)[0] ?? null);
}

/** In order of time, or the latest first. */
export function selectAppointmentsOf(
  db: TenantDb,
  customerId: string,
  page: Page & { latest?: boolean },
): Read<Appointment[]> {
  const inOrder = page.latest === true ? desc : asc;
  const query = db.orm
    .select()
    .from(appointments)
    .where(and(live(db), eq(appointments.customerId, customerId)))
    .orderBy(inOrder(appointments.startAt), inOrder(sql`rowid`))
    .limit(page.limit)
    .offset(page.offset);
  return read(query, (rows) => rows.map(toAppointment));
}

export const appointmentOrders = ["created", "start"] as const;

export interface AppointmentFilter extends PageWish {
  /** "created" when not said. */
  order?: (typeof appointmentOrders)[number] | undefined;
  /** Epoch milliseconds, both included. */
  startFrom?: number | undefined;
  startTo?: number | undefined;
  /** In any case. */
  status?: string | undefined;
  service?: string | undefined;
  isEmergency?: boolean | undefined;
  /** Exactly one of the visit's tags. */
  tag?: string | undefined;
}

/** In the order they came in, or of time. Throws AppError `invalid_input` when the page is out of range. */
export function selectAppointments(db: TenantDb, filter: AppointmentFilter): Read<Appointment[]> {
  const page = toPage(filter);
  const query = db.orm
    .select()
    .from(appointments)
    .where(and(live(db), ...conditions(filter)))
    .orderBy(asc(filter.order === "start" ? appointments.startAt : appointments.createdAt), sql`rowid`)
    .limit(page.limit)
    .offset(page.offset);
  return read(query, (rows) => rows.map(toAppointment));
}

function conditions(filter: AppointmentFilter): SQL[] {
  const { startFrom, startTo, status, service, isEmergency, tag } = filter;
  const { startAt, serviceType, tags } = appointments;
  return [
    startFrom === undefined ? undefined : gte(startAt, startFrom),
    startTo === undefined ? undefined : lte(startAt, startTo),
    status === undefined ? undefined : sql`${appointments.status} = ${status.toUpperCase()}`,
    service === undefined ? undefined : sql`lower(${serviceType}) = ${service.toLowerCase()}`,
    isEmergency === undefined ? undefined : eq(appointments.isEmergency, isEmergency),
    tag === undefined ? undefined : sql`exists (select 1 from json_each(${tags}) where value = ${tag})`,
  ].filter((condition) => condition !== undefined);
}

/** How many visits stand on each local date from `first` to `last`, both included. */
export function selectJobsByDate(db: TenantDb, first: string, last: string): Read<Map<string, number>> {
  const { localDate, status } = appointments;
  const query = db.orm
    .select({ localDate, jobs: count().as("jobs") })
    .from(appointments)
    .where(and(live(db), gte(localDate, first), lte(localDate, last), inArray(status, standingStatuses)))
    .groupBy(localDate);
  return read(query, (rows) => new Map(rows.map((row) => [row.localDate, row.jobs])));
}

function live(db: TenantDb) {
  return and(eq(appointments.tenantId, db.tenantId), eq(appointments.mode, "live"));
}

export function toAppointment(row: typeof appointments.$inferSelect): Appointment {
  const { tenantId: _, startAt, endAt, serviceType, reminderSentAt: _r, ...rest } = row;
  return {
    ...rest,
    id: row.id as Id<"appointment">,
    customerId: row.customerId as Id<"customer">,
    timeVersion: row.timeVersion ?? row.version,
    start: startAt,
    end: endAt,
    service: serviceType,
  };
}
