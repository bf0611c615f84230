// `npm run pictures`: takes the pictures of docs/images anew, of the product as it runs on this machine.
import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { startCall } from "../simulator/gather-call.ts";
import { newVisitor, openBrowser, settled } from "./support/browser.ts";
import { asTwilio, converse, scripted } from "./support/caller.ts";
import { openChat } from "./support/chat-window.ts";
import { openDashboard, part } from "./support/dashboard.ts";
import { cleanUp, newPlace, type Pickup, root, startPickup } from "./support/pickup.ts";

const folder = join(root, "docs/images");
const mostBytes = 200_000;

async function keep(page: Page, name: string): Promise<void> {
  await settled(page);
  const path = join(folder, name);
  await page.screenshot({ path });
  const { size } = await stat(path);
  if (size > mostBytes) throw new Error(`${name} has ${size} bytes; at most ${mostBytes} are wanted`);
  console.log(`${name}  ${Math.round(size / 1000)} kB`);
}

/** The owner's phone while somebody is on the line. */
async function today(browser: Browser, pickup: Pickup): Promise<void> {
  const { page, context } = await openDashboard(browser, pickup, { screen: "phone" });
  const call = await startCall(asTwilio(pickup, "+19135550177"));
  const caller = {
    name: "Dana Whitfield",
    address: "7420 Barkley Street, Overland Park",
    problem: "My faucet is leaking",
  };
  await converse(call, scripted(caller), 2);
  const live = part(page, "In progress");
  await live.getByText("Dana Whitfield").first().waitFor();
  await page.setViewportSize({ width: 390, height: 1280 });
  await keep(page, "today-phone.png");
  await call.hangUp();
  await context.close();
}

async function calendar(browser: Browser, pickup: Pickup): Promise<void> {
  const { page, context } = await openDashboard(browser, pickup);
  await page.getByRole("link", { name: "Calendar" }).click();
  await page.getByRole("button", { name: /Maria Delgado/ }).waitFor();
  await keep(page, "calendar-desktop.png");
  await context.close();
}

/** The chat on the business's page, with times to choose from. */
async function widget(browser: Browser, { demo }: Pickup): Promise<void> {
  const look = { screen: "desktop", theme: "light", language: "en" } as const;
  const { page, context } = await newVisitor(browser, look, demo.widget_demo_url);
  // The page's colours run into each other, and would make a larger picture too large.
  await page.setViewportSize({ width: 880, height: 640 });
  await page.goto("/");
  const chat = await openChat(page);
  await chat.write("My kitchen faucet is leaking, can someone come by this week");
  for (const words of ["Nora Fields", "913 555 0166", "3901 Rainbow Boulevard, Kansas City"]) await chat.write(words);
  await keep(page, "widget.png");
  await context.close();
}

const place = await newPlace();
try {
  await mkdir(folder, { recursive: true });
  const [pickup, browser] = await Promise.all([startPickup(place), openBrowser()]);
  for (const picture of [today, calendar, widget]) await picture(browser, pickup);
  await browser.close();
} finally {
  await cleanUp([place]);
}
