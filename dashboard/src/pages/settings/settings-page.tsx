import { Page } from "../../components/page.tsx";
import { RowsSkeleton } from "../../components/skeleton.tsx";
import { m } from "../../generated/paraglide/messages.js";

export function SettingsPage() {
  return (
    <Page title={m.nav_settings()}>
      <RowsSkeleton rows={4} />
    </Page>
  );
}
