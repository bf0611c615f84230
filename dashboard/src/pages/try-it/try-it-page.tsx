import { Page } from "../../components/page.tsx";
import { RowsSkeleton } from "../../components/skeleton.tsx";
import { m } from "../../generated/paraglide/messages.js";

export function TryItPage() {
  return (
    <Page title={m.nav_try_it()}>
      <RowsSkeleton rows={4} />
    </Page>
  );
}
