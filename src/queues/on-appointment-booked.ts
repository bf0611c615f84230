import type { Ctx } from "../domain/context.ts";
import type { DomainEvent } from "../domain/events.ts";
import { confirmAppointment } from "../domain/notifications/index.ts";

export async function onAppointmentBooked(ctx: Ctx, event: DomainEvent): Promise<void> {
  await confirmAppointment(ctx, event);
}
