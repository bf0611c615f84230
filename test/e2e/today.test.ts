import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type PhoneCall, startCall } from "../simulator/gather-call.ts";
import { appointmentsOf, askApi } from "./support/api.ts";
import { openBrowser, type Watched } from "./support/browser.ts";
import { asTwilio, converse, scripted } from "./support/caller.ts";
import { entry, holdLiveLine, openDashboard, part, sidewaysOverflow, stub } from "./support/dashboard.ts";
import { cleanUp, newPlace, type Pickup, type Place, startPickup } from "./support/pickup.ts";

let place: Place;
let pickup: Pickup;
let browser: Browser;
let owner: Watched;
beforeAll(async () => {
  place = await newPlace();
  pickup = await startPickup(place);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await cleanUp([place]);
});
beforeEach(async () => {
  owner = await openDashboard(browser, pickup, { screen: "phone" });
});
afterEach(async () => {
  expect(owner.complaints).toEqual([]);
  await owner.context.close();
});

const dana = {
  name: "Dana Whitfield",
  address: "7420 Barkley Street, Overland Park",
  problem: "The faucet in my kitchen is leaking",
};

/** All that is read along, each sentence in a bubble of its own. */
async function transcript(): Promise<string> {
  const bubbles = await owner.page.getByRole("log").getByRole("listitem").allTextContents();
  return bubbles.map((text) => text.replace(/^(Caller|Pickup): /, "")).join(" ");
}

async function waiting(): Promise<string[]> {
  const { items } = await askApi<{ items: { name: string }[] }>(pickup, "/v1/owner/callbacks");
  return items.map(({ name }) => name).toSorted();
}

/** One sentence and its answer, both read on the page. */
async function sayAndRead(call: PhoneCall, script: ReturnType<typeof scripted>): Promise<void> {
  await converse(call, script, 1);
  const { caller = "", assistant = "" } = call.turns.at(-1) ?? {};
  if (call.listening() !== null) await expect.poll(transcript, soon).toContain(`${caller} ${assistant}`);
}

const soon = { timeout: 10_000 };

describe("Today on a phone", () => {
  test("shows the day: who has an emergency, who waits, and the visits of today and tomorrow", async () => {
    const { page } = owner;
    const day = page.getByRole("main").getByRole("paragraph").first();
    await entry(page, "Schedule", "Ellen Baumgartner").waitFor();
    expect(await day.textContent()).toBe("Monday, November 23 · 3 visits today · 1 emergency · 2 people wait for you");
    const emergency = await entry(page, "Emergencies", "Jasmine Carter").textContent();
    expect(emergency).toContain("Sewage coming up in the basement shower.");
    expect(emergency).toMatch(/59 min\. ago|1 hr\. ago/);
    const call = page.getByRole("link", { name: "Call Jasmine Carter" });
    expect(await call.getAttribute("href")).toBe("tel:+18165550114");
    const names = (where: string) => part(page, where).getByRole("heading", { level: 3 }).allTextContents();
    expect(await names("Needs you")).toEqual(["Luis Ortega", "Hank Delaney"]);
    expect(await names("Schedule")).toEqual(["Ellen Baumgartner", "Derek Nguyen", "Nadia Haddad"]);
    expect(await names("Tomorrow")).toEqual(["Maria Delgado", "Oscar Lindqvist"]);
    expect(await entry(page, "Schedule", "Nadia Haddad").getByRole("time").allTextContents()).toEqual([
      "3:00 PM",
      "4:00 PM",
    ]);
    expect(await sidewaysOverflow(page)).toBe(0);
  });

  test("tells how a list that is empty, late or broken stands, and shows it when it is there again", async () => {
    const { page } = owner;
    const needs = part(page, "Needs you");
    const full = await stub(page, "/v1/owner/callbacks", "empty");
    await page.reload();
    await needs.getByText("Nobody waits for you").waitFor();
    full();
    const arrive = await stub(page, "/v1/owner/callbacks", "slow");
    await page.reload();
    await needs.getByRole("status", { name: "Loading" }).waitFor();
    await entry(page, "Schedule", "Ellen Baumgartner").waitFor();
    arrive();
    await entry(page, "Needs you", "Luis Ortega").waitFor();
    const mend = await stub(page, "/v1/owner/callbacks", "error");
    await page.reload();
    await needs.getByRole("alert").getByText("Something went wrong on our side").waitFor();
    await entry(page, "Schedule", "Ellen Baumgartner").waitFor();
    mend();
    await needs.getByRole("button", { name: "Try again" }).click();
    await entry(page, "Needs you", "Luis Ortega").waitFor();
    // The failures were ours; anything else is not expected.
    const others = owner.complaints.splice(0).filter((one) => !one.endsWith("/v1/owner/callbacks"));
    expect(others).toEqual([]);
  });

  test("takes somebody off the list when it is done, and puts them back at Undo", async () => {
    const { page } = owner;
    const hank = entry(page, "Needs you", "Hank Delaney");
    await hank.getByRole("button", { name: "Done with Hank Delaney" }).click();
    await hank.waitFor({ state: "detached" });
    await expect.poll(waiting, soon).toEqual(["Jasmine Carter", "Luis Ortega"]);
    await page.getByRole("button", { name: "Undo" }).click();
    await hank.waitFor();
    await expect.poll(waiting, soon).toEqual(["Hank Delaney", "Jasmine Carter", "Luis Ortega"]);
    await page.reload();
    await hank.waitFor();
  });

  test("keeps somebody on the list and says so when the wish to take them off fails", async () => {
    const { page } = owner;
    await page.route("**/v1/owner/callbacks/*", (route) => route.abort());
    const luis = entry(page, "Needs you", "Luis Ortega");
    await luis.getByRole("button", { name: "Done with Luis Ortega" }).click();
    await page.getByText("Luis Ortega is still on the list.").waitFor();
    await luis.waitFor();
    expect(await waiting()).toContain("Luis Ortega");
  });
});

