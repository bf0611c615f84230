import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { bookVisit, listAppointments } from "../../src/domain/scheduling/index.ts";
import { deriveId } from "../../src/platform/ids.ts";
import { addTechnician, booked, booking, customerWith, kansas, request, rowsOf, tripsOf } from "../support/bookings.ts";
import { testContext } from "../support/context.ts";
import { demoSettings } from "../support/demo-settings.ts";

const business = (name: string) => deriveId("business", `book-visit-${name}`);
const open = (name: string, now?: string) =>
  testContext(env, { tenantId: business(name), ...(now === undefined ? {} : { now }) });

const at = (hour: string, end: string) => ({
  slot: { start: kansas(`2026-11-24T${hour}`), end: kansas(`2026-11-24T${end}`) },
});

describe("booking a visit", () => {
  it("writes customer, appointment, lane, audit and news in one trip", async () => {
    const { ctx } = open("happy");
    const trips = await tripsOf(ctx, () => bookVisit(ctx, booking("key", { conversationId: "conv_1" })));
    expect(trips).toBe(1);
    const id = deriveId("appointment", "key");
    expect(await listAppointments(ctx, {})).toEqual([
      {
        id,
        version: 1,
        timeVersion: 1,
        mode: "live",
        customerId: deriveId("customer", "key"),
        conversationId: "conv_1",
        start: kansas("2026-11-24T09:00"),
        end: kansas("2026-11-24T10:00"),
        localDate: "2026-11-24",
        status: "SCHEDULED",
        service: "fixture_or_leak_repair",
        description: "the kitchen faucet leaks",
        address: "12 Main St, Merriam, KS",
        contactName: "Ann Miller",
        contactPhone: "+19135550123",
        isEmergency: false,
        leadSource: "Phone",
        jobStage: "Booked",
        estimatedValueCents: 30_000,
        quotedValueCents: 30_000,
        quoteStatus: "QUOTED",
        calendarEventId: null,
        technicianId: null,
        tags: [],
        createdAt: ctx.clock().epochMilliseconds,
      },
    ]);
    expect(await rowsOf(env.SHARD_0, ctx, "lanes_held")).toMatchObject([
      {
        appointment_id: id,
        lane: "crew-1",
        busy_from: kansas("2026-11-24T09:00"),
        busy_to: kansas("2026-11-24T10:00"),
      },
    ]);
    expect(await rowsOf(env.SHARD_0, ctx, "audit_events")).toMatchObject([{ action: "appointment.book", entity: id }]);
    expect(await rowsOf(env.SHARD_0, ctx, "outbox")).toMatchObject([
      { type: "appointment.booked", entity_id: id, entity_version: 1, sent_at: null },
    ]);
  });

  it("tells the queue after the answer", async () => {
    const { ctx, recorded, settle } = open("queue");
    await bookVisit(ctx, booking("key"));
    expect(recorded.events).toEqual([]);
    await settle();
    expect(recorded.events).toHaveLength(1);
  });

  it("asks a quarter more for an emergency at most, and nothing for a service without a price", async () => {
    const { ctx } = open("value");
    const services = demoSettings().services.map((s) => (s.key === "gas_line" ? { ...s, priceCents: null } : s));
    const settings = demoSettings({ services });
    await booked(
      ctx,
      booking("burst", { settings, request: request({ emergency: "burst", ...at("09:00", "10:00") }) }),
    );
    await booked(ctx, booking("gas", { settings, request: request({ service: "gas_line", ...at("10:00", "12:00") }) }));
    const [burst, gas] = await listAppointments(ctx, {});
    expect(burst).toMatchObject({ isEmergency: true, estimatedValueCents: 36_750, quotedValueCents: 36_750 });
    expect(gas).toMatchObject({ estimatedValueCents: null, quotedValueCents: null, quoteStatus: null });
  });

  it("puts the visit on the day of the business's zone", async () => {
    const { ctx } = open("zone");
    const slot = { start: kansas("2026-11-24T20:00"), end: kansas("2026-11-24T21:00") };
    await booked(ctx, booking("late", { request: request({ slot }) }));
    expect((await listAppointments(ctx, {}))[0]?.localDate).toBe("2026-11-24");
  });

  it("keeps the lane busy for the travel after the visit, not before it", async () => {
    const { ctx } = open("buffer");
    const settings = demoSettings({ travelBufferMinutes: 30 });
    const book = (key: string, hour: string, end: string) =>
      bookVisit(ctx, booking(key, { settings, request: request(at(hour, end)) }));
    expect((await book("ten", "10:00", "11:00")).kind).toBe("booked");
    expect((await book("too-near", "11:15", "12:15")).kind).toBe("slot_taken");
    expect((await book("after-travel", "11:30", "12:30")).kind).toBe("booked");
    expect((await book("before-too-near", "08:45", "09:45")).kind).toBe("slot_taken");
    expect((await book("before", "08:30", "09:30")).kind).toBe("booked");
  });
});

