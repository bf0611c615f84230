import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startThread } from "../simulator/text-thread.ts";
import { hostileStrings } from "../support/hostile-strings.ts";
import { askApi } from "./support/api.ts";
import { newVisitor, openBrowser, type Watched } from "./support/browser.ts";
import { asTwilio } from "./support/caller.ts";
import { openDashboard, part } from "./support/dashboard.ts";
import { customerId, fillWithHostileText, talk } from "./support/hostile-rows.ts";
import { cleanUp, newPlace, type Pickup, type Place, startPickup } from "./support/pickup.ts";
import { writeStore } from "./support/store.ts";

let place: Place;
let pickup: Pickup;
let browser: Browser;
let owner: Watched;
/** What of their text was run. */
let ran: string[];
beforeAll(async () => {
  place = await newPlace();
  const first = await startPickup(place);
  await first.signal("SIGTERM");
  await writeStore(place, (database) => fillWithHostileText(database, first.demo.business_id));
  pickup = await startPickup(place);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await cleanUp([place]);
});

const soon = { timeout: 15_000 };

async function watch(page: Page): Promise<void> {
  page.on("dialog", async (dialog) => {
    ran.push(dialog.message());
    await dialog.dismiss();
  });
  page.on("request", (request) => {
    if (new URL(request.url()).pathname.endsWith("/x")) ran.push(request.url());
  });
  await page.exposeFunction("tellThatItRan", (what: string) => ran.push(what));
  await page.addInitScript({ content: "globalThis.alert = (what) => globalThis.tellThatItRan(String(what));" });
}

/** Which of the strings do not stand on the page as they were written. */
async function missing(page: Page, strings: readonly string[] = hostileStrings): Promise<string[]> {
  const shown = await page.evaluate(() => document.querySelector("main")?.textContent ?? "");
  // HTML has one line end.
  const seen = shown.replaceAll("\r\n", "\n");
  return strings.filter((text) => !seen.includes(text.replaceAll("\r\n", "\n")));
}

/** Elements that our pages never have: what they stand for came out of somebody's words. */
async function intruders(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const found = document.querySelectorAll(
      'iframe, script:not([src]), img[src="x"], [onerror], [onload], a[href^="javascript"]',
    );
    return [...found].map(({ outerHTML }) => outerHTML);
  });
}

async function openOwner(): Promise<void> {
  owner = await openDashboard(browser, pickup);
  ran = [];
  await watch(owner.page);
}

async function closeOwner(): Promise<void> {
  expect(ran).toEqual([]);
  expect(owner.complaints).toEqual([]);
  await owner.context.close();
}

