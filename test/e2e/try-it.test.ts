import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { newMemory, nextWords } from "../../tools/call/caller.ts";
import { startCall } from "../simulator/gather-call.ts";
import { type Appointment, appointmentsOf, askApi } from "./support/api.ts";
import { openBrowser, type Watched } from "./support/browser.ts";
import { asTwilio, converse, type OutboxText, scripted, textThat } from "./support/caller.ts";
import { openDashboard, part } from "./support/dashboard.ts";
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
  owner = await openDashboard(browser, pickup);
  await owner.page.getByRole("link", { name: "Try it" }).click();
});
afterEach(async () => {
  expect(owner.complaints).toEqual([]);
  await owner.context.close();
});

const trial = {
  name: "Trudy Rehearsal",
  phone: "913 555 0166",
  address: "7420 Barkley Street, Overland Park",
  problem: "The faucet in my kitchen is leaking",
};

const answers = (page: Page) =>
  page
    .getByRole("log", { name: "Transcript" })
    .getByRole("paragraph")
    .filter({ hasText: /^Receptionist: / });

/** Types until the receptionist has said goodbye. */
async function bookByHand(page: Page): Promise<void> {
  const script = scripted(trial);
  const memory = newMemory();
  const field = page.getByLabel("What the caller says");
  await page.getByRole("button", { name: "Call", exact: true }).click();
  for (let heard = 1; ; heard++) {
    await answers(page)
      .nth(heard - 1)
      .waitFor();
    if (await page.getByText("The call is over").isVisible()) return;
    const said =
      (await answers(page)
        .nth(heard - 1)
        .textContent()) ?? "";
    const words = nextWords(script, said, memory);
    if (words === null) throw new Error(`the caller has nothing to say to: ${said}`);
    await field.fill(words);
    await field.press("Enter");
  }
}

async function outbox(): Promise<OutboxText[]> {
  return (await askApi<{ messages: OutboxText[] }>(pickup, "/v1/dev/outbox")).messages;
}

describe("Try it", () => {
  test("books a visit that is a test: it takes no time, texts nobody and is in no list", async () => {
    const { page } = owner;
    const before = await askApi<Appointment[]>(pickup, "/v1/crm/appointments?limit=500");
    await bookByHand(page);
    const booked = page.getByRole("group", { name: "Booked visit" });
    await booked.getByText("Test: nothing is sent, the time stays free").waitFor();
    const time = await booked.getByText(/, November \d+, /).textContent();
    expect(await booked.textContent()).toContain(trial.name);
    expect(await part(page, "Understood so far").textContent()).toMatch(/Booked.*7420 Barkley Street/);
    expect(await askApi(pickup, "/v1/crm/appointments?limit=500")).toEqual(before);

    // A real caller is offered the same time, and gets it.
    const caller = "+19135550167";
    const call = await startCall(asTwilio(pickup, caller));
    await converse(call, scripted({ name: "Ray Opal", address: trial.address, problem: trial.problem }));
    await page.getByRole("link", { name: "Calendar" }).click();
    await part(page, "Visits").getByRole("button", { name: "Ray Opal" }).click();
    await page
      .getByRole("dialog")
      .getByText(time ?? "")
      .waitFor();
    expect(await appointmentsOf(pickup, trial.name)).toEqual([]);

    // Its text went out after where the trial's would have gone.
    await textThat(pickup, caller, (body) => /booked/i.test(body));
    await textThat(pickup, pickup.demo.owner_phone, (body) => body.includes("Ray Opal"));
    const sent = await outbox();
    expect(sent.filter(({ to, body }) => to === "+19135550166" || body.includes(trial.name))).toEqual([]);
  });

  test("has a ready caller call by itself, sentence for sentence, and says that it ended as expected", async () => {
    const { page } = owner;
    const before = await outbox();
    await page.getByRole("button", { name: "Watch: Leak under the sink" }).click();
    await page.getByText("Calling now: Leak under the sink").waitFor();
    await page.getByText("Ended as expected: booked").first().waitFor({ timeout: 60_000 });
    expect(await answers(page).count()).toBeGreaterThan(4);
    expect(await page.getByRole("log", { name: "Transcript" }).textContent()).toContain("6110 West 75th Street");
    expect(await appointmentsOf(pickup, "Sarah Miller")).toEqual([]);
    expect(await outbox()).toEqual(before);
  });
});
