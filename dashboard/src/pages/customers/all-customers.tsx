import { Link } from "@tanstack/react-router";
import { useCustomerIndex, useCustomersBetween } from "../../api/customer-pages.ts";
import { buttonClass } from "../../components/button.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { ErrorState } from "../../components/error-state.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { RowsSkeleton } from "../../components/skeleton.tsx";
import { m } from "../../generated/paraglide/messages.js";
import { RowWindow, useRowWindow } from "./row-window.tsx";

/** By name, as far as somebody scrolls. */
export function AllCustomers() {
  const index = useCustomerIndex();
  return (
    <Loaded query={index.first} skeleton={<RowsSkeleton rows={8} />}>
      {({ customers }) => (customers.length === 0 ? <Nobody /> : <Rows cursors={index.cursors} count={index.count} />)}
    </Loaded>
  );
}

type Index = ReturnType<typeof useCustomerIndex>;

function Rows({ cursors, count }: Pick<Index, "cursors" | "count">) {
  const { box, places, start, end } = useRowWindow(count);
  const { customerAt, failed } = useCustomersBetween(cursors, start, end);
  return (
    <>
      <RowWindow box={box} places={places} count={count} customerAt={customerAt} />
      {failed !== undefined && (
        <div className="sticky bottom-20 mt-2 md:bottom-4">
          <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />
        </div>
      )}
    </>
  );
}

function Nobody() {
  const action = (
    <Link to="/try-it" className={buttonClass("secondary")}>
      {m.customers_try_it()}
    </Link>
  );
  return (
    <EmptyState title={m.customers_empty_title()} action={action}>
      {m.customers_empty_text()}
    </EmptyState>
  );
}
