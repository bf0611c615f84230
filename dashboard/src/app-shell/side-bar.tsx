import { Link } from "@tanstack/react-router";
import { useMe } from "../api/session.ts";
import { m } from "../generated/paraglide/messages.js";
import { Brand } from "./brand.tsx";
import { BusinessSwitcher } from "./business-switcher.tsx";
import { adminPage, furtherPages, mainPages, morePage, type NavItem } from "./nav-items.ts";
import { useWaiting } from "./use-waiting.ts";

/** The way around on a wide screen. */
export function SideBar() {
  const waiting = useWaiting();
  const { data: me } = useMe();
  const isAdmin = me?.person.is_platform_admin === true;
  return (
    <header className="sticky top-0 hidden h-dvh w-60 shrink-0 flex-col gap-4 border-r border-line bg-surface px-3 py-4 md:flex">
      <Brand />
      <BusinessSwitcher />
      <nav aria-label={m.nav_label()} className="flex min-h-0 flex-1 flex-col gap-1 overflow-y-auto p-0.5">
        {mainPages.map((item) => (
          <Item key={item.to} item={item} waiting={item.to === "/" ? waiting : 0} />
        ))}
        <hr className="my-2 border-line" />
        {[...furtherPages, ...(isAdmin ? [adminPage] : [])].map((item) => (
          <Item key={item.to} item={item} />
        ))}
        <div className="mt-auto">
          <Item item={morePage} />
        </div>
      </nav>
      {me !== undefined && <p className="truncate px-3 text-xs text-soft">{me.person.email}</p>}
    </header>
  );
}

function Item({ item: { to, label, icon: Icon }, waiting = 0 }: { item: NavItem; waiting?: number }) {
  return (
    <Link
      to={to}
      activeOptions={{ exact: to === "/" }}
      className="flex min-h-10 items-center gap-3 rounded-md px-3 font-medium text-soft hover:bg-sunken hover:text-ink data-[status=active]:bg-accent-wash data-[status=active]:text-accent"
    >
      <Icon aria-hidden className="size-5" strokeWidth={1.75} />
      <span className="flex-1">{label()}</span>
      {waiting > 0 && (
        <span className="min-w-6 rounded-full bg-needs-wash px-2 text-center text-xs/6 font-semibold text-needs ring-1 ring-needs-line">
          {waiting}
        </span>
      )}
    </Link>
  );
}
