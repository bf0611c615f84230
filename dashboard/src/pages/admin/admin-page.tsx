import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useState } from "react";
import { platformBusinessesQuery } from "../../api/platform.ts";
import { useMe } from "../../api/session.ts";
import { Button } from "../../components/button.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { RowsSkeleton } from "../../components/skeleton.tsx";
import { m } from "../../generated/paraglide/messages.js";
import { AdminDialogs } from "./admin-dialogs.tsx";
import { BusinessList } from "./business-list.tsx";
import type { OpenDialog } from "./open-dialog.ts";

export function AdminPage() {
  const isAdmin = useMe().data?.person.is_platform_admin;
  if (isAdmin === false) {
    return (
      <Page title={m.nav_admin()}>
        <EmptyState title={m.admin_only()}>{m.admin_only_text()}</EmptyState>
      </Page>
    );
  }
  return <Businesses mayRead={isAdmin === true} />;
}

function Businesses({ mayRead }: { mayRead: boolean }) {
  const query = useQuery({ ...platformBusinessesQuery, enabled: mayRead });
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const add = (
    <Button kind="primary" onClick={() => setDialog({ kind: "create" })}>
      <Plus aria-hidden className="size-4" />
      {m.admin_new()}
    </Button>
  );
  return (
    <Page title={m.nav_admin()} lead={m.admin_lead()} actions={add}>
      <Loaded query={query} skeleton={<RowsSkeleton rows={3} />}>
        {(businesses) => <BusinessList businesses={businesses} onOpen={setDialog} />}
      </Loaded>
      <AdminDialogs dialog={dialog} onChange={setDialog} />
    </Page>
  );
}
