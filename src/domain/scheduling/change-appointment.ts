// A change by hand, by whoever runs the business: any field, at any time of day, whatever the opening hours.
import type { Statement } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { toMs } from "../../platform/time.ts";
import type { Change } from "../commit.ts";
import type { Ctx } from "../context.ts";
import { selectSettings } from "../tenants/index.ts";
import { commitVisit } from "./commit-visit.ts";
import { findAppointment } from "./find-appointment.ts";
import type { Appointment } from "./rules/appointment.ts";
import {
  type AppointmentChange,
  type ChangeDecision,
  checkTechnician,
  decideChange,
} from "./rules/appointment-change.ts";
import { type LaneWanted, laneByHand } from "./rules/lanes.ts";
import { selectLiveAppointment } from "./store/appointments.ts";
import { rewriteAppointment } from "./store/changes.ts";
import { holdLane, releaseLane, selectActiveTechnicians } from "./store/lanes.ts";
import type { Overlap } from "./store/overlaps.ts";

export interface ChangeAppointment {
  key: string;
  id: string;
  /** The version that the change was decided on; null: whatever it is now. */
  version: number | null;
  change: AppointmentChange;
}

/** Nothing was written. `current`: the visit as it is now. `conflicts`: the visits that keep everybody busy. */
export type RefusedChange =
  | { kind: "changed_meanwhile"; current: Appointment }
  | { kind: "slot_taken"; conflicts: Overlap[] };

export type ChangeAppointmentResult = { kind: "changed"; appointment: Appointment } | RefusedChange;

/** Without a version the last change wins, so one that others came before is decided anew. */
const mostTries = 10;

/**
 * Row, lane, audit and news in one batch. Two trips, one more when it is refused. Throws AppError `not_found`,
 * `invalid_input` naming the field.
 */
export async function changeAppointment(ctx: Ctx, input: ChangeAppointment): Promise<ChangeAppointmentResult> {
  let result = await tryChange(ctx, input);
  for (let tries = 1; result.kind === "changed_meanwhile" && input.version === null && tries < mostTries; tries += 1) {
    result = await tryChange(ctx, input);
  }
  return result;
}

async function tryChange(ctx: Ctx, { key, id, version, change }: ChangeAppointment): Promise<ChangeAppointmentResult> {
  const [current, settings, technicians] = await ctx.db.read(
    selectLiveAppointment(ctx.db, id),
    selectSettings(ctx.db),
    selectActiveTechnicians(ctx.db),
  );
  if (current === null) throw new AppError("not_found", "no such appointment");
  if (version !== null && version !== current.version) return { kind: "changed_meanwhile", current };
  if (change.technicianId !== current.technicianId) checkTechnician(change.technicianId, technicians);
  const decision = decideChange(current, change, { zone: settings.zone, now: toMs(ctx.clock()) });
  if (decision.next === current) return { kind: "changed", appointment: current };
  const lane = laneByHand(decision.next, settings, technicians);
  const done = await commitVisit(ctx, { change: toCommit(ctx, { key, current, decision, lane }), lane });
  if (done.kind === "slot_taken") return done;
  if (done.kind === "committed") return { kind: "changed", appointment: decision.next };
  const now = await findAppointment(ctx, id);
  return done.kind === "duplicate" ? { kind: "changed", appointment: now } : { kind: done.kind, current: now };
}

interface Decided {
  key: string;
  current: Appointment;
  decision: ChangeDecision;
  lane: LaneWanted;
}

function toCommit(ctx: Ctx, { key, current, decision, lane }: Decided): Change {
  const { next, fields, news } = decision;
  const visit = { appointmentId: current.id, version: current.version };
  return {
    key,
    writes: [
      rewriteAppointment(ctx.db, visit, { ...fields, timeVersion: next.timeVersion }),
      ...laneWrites(ctx, decision, lane),
    ],
    audit: { action: "appointment.change", entity: current.id, changed: Object.keys(fields) },
    announce: news === null ? [] : [{ type: news, entity: current.id, version: next.version }],
  };
}

function laneWrites(ctx: Ctx, decision: ChangeDecision, lane: LaneWanted): Statement[] {
  if (decision.lane === "keep") return [];
  const release = releaseLane(ctx.db, lane.appointmentId);
  return decision.lane === "release" ? [release] : [release, holdLane(ctx.db, lane)];
}
