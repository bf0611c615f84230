import { env, SELF } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { demoBusiness } from "../support/context.ts";
import { publicUrl, ring } from "../support/pickup.ts";
import { addPerson, ownPage, sessionOf } from "../support/sign-in.ts";
import { type TwoBusinesses, theirs, twoBusinesses } from "../support/two-businesses.ts";

let secrets: TwoBusinesses;

beforeAll(async () => {
  secrets = await twoBusinesses();
});

interface Business {
  id: string;
  name: string;
  status: string;
  numbers: string[];
  keys: { kind: string; prefix: string; last_four: string }[];
  widget_origins: string[];
  owner_phone: string | null;
  api_key?: string;
  owner_token?: string;
  widget_token?: string;
  owner_password?: string;
}

const ask = (method: string, path: string, body?: object) =>
  SELF.fetch(`${publicUrl}/v1/admin${path}`, {
    method,
    headers: { "X-Admin-API-Key": secrets.adminKey, "Content-Type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const told = async (response: Promise<Response>) => (await response).json<Business>();
const list = async () => (await ask("GET", "/businesses")).json<Business[]>();
const find = async (id: string) => (await list()).find((business) => business.id === id);
const withKeys = (keys: Pick<Business, "api_key" | "owner_token">) => ({
  "X-API-Key": keys.api_key ?? "",
  "X-Owner-Token": keys.owner_token ?? "",
});
const callbacks = async (headers: Record<string, string>) =>
  (await SELF.fetch(`${publicUrl}/v1/owner/callbacks`, { headers })).status;

describe("the businesses of the platform", () => {
  it("are listed with what tells their keys apart, and without a secret", async () => {
    const response = await ask("GET", "/businesses");
    const text = await response.text();
    const businesses = JSON.parse(text) as Business[];
    expect(businesses.map(({ id }) => id).sort()).toEqual([demoBusiness, theirs].sort());
    expect(businesses.find(({ id }) => id === theirs)).toEqual({
      id: theirs,
      name: "Other Heating",
      vertical: "hvac",
      status: "ACTIVE",
      owner_phone: null,
      language_code: "en",
      created_at: "2026-11-23T15:00:00Z",
      numbers: ["+19135550143"],
      keys: (["api_key", "owner_token", "widget_token"] as const).map((kind) => ({
        kind,
        prefix: expect.stringMatching(/^(pk|own|wid)_live_$/),
        last_four: secrets.theirs[kind].slice(-4),
        created_at: "2026-11-23T15:00:00Z",
      })),
      widget_origins: ["https://theirs.example"],
    });
    for (const secret of [...Object.values(secrets.ours), ...Object.values(secrets.theirs)]) {
      expect(text).not.toContain(secret);
    }
  });

  it("are read in two waves of trips: who asks, then the list", async () => {
    const timing = (await ask("GET", "/businesses")).headers.get("Server-Timing");
    expect(timing).toMatch(/desc="4"/);
  });
});

describe("a new business", () => {
  it("can be called, entered and shown at once, with secrets that are told this once", async () => {
    const response = await ask("POST", "/businesses", {
      name: "Acme Heating",
      vertical: "hvac",
      zone: "America/Denver",
      number: "(913) 555-0177",
      owner_phone: "+19135550178",
      owner_email: "Ann@Acme.example",
      owner_name: "Ann",
    });
    expect(response.status).toBe(201);
    const made = await response.json<Business>();
    expect(made).toMatchObject({ name: "Acme Heating", status: "ACTIVE", numbers: ["+19135550177"] });
    expect(await callbacks(withKeys(made))).toBe(200);
    expect((await ring({ to: "+19135550177" })).listening()).not.toBeNull();
    const entered = await SELF.fetch(`${publicUrl}/v1/auth/sign-in`, {
      method: "POST",
      headers: { ...ownPage, "Content-Type": "application/json" },
      body: JSON.stringify({ email: "ann@acme.example", password: made.owner_password }),
    });
    expect(await entered.json()).toMatchObject({ businesses: [{ id: made.id, role: "owner" }] });
    const { api_key, owner_token, widget_token, owner_password, ...shown } = made;
    expect(await find(made.id)).toEqual(shown);
  });

  it("gets the id that is asked for, once", async () => {
    const body = { id: "biz_zebra", name: "Zebra Plumbing" };
    expect((await ask("POST", "/businesses", body)).status).toBe(201);
    const again = await ask("POST", "/businesses", { ...body, name: "Thief", number: "+19135550179" });
    expect(again.status).toBe(409);
    expect(await find("biz_zebra")).toMatchObject({ name: "Zebra Plumbing", numbers: [] });
  });

  it("takes no number from another business", async () => {
    const response = await ask("POST", "/businesses", { name: "Thief", number: "+19135550143" });
    expect(response.status).toBe(409);
    expect((await list()).map(({ name }) => name)).not.toContain("Thief");
  });

  it("does not change the password of an owner who signs in already, nor tells one", async () => {
    await addPerson("known@example.com", { [theirs]: "viewer" });
    const hash = () =>
      env.CONTROL.prepare("SELECT password_hash FROM people WHERE email = 'known@example.com'").first();
    const before = await hash();
    const made = await told(ask("POST", "/businesses", { name: "Second", owner_email: "known@example.com" }));
    expect(made.owner_password).toBeUndefined();
    expect(await hash()).toEqual(before);
  });

  it.each([
    {},
    { name: " " },
    { name: "X", zone: "Mars/Base" },
    { name: "X", number: "123" },
    { name: "X", number: "+19135550176", owner_phone: "(913) 555-0176" },
    { name: "X", id: "acme" },
    { name: "X", owner_email: "nobody" },
    { name: "X", shard: "SHARD_9" },
    { name: "X", is_platform_admin: true },
  ])("is refused for %j", async (body) => {
    const before = (await list()).length;
    expect((await ask("POST", "/businesses", body)).status).toBe(422);
    expect(await list()).toHaveLength(before);
  });
});

describe("a change of a business", () => {
  it("changes what it names and nothing else, and is audited by the names of the fields", async () => {
    const before = await find(theirs);
    const body = { name: "Better Heating", owner_phone: "+19135550180", widget_origins: ["https://Better.example/"] };
    const after = await told(ask("PATCH", `/businesses/${theirs}`, body));
    expect(after).toEqual({
      ...before,
      name: "Better Heating",
      owner_phone: "+19135550180",
      widget_origins: ["https://better.example"],
    });
    const audit = await env.SHARD_0.prepare(
      "SELECT actor_type, changed_fields FROM audit_events WHERE tenant_id = ? AND action = 'business.change'",
    )
      .bind(theirs)
      .all();
    expect(audit.results).toEqual([{ actor_type: "admin", changed_fields: '["name","ownerPhone"]' }]);
    const settings = await SELF.fetch(`${publicUrl}/v1/owner/settings`, { headers: withKeys(secrets.theirs) });
    expect(await settings.json()).toMatchObject({ name: "Better Heating", owner_phone: "+19135550180", version: 2 });
  });

  it("replaces its numbers, and takes none from another business", async () => {
    const numbers = ["+19135550190", "+19135550191"];
    expect((await told(ask("PATCH", `/businesses/${theirs}`, { numbers }))).numbers).toEqual(numbers);
    const before = await find(theirs);
    const theft = { numbers: ["+19135550142"], widget_origins: ["https://thief.example"] };
    expect((await ask("PATCH", `/businesses/${theirs}`, theft)).status).toBe(409);
    expect(await find(theirs)).toEqual(before);
    expect((await find(theirs))?.numbers).toEqual(numbers);
    expect((await ring({ to: "+19135550143" })).listening()).toBeNull();
  });

  it("suspends: keys, people, pages and callers are refused at once, and let in again later", async () => {
    const cookie = { Cookie: await sessionOf("owner@theirs.example") };
    const widget = { "X-Widget-Token": secrets.theirs.widget_token };
    const seen = async () => [
      await callbacks(withKeys(secrets.theirs)),
      await callbacks(cookie),
      (await SELF.fetch(`${publicUrl}/v1/widget/business`, { headers: widget })).status,
      (await ring({ to: "+19135550190" })).listening() !== null,
    ];
    expect(await seen()).toEqual([200, 200, 200, true]);
    await ask("PATCH", `/businesses/${theirs}`, { status: "SUSPENDED" });
    expect(await seen()).toEqual([403, 403, 403, false]);
    await ask("PATCH", `/businesses/${theirs}`, { status: "ACTIVE" });
    expect(await seen()).toEqual([200, 200, 200, true]);
  });

  it.each([
    { status: "GONE" },
    { widget_origins: ["*"] },
    { numbers: ["1"] },
    { owner_phone: "(913) 555-0190" },
    { numbers: ["+19135550180"] },
    { shard: "SHARD_9" },
    { id: "biz_x" },
  ])("is refused for %j, and changes nothing", async (body) => {
    const before = await find(theirs);
    expect((await ask("PATCH", `/businesses/${theirs}`, { name: "Mallory", ...body })).status).toBe(422);
    expect(await find(theirs)).toEqual(before);
  });

  it("of a business that is not there is answered 404", async () => {
    expect((await ask("PATCH", "/businesses/biz_nobody", { name: "X" })).status).toBe(404);
    expect((await ask("POST", "/businesses/biz_nobody/rotate-key")).status).toBe(404);
  });
});

describe("a new secret", () => {
  it.each([
    ["rotate-key", "api_key"],
    ["rotate-owner-token", "owner_token"],
  ] as const)("by %s takes the place of the former one at once, for this business alone", async (path, kind) => {
    const former = { ...secrets.theirs };
    const rotated = await told(ask("POST", `/businesses/${theirs}/${path}`));
    const fresh = rotated[kind] ?? "";
    expect(rotated.keys.find((key) => key.kind === kind)?.last_four).toBe(fresh.slice(-4));
    expect(await callbacks(withKeys(former))).toBe(401);
    secrets.theirs = { ...former, [kind]: fresh };
    expect(await callbacks(withKeys(secrets.theirs))).toBe(200);
    expect(await callbacks(withKeys(secrets.ours))).toBe(200);
  });

  it("of the chat shuts out the pages that have the former one", async () => {
    const status = async (token: string) =>
      (await SELF.fetch(`${publicUrl}/v1/widget/business`, { headers: { "X-Widget-Token": token } })).status;
    const { widget_token: fresh = "" } = await told(ask("POST", `/businesses/${theirs}/rotate-widget-token`));
    expect([await status(secrets.theirs.widget_token), await status(fresh)]).toEqual([401, 200]);
  });
});
