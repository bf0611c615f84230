import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { appointmentsOf, askApi } from "./support/api.ts";
import { openBrowser, type Watched } from "./support/browser.ts";
import { openDashboard, part } from "./support/dashboard.ts";
import { cleanUp, newPlace, type Pickup, type Place, startPickup } from "./support/pickup.ts";

let place: Place;
let pickup: Pickup;
let browser: Browser;
const opened: Watched[] = [];
beforeAll(async () => {
  place = await newPlace();
  pickup = await startPickup(place);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await cleanUp([place]);
});
afterEach(async () => {
  const complaints = opened.flatMap((one) => one.complaints);
  await Promise.all(opened.splice(0).map(({ context }) => context.close()));
  expect(complaints).toEqual([]);
});

async function openCalendar(timeZone?: string): Promise<Page> {
  const owner = await openDashboard(browser, pickup, timeZone === undefined ? {} : { timeZone });
  opened.push(owner);
  await owner.page.getByRole("link", { name: "Calendar" }).first().click();
  await visit(owner.page, "Maria Delgado").waitFor();
  return owner.page;
}

const visit = (page: Page, name: string): Locator => part(page, "Visits").getByRole("button", { name });

/** The column of a day of the week, Sunday first. */
const day = (page: Page, number: number): Locator =>
  part(page, "Visits")
    .getByRole("row", { name: /^Timed/ })
    .getByRole("cell")
    .nth(number);

const dialog = (page: Page): Locator => page.getByRole("dialog");

async function startOf(name: string): Promise<string | undefined> {
  return (await appointmentsOf(pickup, name))[0]?.start_time;
}

/** To another visit's time, on its own day or on that of `column`. */
async function drag(page: Page, what: Locator, { time, column = time }: { time: Locator; column?: Locator }) {
  const boxes = await Promise.all([what, time, column].map((one) => one.boundingBox()));
  const [from, row, lane] = boxes;
  if (!from || !row || !lane) throw new Error("what is dragged, or where to, is not in sight");
  const grip = { x: from.x + from.width / 2, y: from.y + 3 };
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await page.mouse.move(grip.x, grip.y + 20, { steps: 4 });
  await page.mouse.move(lane.x + lane.width / 2, row.y + 3, { steps: 12 });
  await page.mouse.up();
}

async function fillTime(page: Page, date: string, time: string): Promise<void> {
  await dialog(page).getByLabel("Date").fill(date);
  await dialog(page).getByLabel("Time", { exact: true }).fill(time);
}

