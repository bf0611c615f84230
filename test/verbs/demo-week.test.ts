import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { listCallbacks, seedDemoWeek } from "../../src/domain/calls/index.ts";
import { listCustomers } from "../../src/domain/crm/index.ts";
import { findSlots, listAppointments } from "../../src/domain/scheduling/index.ts";
import { readSettings, seedDemo } from "../../src/domain/tenants/index.ts";
import { testContext } from "../support/context.ts";
import { freshStore } from "../support/fresh-store.ts";

async function seededAt(now: string) {
  const test = testContext(env, { now });
  await seedDemo(test.ctx);
  await seedDemoWeek(test.ctx);
  await test.settle();
  return test;
}

const page = { limit: 500, offset: 0 };
const monday = "2026-11-23T09:30:00-06:00";
const sunday = "2026-11-22T09:00:00-06:00";

describe("the demo business's week", () => {
  beforeEach(freshStore);

  it.each([
    ["a working day", monday],
    ["a day when nobody works", sunday],
  ])("has visits that are done, visits of today and visits to come on %s", async (_, now) => {
    const { ctx } = await seededAt(now);
    const visits = await listAppointments(ctx, page);
    const today = now.slice(0, 10);
    expect(visits.filter(({ localDate }) => localDate === today).length).toBeGreaterThan(0);
    expect(visits.filter(({ status }) => status === "COMPLETED").length).toBeGreaterThan(4);
    expect(visits.filter(({ localDate }) => localDate > today).length).toBeGreaterThan(4);
  });

  it("works on no holiday", async () => {
    const { ctx } = await seededAt(monday);
    const visits = await listAppointments(ctx, page);
    expect(visits.map(({ localDate }) => localDate)).not.toContain("2026-11-26");
  });

  it("has somebody who waits to be called, an emergency among them", async () => {
    const { ctx } = await seededAt(monday);
    const waiting = await listCallbacks(ctx);
    expect(waiting.length).toBeGreaterThan(1);
    expect(waiting.some(({ isEmergency }) => isEmergency)).toBe(true);
  });

  it("leaves time for new callers on the next working day", async () => {
    const { ctx } = await seededAt(monday);
    const settings = await readSettings(ctx);
    const { slots } = await findSlots(ctx, {
      settings,
      service: "fixture_or_leak_repair",
      when: null,
      isEmergency: false,
      refused: [],
      except: null,
    });
    expect(slots.length).toBeGreaterThan(0);
  });

  it("is told to nobody, and is laid only once", async () => {
    const { ctx, recorded } = await seededAt(monday);
    const before = await listCustomers(ctx, page);
    await seedDemoWeek(ctx);
    expect((await listCustomers(ctx, page)).customers.length).toBe(before.customers.length);
    expect(recorded.texts).toEqual([]);
    expect(recorded.events).toEqual([]);
  });
});
