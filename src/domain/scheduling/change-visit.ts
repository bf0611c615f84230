// Moves or cancels a visit that stands: row, lane, audit and news in one batch, decided on the version that was read.
import { AppError } from "../../platform/errors.ts";
import type { Id } from "../../platform/ids.ts";
import { localDate, toMs } from "../../platform/time.ts";
import { type Change, commit } from "../commit.ts";
import type { Ctx } from "../context.ts";
import type { Slot, StandingVisit } from "../conversation/index.ts";
import type { Mode } from "../crm/index.ts";
import type { TenantSettings } from "../tenants/rules/settings.ts";
import { laneFor } from "./rules/lanes.ts";
import { selectAppointment } from "./store/appointments.ts";
import { cancelAppointment, moveAppointment, refuseUnknown } from "./store/changes.ts";
import { holdLane, releaseLane } from "./store/lanes.ts";

export interface VisitChange {
  /** The effect's id. The same key never changes a visit twice. */
  key: string;
  visit: StandingVisit;
  mode: Mode;
}

/** `changed_meanwhile`: the visit is not what it was when it was read, and nothing was done. */
export type MoveResult =
  | { kind: "moved"; visit: StandingVisit }
  | { kind: "slot_taken" }
  | { kind: "changed_meanwhile" };
export type CancelResult = { kind: "cancelled" } | { kind: "changed_meanwhile" };

/** A time that is past is taken. One trip, one more when the key was used before. */
export async function moveVisit(
  ctx: Ctx,
  { slot, settings, ...change }: VisitChange & { slot: Slot; settings: TenantSettings },
): Promise<MoveResult> {
  const { visit, key, mode } = change;
  const moved: StandingVisit = { ...visit, slot, version: visit.version + 1 };
  if (slot.start <= toMs(ctx.clock())) return { kind: "slot_taken" };
  const time = { start: slot.start, end: slot.end, localDate: localDate(slot.start, settings.zone) };
  const done = await tryChange(ctx, {
    key,
    writes: [
      moveAppointment(ctx.db, visit, time),
      releaseLane(ctx.db, visit.appointmentId),
      ...(mode === "live" ? [holdLane(ctx.db, laneWanted(moved, settings))] : []),
    ],
    audit: { action: "appointment.move", entity: visit.appointmentId, changed: ["start", "end"] },
    announce: news("appointment.moved", moved, mode),
  });
  if (done === "duplicate") return await firstMove(ctx, moved);
  return done === "done" ? { kind: "moved", visit: moved } : { kind: done };
}

export async function cancelVisit(ctx: Ctx, { key, visit, mode }: VisitChange): Promise<CancelResult> {
  const done = await tryChange(ctx, {
    key,
    writes: [
      refuseUnknown(ctx.db, visit.appointmentId),
      cancelAppointment(ctx.db, visit),
      releaseLane(ctx.db, visit.appointmentId),
    ],
    audit: { action: "appointment.cancel", entity: visit.appointmentId, changed: ["status"] },
    announce: news("appointment.cancelled", { ...visit, version: visit.version + 1 }, mode),
  });
  return done === "done" || done === "duplicate" ? { kind: "cancelled" } : { kind: "changed_meanwhile" };
}

function news(
  type: "appointment.moved" | "appointment.cancelled",
  { appointmentId, version }: StandingVisit,
  mode: Mode,
): Change["announce"] {
  return mode === "live" ? [{ type, entity: appointmentId, version }] : [];
}

function laneWanted({ appointmentId, slot, isEmergency }: StandingVisit, settings: TenantSettings) {
  const jobs = isEmergency ? null : settings.maxJobsPerDay;
  const cap = jobs === null ? null : { localDate: localDate(slot.start, settings.zone), jobs };
  return laneFor({ appointmentId: appointmentId as Id<"appointment">, slot, technicianId: null, cap }, settings);
}

async function tryChange(ctx: Ctx, change: Change): Promise<"done" | "duplicate" | "slot_taken" | "changed_meanwhile"> {
  try {
    return (await commit(ctx, change)).kind === "committed" ? "done" : "duplicate";
  } catch (error) {
    if (error instanceof AppError && error.code === "slot_taken") return "slot_taken";
    if (error instanceof AppError && error.code === "conflict") return "changed_meanwhile";
    throw error;
  }
}

/** What this key did when it was used first. */
async function firstMove(ctx: Ctx, moved: StandingVisit): Promise<MoveResult> {
  const [visit] = await ctx.db.read(selectAppointment(ctx.db, moved.appointmentId as Id<"appointment">));
  const isThere = visit !== null && visit.start === moved.slot.start && visit.version >= moved.version;
  return isThere ? { kind: "moved", visit: { ...moved, version: visit.version } } : { kind: "changed_meanwhile" };
}
