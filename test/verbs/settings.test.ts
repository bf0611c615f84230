import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { listWidgetOrigins, setWidgetOrigins } from "../../src/domain/auth/index.ts";
import { changeSettings, findBusiness, readSettings, type SettingsChange } from "../../src/domain/tenants/index.ts";
import { rowsOf, tripsOf } from "../support/bookings.ts";
import { otherBusiness, testContext } from "../support/context.ts";
import { freshStore } from "../support/fresh-store.ts";
import { openBusiness } from "../support/news.ts";

const { ctx } = testContext(env);
const other = testContext(env, { tenantId: otherBusiness }).ctx;

beforeEach(async () => {
  await freshStore();
  await openBusiness(ctx);
  await openBusiness(other);
});

let changes = 0;
function change(wish: SettingsChange, version = 1) {
  changes += 1;
  return changeSettings(ctx, { key: `change-${changes}`, version, change: wish });
}

const nameInControl = async (id: string) => (await findBusiness(ctx, id))?.name;

describe("a change of the settings", () => {
  it("keeps all that is given, and leaves the rest as it was", async () => {
    const before = await readSettings(ctx);
    const wish: SettingsChange = {
      zone: "America/Denver",
      language: "es",
      ownerPhone: "+19135550111",
      greeting: { en: "Hello from Bristol." },
      emergencyWords: ["frozen pipe"],
      hours: { "1": { open: 450, close: 1000 } },
      closedDates: ["2026-12-24", "2026-11-27"],
      closedHolidays: ["christmas_day"],
      travelBufferMinutes: 30,
      maxJobsPerDay: 6,
      transferTo: "+19135550112",
      afterHoursFeeCents: 9_900,
    };
    const after = await change(wish);
    expect(after).toEqual({ ...before, ...wish, closedDates: ["2026-11-27", "2026-12-24"], version: 2 });
    expect(await readSettings(ctx)).toEqual(after);
  });

  it("may take things back", async () => {
    await change({ greeting: { en: "Hi" }, maxJobsPerDay: 6, transferTo: "+19135550112", afterHoursFeeCents: 1 });
    const cleared = {
      greeting: null,
      maxJobsPerDay: null,
      transferTo: null,
      afterHoursFeeCents: null,
      ownerPhone: null,
    };
    expect(await change(cleared, 2)).toMatchObject({ ...cleared, version: 3 });
  });

  it("of the name is known to the platform too", async () => {
    expect(await tripsOf(ctx, () => change({ name: "Bristol & Daughters" }))).toBe(5);
    expect((await readSettings(ctx)).name).toBe("Bristol & Daughters");
    expect(await nameInControl(ctx.tenant.id)).toBe("Bristol & Daughters");
    expect(await nameInControl(other.tenant.id)).toBe("Bristol Plumbing");
  });

  it("is audited by the names of what changed, never by the values", async () => {
    await change({ ownerPhone: "+19135550111", name: "Bristol & Daughters" });
    const [, entry] = await rowsOf(env.SHARD_0, ctx, "audit_events");
    expect(entry).toMatchObject({ action: "settings.change", entity: ctx.tenant.id });
    expect(JSON.stringify(entry)).toContain("ownerPhone");
    expect(JSON.stringify(entry)).not.toMatch(/5550111|Daughters/);
  });

  it("of the services keeps the minutes that were configured apart, and those that are given from then on", async () => {
    await env.SHARD_0.prepare(
      "update tenant_settings set service_duration_config = 'water_heater=200,drain_or_sewer=75' where tenant_id = ?",
    )
      .bind(ctx.tenant.id)
      .run();
    const { services } = await readSettings(ctx);
    const minutesOf = async () =>
      Object.fromEntries((await readSettings(ctx)).services.map(({ key, minutes }) => [key, minutes]));
    expect(await minutesOf()).toMatchObject({ water_heater: 200, drain_or_sewer: 75 });
    await change({ services });
    expect(await minutesOf()).toMatchObject({ water_heater: 200, drain_or_sewer: 75 });
    await change({ services: services.map((s) => (s.key === "water_heater" ? { ...s, minutes: 240 } : s)) }, 2);
    expect(await minutesOf()).toMatchObject({ water_heater: 240, drain_or_sewer: 75 });
    expect(await rowsOf(env.SHARD_0, ctx, "tenant_settings")).toMatchObject([{ service_duration_config: null }]);
  });

  it("decided on older settings is refused whole, the name of the platform included", async () => {
    await change({ maxJobsPerDay: 6 });
    await expect(change({ name: "Too Late", maxJobsPerDay: 9 }, 1)).rejects.toMatchObject({ code: "conflict" });
    expect(await readSettings(ctx)).toMatchObject({ name: "Bristol Plumbing", maxJobsPerDay: 6, version: 2 });
    expect(await nameInControl(ctx.tenant.id)).toBe("Bristol Plumbing");
  });

  it("of the name that another change came before is refused, and leaves the name of the platform", async () => {
    const read: typeof ctx.db.read = async (...reads) => {
      const found = await ctx.db.read(...reads);
      await change({ maxJobsPerDay: 6 });
      return found;
    };
    const raced = { ...ctx, db: { ...ctx.db, read } };
    const late = changeSettings(raced, { key: "late", version: 1, change: { name: "Too Late" } });
    await expect(late).rejects.toMatchObject({ code: "conflict" });
    expect(await nameInControl(ctx.tenant.id)).toBe("Bristol Plumbing");
    expect((await change({ name: "In Time" }, 2)).name).toBe("In Time");
    expect(await nameInControl(ctx.tenant.id)).toBe("In Time");
  });

  it("gives the platform the business's name again where it has another", async () => {
    await env.CONTROL.prepare("update businesses set name = 'Half Done' where id = ?").bind(ctx.tenant.id).run();
    await change({ maxJobsPerDay: 6 });
    expect(await nameInControl(ctx.tenant.id)).toBe("Bristol Plumbing");
    expect(await nameInControl(other.tenant.id)).toBe("Bristol Plumbing");
  });

  it.each([
    ["owner_phone", { ownerPhone: "+19135550142" }],
    ["transfer_to", { transferTo: "+19135550142" }],
    ["transfer_to", { transferTo: "+19135550190" }],
    ["owner_phone", { ownerPhone: "+19135550191" }],
  ])("that would have us ring or text ourselves is refused naming the field (%s)", async (field, wish) => {
    await env.CONTROL.prepare("insert into phone_numbers values ('+19135550190', ?, 0)").bind(ctx.tenant.id).run();
    await env.SHARD_0.prepare("update tenant_settings set text_from = '+19135550191'").run();
    const refused = { code: "invalid_input", details: { fields: [field] } };
    await expect(change(wish)).rejects.toMatchObject(refused);
    expect((await readSettings(ctx)).version).toBe(1);
  });

  it("may name a number of another business", async () => {
    expect((await change({ transferTo: "+19135550143" })).transferTo).toBe("+19135550143");
  });

  it("made by ten at once on one version is made once", async () => {
    const done = await Promise.allSettled(Array.from({ length: 10 }, (_, i) => change({ travelBufferMinutes: i + 1 })));
    expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const reasons = done.flatMap((one) => (one.status === "rejected" ? [one.reason.code] : []));
    expect(reasons).toEqual(Array.from({ length: 9 }, () => "conflict"));
    expect((await readSettings(ctx)).version).toBe(2);
  });

  it("that makes no sense is refused before anything is read", async () => {
    const trips = tripsOf(ctx, async () => {
      await expect(change({ zone: "Mars/Olympus" })).rejects.toMatchObject({ code: "invalid_input" });
    });
    expect(await trips).toBe(0);
  });

  it("of one business is none of another's", async () => {
    const before = await readSettings(other);
    await change({ name: "Ours", emergencyWords: ["ours"] });
    expect(await readSettings(other)).toEqual(before);
  });

  it("of a business without settings is not found", async () => {
    const nobody = testContext(env, { tenantId: "biz_nobody" }).ctx;
    const wish = { key: "k", version: 1, change: {} };
    await expect(changeSettings(nobody, wish)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("the pages that the chat may run on", () => {
  it("are those that were given last, each once", async () => {
    await setWidgetOrigins(ctx, { key: "o1", origins: ["https://a.example", "https://b.example"] });
    await setWidgetOrigins(ctx, {
      key: "o2",
      origins: ["https://b.example", "https://b.example/", "https://c.example"],
    });
    expect(await listWidgetOrigins(ctx)).toEqual(["https://b.example", "https://c.example"]);
    await setWidgetOrigins(ctx, { key: "o3", origins: [] });
    expect(await listWidgetOrigins(ctx)).toEqual([]);
  });

  it("of one business are none of another's", async () => {
    await setWidgetOrigins(ctx, { key: "o1", origins: ["https://a.example"] });
    await setWidgetOrigins(other, { key: "o2", origins: [] });
    expect(await listWidgetOrigins(ctx)).toEqual(["https://a.example"]);
    expect(await listWidgetOrigins(other)).toEqual([]);
  });
});
