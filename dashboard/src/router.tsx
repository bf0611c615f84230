// All addresses. Each page is its own chunk, loaded when somebody goes there.
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { chooseBusiness, chosenBusiness, forgetBusiness } from "./api/chosen-business.ts";
import { whenSignedOut } from "./api/client.ts";
import { toProblem } from "./api/problem.ts";
import { meQuery } from "./api/session.ts";
import { AppShell } from "./app-shell/app-shell.tsx";
import { CrashPage } from "./app-shell/crash-page.tsx";
import { NotFoundPage } from "./app-shell/not-found-page.tsx";
import { PageSkeleton, ShellSkeleton } from "./app-shell/page-skeleton.tsx";
import { Root } from "./app-shell/root.tsx";
import { readFilter } from "./pages/conversations/filter.ts";
import { queryClient } from "./query-client.ts";

/** Only a path of our own: a link must not lead from our sign-in to somebody else's page. */
const ownPath = (back: unknown) => (typeof back === "string" && /^\/(?![/\\])/.test(back) ? back : undefined);

const root = createRootRoute({ component: Root, notFoundComponent: NotFoundPage });

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: ({ back }): { back?: string | undefined } => ({ back: ownPath(back) }),
  component: lazyRouteComponent(() => import("./pages/sign-in/sign-in-page.tsx"), "SignInPage"),
});

const shell = createRoute({
  getParentRoute: () => root,
  id: "shell",
  beforeLoad: ({ location }) => knowWhoAsks(location.href),
  pendingComponent: ShellSkeleton,
  component: AppShell,
});

const inShell = { getParentRoute: () => shell } as const;

const pages = [
  createRoute({
    ...inShell,
    path: "/",
    component: lazyRouteComponent(() => import("./pages/today/today-page.tsx"), "TodayPage"),
  }),
  createRoute({
    ...inShell,
    path: "/calendar",
    component: lazyRouteComponent(() => import("./pages/calendar/calendar-page.tsx"), "CalendarPage"),
  }),
  createRoute({
    ...inShell,
    path: "/customers",
    validateSearch: ({ q }): { q?: string | undefined } => (typeof q === "string" ? { q } : {}),
    component: lazyRouteComponent(() => import("./pages/customers/customers-page.tsx"), "CustomersPage"),
  }),
  createRoute({
    ...inShell,
    path: "/customers/$customerId",
    component: lazyRouteComponent(() => import("./pages/customers/customer-page.tsx"), "CustomerPage"),
  }),
  createRoute({
    ...inShell,
    path: "/conversations",
    validateSearch: readFilter,
    component: lazyRouteComponent(() => import("./pages/conversations/conversations-page.tsx"), "ConversationsPage"),
  }),
  createRoute({
    ...inShell,
    path: "/conversations/$conversationId",
    component: lazyRouteComponent(() => import("./pages/conversations/conversation-page.tsx"), "ConversationPage"),
  }),
  createRoute({
    ...inShell,
    path: "/try-it",
    component: lazyRouteComponent(() => import("./pages/try-it/try-it-page.tsx"), "TryItPage"),
  }),
  createRoute({
    ...inShell,
    path: "/settings",
    component: lazyRouteComponent(() => import("./pages/settings/settings-page.tsx"), "SettingsPage"),
  }),
  createRoute({
    ...inShell,
    path: "/admin",
    component: lazyRouteComponent(() => import("./pages/admin/admin-page.tsx"), "AdminPage"),
  }),
  createRoute({
    ...inShell,
    path: "/more",
    component: lazyRouteComponent(() => import("./pages/more/more-page.tsx"), "MorePage"),
  }),
] as const;

export const router = createRouter({
  routeTree: root.addChildren([signIn, shell.addChildren(pages)]),
  defaultPreload: "intent",
  // The cache of queries decides what is fresh.
  defaultPreloadStaleTime: 0,
  defaultPendingComponent: PageSkeleton,
  defaultPendingMs: 200,
  defaultErrorComponent: CrashPage,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}

/** On a device that nobody has signed in on, asks who it is first, so that nobody sees an empty app flash by. */
async function knowWhoAsks(back: string): Promise<void> {
  if (chosenBusiness() !== null) return;
  try {
    const me = await queryClient.ensureQueryData(meQuery);
    if (me.businesses[0] !== undefined) chooseBusiness(me.businesses[0].id);
  } catch (error) {
    if (toProblem(error).status !== 401) throw error;
    throw redirect({ to: "/sign-in", search: back === "/" ? {} : { back } });
  }
}

whenSignedOut(() => {
  const { pathname, href } = router.state.location;
  forgetBusiness();
  if (pathname === "/sign-in") return;
  queryClient.clear();
  void router.navigate({ to: "/sign-in", search: href === "/" ? {} : { back: href } });
});
