// The owner at the dashboard: signs in through the form, looks at what stands there. Also an API and a line that fail.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, BrowserContext, Locator, Page, Route, WebSocketRoute } from "playwright-core";
import { Temporal } from "../../../src/platform/time.ts";
import type { Demo } from "../../../tools/start/demo-file.ts";
import { type Look, newVisitor, type Watched } from "./browser.ts";
import type { Pickup } from "./pickup.ts";

/** Who signs in too often is made to wait, so each owner does it once and keeps the cookie. */
const sessions = new WeakMap<Pickup, Awaited<ReturnType<BrowserContext["cookies"]>>>();

/** A browser of the owner's own, signed in, with the server's clock; on Today. */
export async function openDashboard(browser: Browser, pickup: Pickup, look: Partial<Look> = {}): Promise<Watched> {
  const usual: Look = { screen: "desktop", theme: "light", language: "en" };
  const visitor = await newVisitor(browser, { ...usual, ...look }, pickup.baseUrl);
  visitor.context.setDefaultTimeout(15_000);
  await keepTime(visitor.context, pickup);
  await visitor.context.addCookies(sessions.get(pickup) ?? []);
  if (sessions.has(pickup)) await visitor.page.goto("/");
  else await signIn(visitor.page, pickup.demo);
  await visitor.page.locator("#needs-you").waitFor();
  sessions.set(pickup, await visitor.context.cookies());
  return visitor;
}

/** Through the form, as demo.json says; ends on Today. */
export async function signIn(page: Page, { base_url, owner_login }: Demo): Promise<void> {
  await page.goto(base_url);
  await page.locator('input[name="email"]').fill(owner_login.email);
  await page.locator('input[name="password"]').fill(owner_login.password);
  await page.locator('button[type="submit"]').click();
  await page.locator("#needs-you").waitFor();
}

/** The server lives on a Monday that was set when it started; its owner's device does too. */
export async function keepTime(context: BrowserContext, { state }: Pickup): Promise<void> {
  const vars = await readFile(join(state, "worker.env"), "utf8");
  const of = (name: string) => new RegExp(`^${name}='(.+)'$`, "m").exec(vars)?.[1] ?? "";
  const ahead = Temporal.Instant.from(of("PICKUP_NOW")).epochMilliseconds - Number(of("PICKUP_NOW_SET_AT"));
  // Text, because it stands for the page's own clock: timers and frames go on as they are.
  await context.addInitScript({
    content: `{
      const RealDate = Date;
      const now = () => RealDate.now() + ${ahead};
      globalThis.Date = new Proxy(RealDate, {
        construct: (real, values, as) => Reflect.construct(real, values.length === 0 ? [now()] : values, as),
        get: (real, name, self) => (name === "now" ? now : Reflect.get(real, name, self)),
      });
    }`,
  });
}

/** A part of the page under its own heading. */
export function part(page: Page, name: string): Locator {
  return page.getByRole("region", { name, exact: true });
}

/** One entry of a part's list, by words in it. Each has a heading; what is listed inside an entry has none. */
export function entry(page: Page, where: string, words: string): Locator {
  const heading = page.getByRole("heading", { level: 3 });
  return part(page, where).getByRole("listitem").filter({ has: heading, hasText: words });
}

/** How far the page can be pushed sideways, in pixels. */
export async function sidewaysOverflow(page: Page): Promise<number> {
  return await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

export type Misbehaviour = "empty" | "error" | "slow";

/** From now on this path of the API answers nothing, fails, or does not answer. Returns what puts it right again. */
export async function stub(page: Page, path: string, kind: Misbehaviour): Promise<() => void> {
  const recovered = Promise.withResolvers<void>();
  let isOver = false;
  await page.route(
    ({ pathname }) => pathname === path,
    async (route) => {
      if (isOver) return await route.fallback();
      await misbehave[kind](route, recovered.promise);
    },
  );
  return () => {
    isOver = true;
    recovered.resolve();
  };
}

const misbehave: Record<Misbehaviour, (route: Route, recovered: Promise<void>) => Promise<void>> = {
  empty: async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: emptied(await response.json()) });
  },
  error: (route) =>
    route.fulfill({
      status: 500,
      contentType: "application/problem+json",
      body: JSON.stringify({
        type: "about:blank",
        title: "Internal",
        status: 500,
        code: "internal",
        request_id: "req_x",
      }),
    }),
  slow: (route, recovered) => recovered.then(() => route.fallback()),
};

/** The same shape with nothing in its lists. */
function emptied(answer: unknown): unknown {
  if (Array.isArray(answer)) return [];
  const fields = Object.entries(answer as Record<string, unknown>);
  return Object.fromEntries(fields.map(([name, value]) => [name, Array.isArray(value) ? [] : value]));
}

export interface LiveLine {
  cut(): Promise<void>;
  mend(): void;
  /** What the page has asked for, each time it connected. */
  readonly asked: readonly URL[];
}

/** The page's socket, in our hand. Call before the page is opened. */
export async function holdLiveLine(page: Page): Promise<LiveLine> {
  const open = new Set<WebSocketRoute>();
  const asked: URL[] = [];
  let isCut = false;
  await page.routeWebSocket(/\/v1\/owner\/live/, async (socket) => {
    if (isCut) return await socket.close();
    asked.push(new URL(socket.url()));
    open.add(socket);
    const server = socket.connectToServer();
    server.onClose(() => open.delete(socket));
  });
  return {
    asked,
    cut: async () => {
      isCut = true;
      await Promise.all([...open].map((socket) => socket.close({ code: 1012 })));
      open.clear();
    },
    mend: () => {
      isCut = false;
    },
  };
}
