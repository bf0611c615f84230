import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { customersFoundQuery } from "../../api/customers.ts";
import type { Customer } from "../../api/types.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { RowsSkeleton } from "../../components/skeleton.tsx";
import { m } from "../../generated/paraglide/messages.js";
import { RowWindow, useRowWindow } from "./row-window.tsx";

interface Props {
  words: string;
  /** Enter was pressed on these words. */
  isOpeningFirst: boolean;
}

/** What was found stays until the next is. */
export function CustomersFound({ words, isOpeningFirst }: Props) {
  const query = useQuery(customersFoundQuery(words));
  const isCurrent = query.isSuccess && !query.isPlaceholderData;
  const navigate = useNavigate();
  const first = isOpeningFirst && isCurrent ? query.data[0]?.id : undefined;
  useEffect(() => {
    if (first !== undefined) void navigate({ to: "/customers/$customerId", params: { customerId: first } });
  }, [first, navigate]);
  return (
    <>
      <p role="status" className="min-h-5 px-1 pb-2 text-sm text-soft">
        {isCurrent && m.customers_found({ count: query.data.length })}
      </p>
      <Loaded query={query} skeleton={<RowsSkeleton rows={4} />}>
        {(found) => (found.length === 0 ? <Nobody words={words} /> : <Rows found={found} />)}
      </Loaded>
    </>
  );
}

function Rows({ found }: { found: readonly Customer[] }) {
  const { box, places } = useRowWindow(found.length);
  return <RowWindow box={box} places={places} count={found.length} customerAt={(place) => found[place]} />;
}

function Nobody({ words }: { words: string }) {
  return <EmptyState title={m.customers_none_title({ words })}>{m.customers_none_text()}</EmptyState>;
}
