import { AppError } from "../../platform/errors.ts";
import { deriveId } from "../../platform/ids.ts";
import { localDate, toMs } from "../../platform/time.ts";
import type { Change } from "../commit.ts";
import type { Ctx } from "../context.ts";
import { type Customer, selectCustomer } from "../crm/index.ts";
import { selectSettings, type TenantSettings } from "../tenants/index.ts";
import type { RefusedChange } from "./change-appointment.ts";
import { commitVisit } from "./commit-visit.ts";
import { findAppointment } from "./find-appointment.ts";
import { type Appointment, stands } from "./rules/appointment.ts";
import { type AppointmentChange, checkLength, checkTechnician } from "./rules/appointment-change.ts";
import { visitMinutes } from "./rules/durations.ts";
import { type LaneWanted, laneByHand } from "./rules/lanes.ts";
import { insertAppointment } from "./store/appointments.ts";
import { holdLane, selectActiveTechnicians } from "./store/lanes.ts";

const minuteMs = 60_000;

export interface EnterAppointment extends AppointmentChange {
  /** The same key never enters two. */
  key: string;
  customerId: string;
  start: number;
}

export type EnterAppointmentResult =
  | { kind: "entered"; appointment: Appointment }
  | Extract<RefusedChange, { kind: "slot_taken" }>;

/**
 * A visit that whoever runs the business enters by hand, at any time, past ones too. It takes a lane like any other.
 * Two trips. Throws AppError `not_found` without the customer, `invalid_input` naming the field, `conflict` when the key was used for
 * another visit.
 */
export async function enterAppointment(ctx: Ctx, input: EnterAppointment): Promise<EnterAppointmentResult> {
  const [customer, settings, technicians] = await ctx.db.read(
    selectCustomer(ctx.db, input.customerId),
    selectSettings(ctx.db),
    selectActiveTechnicians(ctx.db),
  );
  if (customer === null) throw new AppError("not_found", "no such customer");
  checkTechnician(input.technicianId, technicians);
  const appointment = toAppointment(input, { customer, settings, now: toMs(ctx.clock()) });
  checkLength(appointment.start, appointment.end);
  const lane = laneByHand(appointment, settings, technicians);
  const done = await commitVisit(ctx, { change: toCommit(ctx, { key: input.key, appointment, lane }), lane });
  if (done.kind === "slot_taken") return done;
  if (done.kind === "committed") return { kind: "entered", appointment };
  const first = await findAppointment(ctx, appointment.id);
  if (!isAsAsked(first, input)) throw new AppError("conflict", "this key was used for another visit");
  return { kind: "entered", appointment: first };
}

/** Whether what the key entered before is, and still is, what is asked for now. */
function isAsAsked(first: Appointment, { customerId, start, end = first.end }: EnterAppointment): boolean {
  return stands(first) && first.customerId === customerId && first.start === start && first.end === end;
}

interface ToEnter {
  key: string;
  appointment: Appointment;
  lane: LaneWanted;
}

/** Of a visit that is past already nobody need hear. */
function toCommit(ctx: Ctx, { key, appointment, lane }: ToEnter): Change {
  const { customerId, ...row } = appointment;
  const isAhead = appointment.start > appointment.createdAt;
  return {
    key,
    writes: [insertAppointment(ctx.db, { ...row, customer: { id: customerId } }), holdLane(ctx.db, lane)],
    audit: { action: "appointment.enter", entity: appointment.id, changed: ["customer", "status", "start", "end"] },
    announce: isAhead ? [{ type: "appointment.booked", entity: appointment.id, version: appointment.version }] : [],
  };
}

function toAppointment(
  input: EnterAppointment,
  { customer, settings, now }: { customer: Customer; settings: TenantSettings; now: number },
): Appointment {
  const { key, customerId: _, start, end, isEmergency = false, tags, ...given } = input;
  const details = { ...unknownYet, ...atHome(customer), ...known(given) };
  return {
    ...details,
    id: deriveId("appointment", key),
    version: 1,
    timeVersion: 1,
    mode: "live",
    customerId: customer.id,
    start,
    end: end ?? start + visitMinutes(settings, details.service, isEmergency) * minuteMs,
    localDate: localDate(start, settings.zone),
    isEmergency,
    tags: tags ?? [],
    createdAt: now,
  };
}

const unknownYet = {
  conversationId: null,
  status: "SCHEDULED",
  service: null,
  description: null,
  leadSource: null,
  jobStage: "Booked",
  estimatedValueCents: null,
  quotedValueCents: null,
  quoteStatus: null,
  calendarEventId: null,
  technicianId: null,
} as const;

/** Where and for whom it is, unless something else is said. */
function atHome({ name, phone, address }: Customer) {
  return { contactName: name || null, contactPhone: phone, address };
}

type Details = Omit<EnterAppointment, "key" | "customerId" | "start" | "end" | "isEmergency" | "tags">;

function known(details: Details): { [D in keyof Details]?: NonNullable<Details[D]> } {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value != null));
}
