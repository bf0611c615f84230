import { Link } from "@tanstack/react-router";
import { Phone } from "lucide-react";
import type { ScheduledVisit } from "../../api/types.ts";
import { Badge } from "../../components/badge.tsx";
import { classNames } from "../../components/class-names.ts";
import { AddressLink } from "../../components/contact-links.tsx";
import { Clock } from "../../components/time.tsx";
import { visitStatusName } from "../../format/names.ts";
import { useServiceName } from "../../format/use-service-name.ts";
import { m } from "../../generated/paraglide/messages.js";

/** One visit: when, who, what, where. */
export function VisitRow({ visit, isNow }: { visit: ScheduledVisit; isNow: boolean }) {
  const { contact_phone, customer_name, start_time, end_time, address } = visit;
  return (
    <li
      className={classNames(
        "flex gap-3 border-l-4 py-3 pr-2 pl-3",
        isNow ? "border-l-accent-fill" : "border-l-transparent",
      )}
    >
      <p className="w-18 shrink-0 text-sm/6">
        <span className="block font-semibold">
          <Clock at={start_time} />
        </span>
        <span className="block text-soft">
          <Clock at={end_time} />
        </span>
      </p>
      <div className="min-w-0 flex-1">
        <h3 className="font-semibold">
          <Link
            to="/customers/$customerId"
            params={{ customerId: visit.customer_id }}
            className="underline-offset-4 hover:underline"
          >
            {customer_name}
          </Link>
        </h3>
        <What visit={visit} />
        {address !== null && (
          <p className="text-sm text-soft">
            <AddressLink address={address} />
          </p>
        )}
      </div>
      {contact_phone !== null && (
        <a
          href={`tel:${contact_phone}`}
          aria-label={m.call_person({ name: customer_name })}
          className="inline-flex size-11 shrink-0 items-center justify-center rounded-md text-accent hover:bg-accent-wash"
        >
          <Phone aria-hidden className="size-5" />
        </a>
      )}
    </li>
  );
}

function What({ visit: { service_type, is_emergency, status } }: { visit: ScheduledVisit }) {
  const serviceName = useServiceName();
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm/6">
      {service_type !== null && <span>{serviceName(service_type)}</span>}
      {is_emergency && <Badge tone="emergency">{m.emergency()}</Badge>}
      {status !== "SCHEDULED" && (
        <Badge tone={status === "PENDING_RESCHEDULE" ? "needs" : "plain"}>{visitStatusName(status)}</Badge>
      )}
    </p>
  );
}
