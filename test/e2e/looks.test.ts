// Every page of the dashboard in every look and state: there, readable, in the right language, nothing sideways, nothing thrown.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askApi } from "./support/api.ts";
import {
  accessibilityFaults,
  type Look,
  looks,
  newVisitor,
  openBrowser,
  screenshot,
  settled,
  type Watched,
} from "./support/browser.ts";
import { keepTime, sidewaysOverflow, signIn, stub } from "./support/dashboard.ts";
import {
  message,
  navigation,
  type Records,
  type State,
  type Stop,
  said,
  stops,
  untilLoaded,
  waiting,
} from "./support/pages.ts";
import { cleanUp, newPlace, type Pickup, type Place, startPickup } from "./support/pickup.ts";

let place: Place;
let pickup: Pickup;
let browser: Browser;
let records: Records;
let cookies: Awaited<ReturnType<Watched["context"]["cookies"]>>;

const phone: Look = { screen: "phone", theme: "light", language: "en" };
const desktop: Look = { screen: "desktop", theme: "dark", language: "es" };
const signInStop = { name: "sign-in", heading: /\S/ };

type Visit = Watched & { stop: Stop; look: Look };

beforeAll(async () => {
  place = await newPlace();
  [pickup, browser] = await Promise.all([startPickup(place), openBrowser()]);
  records = await recordsWithSomething();
  const first = await newVisitor(browser, phone, pickup.baseUrl);
  await signIn(first.page, pickup.demo);
  cookies = await first.context.cookies();
  await first.context.close();
});
afterAll(async () => {
  await browser?.close();
  await cleanUp([place]);
});

async function recordsWithSomething(): Promise<Records> {
  const conversations = await askApi<{ id: string; customer_id: string | null; has_appointments: boolean }[]>(
    pickup,
    "/v1/crm/conversations?limit=50",
  );
  const rich = conversations.find(({ customer_id, has_appointments }) => customer_id !== null && has_appointments);
  if (!rich?.customer_id) throw new Error("the demo has no conversation with a customer and a visit");
  return { conversation: rich.id, customer: rich.customer_id };
}

const lookName = ({ screen, theme, language }: Look) => `${screen}, ${theme}, ${language}`;
const owners = new Map<string, Watched>();

/** The owner's browser in this look, with nothing stubbed. */
async function owner(look: Look): Promise<Watched> {
  const known = owners.get(lookName(look));
  await known?.page.unrouteAll({ behavior: "ignoreErrors" });
  if (known !== undefined) return known;
  const fresh = await signedIn(look);
  owners.set(lookName(look), fresh);
  return fresh;
}

/** Let into the platform's own page as well. */
async function signedIn(look: Look): Promise<Watched> {
  const person = await newVisitor(browser, look, pickup.baseUrl);
  await keepTime(person.context, pickup);
  await person.context.addCookies(cookies);
  await person.context.route("**/v1/auth/me", async (route) => {
    const response = await route.fetch();
    const me = (await response.json()) as { person: object };
    await route.fulfill({ response, json: { ...me, person: { ...me.person, is_platform_admin: true } } });
  });
  await person.context.route("**/v1/admin/**", (route) =>
    route.continue({ headers: { ...route.request().headers(), "X-Admin-API-Key": pickup.demo.admin_api_key } }),
  );
  return person;
}

interface Case {
  stop: Pick<Stop, "name" | "heading">;
  look: Look;
  state: State;
}

/** What holds for every page in every state. */
async function expectFit({ page, complaints }: Watched, { stop, look, state }: Case): Promise<void> {
  await page.getByRole("heading", { level: 1 }).getByText(stop.heading).waitFor();
  expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
  await settled(page);
  await screenshot(page, `looks-${stop.name}-${state}-${lookName(look).replaceAll(", ", "-")}`);
  expect(await sidewaysOverflow(page)).toBe(0);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(look.language);
  expect((await accessibilityFaults(page)).filter((fault) => !borne.test(fault))).toEqual([]);
  expect(complaints.splice(0)).toEqual([]);
}

/** FullCalendar's grid of a week without visits: browsers let the keyboard scroll it, and a tabindex there breaks its table. */
const borne = /^scrollable-region-focusable: \.fc-/;

async function expectNavigationIn(language: Look["language"], page: Page): Promise<void> {
  const links = page.getByRole("navigation", { name: message(language, "nav_label") }).getByRole("link");
  const words = (await links.allInnerTexts()).map((link) => link.replace(/\s*\d+$/, "").trim());
  expect(words).toEqual(expect.arrayContaining(navigation.map((key) => message(language, key))));
  const foreign = navigation.map((key) => message(language === "es" ? "en" : "es", key));
  expect(words.filter((word) => foreign.includes(word))).toEqual([]);
}

