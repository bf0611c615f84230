import type { EventDisplayInfo } from "@fullcalendar/react";
import { Siren } from "lucide-react";
import type { Appointment } from "../../api/types.ts";
import { classNames } from "../../components/class-names.ts";
import { visitStatusName } from "../../format/names.ts";
import { useFormat } from "../../format/use-format.ts";
import { useServiceName } from "../../format/use-service-name.ts";
import { m } from "../../generated/paraglide/messages.js";

/** The visit that an entry of the calendar stands for. */
export function visitOf({ visit }: Record<string, unknown>): Appointment {
  return visit as Appointment;
}

/** One visit in the grid or the list: who, what for, when. */
export function VisitEvent(info: EventDisplayInfo) {
  return info.view.type === "listWeek" ? <InList info={info} /> : <InGrid info={info} />;
}

/** While it is dragged, the times are those of where it is held. */
function useWords(event: EventDisplayInfo["event"]) {
  const visit = visitOf(event.extendedProps);
  const format = useFormat();
  const serviceName = useServiceName();
  const name = visit.contact_name || m.unknown_caller();
  const start = event.start?.toISOString() ?? visit.start_time;
  const time = format.clockRange(start, event.end?.toISOString() ?? visit.end_time);
  return { visit, name, time, service: visit.service_type === null ? null : serviceName(visit.service_type) };
}

function InGrid({ info: { event } }: { info: EventDisplayInfo }) {
  const { visit, name, service, time } = useWords(event);
  const isDone = visit.status === "COMPLETED";
  return (
    <span className={classNames("block overflow-hidden px-1 text-xs", isDone ? "text-soft" : "text-on-fill")}>
      <span className="block font-semibold">
        {visit.is_emergency && <Siren role="img" aria-label={m.emergency()} className="mr-1 inline size-3" />}
        {name}
      </span>
      <span className="block">{time}</span>
      {service !== null && <span className="block">{service}</span>}
    </span>
  );
}

function InList({ info: { event } }: { info: EventDisplayInfo }) {
  const { visit, name, service, time } = useWords(event);
  const details = [service, visit.address].filter(Boolean).join(" · ");
  return (
    <span className="grid gap-x-4 text-sm md:grid-cols-[10rem_1fr]">
      <span className="visit-words">{time}</span>
      <span>
        <span className="visit-words font-semibold">{name}</span>
        {visit.is_emergency && <span className="font-semibold text-emergency"> · {m.emergency()}</span>}
        {visit.status !== "SCHEDULED" && <span className="text-soft"> · {visitStatusName(visit.status)}</span>}
        <span className="visit-words block text-soft empty:hidden">{details}</span>
      </span>
    </span>
  );
}