describe("whatever people call themselves and say", () => {
  beforeEach(openOwner);
  afterEach(closeOwner);

  test("stands on Today as it was written, and none of it is run", async () => {
    const { page } = owner;
    // Once more with everything watched from the first byte on.
    await page.reload();
    await part(page, "Schedule").getByRole("heading", { level: 3, name: "Ellen Baumgartner" }).waitFor();
    await part(page, "Needs you").getByRole("listitem").first().waitFor();
    await expect.poll(() => missing(page), soon).toEqual([]);
    expect(await intruders(page)).toEqual([]);
  });

  test("stands in the calendar and in its dialog, and none of it is run", async () => {
    const { page } = owner;
    await page.getByRole("link", { name: "Calendar" }).first().click();
    const visits = part(page, "Visits");
    await visits.getByRole("button", { name: "Maria Delgado" }).waitFor();
    await expect.poll(() => missing(page), soon).toEqual([]);
    const [script = ""] = hostileStrings;
    await visits.getByRole("button", { name: script }).first().dispatchEvent("click");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("heading", { name: script }).waitFor();
    expect(await dialog.getByRole("textbox", { name: "Note" }).inputValue()).toBe(script);
    expect(await intruders(page)).toEqual([]);
  });

  test("stands in the list of customers and on each one's page, and none of it is run", async () => {
    const { page } = owner;
    const seen = new Set<string>();
    await page.goto("/customers");
    const rows = page.getByRole("list", { name: "Customers" }).getByRole("link");
    await rows.first().waitFor();
    await expect
      .poll(
        async () => {
          for (const text of await rows.allTextContents()) seen.add(text.replaceAll("\r\n", "\n"));
          await page.evaluate(() => scrollBy(0, 600));
          return hostileStrings.filter((text) => ![...seen].some((row) => row.includes(text.replaceAll("\r\n", "\n"))));
        },
        { timeout: 20_000 },
      )
      .toEqual([]);
    for (const [n, text] of hostileStrings.entries()) {
      await page.goto(`/customers/${customerId(n)}`);
      await part(page, "Timeline").getByRole("listitem").first().waitFor();
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(text);
      expect(await intruders(page)).toEqual([]);
    }
  }, 240_000);

  test("stands in the list of conversations and in a transcript, and none of it is run", async () => {
    const { page } = owner;
    await page.goto("/conversations");
    await page.getByRole("list", { name: "Conversations" }).getByRole("listitem").first().waitFor();
    await page.getByRole("button", { name: "Load more" }).click();
    await expect.poll(() => missing(page), soon).toEqual([]);
    await page.goto(`/conversations/${talk}`);
    await page
      .getByText(hostileStrings.at(-1) ?? "")
      .first()
      .waitFor();
    await expect.poll(() => missing(page), soon).toEqual([]);
    expect(await intruders(page)).toEqual([]);
  });

  test("is read along on Today while they text it, and none of it is run", async () => {
    const { page } = owner;
    const sent = hostileStrings.slice(0, 6);
    const thread = startThread(asTwilio(pickup, "+19135550188"));
    for (const text of sent) await thread.send(text);
    const log = page.getByRole("log");
    await expect.poll(() => missing(page, sent), soon).toEqual([]);
    expect(await log.count()).toBe(1);
    expect(await intruders(page)).toEqual([]);
  });

  test("is the name of a business in its settings and in the chat on its own page, and none of it is run", async () => {
    const { page } = owner;
    const names = hostileStrings.slice(0, 12);
    for (const name of names) {
      const { version } = await askApi<{ version: number }>(pickup, "/v1/owner/settings");
      await askApi(pickup, "/v1/owner/settings", { method: "PATCH", body: { version, name } });
      await page.goto("/settings");
      await expect.poll(() => page.getByLabel("Name").first().inputValue(), soon).toBe(name);
      expect(await intruders(page)).toEqual([]);
    }
    const visitor = await newVisitor(browser, { screen: "desktop", theme: "light", language: "en" }, pickup.baseUrl);
    await watch(visitor.page);
    await visitor.page.goto(pickup.demo.widget_demo_url);
    await visitor.page.getByRole("button", { name: "Open the chat" }).click();
    const chat = visitor.page.getByRole("dialog");
    await chat.getByRole("heading", { name: names.at(-1) ?? "" }).waitFor();
    await chat.getByRole("textbox").fill(hostileStrings[1] ?? "");
    await chat.getByRole("textbox").press("Enter");
    await chat.getByText(hostileStrings[1] ?? "").waitFor();
    expect(visitor.complaints).toEqual([]);
    await visitor.context.close();
  });
});

const pages = ["/", "/sign-in", "/calendar", "/customers", "/conversations", "/try-it", "/settings", "/admin", "/more"];

/** Neither from a file nor mere data. */
const inlineScript = /<script(?![^>]*\s(?:src=|type="application\/json"))[^>]*>/gi;

describe("every page", () => {
  test.each([...pages, "/docs/"])("%s comes with a policy that allows no inline script, and has none", async (path) => {
    const response = await fetch(new URL(path, pickup.baseUrl));
    const policy = response.headers.get("Content-Security-Policy") ?? "";
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1];
    expect(scripts).toBe("'self'");
    const html = await response.text();
    expect(html.match(inlineScript)).toBeNull();
    expect(html.match(/<[^>]+\son\w+\s*=/gi)).toBeNull();
    expect(html).toMatch(/<script[^>]*\ssrc=/);
  });

  test("the business's own page stands with a policy as strict, chat and all", async () => {
    const response = await fetch(pickup.demo.widget_demo_url);
    expect(response.headers.get("Content-Security-Policy")).toContain(`script-src ${pickup.baseUrl};`);
    expect((await response.text()).match(inlineScript)).toBeNull();
  });

  test("keeps to its own policy: nothing that it does is refused by the browser", async () => {
    await openOwner();
    const { page } = owner;
    for (const path of pages) {
      await page.goto(path);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await page.getByRole("status", { name: "Loading" }).first().waitFor({ state: "detached" });
    }
    await page.goto("/docs/");
    await page.getByText("Pickup").first().waitFor();
    await closeOwner();
  });
});
