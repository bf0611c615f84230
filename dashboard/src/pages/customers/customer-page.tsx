import { useParams } from "@tanstack/react-router";
import { Page } from "../../components/page.tsx";
import { RowsSkeleton } from "../../components/skeleton.tsx";
import { m } from "../../generated/paraglide/messages.js";

export function CustomerPage() {
  const { customerId } = useParams({ from: "/shell/customers/$customerId" });
  return (
    <Page title={m.nav_customers()} lead={customerId}>
      <RowsSkeleton rows={4} />
    </Page>
  );
}
