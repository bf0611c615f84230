import { useMembership } from "../../api/session.ts";
import { useSettings } from "../../api/settings.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { roleName } from "../../format/names.ts";
import { m } from "../../generated/paraglide/messages.js";
import { SettingsForms } from "./settings-forms.tsx";
import { SettingsSkeleton } from "./settings-skeleton.tsx";

export function SettingsPage() {
  const role = useMembership()?.role;
  const isOwner = role === "owner";
  const query = useSettings(isOwner);
  const mayNot = role !== undefined && !isOwner;
  return (
    <Page title={m.nav_settings()} lead={mayNot ? undefined : m.settings_lead()}>
      {mayNot ? (
        <EmptyState title={m.settings_only_owner()}>
          {m.settings_only_owner_text({ role: roleName(role).toLowerCase() })}
        </EmptyState>
      ) : (
        <Loaded query={query} skeleton={<SettingsSkeleton />}>
          {(settings) => <SettingsForms settings={settings} />}
        </Loaded>
      )}
    </Page>
  );
}
