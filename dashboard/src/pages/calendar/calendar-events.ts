// Visits and opening hours in the calendar's own terms. Pure.
import type { BusinessHoursInput, EventInput } from "@fullcalendar/react";
import type { Appointment, Business } from "../../api/types.ts";
import { classNames } from "../../components/class-names.ts";

export type CalendarView = "timeGridDay" | "timeGridWeek" | "listWeek";

const isOff = ({ status }: Appointment) => status === "CANCELLED";

/** What was cancelled takes no time, so only the list tells of it. */
export function visitEvents(visits: readonly Appointment[], view: CalendarView): EventInput[] {
  return visits.filter((visit) => view === "listWeek" || !isOff(visit)).map((visit) => toEvent(visit, view));
}

function toEvent(visit: Appointment, view: CalendarView): EventInput {
  return {
    id: visit.id,
    title: visit.contact_name ?? "",
    start: visit.start_time,
    end: visit.end_time,
    color: eventColor(visit, view),
    className: classNames(isOff(visit) && "visit-cancelled", visit.status === "COMPLETED" && "visit-done"),
    editable: !isOff(visit) && visit.status !== "COMPLETED",
    extendedProps: { visit },
  };
}

/** Red is for emergencies that are still ahead; what is over steps back. */
function eventColor(visit: Appointment, view: CalendarView): string {
  if (isOff(visit) || visit.status === "COMPLETED") return view === "listWeek" ? "var(--edge)" : "var(--sunken)";
  return visit.is_emergency ? "var(--emergency-fill)" : "var(--accent-fill)";
}

/** Days count from Monday as 1 on the wire, and from Sunday as 0 here. */
export function openingHours(hours: Business["hours"]): BusinessHoursInput {
  return Object.entries(hours).map(([day, { open, close }]) => ({
    daysOfWeek: [Number(day) % 7],
    startTime: open,
    endTime: close,
  }));
}

/** Where the day begins to be looked at: an hour before the earliest opening. */
export function firstHour(hours: Business["hours"]): string {
  const opens = Object.values(hours).map(({ open }) => Number.parseInt(open, 10));
  const hour = opens.length === 0 ? 7 : Math.max(0, Math.min(...opens) - 1);
  return `${String(hour).padStart(2, "0")}:00:00`;
}
