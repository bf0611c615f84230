// What a business knew before the call, as rows: customers, their visits, and lanes that are taken up to some day.
import { demoBusiness } from "../../src/domain/tenants/rules/demo-business.ts";
import { localDate, Temporal, wallMinute } from "../../src/platform/time.ts";
import type { Before } from "../../test/simulator/caller/scenario.ts";
import type { Row } from "./world.ts";

export interface TableRows {
  table: "customers" | "appointments" | "lanes_held";
  rows: Row[];
}

interface Span {
  from: number;
  to: number;
}

/** Visits that only keep others out begin with this. */
export const fillerId = "appt_busy";

const { zone, services } = demoBusiness.settings;
const lane = "crew-1";
const longestHoldMs = 86_400_000;
const nobody = "cust_busy";

export function beforeRows(tenantId: string, now: string, before: Before): TableRows[] {
  const { customers = [], visits = [], busy_until: busyUntil } = before;
  const at = Temporal.Instant.from(now).epochMilliseconds;
  const customerRows = customers.map((customer, n) => ({
    ...customerRow(tenantId, at),
    ...customer,
    id: `cust_before${n}`,
  }));
  const booked = visits.map((visit, n) => {
    const owner = customerRows.find(({ phone }) => phone === visit.phone);
    if (owner === undefined) throw new Error(`no customer has the number of the visit ${visit.phone}`);
    const minutes = services.find(({ key }) => key === visit.service)?.minutes ?? 60;
    const from = instantOf(visit.start);
    const span = { from, to: from + minutes * 60_000 };
    const words = { service_type: visit.service, description: visit.problem, address: owner.address };
    const contact = { contact_name: owner.name, contact_phone: owner.phone };
    return visitRow(tenantId, span, { id: `appt_before${n}`, customer_id: owner.id, ...words, ...contact });
  });
  const taken = booked.map(({ start_at, end_at }) => ({ from: start_at, to: end_at }));
  const fillers = freeSpans(at, busyUntil === undefined ? at : instantOf(busyUntil), taken).map((span, n) =>
    visitRow(tenantId, span, { id: `${fillerId}${n}`, customer_id: nobody }),
  );
  const filler = fillers.length === 0 ? [] : [{ ...customerRow(tenantId, at), id: nobody, name: "Long Job" }];
  const appointments = [...booked, ...fillers];
  return [
    { table: "customers", rows: [...customerRows, ...filler] },
    { table: "appointments", rows: appointments },
    { table: "lanes_held", rows: appointments.map(holdRow) },
  ];
}

export function instantOf(wallClock: string): number {
  return Temporal.PlainDateTime.from(wallClock).toZonedDateTime(zone).epochMilliseconds;
}

/** What is left of the time between, in pieces that a lane may be held. */
function freeSpans(from: number, to: number, taken: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let at = from;
  for (const visit of [...taken, { from: to, to }].sort((a, b) => a.from - b.from)) {
    const end = Math.min(visit.from, to);
    for (; at < end; at = Math.min(at + longestHoldMs, end))
      spans.push({ from: at, to: Math.min(at + longestHoldMs, end) });
    at = Math.max(at, visit.to);
  }
  return spans;
}

function customerRow(tenantId: string, at: number) {
  const blank = { id: "", name: "", phone: null as string | null, email: null, address: null as string | null };
  return { tenant_id: tenantId, mode: "live", ...blank, tags: "[]", created_at: at, updated_at: at };
}

interface VisitFields {
  id: string;
  customer_id: string;
  service_type?: string;
  description?: string;
  address?: string | null;
  contact_name?: string;
  contact_phone?: string | null;
}

function visitRow(tenantId: string, { from, to }: Span, fields: VisitFields) {
  const { service_type = null, description = null, address = null } = fields;
  const { contact_name = null, contact_phone = null } = fields;
  return {
    tenant_id: tenantId,
    id: fields.id,
    version: 1,
    mode: "live",
    customer_id: fields.customer_id,
    start_at: from,
    end_at: to,
    local_date: localDate(from, zone),
    status: "SCHEDULED",
    service_type,
    description,
    address,
    contact_name,
    contact_phone,
    is_emergency: 0,
    lead_source: "Phone",
    job_stage: "Booked",
    tags: "[]",
    created_at: from,
  };
}

function holdRow({ tenant_id, id, start_at, end_at }: ReturnType<typeof visitRow>): Row {
  return { tenant_id, appointment_id: id, lane, busy_from: start_at, busy_to: end_at };
}

/** The local wall clock of an instant, "YYYY-MM-DDTHH:MM". */
export function wallClock(ms: number): string {
  return wallMinute(ms, zone);
}
