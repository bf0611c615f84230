import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import type { Ctx } from "../../src/domain/context.ts";
import type { Mode } from "../../src/domain/crm/index.ts";
import { bookVisit, daySchedule, todaysSummary } from "../../src/domain/scheduling/index.ts";
import { createBusiness, demoBusiness } from "../../src/domain/tenants/index.ts";
import { deriveId } from "../../src/platform/ids.ts";
import { booking, kansas, request, rowsOf } from "../support/bookings.ts";
import { testContext } from "../support/context.ts";

/** A business with settings; it is nine in the evening of Monday there, and Tuesday already in UTC. */
async function openBusiness(name: string): Promise<Ctx> {
  const tenantId = deriveId("business", `tomorrow-${name}`);
  const settled = testContext(env, { tenantId }).ctx;
  await createBusiness(settled, { ...demoBusiness, numbers: [], key: `create-${name}` });
  return testContext(env, { tenantId, now: "2026-11-23T21:00:00-06:00" }).ctx;
}

const book = (ctx: Ctx, start: string, { name, mode = "live" }: { name: string; mode?: Mode }) => {
  const from = kansas(start);
  const asked = request({ name, phone: `+1913555${1000 + name.length}`, slot: { start: from, end: from + 3_600_000 } });
  return bookVisit(ctx, booking(`${ctx.tenant.id}-${start}-${name}`, { request: asked, mode }));
};

const testContextAt = (ctx: Ctx, now: string) => testContext(env, { tenantId: ctx.tenant.id, now }).ctx;

const setStatus = (ctx: Ctx, name: string, status: string) =>
  env.SHARD_0.prepare("update appointments set status = ? where tenant_id = ? and contact_name = ?")
    .bind(status, ctx.tenant.id, name)
    .run();

