import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { lazy, Suspense } from "react";
import { businessQuery } from "../../api/business.ts";
import { useMayChange } from "../../api/session.ts";
import { Button } from "../../components/button.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { Bar } from "../../components/skeleton.tsx";
import { m } from "../../generated/paraglide/messages.js";
import { CalendarBody } from "./calendar-body.tsx";
import { useOpenDialog } from "./open-dialog.ts";
import { nextQuarter } from "./zoned-fields.ts";

/** Forms come with the first dialog. */
const CalendarDialogs = lazy(() => import("./calendar-dialogs.tsx"));

/** All visits, to look at, enter, move and call off. */
export function CalendarPage() {
  const business = useQuery(businessQuery);
  const dialog = useOpenDialog();
  const enter = (
    <Button kind="primary" onClick={() => dialog.open({ kind: "new", start: nextQuarter(Date.now()) })}>
      <Plus aria-hidden className="size-4" />
      {m.calendar_new()}
    </Button>
  );
  return (
    <Page title={m.nav_calendar()} isWide actions={useMayChange() ? enter : undefined}>
      <Loaded query={business} skeleton={<Bar className="h-[70dvh]" />}>
        {(loaded) => <CalendarBody business={loaded} onOpen={dialog.open} />}
      </Loaded>
      <Suspense>{dialog.shown !== null && <CalendarDialogs dialog={dialog} />}</Suspense>
    </Page>
  );
}
