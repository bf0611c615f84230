import { invariant } from "../../platform/assert.ts";
import type { Statement, Written } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { deriveId, type Id } from "../../platform/ids.ts";
import { localDate, toMs } from "../../platform/time.ts";
import { type Change, type CommitResult, commit } from "../commit.ts";
import type { Ctx } from "../context.ts";
import type { Booked, BookingRequest } from "../conversation/index.ts";
import { fillCustomer, insertCustomer, type Mode } from "../crm/index.ts";
import type { TenantSettings } from "../tenants/rules/settings.ts";
import { laneFor } from "./rules/lanes.ts";
import { quote } from "./rules/quote.ts";
import { insertAppointment, selectAppointment } from "./store/appointments.ts";
import { holdLane } from "./store/lanes.ts";

export interface BookVisit {
  /** The effect's id. The same key never books twice. */
  key: string;
  settings: TenantSettings;
  request: BookingRequest;
  mode: Mode;
  conversationId: string | null;
  /** "Phone", "SMS", "Web", with the campaign if there is one. */
  leadSource: string | null;
}

export type BookVisitResult = { kind: "booked"; booked: Booked } | { kind: "slot_taken" };

/**
 * Promises the visit: customer, appointment, lane and news in one trip. A time that is past is taken as well.
 * One trip more when the key was used before.
 */
export async function bookVisit(ctx: Ctx, input: BookVisit): Promise<BookVisitResult> {
  const { start } = input.request.slot;
  if (start <= toMs(ctx.clock())) return (await firstResult(ctx, input.key)) ?? { kind: "slot_taken" };
  const result = await tryCommit(ctx, toChange(ctx, input));
  if (result === "slot_taken") return { kind: "slot_taken" };
  if (result.kind === "committed") return newResult(input, result.written);
  const first = await firstResult(ctx, input.key);
  if (first === null) throw new AppError("conflict", "this key was used for something else");
  return first;
}

async function tryCommit(ctx: Ctx, change: Change): Promise<CommitResult | "slot_taken"> {
  try {
    return await commit(ctx, change);
  } catch (error) {
    if (error instanceof AppError && error.code === "slot_taken") return "slot_taken";
    throw error;
  }
}

function toChange(ctx: Ctx, input: BookVisit): Change {
  const id = deriveId("appointment", input.key);
  const isLive = input.mode === "live";
  return {
    key: input.key,
    writes: [
      ...customerWrites(ctx, input),
      appointmentWrite(ctx, input, id),
      ...(isLive ? [laneWrite(ctx, input, id)] : []),
    ],
    audit: { action: "appointment.book", entity: id, changed: ["customer", "status", "start", "end"] },
    announce: isLive ? [{ type: "appointment.booked", entity: id, version: 1 }] : [],
  };
}

const customerWriteCount = 2;

function customerWrites(ctx: Ctx, { key, request, mode }: BookVisit): [Statement, Statement] {
  const customer = {
    id: deriveId("customer", key),
    mode,
    name: request.name,
    phone: request.phone,
    address: request.address.text,
    at: toMs(ctx.clock()),
  };
  return [insertCustomer(ctx.db, customer), fillCustomer(ctx.db, customer)];
}

function appointmentWrite(ctx: Ctx, input: BookVisit, id: Id<"appointment">): Statement {
  const { request, settings, mode } = input;
  const isEmergency = request.emergency !== null;
  const value = quote(settings, request.service, isEmergency)?.midpoint ?? null;
  return insertAppointment(ctx.db, {
    id,
    version: 1,
    mode,
    customer: { phone: request.phone, mode },
    conversationId: input.conversationId,
    start: request.slot.start,
    end: request.slot.end,
    localDate: localDate(request.slot.start, settings.zone),
    status: "SCHEDULED",
    service: request.service,
    description: request.problem,
    address: request.address.text,
    contactName: request.name,
    contactPhone: request.phone,
    isEmergency,
    leadSource: input.leadSource,
    jobStage: "Booked",
    estimatedValueCents: value,
    quotedValueCents: value,
    quoteStatus: value === null ? null : "QUOTED",
    calendarEventId: null,
    technicianId: null,
    tags: [],
    createdAt: toMs(ctx.clock()),
  });
}

function laneWrite(ctx: Ctx, { request, settings }: BookVisit, appointmentId: Id<"appointment">): Statement {
  const { slot } = request;
  const jobs = request.emergency === null ? settings.maxJobsPerDay : null;
  const cap = jobs === null ? null : { localDate: localDate(slot.start, settings.zone), jobs };
  return holdLane(ctx.db, laneFor({ appointmentId, slot, technicianId: null, cap }, settings));
}

/** The appointment's insert, behind the customer's two writes, tells whose it became. */
function newResult({ key, request }: BookVisit, written: readonly Written[]): BookVisitResult {
  const customerId = written[customerWriteCount]?.rows[0]?.customer_id;
  invariant(typeof customerId === "string", "a booked visit has a customer");
  return {
    kind: "booked",
    booked: { appointmentId: deriveId("appointment", key), version: 1, customerId, slot: request.slot },
  };
}

/** What this key booked when it was used first; null when it booked nothing. */
async function firstResult(ctx: Ctx, key: string): Promise<BookVisitResult | null> {
  const [appointment] = await ctx.db.read(selectAppointment(ctx.db, deriveId("appointment", key)));
  if (appointment === null) return null;
  const { id, version, customerId, start, end } = appointment;
  return { kind: "booked", booked: { appointmentId: id, version, customerId, slot: { start, end } } };
}
