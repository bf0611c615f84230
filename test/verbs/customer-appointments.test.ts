import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { listCustomerAppointments, proposeSlots } from "../../src/domain/scheduling/index.ts";
import { deriveId } from "../../src/platform/ids.ts";
import { wallMinute } from "../../src/platform/time.ts";
import { addTechnician, booked, booking, request, tripsOf } from "../support/bookings.ts";
import { testContext } from "../support/context.ts";
import { at, entered, hour, nine, notFound, openShop, type Shop, two } from "../support/shop.ts";

describe("the visits of one customer", () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop("of-customer");
    await entered(shop, { key: "late", ...two });
    await entered(shop, { key: "early", ...nine });
    await booked(
      shop.ctx,
      booking("bob", { request: request({ phone: "+19135550124", slot: at("2026-11-25T09:00") }) }),
    );
  });

  it("are theirs alone, in order of time, in one trip", async () => {
    const list = async () => await listCustomerAppointments(shop.ctx, { customerId: shop.customerId });
    expect((await list()).map(({ start }) => start)).toEqual([nine.start, two.start]);
    expect(await tripsOf(shop.ctx, list)).toBe(1);
  });

  it("come in pages", async () => {
    const page = { customerId: shop.customerId, limit: 1, offset: 1 };
    expect(await listCustomerAppointments(shop.ctx, page)).toMatchObject([two]);
  });

  it("are not shown to another business", async () => {
    const other = testContext(env, { tenantId: deriveId("business", "of-customer-other") }).ctx;
    await expect(listCustomerAppointments(other, { customerId: shop.customerId })).rejects.toMatchObject(notFound);
  });
});

describe("other times for a visit", () => {
  const starts = async (shop: Shop, id: string) =>
    (await proposeSlots(shop.ctx, id)).map(({ start, end }) => [wallMinute(start, "America/Chicago"), end - start]);

  it("are two that callers would be offered, as long as the visit is, in one trip", async () => {
    const shop = await openShop("propose");
    const { id } = await entered(shop, { end: nine.start + 2 * hour });
    expect(await tripsOf(shop.ctx, () => proposeSlots(shop.ctx, id))).toBe(1);
    expect(await starts(shop, id)).toEqual([
      ["2026-11-23T10:00", 2 * hour],
      ["2026-11-23T12:00", 2 * hour],
    ]);
  });

  it("may overlap its own time but are never the time it has", async () => {
    const shop = await openShop("propose-own");
    const first = { start: at("2026-11-23T10:00").start, end: at("2026-11-23T10:00").end };
    const { id } = await entered(shop, first);
    expect((await starts(shop, id))[0]).toEqual(["2026-11-23T11:00", hour]);
  });

  it("are those of its technician", async () => {
    const shop = await openShop("propose-technician");
    await addTechnician(env.SHARD_0, shop.ctx, "tech_a");
    await addTechnician(env.SHARD_0, shop.ctx, "tech_b");
    await entered(shop, {
      key: "busy",
      ...at("2026-11-23T10:00"),
      end: at("2026-11-23T15:00").end,
      technicianId: "tech_b",
    });
    const { id } = await entered(shop, { technicianId: "tech_b" });
    expect((await starts(shop, id))[0]).toEqual(["2026-11-23T16:00", hour]);
  });

  it("are at least a quarter of an hour long", async () => {
    const shop = await openShop("propose-short");
    const { id } = await entered(shop, { end: nine.start + 60_000 });
    expect((await starts(shop, id))[0]?.[1]).toBe(hour / 4);
  });

  it("are not told of another business's or a trial's visit", async () => {
    const shop = await openShop("propose-ours");
    const { id } = await entered(shop);
    await booked(shop.ctx, booking("trial", { mode: "test", request: request({ slot: two }) }));
    const other = await openShop("propose-theirs");
    await expect(proposeSlots(other.ctx, id)).rejects.toMatchObject(notFound);
    await expect(proposeSlots(shop.ctx, deriveId("appointment", "trial"))).rejects.toMatchObject(notFound);
  });
});
