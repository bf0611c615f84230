import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import type { Ctx } from "../../src/domain/context.ts";
import {
  createBusiness,
  demoBusiness,
  demoBusinessId,
  findBusinessByNumber,
  type NewBusiness,
  readSettings,
  seedDemo,
  selectSettings,
} from "../../src/domain/tenants/index.ts";
import { deriveId } from "../../src/platform/ids.ts";
import { testContext } from "../support/context.ts";
import { freshStore } from "../support/fresh-store.ts";

const bristol = deriveId("business", "bristol");
const other = deriveId("business", "other");
const newBusiness: NewBusiness & { key: string } = { ...demoBusiness, key: "create-1" };

const contextOf = (tenantId: typeof bristol): Ctx => testContext(env, { tenantId }).ctx;
const audited = async () =>
  (
    await env.SHARD_0.prepare(
      "SELECT tenant_id, actor_type, action, entity, changed_fields FROM audit_events ORDER BY seq",
    ).all()
  ).results;

beforeEach(freshStore);

describe("making a business", () => {
  it("gives it its numbers and its settings", async () => {
    const ctx = contextOf(bristol);
    expect(await createBusiness(ctx, newBusiness)).toEqual({ kind: "created" });
    const found = { id: bristol, name: "Bristol Plumbing", shard: "SHARD_0", status: "ACTIVE" };
    expect(await findBusinessByNumber(ctx, "+19135550142")).toEqual(found);
    expect(await readSettings(ctx)).toMatchObject({ id: bristol, name: "Bristol Plumbing", zone: "America/Chicago" });
  });

  it("is audited by the names of what was set, and by no value", async () => {
    await createBusiness(contextOf(bristol), newBusiness);
    const [entry, ...more] = await audited();
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ tenant_id: bristol, action: "business.create", entity: bristol });
    expect(JSON.parse(String(entry?.changed_fields))).toEqual(expect.arrayContaining(["name", "numbers", "zone"]));
    expect(JSON.stringify(entry)).not.toContain("9135550");
  });

  it("happens once however often it is asked for with one key", async () => {
    await createBusiness(contextOf(bristol), newBusiness);
    expect(await createBusiness(contextOf(bristol), newBusiness)).toEqual({ kind: "exists" });
    expect(await audited()).toHaveLength(1);
  });

  it("is refused for one that is there already, with another key", async () => {
    await createBusiness(contextOf(bristol), newBusiness);
    const again = createBusiness(contextOf(bristol), { ...newBusiness, key: "create-2" });
    await expect(again).rejects.toMatchObject({ code: "conflict" });
  });

  it("never takes a number from another business", async () => {
    await createBusiness(contextOf(bristol), newBusiness);
    const theft = createBusiness(contextOf(other), { ...newBusiness, numbers: ["+19135550143", "+19135550142"] });
    await expect(theft).rejects.toMatchObject({ code: "conflict", details: { field: "numbers" } });
    const ctx = contextOf(other);
    expect((await findBusinessByNumber(ctx, "+19135550142"))?.id).toBe(bristol);
    expect(await findBusinessByNumber(ctx, "+19135550143")).toBeNull();
    await expect(readSettings(ctx)).rejects.toMatchObject({ code: "not_found" });
  });

  it("keeps businesses apart", async () => {
    await createBusiness(contextOf(bristol), newBusiness);
    await createBusiness(contextOf(other), { ...newBusiness, name: "Other", numbers: ["+19135550143"] });
    expect((await readSettings(contextOf(bristol))).name).toBe("Bristol Plumbing");
    expect((await readSettings(contextOf(other))).name).toBe("Other");
  });
});

describe("finding whose number was called", () => {
  it("takes one trip", async () => {
    const ctx = contextOf(bristol);
    await createBusiness(ctx, newBusiness);
    const before = ctx.databases.trips.count;
    await findBusinessByNumber(ctx, "+19135550142");
    expect(ctx.databases.trips.count - before).toBe(1);
  });

  it("finds nobody for a number that nobody has", async () => {
    expect(await findBusinessByNumber(contextOf(bristol), "+19135550142")).toBeNull();
  });

  it("finds a suspended business, and says so", async () => {
    const ctx = contextOf(bristol);
    await createBusiness(ctx, newBusiness);
    await env.CONTROL.prepare("UPDATE businesses SET status = 'SUSPENDED'").run();
    expect(await findBusinessByNumber(ctx, "+19135550142")).toMatchObject({ id: bristol, status: "SUSPENDED" });
  });
});

describe("the settings of a business", () => {
  it("have the hours and minutes that the owner overrode", async () => {
    const ctx = contextOf(bristol);
    await createBusiness(ctx, newBusiness);
    await env.SHARD_0.prepare(
      "UPDATE tenant_settings SET service_duration_config = 'sump_pump=45', closed_days = '[1,7]'",
    ).run();
    const { services, hours } = await readSettings(ctx);
    expect(services.find(({ key }) => key === "sump_pump")?.minutes).toBe(45);
    expect(Object.keys(hours)).toEqual(["2", "3", "4", "5", "6"]);
  });

  it("are read together with other things in one trip", async () => {
    const ctx = contextOf(bristol);
    await createBusiness(ctx, newBusiness);
    const before = ctx.databases.trips.count;
    const [one, two] = await ctx.db.read(selectSettings(ctx.db), selectSettings(ctx.db));
    expect(one).toEqual(two);
    expect(ctx.databases.trips.count - before).toBe(1);
  });
});

describe("the demo", () => {
  it("is made where it is missing, and left alone where it is not", async () => {
    const { ctx } = testContext(env);
    const tenant = { id: demoBusinessId, shard: "SHARD_0" };
    expect(await seedDemo(ctx)).toEqual({ tenant, isNew: true });
    await env.SHARD_0.prepare("UPDATE tenant_settings SET name = 'Renamed'").run();
    expect(await seedDemo(ctx)).toEqual({ tenant, isNew: false });
    expect((await readSettings(contextOf(demoBusinessId))).name).toBe("Renamed");
    expect((await findBusinessByNumber(ctx, "+19135550142"))?.id).toBe(demoBusinessId);
  });

  it("is finished when only half of it was made", async () => {
    const { ctx } = testContext(env);
    await seedDemo(ctx);
    await env.SHARD_0.batch(["tenant_settings", "commits"].map((table) => env.SHARD_0.prepare(`DELETE FROM ${table}`)));
    expect((await seedDemo(ctx)).isNew).toBe(true);
    expect((await readSettings(contextOf(demoBusinessId))).name).toBe("Bristol Plumbing");
  });
});
