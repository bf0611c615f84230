import type { Ctx } from "../context.ts";
import type { Appointment } from "./rules/appointment.ts";
import { type AppointmentFilter, selectAppointments } from "./store/appointments.ts";

/** One page of the live appointments that pass every filter, oldest first. Throws AppError `invalid_input` for a bad page. */
export async function listAppointments(ctx: Ctx, filter: AppointmentFilter): Promise<Appointment[]> {
  const [appointments] = await ctx.db.read(selectAppointments(ctx.db, filter));
  return appointments;
}
