import type { UseQueryResult } from "@tanstack/react-query";
import type { Appointment, TimelineItem } from "../../api/types.ts";
import { Card, Section } from "../../components/card.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { RowsSkeleton } from "../../components/skeleton.tsx";
import { useFormat } from "../../format/use-format.ts";
import { m } from "../../generated/paraglide/messages.js";
import { byMonth } from "./by-month.ts";
import { TimelineRow } from "./timeline-row.tsx";

interface Props {
  query: UseQueryResult<TimelineItem[]>;
  visits: readonly Appointment[];
  /** Those that stand above, under what comes. */
  ahead: readonly Appointment[];
}

/** Calls, texts, chats and visits, the latest first. */
export function Timeline({ query, visits, ahead }: Props) {
  return (
    <Section title={m.customers_timeline()}>
      <Loaded query={query} skeleton={<RowsSkeleton rows={4} />}>
        {(items) => (
          <Months items={items.filter(({ id }) => !ahead.some((visit) => visit.id === id))} visits={visits} />
        )}
      </Loaded>
    </Section>
  );
}

function Months({ items, visits }: { items: readonly TimelineItem[]; visits: readonly Appointment[] }) {
  const { place } = useFormat();
  if (items.length === 0) {
    return <EmptyState title={m.customers_timeline_empty_title()}>{m.customers_timeline_empty_text()}</EmptyState>;
  }
  const conversationOf = new Map(visits.map(({ id, conversation_id }) => [id, conversation_id]));
  return (
    <div className="grid gap-4">
      {byMonth(items, place).map(({ month, items: ofMonth }) => (
        <section key={month} aria-label={month} className="grid gap-2">
          <h3 className="px-1 text-sm font-semibold text-soft first-letter:uppercase">{month}</h3>
          <Card>
            <ol className="divide-y divide-line">
              {ofMonth.map((item) => (
                <li key={`${item.type} ${item.id}`}>
                  <TimelineRow item={item} conversationId={conversationOf.get(item.id) ?? null} />
                </li>
              ))}
            </ol>
          </Card>
        </section>
      ))}
    </div>
  );
}
