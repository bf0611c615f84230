import "@fullcalendar/react/skeleton.css";
import "@fullcalendar/react/themes/classic/theme.css";
import "./calendar.css";
import FullCalendar, { type CalendarRef, type DatesSetInfo, type EventChangeInfo } from "@fullcalendar/react";
import interaction from "@fullcalendar/react/interaction";
import list from "@fullcalendar/react/list";
import spanish from "@fullcalendar/react/locales/es-us";
import classic from "@fullcalendar/react/themes/classic";
import timeGrid from "@fullcalendar/react/timegrid";
import { type Ref, useMemo } from "react";
import type { Appointment, Business } from "../../api/types.ts";
import { getLocale } from "../../generated/paraglide/runtime.js";
import { type CalendarView, firstHour, openingHours, visitEvents } from "./calendar-events.ts";
import { VisitEvent, visitOf } from "./visit-event.tsx";

const plugins = [timeGrid, list, interaction, classic];
const locales = [spanish];
const clock = { hour: "numeric", minute: "2-digit" } as const;
const hour = { hour: "numeric" } as const;
const title = { month: "short", day: "numeric", year: "numeric" } as const;
const views = { timeGridDay: { dayHeaderFormat: { weekday: "long" } } } as const;

export interface Move {
  visit: Appointment;
  /** ISO 8601 */
  start: string;
  end: string;
  revert: () => void;
}

interface Props {
  ref: Ref<CalendarRef>;
  business: Pick<Business, "zone" | "hours">;
  visits: readonly Appointment[];
  view: CalendarView;
  /** In place of a list without visits. */
  emptyText: string;
  /** By mouse; fingers scroll. */
  mayDrag: boolean;
  onDates: (dates: DatesSetInfo) => void;
  onOpen: (visit: Appointment) => void;
  onMove: (move: Move) => void;
  /** A free time was chosen, ISO 8601; absent when nothing may be entered. */
  onNew: ((start: string) => void) | undefined;
}

/** The grid or the list of visits, in the business's zone whatever zone the device is in. */
export function VisitCalendar({
  ref,
  business,
  visits,
  view,
  emptyText,
  mayDrag,
  onDates,
  onOpen,
  onMove,
  onNew,
}: Props) {
  const events = useMemo(() => visitEvents(visits, view), [visits, view]);
  const hours = useMemo(() => openingHours(business.hours), [business.hours]);
  const move = ({ event, revert }: EventChangeInfo) => onMove(moveOf(event, revert));
  return (
    <FullCalendar
      ref={ref}
      plugins={plugins}
      initialView={view}
      timeZone={business.zone}
      locales={locales}
      locale={getLocale() === "es" ? "es-us" : "en"}
      firstDay={0}
      headerToolbar={false}
      height="100%"
      allDaySlot={false}
      scrollTime={firstHour(business.hours)}
      slotDuration="00:30:00"
      snapDuration="00:15:00"
      slotHeaderFormat={hour}
      titleFormat={title}
      views={views}
      eventTimeFormat={clock}
      businessHours={hours}
      nowIndicator
      slotEventOverlap={false}
      eventMinHeight={28}
      eventContrastColor="#ffffff"
      events={events}
      eventContent={VisitEvent}
      noEventsText={emptyText}
      editable={mayDrag}
      eventInteractive
      datesSet={onDates}
      eventClick={({ event }) => onOpen(visitOf(event.extendedProps))}
      eventDrop={move}
      eventResize={move}
      {...(onNew && { dateClick: ({ date }: { date: Date }) => onNew(date.toISOString()) })}
    />
  );
}

function moveOf(event: EventChangeInfo["event"], revert: () => void): Move {
  const visit = visitOf(event.extendedProps);
  const start = event.start ?? new Date(visit.start_time);
  const length = Date.parse(visit.end_time) - Date.parse(visit.start_time);
  const end = event.end ?? new Date(start.getTime() + length);
  return { visit, start: start.toISOString(), end: end.toISOString(), revert };
}