describe("a booking is refused", () => {
  it("when the time is taken, and leaves nothing behind", async () => {
    const { ctx, settle, recorded } = open("refused");
    await bookVisit(ctx, booking("first"));
    const late = request({
      phone: "+19135550199",
      slot: { start: kansas("2026-11-24T09:30"), end: kansas("2026-11-24T10:30") },
    });
    expect(await bookVisit(ctx, booking("late", { request: late }))).toEqual({ kind: "slot_taken" });
    for (const table of ["appointments", "customers", "lanes_held", "audit_events", "outbox", "commits"]) {
      expect(await rowsOf(env.SHARD_0, ctx, table), table).toHaveLength(1);
    }
    await settle();
    expect(recorded.events).toHaveLength(1);
  });

  it("when the time is past", async () => {
    const { ctx } = open("past", "2026-11-24T09:00:00-06:00");
    expect(await bookVisit(ctx, booking("past"))).toEqual({ kind: "slot_taken" });
    expect(await rowsOf(env.SHARD_0, ctx, "appointments")).toEqual([]);
  });

  it("when the day has its most jobs, unless it is an emergency", async () => {
    const { ctx } = open("cap");
    const settings = demoSettings({ maxJobsPerDay: 1, crewCount: 3 });
    const book = (key: string, changes: Parameters<typeof request>[0]) =>
      bookVisit(ctx, booking(key, { settings, request: request(changes) }));
    expect((await book("one", at("09:00", "10:00"))).kind).toBe("booked");
    expect((await book("two", at("14:00", "15:00"))).kind).toBe("slot_taken");
    expect((await book("burst", { emergency: "burst", ...at("14:00", "15:00") })).kind).toBe("booked");
    await env.SHARD_0.prepare("update appointments set status = 'CANCELLED' where tenant_id = ?")
      .bind(ctx.tenant.id)
      .run();
    expect((await book("after-cancelling", at("12:00", "13:00"))).kind).toBe("booked");
    const nextDay = { slot: { start: kansas("2026-11-25T09:00"), end: kansas("2026-11-25T10:00") } };
    expect((await book("next-day", nextDay)).kind).toBe("booked");
  });

  it("when nobody of the technicians is free, whatever the crew count says", async () => {
    const { ctx } = open("technicians");
    await addTechnician(env.SHARD_0, ctx, "tech_a");
    await addTechnician(env.SHARD_0, ctx, "tech_b");
    const book = (key: string) => bookVisit(ctx, booking(key, { settings: demoSettings({ crewCount: 9 }) }));
    const kinds = [await book("1"), await book("2"), await book("3")].map((result) => result.kind);
    expect(kinds).toEqual(["booked", "booked", "slot_taken"]);
    const lanes = await rowsOf<{ lane: string }>(env.SHARD_0, ctx, "lanes_held");
    expect(lanes.map((row) => row.lane).sort()).toEqual(["tech_a", "tech_b"]);
  });

  it("not because of a visit that was promised to another business", async () => {
    const mine = open("mine").ctx;
    const theirs = open("theirs").ctx;
    await booked(mine, booking("shared-key"));
    await booked(theirs, booking("shared-key"));
    expect(await listAppointments(mine, {})).toHaveLength(1);
    expect(await listAppointments(theirs, {})).toHaveLength(1);
    expect((await rowsOf<{ name: string }>(env.SHARD_0, theirs, "customers")).length).toBe(1);
  });
});

describe("the same key", () => {
  it("gives the first booking again, in two trips, and books nothing", async () => {
    const { ctx } = open("again");
    const first = await bookVisit(ctx, booking("key"));
    let second: unknown;
    expect(await tripsOf(ctx, async () => (second = await bookVisit(ctx, booking("key"))))).toBe(2);
    expect(second).toEqual(first);
    expect(await rowsOf(env.SHARD_0, ctx, "appointments")).toHaveLength(1);
  });

  it("gives the first booking again even when its time has come", async () => {
    const first = await bookVisit(open("again-late").ctx, booking("key"));
    const later = open("again-late", "2026-11-24T09:05:00-06:00");
    expect(await bookVisit(later.ctx, booking("key"))).toEqual(first);
  });

  it("of another business is not ours: neither its visit nor its answer", async () => {
    await booked(open("key-theirs").ctx, booking("key"));
    const late = open("key-ours", "2026-11-24T09:05:00-06:00");
    expect(await bookVisit(late.ctx, booking("key"))).toEqual({ kind: "slot_taken" });
  });

  it("of a refused booking may be tried again", async () => {
    const { ctx } = open("refused-again");
    await bookVisit(ctx, booking("first"));
    expect((await bookVisit(ctx, booking("second"))).kind).toBe("slot_taken");
    await env.SHARD_0.prepare("delete from lanes_held where tenant_id = ?").bind(ctx.tenant.id).run();
    expect((await bookVisit(ctx, booking("second"))).kind).toBe("booked");
  });
});

describe("a booking in test mode", () => {
  it("takes no lane, announces nothing and stands in no list", async () => {
    const { ctx } = open("test-mode");
    const visit = await booked(ctx, booking("trial", { mode: "test" }));
    expect(visit.appointmentId).toBe(deriveId("appointment", "trial"));
    expect(await rowsOf(env.SHARD_0, ctx, "lanes_held")).toEqual([]);
    expect(await rowsOf(env.SHARD_0, ctx, "outbox")).toEqual([]);
    expect(await listAppointments(ctx, {})).toEqual([]);
    expect(await customerWith(ctx, "+19135550123")).toBeNull();
    expect((await customerWith(ctx, "+19135550123", "test"))?.id).toBe(visit.customerId);
    expect((await bookVisit(ctx, booking("real"))).kind).toBe("booked");
  });
});