describe("a call on Today", () => {
  test("is read along turn by turn with what is understood, and ends as a visit in the list without a reload", async () => {
    const { page } = owner;
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    const call = await startCall(asTwilio(pickup, "+19135550191"));
    const live = entry(page, "In progress", "(913) 555-0191");
    await live.waitFor();
    await expect.poll(transcript, soon).toContain(call.turns[0]?.assistant);
    while (call.listening()) await sayAndRead(call, scripted(dana));
    const known = entry(page, "In progress", dana.name).getByRole("list", { name: "Understood" });
    await known.getByText("7420 Barkley Street").waitFor();
    const [visit] = await appointmentsOf(pickup, dana.name);
    await entry(page, "In progress", dana.name)
      .getByText(/^Booked: /)
      .waitFor();
    const list = visit?.start_time.startsWith("2026-11-23") ? "Schedule" : "Tomorrow";
    await entry(page, list, dana.name).waitFor();
    expect(await page.evaluate(() => "isSamePage" in window)).toBe(true);
  });

  test("that went on while the line was down is caught up word for word when the line is back", async () => {
    const { page } = owner;
    const line = await holdLiveLine(page);
    await page.reload();
    await entry(page, "Schedule", "Ellen Baumgartner").waitFor();
    const call = await startCall(asTwilio(pickup, "+19135550192"));
    const script = scripted({ ...dana, name: "Marcus Bell" });
    await sayAndRead(call, script);
    await line.cut();
    const before = call.turns.length;
    await converse(call, script, 2);
    const missed = call.turns.slice(before);
    expect(missed).toHaveLength(2);
    await page.getByText("Live view is reconnecting.").waitFor();
    const unheard = missed.map(({ caller, assistant }) => `${caller} ${assistant}`).join(" ");
    expect(await transcript()).not.toContain(missed[0]?.caller);
    line.mend();
    await expect.poll(transcript, { timeout: 20_000 }).toContain(unheard);
    expect(line.asked.at(-1)?.searchParams.has("after")).toBe(true);
    await page.getByText("Live view is reconnecting.").waitFor({ state: "detached" });
    while (call.listening()) await sayAndRead(call, script);
    await entry(page, "In progress", "Marcus Bell")
      .getByText(/^Booked: /)
      .waitFor();
  });
});
