import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser, type Watched } from "./support/browser.ts";
import { openDashboard, part } from "./support/dashboard.ts";
import { cleanUp, newPlace, type Pickup, type Place, startPickup } from "./support/pickup.ts";
import { writeStore } from "./support/store.ts";

const many = 20_000;

let place: Place;
let pickup: Pickup;
let browser: Browser;
let owner: Watched;
beforeAll(async () => {
  place = await newPlace();
  const first = await startPickup(place);
  await first.signal("SIGTERM");
  await writeStore(place, (database) => database.prepare(insertMany).run(first.demo.business_id, many));
  pickup = await startPickup(place);
  browser = await openBrowser();
  owner = await openDashboard(browser, pickup);
});
afterAll(async () => {
  await browser.close();
  await cleanUp([place]);
});

/** Number 17,777 is somebody whom nobody else resembles. */
const insertMany = `
  with recursive counted (n) as (select 1 union all select n + 1 from counted where n < ?2)
  insert into customers (tenant_id, id, mode, name, phone, email, address, tags, created_at, updated_at)
  select ?1, printf('cust_%026d', n), 'live',
    case n when 17777 then 'Zelda Quartermain' else printf('Person %05d', n) end,
    printf('+1316%07d', 2000000 + n), null, printf('%d Walnut Street, Wichita, Kansas 67211', n), '[]', n, n
  from counted`;

const rows = (page: Page) => page.getByRole("list", { name: "Customers" }).getByRole("listitem");

/** From now on every task of the page that held it up for more than 50 ms. Returns what reads them, in milliseconds. */
async function watchLongTasks(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    );
    observer.observe({ entryTypes: ["longtask"] });
    Object.assign(window, { longTasks: () => [...tasks, ...observer.takeRecords().map(({ duration }) => duration)] });
  });
  return () => page.evaluate(() => (window as unknown as { longTasks: () => number[] }).longTasks());
}

/** As fast as the list grows, until `name` is in sight. Resolves to the number of frames that moved. */
async function scrollUntil(page: Page, name: string): Promise<number> {
  return await page.evaluate(async (wanted) => {
    const list = document.querySelector('[aria-label="Customers"]');
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    let moved = 0;
    for (let frames = 0; frames < 20_000; frames++) {
      if (list?.textContent?.includes(wanted) === true) return moved;
      const before = scrollY;
      scrollBy(0, 1_200);
      if (scrollY > before) moved += 1;
      await frame();
    }
    throw new Error(`${wanted} did not come into sight`);
  }, name);
}

describe(`with ${many.toLocaleString("en-US")} customers`, () => {
  test("typed words show the right customer, and no key press holds the page up", async () => {
    const { page } = owner;
    await page.getByRole("link", { name: "Customers" }).first().click();
    await rows(page).first().getByRole("link").waitFor();
    const longTasks = await watchLongTasks(page);
    const search = page.getByRole("searchbox");
    for (const [typed, name] of [
      ["quarterm", "Zelda Quartermain"],
      ["19876 Walnut", "Person 19876"],
      ["2012345", "Person 12345"],
    ] as const) {
      await search.fill("");
      await search.pressSequentially(typed);
      await rows(page).filter({ hasText: name }).waitFor();
      await page.getByText("1 found", { exact: true }).waitFor();
    }
    const tasks = await longTasks();
    console.log(`search: long tasks ${JSON.stringify(tasks)}`);
    expect(tasks).toEqual([]);
  });

  test("the list scrolls to its end without holding the page up, and the last are there to read", async () => {
    const { page } = owner;
    await page.getByRole("searchbox").fill("");
    await rows(page).filter({ hasText: "Beth Kowalski" }).waitFor();
    const longTasks = await watchLongTasks(page);
    const frames = await scrollUntil(page, "Zelda Quartermain");
    const tasks = await longTasks();
    console.log(`scrolling: ${frames} frames, long tasks ${JSON.stringify(tasks)}`);
    expect(frames).toBeGreaterThan(500);
    expect(await rows(page).count()).toBeLessThan(100);
    expect(tasks).toEqual([]);
    expect(owner.complaints).toEqual([]);
  });

  test("a new visit finds its customer among them", async () => {
    const { page } = owner;
    await page.getByRole("link", { name: "Calendar" }).first().click();
    await part(page, "Visits").getByRole("button", { name: "Maria Delgado" }).waitFor();
    await page.getByRole("button", { name: "New visit" }).click();
    await page.getByRole("dialog").getByRole("searchbox").fill("17777 Walnut");
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /^Zelda Quartermain/ })
      .waitFor();
  });
});
