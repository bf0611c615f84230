import { useQueryClient } from "@tanstack/react-query";
import { Outlet, useLocation } from "@tanstack/react-router";
import { Suspense, useEffect } from "react";
import { useBusiness } from "../api/business.ts";
import { chooseBusiness, chosenBusiness } from "../api/chosen-business.ts";
import { startLive } from "../api/live/live.ts";
import { useMe, useMembership } from "../api/session.ts";
import { m } from "../generated/paraglide/messages.js";
import { ConnectionNote } from "./connection-note.tsx";
import { adoptBusinessLanguage } from "./language.ts";
import { NoBusiness } from "./no-business.tsx";
import { PageSkeleton } from "./page-skeleton.tsx";
import { SideBar } from "./side-bar.tsx";
import { TabBar } from "./tab-bar.tsx";

/** Pages for somebody who belongs to no business. */
const withoutBusiness: ReadonlySet<string> = new Set(["/admin", "/more"]);

/** What stands around every page of somebody who is signed in. */
export function AppShell() {
  useLiveView();
  useKnownBusiness();
  const { data: business } = useBusiness();
  useEffect(() => {
    if (business !== undefined) adoptBusinessLanguage(business.language_code);
  }, [business]);
  const isHomeless = useMe().data?.businesses.length === 0;
  const needsBusiness = !withoutBusiness.has(useLocation().pathname);
  return (
    <div className="flex min-h-dvh">
      <a
        href="#main"
        className="fixed top-2 left-2 z-50 -translate-y-20 rounded-md bg-accent-fill px-4 py-2 text-on-fill focus:translate-y-0"
      >
        {m.skip_to_content()}
      </a>
      <SideBar />
      <main id="main" tabIndex={-1} className="min-w-0 flex-1 pb-24 outline-none md:pb-8">
        <ConnectionNote />
        <Suspense fallback={<PageSkeleton />}>{isHomeless && needsBusiness ? <NoBusiness /> : <Outlet />}</Suspense>
      </main>
      <TabBar />
    </div>
  );
}

function useLiveView(): void {
  const queryClient = useQueryClient();
  const id = useMembership()?.id;
  useEffect(() => (id === undefined ? undefined : startLive(queryClient)), [id, queryClient]);
}

/** A business that the person has left is no longer asked for. */
function useKnownBusiness(): void {
  const queryClient = useQueryClient();
  const { data: me } = useMe();
  useEffect(() => {
    const first = me?.businesses[0];
    if (me === undefined || first === undefined) return;
    if (me.businesses.some(({ id }) => id === chosenBusiness())) return;
    chooseBusiness(first.id);
    void queryClient.invalidateQueries();
  }, [me, queryClient]);
}
