import type { UseQueryResult } from "@tanstack/react-query";
import type { Callback } from "../../api/types.ts";
import { Card, Section } from "../../components/card.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { RowsSkeleton } from "../../components/skeleton.tsx";
import { m } from "../../generated/paraglide/messages.js";
import { CallbackRow } from "./callback-row.tsx";

interface Props {
  query: UseQueryResult<{ items: Callback[] }>;
  onDone: (callback: Callback) => void;
}

/** Everybody who waits for a person, but emergencies: those stand above. */
export function NeedsYou({ query, onDone }: Props) {
  const waiting = query.data?.items.filter(({ is_emergency }) => !is_emergency) ?? [];
  return (
    <Section id="needs-you" title={m.today_needs_you()} count={waiting.length} tone="needs">
      <Loaded query={query} skeleton={<RowsSkeleton rows={2} />}>
        {() =>
          waiting.length === 0 ? (
            <EmptyState title={m.today_needs_empty_title()}>{m.today_needs_empty_text()}</EmptyState>
          ) : (
            <Card tone="needs">
              <ul className="divide-y divide-line">
                {waiting.map((callback) => (
                  <CallbackRow key={callback.id} callback={callback} onDone={onDone} />
                ))}
              </ul>
            </Card>
          )
        }
      </Loaded>
    </Section>
  );
}
