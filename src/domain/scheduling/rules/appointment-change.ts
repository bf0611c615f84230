// What a change by hand makes of a visit: its fields, its lane and the news of it.
import { AppError } from "../../../platform/errors.ts";
import { localDate } from "../../../platform/time.ts";
import { type Appointment, stands } from "./appointment.ts";
import { longestVisitMs } from "./lanes.ts";

/** Fields of a visit as they are to be. Those that are undefined stay, null clears. */
export type AppointmentChange = {
  [F in
    | "start"
    | "end"
    | "status"
    | "isEmergency"
    | "service"
    | "description"
    | "address"
    | "contactName"
    | "contactPhone"
    | "leadSource"
    | "jobStage"
    | "estimatedValueCents"
    | "quotedValueCents"
    | "quoteStatus"
    | "technicianId"]?: Appointment[F] | undefined;
} & { tags?: readonly string[] | null | undefined };

export type AppointmentNews = "appointment.booked" | "appointment.moved" | "appointment.cancelled";

export interface ChangeDecision {
  /** The visit as it will be. */
  next: Appointment;
  /** What is different in it but for the versions; empty when nothing is. */
  fields: Partial<Appointment>;
  /** A visit holds a lane as long as it stands. */
  lane: "keep" | "release" | "hold";
  news: AppointmentNews | null;
}

/** `now` in epoch milliseconds. Throws AppError `invalid_input` naming the field. */
export function decideChange(
  current: Appointment,
  change: AppointmentChange,
  { zone, now }: { zone: string; now: number },
): ChangeDecision {
  const wanted = { ...defined(change), ...timesOf(current, change, zone), ...stageOf(current, change) };
  const fields = difference(current, wanted);
  const next = { ...current, ...fields };
  const version = current.version + 1;
  if (Object.keys(fields).length === 0) return { next: current, fields, lane: "keep", news: null };
  return {
    next: { ...next, version, timeVersion: isOtherwise(current, next) ? version : current.timeVersion },
    fields,
    lane: laneOf(current, next),
    news: newsOf(current, next, now),
  };
}

/** Throws AppError `invalid_input` unless the visit ends after it starts, within a day. */
export function checkLength(start: number, end: number): void {
  if (end > start && end - start <= longestVisitMs) return;
  throw new AppError("invalid_input", "a visit ends after it starts, within 24 hours", {
    details: { fields: ["end_time"] },
  });
}

/** Throws AppError `invalid_input` when nobody with this id works here. */
export function checkTechnician(technicianId: string | null | undefined, technicians: readonly string[]): void {
  if (technicianId == null || technicians.includes(technicianId)) return;
  throw new AppError("invalid_input", "no such technician", { details: { fields: ["technician_id"] } });
}

/** A visit that is given a new start alone keeps its length. */
function timesOf(current: Appointment, change: AppointmentChange, zone: string): Partial<Appointment> {
  if (change.start === undefined && change.end === undefined) return {};
  const start = change.start ?? current.start;
  const end = change.end ?? start + (current.end - current.start);
  checkLength(start, end);
  return { start, end, localDate: localDate(start, zone) };
}

/** Stages that a change of status brings along, unless the change names one. */
const stages = { CANCELLED: "Cancelled", COMPLETED: "Completed" } as const;

function stageOf(current: Appointment, { status, jobStage }: AppointmentChange): Partial<Appointment> {
  if (status === undefined || status === current.status || jobStage !== undefined) return {};
  if (status === "CANCELLED" || status === "COMPLETED") return { jobStage: stages[status] };
  const isOver = Object.values<string | null>(stages).includes(current.jobStage);
  return isOver && stands({ status }) ? { jobStage: "Booked" } : {};
}

function laneOf(current: Appointment, next: Appointment): ChangeDecision["lane"] {
  if (!stands(next)) return stands(current) ? "release" : "keep";
  const isElsewhere =
    current.start !== next.start || current.end !== next.end || current.technicianId !== next.technicianId;
  return isElsewhere || !stands(current) ? "hold" : "keep";
}

/** Whether earlier news of the visit is overtaken. Every change that is news does so, and some that nobody hears of. */
function isOtherwise(current: Appointment, next: Appointment): boolean {
  return current.start !== next.start || (current.status !== next.status && !(stands(current) && stands(next)));
}

/** Of what is past, and of a visit that only gets longer, nobody need hear. */
function newsOf(current: Appointment, next: Appointment, now: number): AppointmentNews | null {
  if (next.start <= now) return null;
  if (stands(next)) {
    if (!stands(current)) return "appointment.booked";
    return current.start === next.start ? null : "appointment.moved";
  }
  const isOff = next.status === "CANCELLED" && (stands(current) || current.status === "PENDING_RESCHEDULE");
  return isOff ? "appointment.cancelled" : null;
}

function defined({ tags, ...change }: AppointmentChange): Partial<Appointment> {
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(given), ...(tags === undefined ? {} : { tags: tags ?? [] }) };
}

function difference(current: Appointment, wanted: Partial<Appointment>): Partial<Appointment> {
  const different = Object.entries(wanted).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(current[field as keyof Appointment]),
  );
  return Object.fromEntries(different);
}
