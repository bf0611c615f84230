import { AppError } from "../../platform/errors.ts";
import type { Ctx } from "../context.ts";
import type { Appointment } from "./rules/appointment.ts";
import { selectLiveAppointment } from "./store/appointments.ts";

/** One trip. Throws AppError `not_found`, for another business's and a trial's visit too. */
export async function findAppointment(ctx: Ctx, id: string): Promise<Appointment> {
  const [appointment] = await ctx.db.read(selectLiveAppointment(ctx.db, id));
  if (appointment === null) throw new AppError("not_found", "no such appointment");
  return appointment;
}
