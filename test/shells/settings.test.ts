import { env } from "cloudflare:test";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { changeSettings, findBusiness, readSettings } from "../../src/domain/tenants/index.ts";
import { testContext } from "../support/context.ts";
import { freshStore } from "../support/fresh-store.ts";
import { hostileStrings } from "../support/hostile-strings.ts";
import { d1TripsOf, type Keys, newCaller, ownerGet, ownerSend, ring, seeded, seededOther } from "../support/pickup.ts";

interface Settings {
  version: number;
  services: { key: string; minutes: number; price_min: number | null; price_max: number | null; words: string[] }[];
  hours: Record<string, { open: string; close: string }>;
  [field: string]: unknown;
}

let ours: Keys;
let theirs: Keys;
const { ctx } = testContext(env);
const path = "/v1/owner/settings";

beforeAll(async () => {
  await freshStore();
  ours = await seeded();
  theirs = await seededOther();
});

const read = async (keys = ours) => await (await ownerGet(keys, path)).json<Settings>();
const send = (body: unknown, keys = ours) => ownerSend(keys, { method: "PATCH", path, body });

/** A change on the settings as they are. */
async function change(fields: Partial<Settings>): Promise<Settings> {
  const { version } = await read();
  const response = await send({ version, ...fields });
  expect([response.status, response.status === 200 ? "" : await response.clone().text()]).toEqual([200, ""]);
  return await response.json<Settings>();
}

describe("the settings", () => {
  it("are read and changed with the version that was read", async () => {
    const before = await read();
    expect(before).toMatchObject({
      version: 1,
      name: "Bristol Plumbing",
      zone: "America/Chicago",
      language_code: "en",
      owner_phone: "+19135550123",
      greeting: null,
      emergency_keywords: [],
      closed_dates: [],
      after_hours_fee: 150,
      transfer_to: null,
      widget_origins: [],
    });
    expect(before.hours["6"]).toEqual({ open: "09:00", close: "13:00" });
    expect(before.services.find(({ key }) => key === "water_heater")).toMatchObject({
      price_min: 1500,
      price_max: 2800,
    });
    const wish = {
      name: "Bristol & Daughters",
      owner_phone: "(913) 555-0111",
      hours: { "1": { open: "07:30", close: "24:00" } },
      closed_dates: ["2026-12-24"],
      after_hours_fee: 99.5,
      max_jobs_per_day: 6,
      transfer_to: "913 555 0112",
      widget_origins: ["https://Bristol.example/", "http://localhost:8787", "http://[::1]:8787"],
    };
    const after = await change(wish);
    const kept = {
      ...wish,
      owner_phone: "+19135550111",
      transfer_to: "+19135550112",
      widget_origins: ["http://[::1]:8787", "http://localhost:8787", "https://bristol.example"],
    };
    expect(after).toEqual({ ...before, ...kept, version: 2 });
    expect(await read()).toEqual(after);
    expect((await findBusiness(ctx, ctx.tenant.id))?.name).toBe("Bristol & Daughters");
  });

  it("sent back whole as they were read change nothing but the version", async () => {
    const before = await read();
    expect(await change(before)).toEqual({ ...before, version: before.version + 1 });
  });

  it("decided on an older version are refused, and nothing of them is kept", async () => {
    const before = await read();
    const stale = await send({
      version: before.version - 1,
      name: "Too late",
      widget_origins: ["https://late.example"],
    });
    expect(stale.status).toBe(409);
    expect(await stale.json()).toMatchObject({ code: "conflict" });
    expect(await read()).toEqual(before);
  });

  it.each<[string, unknown]>([
    ["version", { name: "No version" }],
    ["name", { version: 1, name: " " }],
    ["zone", { zone: "Mars/Olympus" }],
    ["owner_phone", { owner_phone: "12" }],
    ["owner_phone", { owner_phone: "(913) 555-0142" }],
    ["transfer_to", { transfer_to: "(913) 555-0142" }],
    ["greeting.en", { greeting: { en: "x".repeat(301) } }],
    ["emergency_keywords", { emergency_keywords: Array.from({ length: 51 }, (_, i) => `word ${i}`) }],
    ["emergency_keywords.0", { emergency_keywords: ["x".repeat(61)] }],
    ["hours.1", { hours: { "1": { open: "17:00", close: "08:00" } } }],
    ["hours.1.open", { hours: { "1": { open: "8", close: "17:00" } } }],
    ["closed_dates.0", { closed_dates: ["2026-02-30"] }],
    ["closed_holidays.0", { closed_holidays: ["festivus"] }],
    ["services", { services: [] }],
    ["services.0.minutes", { services: [serviceWith({ minutes: 14 })] }],
    ["services.0.minutes", { services: [serviceWith({ minutes: 1441 })] }],
    ["services.1.key", { services: [serviceWith({}), serviceWith({})] }],
    ["services.0.price_max", { services: [serviceWith({ price_min: 500, price_max: 499 })] }],
    ["services.0.price_max", { services: [serviceWith({ price_min: 500 })] }],
    ["travel_buffer_minutes", { travel_buffer_minutes: -1 }],
    ["max_jobs_per_day", { max_jobs_per_day: 0 }],
    ["widget_origins.0", { widget_origins: ["http://bristol.example"] }],
    ["widget_origins.0", { widget_origins: ["https://bristol.example/page"] }],
  ])("that make no sense are refused naming the field (%s)", async (field, fields) => {
    const before = await read();
    const response = await send({ ...(field === "version" ? {} : { version: before.version }), ...(fields as object) });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ code: "invalid_input", fields: [field] });
    expect(await read()).toEqual(before);
  });

  it("are the owner's alone, and each business's own", async () => {
    expect((await ownerGet({ ...ours, owner_token: theirs.owner_token }, path)).status).toBe(401);
    const before = await read();
    expect(
      (await send({ version: 1, name: "Theirs", widget_origins: ["https://theirs.example"] }, theirs)).status,
    ).toBe(200);
    expect(await read()).toEqual(before);
  });

  it("cost three trips to read: credentials, settings, web origins", async () => {
    expect(d1TripsOf(await ownerGet(ours, path))).toBe(3);
  });

  it("keep what was written as it was written", async () => {
    const words = [...new Set(hostileStrings.map((text) => text.slice(0, 60).trim()))].slice(0, 50);
    const { emergency_keywords: kept } = await change({ emergency_keywords: words });
    expect(kept).toEqual(words);
    expect((await read()).emergency_keywords).toEqual(words);
    for (const name of hostileStrings.slice(0, 5)) expect((await change({ name })).name).toBe(name);
  });
});

