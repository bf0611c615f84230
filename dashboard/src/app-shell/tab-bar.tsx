import { Link } from "@tanstack/react-router";
import { m } from "../generated/paraglide/messages.js";
import { mainPages, morePage, type NavItem } from "./nav-items.ts";
import { useWaiting } from "./use-waiting.ts";

/** The way around on a phone. */
export function TabBar() {
  const waiting = useWaiting();
  return (
    <nav
      aria-label={m.nav_label()}
      className="fixed inset-x-0 bottom-0 z-30 flex border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {[...mainPages, morePage].map((item) => (
        <Tab key={item.to} item={item} waiting={item.to === "/" ? waiting : 0} />
      ))}
    </nav>
  );
}

function Tab({ item: { to, label, icon: Icon }, waiting }: { item: NavItem; waiting: number }) {
  return (
    <Link
      to={to}
      activeOptions={{ exact: to === "/" }}
      className="relative flex min-h-14 flex-auto flex-col items-center justify-center gap-0.5 px-1 text-[0.6875rem]/4 font-medium text-soft -outline-offset-2 data-[status=active]:text-accent"
    >
      <Icon aria-hidden className="size-5.5" strokeWidth={1.75} />
      {label()}
      {waiting > 0 && (
        <span className="absolute top-1 left-1/2 ml-1.5 min-w-4 rounded-full bg-needs-fill px-1 text-center text-[0.625rem]/4 font-bold text-on-needs">
          {waiting}
        </span>
      )}
    </Link>
  );
}
