import type { CalendarRef, DatesSetInfo } from "@fullcalendar/react";
import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useRefreshInterval } from "../../api/live/live.ts";
import { useMayChange } from "../../api/session.ts";
import type { Business } from "../../api/types.ts";
import { type Stretch, visitsQuery } from "../../api/visits.ts";
import { ErrorState } from "../../components/error-state.tsx";
import { m } from "../../generated/paraglide/messages.js";
import type { CalendarView } from "./calendar-events.ts";
import { CalendarToolbar } from "./calendar-toolbar.tsx";
import type { OpenDialog } from "./open-dialog.ts";
import { useIsWide } from "./use-is-wide.ts";
import { useMoveVisit } from "./use-move-visit.ts";
import { VisitCalendar } from "./visit-calendar.tsx";

interface Props {
  business: Business;
  onOpen: (dialog: OpenDialog) => void;
}

const nothingShown: Shown = { title: "", stretch: { from: "", to: "" } };

export function CalendarBody({ business, onOpen }: Props) {
  const isWide = useIsWide();
  const mayChange = useMayChange();
  const calendar = useRef<CalendarRef>(null);
  const [view, setView] = useState<CalendarView>(isWide ? "timeGridWeek" : "timeGridDay");
  const [shown, setShown] = useState(nothingShown);
  const visits = useQuery({
    ...visitsQuery(shown.stretch),
    enabled: shown.stretch.from !== "",
    refetchInterval: useRefreshInterval(),
  });
  const move = useMoveVisit(onOpen);
  const changeView = (next: CalendarView) => {
    setView(next);
    calendar.current?.getApi().changeView(next);
  };
  return (
    <>
      <CalendarToolbar
        title={shown.title}
        view={view}
        onView={changeView}
        onGo={(where) => calendar.current?.getApi()[where]()}
      />
      {visits.isError && <ErrorState error={visits.error} onRetry={() => void visits.refetch()} />}
      <section
        aria-label={m.calendar_visits()}
        aria-busy={visits.isFetching}
        className="h-[calc(100dvh-16rem)] min-h-96 md:h-[calc(100dvh-11rem)]"
      >
        <VisitCalendar
          ref={calendar}
          business={business}
          visits={visits.data ?? []}
          view={view}
          emptyText={emptyText(visits)}
          mayDrag={mayChange && isWide}
          onDates={(dates) => setShown((before) => shownOf(dates, before))}
          onOpen={(visit) => onOpen({ kind: "visit", visit })}
          onMove={move}
          onNew={mayChange ? (start) => onOpen({ kind: "new", start }) : undefined}
        />
      </section>
    </>
  );
}

/** Only what has been read can be said to hold none. */
function emptyText(visits: { isError: boolean; isPlaceholderData: boolean; isPending: boolean }): string {
  if (visits.isError) return "";
  return visits.isPending || visits.isPlaceholderData ? m.loading() : m.calendar_none();
}

interface Shown {
  title: string;
  stretch: Stretch;
}

/** The calendar tells its days after every drawing; the same days must not lead to another one. */
function shownOf({ start, end, view }: DatesSetInfo, before: Shown): Shown {
  const stretch = { from: start.toISOString(), to: end.toISOString() };
  const isSame =
    view.title === before.title && stretch.from === before.stretch.from && stretch.to === before.stretch.to;
  return isSame ? before : { title: view.title, stretch };
}
