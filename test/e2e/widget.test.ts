// The chat on the business's own web page, in a real browser, on another origin than the product.
import type { Server } from "node:http";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveDemoPage } from "../../tools/start/demo-page.ts";
import { freePair } from "../../tools/start/free-port.ts";
import { startWebChat } from "../simulator/web-chat.ts";
import { askApi } from "./support/api.ts";
import {
  accessibilityFaults,
  type Look,
  looks,
  newVisitor,
  openBrowser,
  screenshot,
  type Watched,
} from "./support/browser.ts";
import { visitsOf } from "./support/caller.ts";
import { type ChatWindow, chatWindow, openChat, resumeChat } from "./support/chat-window.ts";
import { focusOf, tabTo } from "./support/focus.ts";
import { cleanUp, newPlace, type Pickup, type Place, root, startPickup } from "./support/pickup.ts";

let place: Place;
let pickup: Pickup;
let browser: Browser;
const visitors: Watched[] = [];

beforeAll(async () => {
  place = await newPlace();
  [pickup, browser] = await Promise.all([startPickup(place), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await cleanUp([place]);
});

const desk: Look = { screen: "desktop", theme: "light", language: "en" };

async function visitor(look: Look = desk, url = pickup.demo.widget_demo_url): Promise<Watched> {
  const person = await newVisitor(browser, look, url);
  visitors.push(person);
  await person.page.goto("/");
  return person;
}

/** Up to the question which of the times suits. */
async function tellEverything(chat: ChatWindow, name: string, phone: string): Promise<void> {
  await chat.write("My kitchen faucet is leaking, can someone come by this week");
  await chat.write(name);
  await chat.write(phone);
  await chat.write("3901 Rainbow Boulevard, Kansas City");
}

describe("a visitor of the business's page", () => {
  test("books a visit by chat, and the owner has it with the lead source Web", async () => {
    const { page, context, complaints } = await visitor();
    const chat = await openChat(page);
    await tellEverything(chat, "Nora Fields", "913 555 0166");
    await chat.choose(/Tuesday/);
    await chat.choose("Yes");
    expect(await chat.card.innerText()).toMatch(/Your visit is booked · Bristol Plumbing\s+Tuesday, November 24/);
    expect(await accessibilityFaults(page)).toEqual([]);
    await screenshot(page, "widget-booked");
    expect(await visitsOf(pickup, "+19135550166")).toMatchObject([
      {
        contact_name: "Nora Fields",
        status: "SCHEDULED",
        lead_source: "Web",
        start_time: expect.stringMatching(/^2026-11-24T/),
      },
    ]);
    expect([await context.cookies(), complaints]).toEqual([[], []]);
  });

  test("finds the conversation again after a reload and after the server was killed and started again", async () => {
    const { page, complaints } = await visitor();
    const chat = await openChat(page);
    await chat.write("My kitchen faucet is leaking, can someone come by this week");
    await chat.write("Ida Brandt");
    const before = await chat.said();
    await page.reload();
    await chat.bubbles.nth(before.length - 1).waitFor();
    expect(await chat.said()).toEqual(before);

    await pickup.killAll();
    pickup = await startPickup(place);
    await page.reload();
    await chat.bubbles.nth(before.length - 1).waitFor();
    expect(await chat.said()).toEqual(before);
    await chat.write("913 555 0167");
    await chat.write("3901 Rainbow Boulevard, Kansas City");
    await chat.choose(/Tuesday|Wednesday|Monday/);
    await chat.choose("Yes");
    expect(await visitsOf(pickup, "+19135550167")).toMatchObject([{ contact_name: "Ida Brandt", lead_source: "Web" }]);
    expect(complaints).toEqual([]);
  });

  test("can do all of it with the keyboard alone, and is back at the button after closing", async () => {
    const { page } = await visitor();
    expect((await tabTo(page, /^Open the chat$/)).isVisible).toBe(true);
    await page.keyboard.press("Enter");
    const chat = chatWindow(page);
    await chat.bubbles.first().waitFor();
    expect(await focusOf(page)).toMatchObject({ name: "Your message", isVisible: true });
    for (const words of ["My faucet is leaking", "Olga Reyes", "913 555 0168", "3901 Rainbow Boulevard, Kansas City"]) {
      const said = await chat.bubbles.count();
      await page.keyboard.type(words);
      await page.keyboard.press("Enter");
      await chat.bubbles.nth(said + 1).waitFor();
    }
    await chat.offers.first().waitFor();
    const offer = await tabTo(page, /^None of these$/, "Shift+Tab");
    expect(offer.isVisible).toBe(true);
    const time = await tabTo(page, /November/, "Shift+Tab");
    const said = await chat.bubbles.count();
    await page.keyboard.press("Enter");
    await chat.bubbles.nth(said + 1).waitFor();
    expect(await chat.bubbles.nth(said).innerText()).toContain(time.name);
    expect(await focusOf(page)).toMatchObject({ name: "Your message" });
    await page.keyboard.press("Escape");
    await chat.panel.waitFor({ state: "hidden" });
    expect(await focusOf(page)).toMatchObject({ name: "Open the chat", isVisible: true });
  });

  test("who floods a conversation gets 429, and the chat says calmly when to write again", async () => {
    const { page } = await visitor();
    const chat = await openChat(page);
    await chat.write("Hello");
    const id = await page.evaluate(
      (key) => (JSON.parse(localStorage.getItem(key) ?? "{}") as { conversation?: string }).conversation,
      `pickup:${pickup.demo.widget_token}`,
    );
    const answers = await Promise.all(Array.from({ length: 35 }, () => ask(`/${id}/message`, { text: "Hello" })));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThanOrEqual(5);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 429]));
    expect(Number(refused[0]?.headers.get("Retry-After"))).toBeGreaterThan(0);

    await chat.message.fill("My faucet is leaking");
    await chat.message.press("Enter");
    await chat.notice.getByText(/^That was a lot at once\. You can write again in \d/).waitFor();
    expect(await chat.panel.locator(".unsent").innerText()).toMatch(/My faucet is leaking\s+Not sent\.\s*Try again/);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

describe("a page that is not the business's", () => {
  let elsewhere: Server;
  let url: string;
  beforeAll(async () => {
    const port = await freePair();
    elsewhere = await serveDemoPage({ root, port, baseUrl: pickup.baseUrl, state: place.state });
    url = `http://127.0.0.1:${port}`;
  });
  afterAll(() => elsewhere.close().closeAllConnections());

  test("is refused by the API, and nothing is begun or booked from there", async () => {
    const before = await conversations();
    const { page } = await visitor(desk, url);
    await page.getByRole("button", { name: "Open the chat" }).click();
    const chat = chatWindow(page);
    await chat.notice.getByText(/cannot be reached|not available/).waitFor();
    await chat.message.fill("My faucet is leaking");
    await chat.message.press("Enter");
    await chat.panel.locator(".unsent").waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await conversations()).toBe(before);

    for (const path of ["/start", `/chat_${"0".repeat(32)}/message`]) {
      const answer = await ask(path, path === "/start" ? {} : { text: "Hello" }, url);
      expect([answer.status, answer.headers.get("Access-Control-Allow-Origin")]).toEqual([403, null]);
    }
    const allowed = await ask("/start", {});
    expect([allowed.status, allowed.headers.get("Access-Control-Allow-Origin")]).toEqual([200, origin()]);
  });
});

describe("the open chat", () => {
  const chats: Partial<Record<string, string>> = {};
  const opening = {
    en: ["My kitchen faucet is leaking", "Nora Fields", "913 555 0169", "3901 Rainbow Boulevard, Kansas City"],
    es: [
      "Se me está goteando la llave de la cocina",
      "Nora Campos",
      "913 555 0170",
      "3901 Rainbow Boulevard, Kansas City",
    ],
  };
  const danger = { en: "I smell gas in the basement", es: "Huele a gas en el sótano" };

  /** A conversation that stands at the offer of times, and one in which the visitor was warned. */
  beforeAll(async () => {
    for (const language of ["en", "es"] as const) {
      const page = { baseUrl: pickup.baseUrl, widgetToken: pickup.demo.widget_token, origin: origin() };
      const offered = await startWebChat(page, { language });
      for (const words of opening[language]) await offered.send(words);
      expect(offered.last().offers.length).toBeGreaterThan(1);
      const warned = await startWebChat(page, { language });
      expect((await warned.send(danger[language])).safety_text).not.toBeNull();
      Object.assign(chats, { [`times ${language}`]: offered.id, [`danger ${language}`]: warned.id });
    }
  });

  test.each(looks)(
    "is accessible with times to choose and with a warning: $screen, $theme, $language",
    async (look) => {
      const { page, context, complaints } = await visitor(look);
      for (const state of ["times", "danger"]) {
        const { language } = look;
        const kept = {
          widgetToken: pickup.demo.widget_token,
          conversation: chats[`${state} ${look.language}`] ?? "",
          language,
        };
        const chat = await resumeChat(page, kept);
        await (state === "times" ? chat.offers.first() : chat.panel.getByRole("alert")).waitFor();
        expect(await chat.panel.getAttribute("lang")).toBe(look.language);
        expect(await accessibilityFaults(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
        await screenshot(page, `widget-${state}-${look.screen}-${look.theme}-${look.language}`);
      }
      expect([await context.cookies(), complaints]).toEqual([[], []]);
    },
  );

  test("runs under the page's strict policy, of which no browser complained in all of these tests", async () => {
    const policy = (await fetch(pickup.demo.widget_demo_url)).headers.get("Content-Security-Policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain("unsafe");
    expect(visitors.length).toBeGreaterThan(10);
    expect(visitors.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});

function origin(): string {
  return new URL(pickup.demo.widget_demo_url).origin;
}

/** As a page at `from` would ask. */
function ask(path: string, body: object, from = origin()): Promise<Response> {
  const headers = { "Content-Type": "application/json", "X-Widget-Token": pickup.demo.widget_token, Origin: from };
  return fetch(`${pickup.baseUrl}/v1/widget${path}`, { method: "POST", headers, body: JSON.stringify(body) });
}

async function conversations(): Promise<number> {
  return (await askApi<unknown[]>(pickup, "/v1/crm/conversations?limit=200")).length;
}
