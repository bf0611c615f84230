import { ChevronLeft, ChevronRight } from "lucide-react";
import { Button, IconButton } from "../../components/button.tsx";
import { Choice } from "../../components/choice.tsx";
import { m } from "../../generated/paraglide/messages.js";
import type { CalendarView } from "./calendar-events.ts";

interface Props {
  title: string;
  view: CalendarView;
  onView: (view: CalendarView) => void;
  onGo: (where: "prev" | "next" | "today") => void;
}

/** Which days are shown, and how. */
export function CalendarToolbar({ title, view, onView, onGo }: Props) {
  const views = [
    { value: "timeGridDay", label: m.calendar_day() },
    { value: "timeGridWeek", label: m.calendar_week() },
    { value: "listWeek", label: m.calendar_list() },
  ] as const;
  return (
    <div className="mb-3 flex flex-wrap items-center gap-2">
      <div className="flex flex-1 items-center gap-1">
        <IconButton label={m.calendar_earlier()} onClick={() => onGo("prev")}>
          <ChevronLeft aria-hidden className="size-5" />
        </IconButton>
        <IconButton label={m.calendar_later()} onClick={() => onGo("next")}>
          <ChevronRight aria-hidden className="size-5" />
        </IconButton>
        <h2 aria-live="polite" className="min-w-0 px-1 text-base font-semibold">
          {title}
        </h2>
      </div>
      <Button onClick={() => onGo("today")}>{m.nav_today()}</Button>
      <Choice label={m.calendar_view()} value={view} options={views} onChange={onView} />
    </div>
  );
}
