import type { Appointment } from "../../api/types.ts";
import { Badge } from "../../components/badge.tsx";
import { Card, Section } from "../../components/card.tsx";
import { visitStatusName } from "../../format/names.ts";
import { useFormat } from "../../format/use-format.ts";
import { useServiceName } from "../../format/use-service-name.ts";
import { m } from "../../generated/paraglide/messages.js";

/** What was booked in this conversation, as it stands now. */
export function BookedVisits({ visits }: { visits: readonly Appointment[] }) {
  const format = useFormat();
  const serviceName = useServiceName();
  return (
    <Section title={m.conversations_visits()} count={visits.length}>
      <Card>
        <ul className="divide-y divide-line">
          {visits.map(({ id, start_time, end_time, service_type, status, is_emergency }) => (
            <li key={id} className="px-4 py-3">
              <p className="font-semibold first-letter:uppercase">{format.longDay(start_time)}</p>
              <p>{format.clockRange(start_time, end_time)}</p>
              <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
                {service_type !== null && <span>{serviceName(service_type)}</span>}
                {is_emergency && <Badge tone="emergency">{m.emergency()}</Badge>}
                <Badge>{visitStatusName(status)}</Badge>
              </p>
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}
