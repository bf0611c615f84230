import type { UseQueryResult } from "@tanstack/react-query";
import type { Appointment } from "../../api/types.ts";
import { Card, Section } from "../../components/card.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { RowsSkeleton } from "../../components/skeleton.tsx";
import { m } from "../../generated/paraglide/messages.js";
import { VisitLine } from "./visit-line.tsx";
import { upcoming } from "./visits-ahead.ts";

interface Props {
  query: UseQueryResult<Appointment[]>;
  now: number;
}

export function UpcomingVisits({ query, now }: Props) {
  return (
    <Section title={m.customers_upcoming()} count={upcoming(query.data ?? [], now).length}>
      <Loaded query={query} skeleton={<RowsSkeleton rows={1} />}>
        {(visits) => <List visits={upcoming(visits, now)} />}
      </Loaded>
    </Section>
  );
}

function List({ visits }: { visits: readonly Appointment[] }) {
  if (visits.length === 0) return <p className="px-1 text-sm text-soft">{m.customers_upcoming_empty()}</p>;
  return (
    <Card>
      <ol className="divide-y divide-line">
        {visits.map((visit) => (
          <li key={visit.id} className="px-4 py-3">
            <VisitLine visit={visit} />
          </li>
        ))}
      </ol>
    </Card>
  );
}
