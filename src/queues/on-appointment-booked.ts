import type { Ctx } from "../domain/context.ts";
import type { DomainEvent } from "../domain/events.ts";
import { confirmAppointment } from "../domain/notifications/index.ts";
import { putInCalendar } from "../domain/scheduling/index.ts";
import type { Id } from "../platform/ids.ts";

/** People first: a calendar that is down holds up no text. */
export async function onAppointmentBooked(ctx: Ctx, event: DomainEvent): Promise<void> {
  await confirmAppointment(ctx, event);
  await putInCalendar(ctx, event.entityId as Id<"appointment">);
}
