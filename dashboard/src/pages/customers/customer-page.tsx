import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { ChevronLeft } from "lucide-react";
import { customerQuery, customerTimelineQuery, customerVisitsQuery } from "../../api/customers.ts";
import type { Customer } from "../../api/types.ts";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { RowsSkeleton } from "../../components/skeleton.tsx";
import { personName } from "../../format/person-name.ts";
import { useNow } from "../../format/use-now.ts";
import { m } from "../../generated/paraglide/messages.js";
import { ContactCard } from "./contact-card.tsx";
import { EditButton } from "./edit-button.tsx";
import { Timeline } from "./timeline.tsx";
import { UpcomingVisits } from "./upcoming-visits.tsx";
import { upcoming } from "./visits-ahead.ts";

/** One customer: how to reach them, what comes, and all that was. */
export function CustomerPage() {
  const { customerId } = useParams({ from: "/shell/customers/$customerId" });
  const query = useQuery(customerQuery(customerId));
  const { data } = query;
  return (
    <Page
      title={data === undefined ? m.customers_customer() : personName(data.name, data.phone)}
      lead={<BackLink />}
      actions={data !== undefined && <EditButton customer={data} />}
    >
      <Loaded query={query} skeleton={<RowsSkeleton rows={3} />}>
        {(customer) => <Everything key={customer.id} customer={customer} />}
      </Loaded>
    </Page>
  );
}

function BackLink() {
  return (
    <Link
      to="/customers"
      className="-ml-1 inline-flex min-h-8 items-center text-sm text-accent underline-offset-4 hover:underline"
    >
      <ChevronLeft aria-hidden className="size-4" />
      {m.customers_all()}
    </Link>
  );
}

function Everything({ customer }: { customer: Customer }) {
  const now = useNow(60_000);
  const visits = useQuery(customerVisitsQuery(customer.id));
  const timeline = useQuery(customerTimelineQuery(customer.id));
  return (
    <div className="grid items-start gap-6 md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] md:gap-8">
      <div className="grid gap-6">
        <ContactCard customer={customer} />
        <UpcomingVisits query={visits} now={now} />
      </div>
      <Timeline query={timeline} visits={visits.data ?? []} ahead={upcoming(visits.data ?? [], now)} />
    </div>
  );
}