describe("the calendar", () => {
  test("refuses to move a visit onto a taken time, says who is there and when, and shows it where it was", async () => {
    const page = await openCalendar();
    const oscar = visit(page, "Oscar Lindqvist");
    const before = await oscar.boundingBox();
    await drag(page, oscar, { time: visit(page, "Maria Delgado") });
    const reason = dialog(page).getByRole("alert");
    await reason.getByText("That time is taken.").waitFor();
    expect(await reason.getByRole("listitem").textContent()).toMatch(
      /^Taken: Maria Delgado, Tue, Nov 24, 8:00\s–\s10:00\sAM$/,
    );
    await dialog(page).getByRole("button", { name: "Close" }).click();
    await dialog(page).waitFor({ state: "detached" });
    expect(await oscar.boundingBox()).toEqual(before);
    expect(await oscar.textContent()).toMatch(/1:00.+2:00/);
    expect(await startOf("Oscar Lindqvist")).toBe("2026-11-24T19:00:00Z");
  });

  test("moves a visit that is dragged to a free time, for everybody who looks", async () => {
    const [page, other] = [await openCalendar(), await openCalendar()];
    await drag(page, visit(page, "Tom Hendricks"), { time: visit(page, "Oscar Lindqvist"), column: day(page, 5) });
    // To the quarter of an hour that the pointer is nearest to.
    const told = await page.getByText(/^Moved to Fri, Nov 27, /).textContent();
    const [, time, minutes] = /(1:(00|15)\s–\s2:(?:30|45))\sPM\.$/.exec(told ?? "") ?? [];
    expect(await startOf("Tom Hendricks")).toBe(`2026-11-27T19:${minutes}:00Z`);
    for (const one of [page, other]) {
      await day(one, 5)
        .getByRole("button", { name: "Tom Hendricks" })
        .getByText(time ?? "")
        .waitFor();
    }
  });

  test("lets one of two win who move the same visit, and tells the other the winner's time", async () => {
    const [first, second] = [await openCalendar(), await openCalendar()];
    for (const page of [first, second]) await visit(page, "Beth Kowalski").click();
    await fillTime(first, "2026-11-27", "10:00");
    await fillTime(second, "2026-11-28", "09:00");
    await dialog(first).getByRole("button", { name: "Save" }).click();
    await first.getByText("Saved.").waitFor();
    await dialog(second).getByRole("button", { name: "Save" }).click();
    const reason = dialog(second).getByRole("alert");
    await reason.getByText("Somebody else changed this visit meanwhile.").waitFor();
    expect(await reason.textContent()).toMatch(/It is now Fri, Nov 27, 10:00\s–\s11:30\sAM, scheduled\./);
    expect(await startOf("Beth Kowalski")).toBe("2026-11-27T16:00:00Z");
    expect(await dialog(second).getByLabel("Date").inputValue()).toBe("2026-11-27");
    await dialog(second).getByRole("button", { name: "Close" }).click();
    for (const page of [first, second]) await day(page, 5).getByRole("button", { name: "Beth Kowalski" }).waitFor();
  });

  test("takes a visit for somebody new, and calls it off after asking", async () => {
    const page = await openCalendar();
    await page.getByRole("button", { name: "New visit" }).click();
    await dialog(page).getByRole("radio", { name: "Somebody new" }).click();
    await dialog(page).getByLabel("Name").fill("Gloria Petersen");
    await dialog(page).getByLabel("Phone").fill("(913) 555-0164");
    await fillTime(page, "2026-11-27", "08:30");
    await dialog(page).getByLabel("Minutes").fill("60");
    await dialog(page).getByRole("button", { name: "Enter visit" }).click();
    await page.getByText("The visit is entered.").waitFor();
    const gloria = day(page, 5).getByRole("button", { name: "Gloria Petersen" });
    await gloria.waitFor();
    expect(await appointmentsOf(pickup, "Gloria Petersen")).toMatchObject([
      { start_time: "2026-11-27T14:30:00Z", end_time: "2026-11-27T15:30:00Z", contact_phone: "+19135550164" },
    ]);
    await gloria.click();
    await dialog(page).getByRole("button", { name: "Cancel this visit" }).click();
    await dialog(page).getByText("Gloria Petersen gets a text that it is off.").waitFor();
    await dialog(page).getByRole("button", { name: "Cancel the visit" }).click();
    await page.getByText("The visit is cancelled.").waitFor();
    await gloria.waitFor({ state: "detached" });
    const [cancelled] = await appointmentsOf(pickup, "Gloria Petersen");
    expect(cancelled?.status).toBe("CANCELLED");
    const free = {
      customer_id: cancelled?.customer_id ?? "",
      start_time: "2026-11-27T14:30:00Z",
      end_time: "2026-11-27T15:30:00Z",
    };
    await askApi(pickup, "/v1/crm/appointments", { method: "POST", body: free });
  });

  test("shows and takes the business's hours on a device in Berlin", async () => {
    const page = await openCalendar("Europe/Berlin");
    expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe("Europe/Berlin");
    const oscar = day(page, 2).getByRole("button", { name: "Oscar Lindqvist" });
    expect(await oscar.textContent()).toMatch(/1:00\s–\s2:00/);
    await oscar.click();
    await dialog(page)
      .getByText(/Tuesday, November 24, 1:00\s–\s2:00\sPM/)
      .waitFor();
    expect(await dialog(page).getByLabel("Time", { exact: true }).inputValue()).toBe("13:00");
    await fillTime(page, "2026-11-24", "14:30");
    await dialog(page).getByRole("button", { name: "Save" }).click();
    await page.getByText("Saved.").waitFor();
    expect(await startOf("Oscar Lindqvist")).toBe("2026-11-24T20:30:00Z");
    await oscar.getByText("2:30 – 3:30").waitFor();
  });
});
