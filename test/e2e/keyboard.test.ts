// The owner's whole day at the dashboard without a mouse. Every stop that is used can be seen.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { appointmentsOf, askApi } from "./support/api.ts";
import { newVisitor, openBrowser, type Watched } from "./support/browser.ts";
import { entry, keepTime } from "./support/dashboard.ts";
import { type Focus, focusOf, tabTo } from "./support/focus.ts";
import { cleanUp, newPlace, type Pickup, type Place, startPickup } from "./support/pickup.ts";

let place: Place;
let pickup: Pickup;
let browser: Browser;
let owner: Watched;
let page: Page;

beforeAll(async () => {
  place = await newPlace();
  [pickup, browser] = await Promise.all([startPickup(place), openBrowser()]);
  owner = await newVisitor(browser, { screen: "desktop", theme: "light", language: "en" }, pickup.baseUrl);
  await keepTime(owner.context, pickup);
  page = owner.page;
});
afterAll(async () => {
  await browser?.close();
  await cleanUp([place]);
});

/** Goes to what is called so, which must be seen to have the focus. */
async function reach(name: RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<Focus> {
  const focus = await tabTo(page, name, key);
  expect(focus, `${focus.name} is not seen to have the focus`).toMatchObject({ isVisible: true });
  return focus;
}

async function press(name: RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await reach(name, key);
  await page.keyboard.press("Enter");
}

async function goTo(name: RegExp): Promise<void> {
  await press(name);
  await page.getByRole("heading", { level: 1, name }).waitFor();
}

/** The tests follow one another as a day does. */
describe("an owner without a mouse", () => {
  test("signs in", async () => {
    await page.goto("/");
    await page.getByRole("heading", { level: 1, name: "Sign in" }).waitFor();
    await reach(/^E-mail/);
    await page.keyboard.type(pickup.demo.owner_login.email);
    await reach(/^Password/);
    await page.keyboard.type(pickup.demo.owner_login.password);
    await page.keyboard.press("Enter");
    await entry(page, "Needs you", "Hank Delaney").waitFor();
  });

  test("skips the navigation", async () => {
    await page.reload();
    await entry(page, "Needs you", "Hank Delaney").waitFor();
    await page.keyboard.press("Tab");
    expect(await focusOf(page)).toMatchObject({ name: "Skip to content", isVisible: true });
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.id === "main");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("main")?.id)).toBe("main");
  });

  test("marks a callback done, and the keyboard stays where the list is", async () => {
    await press(/^Hank Delaney.*done|done.*Hank Delaney/i);
    await entry(page, "Needs you", "Hank Delaney").waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("needs-you");
    await page.getByRole("button", { name: "Undo" }).waitFor();
    const { items } = await askApi<{ items: { name: string }[] }>(pickup, "/v1/owner/callbacks");
    expect(items.map(({ name }) => name)).not.toContain("Hank Delaney");
  });

  test("finds a customer by a few letters and opens them", async () => {
    await goTo(/^Customers$/);
    await reach(/name, number|search/i);
    await page.keyboard.type("delgado");
    await page.locator('main [data-row="0"]').filter({ hasText: "Maria Delgado" }).waitFor();
    await page.keyboard.press("ArrowDown");
    expect(await focusOf(page)).toMatchObject({ name: expect.stringContaining("Maria Delgado"), isVisible: true });
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Maria Delgado" }).waitFor();
  });

  test("moves a visit in its dialog", async () => {
    await goTo(/^Calendar$/);
    await page.getByRole("button", { name: /Tom Hendricks/ }).waitFor();
    await press(/Tom Hendricks/);
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    await reach(/^Time/);
    // The hour stands first in a time field; "01" "00" "PM".
    await page.keyboard.type("0100PM");
    await press(/^Save$/);
    await dialog.waitFor({ state: "detached" });
    expect(await appointmentsOf(pickup, "Tom Hendricks")).toMatchObject([{ start_time: "2026-11-27T19:00:00Z" }]);
    expect((await focusOf(page)).name).toMatch(/Tom Hendricks/);
  });

  test("tries out a call by typing", async () => {
    await goTo(/^Try it$/);
    await press(/^Call$/);
    const transcript = page.getByRole("log", { name: "Transcript" });
    await transcript.getByRole("paragraph").first().waitFor();
    await reach(/^What the caller says/);
    await page.keyboard.type("My faucet is leaking");
    await page.keyboard.press("Enter");
    await transcript.getByText(/your name/).waitFor();
    await press(/^Hang up$/, "Shift+Tab");
    await page.getByText("The call is over").waitFor();
  });

  test("saves a setting", async () => {
    await goTo(/^Settings$/);
    await press(/^Travel and limits$/);
    await reach(/^Visits per day/);
    await page.keyboard.type("7");
    await press(/^Save: Travel and limits$/);
    await page.getByText("Saved. It is heard in the next call.").first().waitFor();
    const settings = await askApi<{ max_jobs_per_day: number }>(pickup, "/v1/owner/settings");
    expect(settings.max_jobs_per_day).toBe(7);
    expect(owner.complaints).toEqual([]);
  });
});
