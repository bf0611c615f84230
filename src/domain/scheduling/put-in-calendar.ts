import type { Id } from "../../platform/ids.ts";
import { commit } from "../commit.ts";
import type { Ctx } from "../context.ts";
import { selectAppointment, setCalendarEvent } from "./store/appointments.ts";

/**
 * Puts a live visit that stands into the owner's calendar outside Pickup, and keeps the event's id. Repeating it changes
 * nothing. Throws what the calendar throws.
 */
export async function putInCalendar(ctx: Ctx, appointmentId: Id<"appointment">): Promise<void> {
  const [visit] = await ctx.db.read(selectAppointment(ctx.db, appointmentId));
  if (visit === null || visit.mode === "test" || visit.status === "CANCELLED" || visit.calendarEventId !== null) return;
  const eventId = await ctx.ports.calendar.putVisit({
    appointmentId,
    title: `${visit.isEmergency ? "[EMERGENCY] " : ""}${visit.contactName ?? "Visit"}`,
    start: visit.start,
    end: visit.end,
    notes: [visit.contactPhone, visit.address, visit.description].filter((part) => part !== null).join("\n"),
  });
  if (eventId === null) return;
  await commit(ctx, {
    key: `calendar:${appointmentId}:${visit.version}`,
    writes: [setCalendarEvent(ctx.db, appointmentId, eventId)],
    audit: { action: "appointment.put_in_calendar", entity: appointmentId, changed: ["calendar_event_id"] },
    announce: [],
  });
}
