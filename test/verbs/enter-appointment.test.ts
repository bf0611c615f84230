import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { saveCustomer } from "../../src/domain/crm/index.ts";
import { findAppointment, listAppointments } from "../../src/domain/scheduling/index.ts";
import { deriveId } from "../../src/platform/ids.ts";
import { addTechnician, booked, booking, request, rowsOf, tripsOf } from "../support/bookings.ts";
import {
  annsPhone,
  at,
  change,
  enter,
  entered,
  hour,
  lanes,
  news,
  nine,
  notFound,
  openShop,
  two,
} from "../support/shop.ts";

describe("entering a visit by hand", () => {
  it("writes row, lane, audit and news in two trips", async () => {
    const shop = await openShop("enter");
    let result: unknown;
    expect(await tripsOf(shop.ctx, async () => (result = await enter(shop, { service: "gas_line" })))).toBe(2);
    const id = deriveId("appointment", "visit");
    expect(result).toMatchObject({
      kind: "entered",
      appointment: {
        ...nine,
        id,
        version: 1,
        customerId: shop.customerId,
        status: "SCHEDULED",
        service: "gas_line",
        address: "12 Main St",
        contactName: "Ann Miller",
        contactPhone: annsPhone,
        localDate: "2026-11-24",
        jobStage: "Booked",
        estimatedValueCents: null,
      },
    });
    expect(result).toEqual({ kind: "entered", appointment: await findAppointment(shop.ctx, id) });
    expect(await lanes(shop.ctx)).toMatchObject([{ appointment_id: id, busy_from: nine.start }]);
    expect(await news(shop.ctx)).toEqual([["appointment.booked", 1]]);
    const audit = await rowsOf<{ action: string }>(env.SHARD_0, shop.ctx, "audit_events");
    expect(audit.at(-1)).toMatchObject({ action: "appointment.enter", entity: id });
  });

  it("may be on a Sunday night, and takes as long as its service when no end is said", async () => {
    const shop = await openShop("night");
    const { start } = at("2026-11-29T23:00");
    const { end } = await entered(shop, { start, end: undefined, service: "tankless_water_heater" });
    expect(end).toBe(start + 4 * hour);
  });

  it("that is past already takes its lane, and nobody is told", async () => {
    const shop = await openShop("past");
    const past = at("2026-11-20T09:00");
    await entered(shop, past);
    expect(await lanes(shop.ctx)).toMatchObject([{ busy_from: past.start }]);
    expect(await news(shop.ctx)).toEqual([]);
    expect(await enter(shop, { ...past, key: "again" })).toMatchObject({ kind: "slot_taken" });
  });

  it("at a time that is taken is refused, naming who has it, and nothing is written", async () => {
    const shop = await openShop("taken");
    await booked(shop.ctx, booking("bob", { request: request({ name: "Bob", phone: "+19135550124" }) }));
    const half = { start: nine.start + hour / 2, end: nine.end + hour / 2 };
    expect(await enter(shop, half)).toEqual({
      kind: "slot_taken",
      conflicts: [{ id: deriveId("appointment", "bob"), customerName: "Bob", ...nine }],
    });
    expect(await listAppointments(shop.ctx, {})).toHaveLength(1);
    expect(await news(shop.ctx)).toHaveLength(1);
  });

  it("is not bound by the most jobs of a day", async () => {
    const shop = await openShop("full-day", { maxJobsPerDay: 1 });
    await entered(shop);
    expect(await enter(shop, { key: "second", ...two })).toMatchObject({ kind: "entered" });
  });

  it("under one key twice is one", async () => {
    const shop = await openShop("key");
    expect(await enter(shop)).toEqual(await enter(shop));
    expect(await lanes(shop.ctx)).toHaveLength(1);
  });

  it("under a key that was used for another visit is refused", async () => {
    const shop = await openShop("key-reused");
    const { id } = await entered(shop);
    const used = { code: "conflict", message: "this key was used for another visit" };
    const bob = await saveCustomer(shop.ctx, { key: "bob", name: "Bob", phone: "+19135550124" });
    await expect(enter({ ...shop, customerId: bob.id })).rejects.toMatchObject(used);
    await expect(enter(shop, two)).rejects.toMatchObject(used);
    await expect(enter(shop, { end: nine.end + hour })).rejects.toMatchObject(used);
    expect(await enter(shop, { end: undefined })).toMatchObject({ kind: "entered", appointment: { id } });
    await change(shop.ctx, id, { status: "CANCELLED" });
    await expect(enter(shop)).rejects.toMatchObject(used);
    expect(await listAppointments(shop.ctx, {})).toHaveLength(1);
  });

  it("for a technician takes their lane, and nobody else's will do", async () => {
    const shop = await openShop("technician");
    await addTechnician(env.SHARD_0, shop.ctx, "tech_a");
    await addTechnician(env.SHARD_0, shop.ctx, "tech_b");
    await entered(shop, { technicianId: "tech_b" });
    expect(await lanes(shop.ctx)).toMatchObject([{ lane: "tech_b" }]);
    expect(await enter(shop, { key: "2", technicianId: "tech_b" })).toMatchObject({ kind: "slot_taken" });
    expect(await enter(shop, { key: "3", technicianId: "tech_a" })).toMatchObject({ kind: "entered" });
    await expect(enter(shop, { key: "4", ...two, technicianId: "tech_c" })).rejects.toMatchObject({
      details: { fields: ["technician_id"] },
    });
  });

  it("is refused when it ends before it starts or after a day, and allowed for a day with travel", async () => {
    const shop = await openShop("length");
    for (const end of [nine.start, nine.start + 24 * hour + 1])
      await expect(enter(shop, { end })).rejects.toMatchObject({ details: { fields: ["end_time"] } });
    const far = await openShop("length-travel", { travelBufferMinutes: 30 });
    expect(await enter(far, { end: nine.start + 24 * hour })).toMatchObject({ kind: "entered" });
  });

  it("for another business's or a trial's customer is refused like one that is not there", async () => {
    const [shop, theirs] = [await openShop("ours"), await openShop("theirs")];
    await booked(shop.ctx, booking("trial", { mode: "test" }));
    await expect(enter({ ...shop, customerId: "cust_nobody" })).rejects.toMatchObject(notFound);
    await expect(enter({ ...shop, customerId: deriveId("customer", "trial") })).rejects.toMatchObject(notFound);
    const bob = await saveCustomer(shop.ctx, { key: "bob", name: "Bob", phone: "+19135550124" });
    await expect(enter({ ctx: theirs.ctx, customerId: bob.id })).rejects.toMatchObject(notFound);
    expect(await rowsOf(env.SHARD_0, theirs.ctx, "appointments")).toEqual([]);
  });
});
