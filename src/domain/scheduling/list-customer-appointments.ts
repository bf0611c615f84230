import { AppError } from "../../platform/errors.ts";
import type { Ctx } from "../context.ts";
import { type PageWish, selectCustomer, toPage } from "../crm/index.ts";
import type { Appointment } from "./rules/appointment.ts";
import { selectAppointmentsOf } from "./store/appointments.ts";

/** The visits of one customer, in order of time. One trip. Throws AppError `not_found`, `invalid_input` for a bad page. */
export async function listCustomerAppointments(
  ctx: Ctx,
  { customerId, ...wish }: PageWish & { customerId: string },
): Promise<Appointment[]> {
  const [customer, appointments] = await ctx.db.read(
    selectCustomer(ctx.db, customerId),
    selectAppointmentsOf(ctx.db, customerId, toPage(wish)),
  );
  if (customer === null) throw new AppError("not_found", "no such customer");
  return appointments;
}
