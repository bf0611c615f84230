import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { bookVisit, findSlots, type SlotQuestion } from "../../src/domain/scheduling/index.ts";
import { deriveId } from "../../src/platform/ids.ts";
import { wallMinute } from "../../src/platform/time.ts";
import { addTechnician, booking, kansas, request } from "../support/bookings.ts";
import { testContext } from "../support/context.ts";
import { demoSettings } from "../support/demo-settings.ts";

const open = (name: string) => testContext(env, { tenantId: deriveId("business", `find-slots-${name}`) }).ctx;

const question = (changes: Partial<SlotQuestion> = {}): SlotQuestion => ({
  settings: demoSettings(),
  service: "fixture_or_leak_repair",
  isEmergency: false,
  when: null,
  refused: [],
  except: null,
  ...changes,
});

const starts = (slots: readonly { start: number }[]) => slots.map((slot) => wallMinute(slot.start, "America/Chicago"));
const nine = { start: "2026-11-24T09:00", end: "2026-11-24T09:00", kind: "instant" } as const;
const day = { start: "2026-11-24T00:00", end: "2026-11-25T00:00", kind: "range" } as const;

describe("looking for a time", () => {
  it("reads visits, jobs and technicians in one trip", async () => {
    const ctx = open("trips");
    const offer = await findSlots(ctx, question());
    expect(ctx.databases.trips.count).toBe(1);
    expect(starts(offer.slots)).toEqual(["2026-11-23T10:00", "2026-11-23T12:00"]);
  });

  it("offers the time that was asked for, and another once it is taken", async () => {
    const ctx = open("taken");
    expect(starts((await findSlots(ctx, question({ when: nine }))).slots)).toContain("2026-11-24T09:00");
    await bookVisit(ctx, booking("taken"));
    const offer = await findSlots(ctx, question({ when: nine }));
    expect(offer.isExact).toBe(false);
    expect(starts(offer.slots)).not.toContain("2026-11-24T09:00");
  });

  it("sees every visit that is under way when the search begins", async () => {
    const long = { start: kansas("2026-11-23T09:15"), end: kansas("2026-11-23T16:00") };
    const ctx = open("under-way");
    await bookVisit(ctx, booking("long", { request: request({ slot: long }) }));
    const later = testContext(env, { tenantId: ctx.tenant.id, now: "2026-11-23T13:00:00-06:00" }).ctx;
    expect(starts((await findSlots(later, question())).slots)[0]).toBe("2026-11-23T16:00");
  });

  it("offers the time again while one of two technicians is free", async () => {
    const ctx = open("technicians");
    await addTechnician(env.SHARD_0, ctx, "tech_a");
    await addTechnician(env.SHARD_0, ctx, "tech_b");
    await bookVisit(ctx, booking("a"));
    expect((await findSlots(ctx, question({ when: nine }))).isExact).toBe(true);
    await bookVisit(ctx, booking("b"));
    expect((await findSlots(ctx, question({ when: nine }))).isExact).toBe(false);
  });

  it("does not count on a technician who left", async () => {
    const ctx = open("left");
    for (const id of ["tech_a", "tech_b"]) await addTechnician(env.SHARD_0, ctx, id);
    await env.SHARD_0.prepare("update technicians set is_active = 0 where tenant_id = ? and id = 'tech_b'")
      .bind(ctx.tenant.id)
      .run();
    await bookVisit(ctx, booking("with-a"));
    expect((await findSlots(ctx, question({ when: nine }))).isExact).toBe(false);
  });

  it("sees the first visit after the last day, which leaves no time to travel", async () => {
    const ctx = open("last-night");
    const hours = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [String(day), { open: 0, close: 1440 }]));
    const settings = demoSettings({ hours, travelBufferMinutes: 30 });
    const when = { start: "2026-12-06T23:00", end: "2026-12-06T23:00", kind: "instant" } as const;
    expect((await findSlots(ctx, question({ settings, when }))).isExact).toBe(true);
    const slot = { start: kansas("2026-12-07T00:15"), end: kansas("2026-12-07T01:15") };
    await bookVisit(ctx, booking("after-midnight", { settings, request: request({ slot }) }));
    expect((await findSlots(ctx, question({ settings, when }))).isExact).toBe(false);
  });

  it("offers nothing on a day that has its most jobs, but for an emergency", async () => {
    const ctx = open("cap");
    const settings = demoSettings({ maxJobsPerDay: 1 });
    await bookVisit(ctx, booking("only", { settings }));
    expect((await findSlots(ctx, question({ settings, when: day }))).isExact).toBe(false);
    expect((await findSlots(ctx, question({ settings, when: day, isEmergency: true }))).isExact).toBe(true);
    await env.SHARD_0.prepare("update appointments set status = 'CANCELLED' where tenant_id = ?")
      .bind(ctx.tenant.id)
      .run();
    expect((await findSlots(ctx, question({ settings, when: day }))).isExact).toBe(true);
  });

  it("sees neither the visits of another business nor trial bookings", async () => {
    const ctx = open("neighbour");
    await bookVisit(open("other"), booking("theirs"));
    await bookVisit(ctx, booking("trial", { mode: "test" }));
    expect((await findSlots(ctx, question({ when: nine }))).isExact).toBe(true);
    const settings = demoSettings({ maxJobsPerDay: 1 });
    expect((await findSlots(ctx, question({ settings, when: day }))).isExact).toBe(true);
  });

  it("offers only what can be booked: whatever it says is taken by the next booking", async () => {
    const ctx = open("agrees");
    const settings = demoSettings({ travelBufferMinutes: 20, maxJobsPerDay: 3 });
    for (let i = 0; i < 12; i += 1) {
      const [slot] = (await findSlots(ctx, question({ settings }))).slots;
      if (slot === undefined) throw new Error("no time left");
      expect((await bookVisit(ctx, booking(`agrees-${i}`, { settings, request: request({ slot }) }))).kind).toBe(
        "booked",
      );
    }
  });
});
