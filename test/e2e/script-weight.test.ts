import { gzipSync } from "node:zlib";
import type { Browser, Page, Response } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newVisitor, openBrowser } from "./support/browser.ts";
import { entry, openDashboard } from "./support/dashboard.ts";
import { cleanUp, newPlace, type Pickup, type Place, startPickup } from "./support/pickup.ts";

let place: Place;
let pickup: Pickup;
let browser: Browser;
beforeAll(async () => {
  place = await newPlace();
  pickup = await startPickup(place);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await cleanUp([place]);
});

/** Everything that the page loads from the product, but what its API says. */
function collect(page: Page): Response[] {
  const responses: Response[] = [];
  page.on("response", (response) => {
    const { origin, pathname } = new URL(response.url());
    if (origin === pickup.baseUrl && !pathname.startsWith("/v1/")) responses.push(response);
  });
  return responses;
}

/** Bytes as they go over the wire. */
async function weigh(responses: readonly Response[]): Promise<Map<string, number>> {
  const weighed = responses.map(async (response) => {
    const { pathname } = new URL(response.url());
    return [pathname, gzipSync(await response.body()).length] as const;
  });
  return new Map(await Promise.all(weighed));
}

const sum = (weights: Map<string, number>) => [...weights.values()].reduce((total, one) => total + one, 0);

describe("what is loaded", () => {
  test("for Today on a phone is at most 220 kB of script", async () => {
    const { context } = await openDashboard(browser, pickup, { screen: "phone" });
    const page = await context.newPage();
    const loaded = collect(page);
    await page.goto("/");
    await entry(page, "Schedule", "Ellen Baumgartner").waitFor();
    const scripts = await weigh(loaded.filter((response) => new URL(response.url()).pathname.endsWith(".js")));
    console.log(`Today: ${sum(scripts)} bytes of script in ${scripts.size} files`);
    expect(scripts.size).toBeGreaterThan(1);
    expect(sum(scripts)).toBeLessThanOrEqual(220_000);
  });

  test("on the business's own page is at most 5 kB, and 30 kB once the chat is opened", async () => {
    const { page, complaints } = await newVisitor(
      browser,
      { screen: "phone", theme: "light", language: "en" },
      pickup.baseUrl,
    );
    const loaded = collect(page);
    await page.goto(pickup.demo.widget_demo_url);
    const launcher = page.getByRole("button", { name: "Open the chat" });
    await launcher.waitFor();
    const closed = await weigh(loaded);
    expect([...closed.keys()]).toEqual(["/widget/embed.js"]);
    expect(sum(closed)).toBeLessThanOrEqual(5_000);
    await launcher.click();
    await page.getByRole("dialog").getByText("Bristol Plumbing").first().waitFor();
    const all = await weigh(loaded);
    console.log(`widget: ${sum(closed)} bytes closed, ${sum(all)} bytes opened: ${[...all.keys()].join(", ")}`);
    expect(sum(all)).toBeLessThanOrEqual(30_000);
    expect(complaints).toEqual([]);
  });
});
