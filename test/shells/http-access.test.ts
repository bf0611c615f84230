import { env, SELF } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { issueCredentials } from "../../src/domain/auth/index.ts";
import { createBusiness, demoBusiness } from "../../src/domain/tenants/index.ts";
import { otherBusiness, testContext } from "../support/context.ts";
import { type Keys, ownerGet, publicUrl, ring, seeded } from "../support/pickup.ts";

let ours: Keys;
let theirs: Keys;

async function seedOther(): Promise<Keys> {
  const { ctx, settle } = testContext(env, { tenantId: otherBusiness });
  await createBusiness(ctx, { key: "other", ...demoBusiness, name: "Other Plumbing", numbers: ["+19135550143"] });
  const keys = await issueCredentials(ctx, { kinds: ["api_key", "owner_token"], isRotation: true });
  await settle();
  return keys;
}

beforeAll(async () => {
  ours = await seeded();
  theirs = await seedOther();
});

describe("an owner", () => {
  it("sees the own customers and visits and nobody else's", async () => {
    const call = await ring({ from: "+19135550771" });
    for (const words of [
      "my sink is leaking",
      "Canary Jones",
      "742 Evergreen Terrace, Merriam",
      "the first one",
      "yes",
    ])
      await call.say(words);
    for (const path of ["/v1/crm/customers", "/v1/crm/appointments", "/v1/owner/schedule/tomorrow"]) {
      const seen = await (await ownerGet(theirs, path)).text();
      expect(seen).not.toContain("Canary");
    }
    expect(await (await ownerGet(ours, "/v1/crm/customers")).text()).toContain("Canary Jones");
    expect((await ownerGet(theirs, `/v1/dev/calls/${call.callSid}`)).status).toBe(404);
    expect((await ownerGet(ours, `/v1/dev/calls/${call.callSid}`)).status).toBe(200);
  });

  it("needs the token of the same business as the key", async () => {
    const mixed = { api_key: ours.api_key, owner_token: theirs.owner_token };
    expect((await ownerGet(mixed, "/v1/crm/customers")).status).toBe(401);
  });

  it("is answered 404 about another business, whether or not it exists", async () => {
    const ask = (id: string) =>
      SELF.fetch(`${publicUrl}/v1/crm/customers`, {
        headers: { "X-API-Key": ours.api_key, "X-Owner-Token": ours.owner_token, "X-Business-ID": id },
      });
    expect((await ask(otherBusiness)).status).toBe(404);
    expect((await ask("biz_nobody")).status).toBe(404);
  });

  it("sees who waits to be called back", async () => {
    const call = await ring({ from: "+19135550772" });
    await call.say("my sink is leaking");
    await call.hangUp();
    const { items } = await (await ownerGet(ours, "/v1/owner/callbacks")).json<{ items: object[] }>();
    expect(items).toContainEqual(
      expect.objectContaining({ phone: "+19135550772", status: "PENDING", reason: "PARTIAL_INTAKE", attempts: 1 }),
    );
    const foreign = await (await ownerGet(theirs, "/v1/owner/callbacks")).json<{ items: object[] }>();
    expect(foreign.items).toEqual([]);
  });

  it("hears tomorrow's day as text", async () => {
    const schedule = await (await ownerGet(ours, "/v1/owner/schedule/tomorrow")).json<{ reply_text: string }>();
    expect(schedule.reply_text).toMatch(/^Tomorrow you have/);
  });

  it("is shut out, and callers are told goodbye, while the business is suspended", async () => {
    await env.CONTROL.prepare("UPDATE businesses SET status = 'SUSPENDED' WHERE id = ?").bind(otherBusiness).run();
    expect((await ownerGet(theirs, "/v1/crm/customers")).status).toBe(403);
    const call = await ring({ to: "+19135550143" });
    expect(call.listening()).toBeNull();
  });
});

describe("filters and pages", () => {
  it.each(["limit=0", "limit=501", "offset=-1", "start_time_from=yesterday", "is_emergency=perhaps"])(
    "refuse %s naming the field",
    async (query) => {
      const response = await ownerGet(ours, `/v1/crm/appointments?${query}`);
      expect(response.status).toBe(422);
      expect(await response.json()).toMatchObject({ fields: [query.split("=")[0]] });
    },
  );

  it("find visits of a status in any case", async () => {
    const found = await (await ownerGet(ours, "/v1/crm/appointments?status=scheduled&limit=1")).json<unknown[]>();
    expect(found).toHaveLength(1);
  });
});

describe("pages of other sites", () => {
  const preflight = (origin: string) =>
    SELF.fetch(`${publicUrl}/v1/crm/customers`, {
      method: "OPTIONS",
      headers: {
        Origin: origin,
        "Access-Control-Request-Method": "GET",
        "Access-Control-Request-Headers": "X-API-Key",
      },
    });

  it("may call from a configured origin", async () => {
    expect((await preflight("https://app.pickup.test")).headers.get("Access-Control-Allow-Origin")).toBe(
      "https://app.pickup.test",
    );
  });

  it.each(["https://evil.test", "https://app.pickup.test.evil.test", "null"])(
    "may not call from %s",
    async (origin) => {
      expect((await preflight(origin)).headers.get("Access-Control-Allow-Origin")).toBeNull();
    },
  );
});

describe("health", () => {
  it("is told without any check, readiness with all", async () => {
    expect(await (await SELF.fetch(`${publicUrl}/healthz`)).json()).toEqual({ status: "ok" });
    const ready = await SELF.fetch(`${publicUrl}/readyz`);
    expect(await ready.json()).toEqual({ status: "ok", checks: { config: true, database: true, queue: true } });
  });

  it("is not ready while news is stuck", async () => {
    await env.SHARD_0.prepare(
      "INSERT INTO outbox (tenant_id, id, v, type, entity_id, entity_version, occurred_at) VALUES ('biz_x', 'evt_stuck', 1, 'call.ended', 'conv_x', 1, 1)",
    ).run();
    const stuck = await SELF.fetch(`${publicUrl}/readyz`);
    // A consumer that took it up and tries again waits for a vendor, which keeps no call from being taken.
    await env.SHARD_0.prepare(
      "INSERT INTO event_claims (tenant_id, event_id, lease_until) VALUES ('biz_x', 'evt_stuck', 0)",
    ).run();
    const tried = await SELF.fetch(`${publicUrl}/readyz`);
    await env.SHARD_0.prepare("DELETE FROM outbox WHERE id = 'evt_stuck'").run();
    expect(tried.status).toBe(200);
    expect([stuck.status, await stuck.json()]).toEqual([
      503,
      { status: "degraded", checks: { config: true, database: true, queue: false } },
    ]);
  });

  it("is not ready without its tables", async () => {
    await env.SHARD_0.prepare("ALTER TABLE tenant_settings RENAME TO gone").run();
    const broken = await SELF.fetch(`${publicUrl}/readyz`);
    await env.SHARD_0.prepare("ALTER TABLE gone RENAME TO tenant_settings").run();
    expect(broken.status).toBe(503);
  });

  it("answers problem+json with the request's id on unknown routes", async () => {
    const response = await SELF.fetch(`${publicUrl}/nowhere`);
    expect(await response.json()).toMatchObject({
      status: 404,
      code: "not_found",
      request_id: response.headers.get("X-Request-ID"),
    });
  });
});