function serviceWith(fields: object) {
  const name = { en: "drain work", es: "drenajes" };
  return { key: "drain", name, minutes: 60, price_min: null, price_max: null, words: [], ...fields };
}

describe("the next call", () => {
  beforeEach(async () => {
    await freshStore();
    ours = await seeded();
  });

  const talkOf = (turns: readonly { assistant: string }[]) => turns.map(({ assistant }) => assistant).join(" ");
  const toOffer = ["my kitchen sink is leaking", "Jane Doe", "742 Evergreen Terrace, Merriam Kansas 66203"];

  it("is greeted in the business's new words, and still by an automated assistant", async () => {
    await change({ name: "Bristol & Daughters", greeting: { en: "Bristol and Daughters, we fix pipes" } });
    const { turns } = await ring();
    expect(turns[0]?.assistant).toContain("Bristol and Daughters, we fix pipes. This is the automated assistant.");
    await change({ greeting: null });
    expect((await ring()).turns[0]?.assistant).toContain(
      "Thanks for calling Bristol & Daughters. This is the automated",
    );
  });

  it("takes a word for an emergency that was none before", async () => {
    const wordy = "there is a purple puddle under the stairs";
    const from = newCaller();
    await (await ring({ from })).say(wordy);
    await change({ emergency_keywords: ["purple puddle"] });
    const calm = await env.SHARD_0.prepare("select count(*) as n from callbacks where is_emergency = 1").first();
    const call = await ring({ from: newCaller() });
    await call.say(wordy);
    await call.hangUp();
    const alarmed = await env.SHARD_0.prepare("select count(*) as n from callbacks where is_emergency = 1").first();
    expect([calm?.n, alarmed?.n]).toEqual([0, 1]);
  });

  it("books the new length of a visit", async () => {
    const { services } = await read();
    await change({ services: services.map((s) => (s.key === "fixture_or_leak_repair" ? { ...s, minutes: 195 } : s)) });
    const call = await ring();
    for (const words of [...toOffer, "the first one", "yes please"]) await call.say(words);
    const visit = await env.SHARD_0.prepare("select end_at - start_at as ms from appointments").first<{ ms: number }>();
    expect(visit?.ms).toBe(195 * 60_000);
  });

  it("is not offered a day that is closed now", async () => {
    const open = await ring();
    for (const words of [...toOffer, "tomorrow"]) await open.say(words);
    expect(talkOf(open.turns)).toContain("Tuesday, November 24th");
    await change({ closed_dates: ["2026-11-24"] });
    const closed = await ring();
    for (const words of [...toOffer, "tomorrow"]) await closed.say(words);
    expect(talkOf(closed.turns)).not.toContain("November 24th");
    expect(talkOf(closed.turns)).toMatch(/Monday|Wednesday/);
  });

  it("is offered times only in the new hours", async () => {
    await change({ hours: { "3": { open: "13:00", close: "15:00" } } });
    const call = await ring();
    for (const words of toOffer) await call.say(words);
    expect(talkOf(call.turns)).toContain("Wednesday, November 25th at 1 in the afternoon");
    expect(talkOf(call.turns)).not.toMatch(/Monday|Tuesday|Thursday|Friday/);
  });

  it("hears what was changed by another way than this page too", async () => {
    const { version } = await readSettings(ctx);
    await changeSettings(ctx, { key: "elsewhere", version, change: { greeting: { en: "Hello there." } } });
    expect((await ring()).turns[0]?.assistant).toContain("Hello there. This is the automated assistant.");
  });
});