describe("tomorrow's schedule", () => {
  it("has the visits of tomorrow in the business's zone, in order of time, and one trip", async () => {
    const ctx = await openBusiness("happy");
    await book(ctx, "2026-11-24T13:00", { name: "Bob" });
    await book(ctx, "2026-11-24T09:45", { name: "Ann" });
    await book(ctx, "2026-11-24T23:00", { name: "Late" });
    await book(ctx, "2026-11-23T22:00", { name: "Tonight" });
    await book(ctx, "2026-11-25T00:00", { name: "Day after" });
    const before = ctx.databases.trips.count;
    const schedule = await daySchedule(ctx, { day: "tomorrow" });
    expect(ctx.databases.trips.count - before).toBe(1);
    expect(schedule.date).toBe("2026-11-24");
    expect(schedule.visits.map((visit) => visit.customerName)).toEqual(["Ann", "Bob", "Late"]);
    expect(schedule.visits[0]).toMatchObject({ start: kansas("2026-11-24T09:45"), isEmergency: false });
    expect(schedule.spoken).toBe(
      "Tomorrow you have 3 appointments for Bristol Plumbing. Your first appointment starts at 9:45 AM with Ann.",
    );
  });

  it("leaves out visits that were cancelled, are to be moved, or were trials", async () => {
    const ctx = await openBusiness("standing");
    await book(ctx, "2026-11-24T08:00", { name: "Cancelled" });
    await book(ctx, "2026-11-24T09:00", { name: "Moving" });
    await book(ctx, "2026-11-24T10:00", { name: "Confirmed" });
    await book(ctx, "2026-11-24T11:00", { name: "Trial", mode: "test" });
    await setStatus(ctx, "Cancelled", "CANCELLED");
    await setStatus(ctx, "Moving", "PENDING_RESCHEDULE");
    await setStatus(ctx, "Confirmed", "CONFIRMED");
    expect((await daySchedule(ctx, { day: "tomorrow" })).visits.map((visit) => visit.customerName)).toEqual([
      "Confirmed",
    ]);
  });

  it("names the customer when the visit has no contact of its own", async () => {
    const ctx = await openBusiness("contact");
    await book(ctx, "2026-11-24T08:00", { name: "Ann" });
    await book(ctx, "2026-11-24T09:00", { name: "Robin" });
    await env.SHARD_0.prepare("update appointments set contact_name = null where tenant_id = ?")
      .bind(ctx.tenant.id)
      .run();
    expect((await daySchedule(ctx, { day: "tomorrow" })).visits.map((visit) => visit.customerName)).toEqual([
      "Ann",
      "Robin",
    ]);
  });

  it("shows nothing of another business", async () => {
    const [mine, theirs] = [await openBusiness("mine"), await openBusiness("theirs")];
    await book(theirs, "2026-11-24T08:00", { name: "Ann" });
    const schedule = await daySchedule(mine, { day: "tomorrow" });
    expect(schedule.visits).toEqual([]);
    expect(schedule.spoken).toBe("Tomorrow you have no appointments scheduled for Bristol Plumbing.");
  });

  it("has all that the owner needs for the visit", async () => {
    const ctx = await openBusiness("fields");
    await book(ctx, "2026-11-24T09:45", { name: "Ann" });
    const [row] = await rowsOf<Record<string, unknown>>(env.SHARD_0, ctx, "appointments");
    const { visits } = await daySchedule(ctx, { day: "tomorrow" });
    expect(visits).toEqual([
      {
        id: row?.id,
        version: row?.version,
        customerId: row?.customer_id,
        customerName: "Ann",
        contactPhone: row?.contact_phone,
        address: row?.address,
        service: row?.service_type,
        description: row?.description,
        start: kansas("2026-11-24T09:45"),
        end: kansas("2026-11-24T10:45"),
        isEmergency: false,
        status: "SCHEDULED",
        conversationId: row?.conversation_id,
      },
    ]);
    expect(row?.contact_phone).not.toBe(null);
  });

  it("of a business without settings is not found", async () => {
    const { ctx } = testContext(env, { tenantId: deriveId("business", "tomorrow-nobody") });
    await expect(daySchedule(ctx, { day: "tomorrow" })).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("today's schedule", () => {
  it("has the visits of the local day from midnight to midnight, those that are over too, in one trip", async () => {
    const ctx = await openBusiness("today");
    await book(testContextAt(ctx, "2026-11-22T09:00:00-06:00"), "2026-11-22T23:00", { name: "Yesterday" });
    await book(testContextAt(ctx, "2026-11-22T09:00:00-06:00"), "2026-11-23T00:00", { name: "Midnight" });
    await book(testContextAt(ctx, "2026-11-22T09:00:00-06:00"), "2026-11-23T09:00", { name: "This morning" });
    await book(ctx, "2026-11-23T22:00", { name: "Tonight" });
    await book(ctx, "2026-11-24T00:00", { name: "Tomorrow" });
    const before = ctx.databases.trips.count;
    const { date, visits, spoken } = await daySchedule(ctx, { day: "today" });
    expect(ctx.databases.trips.count - before).toBe(1);
    expect(date).toBe("2026-11-23");
    expect(visits.map((visit) => visit.customerName)).toEqual(["Midnight", "This morning", "Tonight"]);
    expect(spoken).toBe(
      "Today you have 3 appointments for Bristol Plumbing. Your first appointment starts at 12:00 AM with Midnight.",
    );
  });

  it("is summed up, emergencies apart, in one trip", async () => {
    const ctx = await openBusiness("summary");
    expect((await todaysSummary(ctx)).spoken).toBe("Today you have no appointments scheduled.");
    await book(ctx, "2026-11-23T22:00", { name: "Ann" });
    await book(ctx, "2026-11-23T23:00", { name: "Robin" });
    await env.SHARD_0.prepare("update appointments set is_emergency = 1 where tenant_id = ? and contact_name = 'Ann'")
      .bind(ctx.tenant.id)
      .run();
    const before = ctx.databases.trips.count;
    expect(await todaysSummary(ctx)).toEqual({
      total: 2,
      emergencies: 1,
      spoken: "Today you have 2 appointments: 1 emergency and 1 standard.",
    });
    expect(ctx.databases.trips.count - before).toBe(1);
  });
});