/** These paths answer 403 until the returned function is called; a refusal is not asked again by itself. */
async function refuse(page: Page, paths: readonly string[]): Promise<() => void> {
  let isRefused = true;
  await page.route(
    ({ pathname }) => paths.includes(pathname),
    (route) => (isRefused ? route.fulfill({ status: 403, json: { code: "forbidden" } }) : route.fallback()),
  );
  return () => {
    isRefused = false;
  };
}

/** Brings the page into the state; resolves to what ends it. */
const enter: Record<State, (visit: Visit) => Promise<() => Promise<void>>> = {
  happy: async ({ page, stop, look: { language } }) => {
    await page.goto(stop.path(records));
    for (const key of stop.happy) await said(page, message(language, key)).waitFor();
    await page.locator("main").locator(stop.proof).first().waitFor();
    await untilLoaded(page, language);
    return async () => undefined;
  },
  empty: async ({ page, stop, look: { language } }) => {
    await Promise.all(stop.reads(records).map((path) => stub(page, path, "empty")));
    await page.goto(stop.path(records));
    if (stop.name === "calendar") await page.getByText(message(language, "calendar_list"), { exact: true }).click();
    for (const key of stop.empty ?? []) await said(page, message(language, key)).waitFor();
    await untilLoaded(page, language);
    return async () => undefined;
  },
  error: async ({ page, stop, look: { language } }) => {
    const mend = await refuse(page, stop.reads(records));
    await page.goto(stop.path(records));
    const failed = page.getByRole("alert").filter({ hasText: message(language, "error_title") });
    await failed.first().waitFor();
    return async () => {
      mend();
      while ((await failed.count()) > 0) {
        const before = await failed.count();
        await failed
          .first()
          .getByRole("button", { name: message(language, "retry") })
          .click();
        await failed.nth(before - 1).waitFor({ state: "detached" });
      }
    };
  },
  slow: async ({ page, stop, look: { language } }) => {
    const releases = await Promise.all(stop.reads(records).map((path) => stub(page, path, "slow")));
    await page.goto(stop.path(records));
    await waiting(page, language).first().waitFor();
    return async () => {
      for (const release of releases) release();
    };
  },
};

describe("every page, when all is well", () => {
  const cases = looks.flatMap((look) => stops.map((stop) => ({ look, stop, as: `${stop.name}: ${lookName(look)}` })));
  test.each(cases)("$as", async ({ look, stop }) => {
    const person = await owner(look);
    await enter.happy({ ...person, stop, look });
    await expectFit(person, { stop, look, state: "happy" });
    if (stop.name === "more" || look.screen === "desktop") await expectNavigationIn(look.language, person.page);
  });
});

const troubles = (["empty", "error", "slow"] as const).flatMap((state) =>
  stops
    .filter(({ reads, empty }) => reads({ customer: "", conversation: "" }).length > 0 && (state !== "empty" || empty))
    .flatMap((stop) =>
      [phone, desktop].map((look) => ({ state, stop, look, as: `${stop.name} ${state}: ${lookName(look)}` })),
    ),
);

describe("every page that reads something says what will appear, offers to try again, and shows its shape first", () => {
  test.each(troubles)("$as", async ({ state, stop, look }) => {
    const person = await owner(look);
    const recover = await enter[state]({ ...person, stop, look });
    await expectFit(person, { stop, look, state });
    await recover();
    await untilLoaded(person.page, look.language);
    expect(await person.page.getByRole("alert").filter({ hasText: /\S/ }).count()).toBe(0);
    if (state !== "empty") await person.page.locator("main").locator(stop.proof).first().waitFor();
  });
});

describe("the sign-in page", () => {
  test.each(looks.map((look) => ({ look, as: lookName(look) })))(
    "is whole, says what is missing and what is wrong: $as",
    async ({ look }) => {
      const person = await newVisitor(browser, look, pickup.baseUrl);
      const { page } = person;
      const say = (key: string) => page.getByText(message(look.language, key), { exact: true });
      await page.route("**/v1/auth/sign-in", (route) =>
        route.fulfill({ status: 401, json: { code: "unauthenticated" } }),
      );
      await page.goto("/customers");
      await page.getByRole("heading", { level: 1, name: message(look.language, "sign_in_title") }).waitFor();
      await expectFit(person, { stop: signInStop, look, state: "happy" });
      await page.locator('button[type="submit"]').click();
      await say("sign_in_email_missing").waitFor();
      await say("sign_in_password_missing").waitFor();
      await expectFit(person, { stop: signInStop, look, state: "empty" });
      await page.locator('input[name="email"]').fill("owner@example.com");
      await page.locator('input[name="password"]').fill("guess");
      await page.locator('button[type="submit"]').click();
      await page
        .getByRole("alert")
        .filter({ has: say("sign_in_wrong") })
        .waitFor();
      await expectFit(person, { stop: signInStop, look, state: "error" });
      await person.context.close();
    },
  );
});
