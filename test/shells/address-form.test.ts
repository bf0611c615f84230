// An address that is not understood is typed into a form that was texted to the caller.
import { SELF } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import type { PhoneCall } from "../simulator/gather-call.ts";
import { type Keys, newCaller, ownerGet, publicUrl, ring, seeded } from "../support/pickup.ts";

let keys: Keys;
beforeAll(async () => {
  keys = await seeded();
});

async function textsTo(phone: string): Promise<string[]> {
  const response = await SELF.fetch(`${publicUrl}/v1/dev/outbox`);
  const { messages } = (await response.json()) as { messages: { to: string; body: string }[] };
  return messages.filter(({ to }) => to === phone).map(({ body }) => body);
}

async function linkTo(phone: string): Promise<string> {
  return /https:\S+/.exec((await textsTo(phone)).join(" "))?.[0] ?? "";
}

async function misheard(): Promise<{ call: PhoneCall; from: string; url: string }> {
  const from = newCaller();
  const call = await ring({ from });
  await call.say("my kitchen sink is leaking");
  await call.say("Jane Doe");
  const answer = await call.say("hmm");
  expect(answer).toContain("I have texted you a link");
  await expect.poll(() => linkTo(from)).not.toBe("");
  const url = await linkTo(from);
  return { call, from, url };
}

function type(url: string, fields: Record<string, string>): Promise<Response> {
  return SELF.fetch(url, { method: "POST", body: new URLSearchParams(fields) });
}

const typed = { street: "7420 Barkley Street", unit: "", city: "Overland Park", postal_code: "66204" };

describe("a caller whose address is not understood", () => {
  it("types it, and the call goes on with what was typed", async () => {
    const { call, from, url } = await misheard();
    const page = await SELF.fetch(url);
    expect(await page.text()).toContain("House number and street");
    expect(page.headers.get("Content-Security-Policy")).toMatch(/default-src 'none'/);
    expect((await type(url, typed)).status).toBe(200);
    expect(await call.say("okay, done")).toContain("Which works for you?");
    expect(await call.say("the first one")).toContain("7420 Barkley Street, Overland Park, 66204");
    await call.say("yes");
    const appointments = (await (await ownerGet(keys, "/v1/crm/appointments")).json()) as { appointments?: unknown };
    expect(JSON.stringify(appointments)).toContain("7420 Barkley Street, Overland Park, 66204");
    expect(from).toMatch(/^\+1/);
  });

  it("is told what is wrong with what was typed", async () => {
    const { url } = await misheard();
    const answer = await type(url, { ...typed, postal_code: "662" });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("Please check the street and the ZIP code.");
  });

  it("may still say it in parts", async () => {
    const { call } = await misheard();
    expect(await call.say("7420 Barkley Street, Overland Park")).toContain("Which works for you?");
  });
});

describe("the form", () => {
  it("opens for nobody without the secret of the text", async () => {
    const { url } = await misheard();
    const wrong = url.replace(/[0-9a-f]{32}$/, "0".repeat(32));
    expect((await SELF.fetch(wrong)).status).toBe(404);
    expect((await type(wrong, typed)).status).toBe(404);
  });

  it("is shut once the call is over", async () => {
    const { call, url } = await misheard();
    await call.hangUp();
    expect((await type(url, typed)).status).toBe(404);
  });

  it("runs nothing that is typed into it", async () => {
    const { call, url } = await misheard();
    await type(url, { ...typed, street: "<script>alert(1)</script>" });
    expect(await (await SELF.fetch(url)).text()).not.toContain("<script>");
    expect(await call.say("done")).not.toContain("<script>");
  });
});
