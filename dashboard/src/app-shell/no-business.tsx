import { Link } from "@tanstack/react-router";
import { useMe } from "../api/session.ts";
import { buttonClass } from "../components/button.tsx";
import { EmptyState } from "../components/empty-state.tsx";
import { Page } from "../components/page.tsx";
import { m } from "../generated/paraglide/messages.js";

/** For somebody who is signed in and belongs to no business. */
export function NoBusiness() {
  const isAdmin = useMe().data?.person.is_platform_admin === true;
  return (
    <Page title={m.nav_today()}>
      <EmptyState
        title={m.no_business_title()}
        action={
          isAdmin && (
            <Link to="/admin" className={buttonClass("primary")}>
              {m.nav_admin()}
            </Link>
          )
        }
      >
        {isAdmin ? m.no_business_admin() : m.no_business_text()}
      </EmptyState>
    </Page>
  );
}
