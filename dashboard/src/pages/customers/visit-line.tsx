import { Link } from "@tanstack/react-router";
import type { Appointment } from "../../api/types.ts";
import { Badge } from "../../components/badge.tsx";
import { AddressLink } from "../../components/contact-links.tsx";
import { visitStatusName } from "../../format/names.ts";
import { useFormat } from "../../format/use-format.ts";
import { useServiceName } from "../../format/use-service-name.ts";
import { m } from "../../generated/paraglide/messages.js";

/** A visit that is to come: the day and the time first, then what it is for. */
export function VisitLine({ visit }: { visit: Appointment }) {
  const { start_time, end_time, service_type, description, status, is_emergency, address, conversation_id } = visit;
  const format = useFormat();
  const serviceName = useServiceName();
  return (
    <>
      <p className="font-semibold first-letter:uppercase">
        {format.longDay(start_time)}, {format.clockRange(start_time, end_time)}
      </p>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span>{service_type === null ? m.customers_visit() : serviceName(service_type)}</span>
        {is_emergency && <Badge tone="emergency">{m.emergency()}</Badge>}
        <Badge tone={status === "PENDING_RESCHEDULE" ? "needs" : "plain"}>{visitStatusName(status)}</Badge>
      </p>
      {description !== null && <p className="text-sm text-soft">{description}</p>}
      <p className="flex flex-wrap gap-x-4 text-sm">
        {address !== null && <AddressLink address={address} />}
        {conversation_id !== null && (
          <Link
            to="/conversations/$conversationId"
            params={{ conversationId: conversation_id }}
            className="inline-block min-h-6 text-accent underline-offset-4 hover:underline"
          >
            {m.customers_booked_in()}
          </Link>
        )}
      </p>
    </>
  );
}
