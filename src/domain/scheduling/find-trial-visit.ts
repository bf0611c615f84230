import type { Id } from "../../platform/ids.ts";
import type { Ctx } from "../context.ts";
import type { Appointment } from "./rules/appointment.ts";
import { selectAppointment } from "./store/appointments.ts";

/** A visit that was booked on trial; null for any other. One trip. */
export async function findTrialVisit(ctx: Ctx, id: Id<"appointment">): Promise<Appointment | null> {
  const [visit] = await ctx.db.read(selectAppointment(ctx.db, id));
  return visit?.mode === "test" ? visit : null;
}
