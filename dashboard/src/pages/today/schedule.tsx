import type { UseQueryResult } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { DaySchedule } from "../../api/types.ts";
import { buttonClass } from "../../components/button.tsx";
import { Card, Section } from "../../components/card.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { useNow } from "../../format/use-now.ts";
import { m } from "../../generated/paraglide/messages.js";
import { NowMarker } from "./now-marker.tsx";
import { timeline } from "./timeline.ts";
import { VisitRow } from "./visit-row.tsx";
import { VisitsSkeleton } from "./visits-skeleton.tsx";

interface Props {
  query: UseQueryResult<DaySchedule>;
}

export function TodaysVisits({ query }: Props) {
  const now = useNow(30_000);
  return (
    <Section title={m.today_schedule()} count={query.data?.appointments.length ?? 0}>
      <Loaded query={query} skeleton={<VisitsSkeleton rows={3} />}>
        {({ appointments }) => (appointments.length === 0 ? <NoVisit /> : <Timeline now={now} visits={appointments} />)}
      </Loaded>
    </Section>
  );
}

function Timeline({ visits, now }: { visits: DaySchedule["appointments"]; now: number }) {
  return (
    <Card>
      <ol className="divide-y divide-line">
        {timeline(visits, now).map((entry) =>
          entry.kind === "now" ? (
            <NowMarker key="now" now={now} />
          ) : (
            <VisitRow key={entry.visit.id} visit={entry.visit} isNow={entry.isNow} />
          ),
        )}
      </ol>
    </Card>
  );
}

function NoVisit() {
  const action = (
    <Link to="/calendar" className={buttonClass("secondary")}>
      {m.nav_calendar()}
    </Link>
  );
  return (
    <EmptyState title={m.today_schedule_empty_title()} action={action}>
      {m.today_schedule_empty_text()}
    </EmptyState>
  );
}

export function TomorrowsVisits({ query }: Props) {
  return (
    <Section title={m.today_tomorrow()} count={query.data?.appointments.length ?? 0}>
      <Loaded query={query} skeleton={<VisitsSkeleton rows={2} />}>
        {({ appointments }) =>
          appointments.length === 0 ? (
            <p className="px-1 text-sm text-soft">{m.today_tomorrow_empty()}</p>
          ) : (
            <Card>
              <ol className="divide-y divide-line">
                {appointments.map((visit) => (
                  <VisitRow key={visit.id} visit={visit} isNow={false} />
                ))}
              </ol>
            </Card>
          )
        }
      </Loaded>
    </Section>
  );
}
