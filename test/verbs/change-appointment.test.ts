import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import type { Ctx } from "../../src/domain/context.ts";
import { cancelAppointment, findAppointment, listAppointments } from "../../src/domain/scheduling/index.ts";
import { deriveId } from "../../src/platform/ids.ts";
import { booked, booking, request, rowsOf, tripsOf } from "../support/bookings.ts";
import { at, change, enter, entered, lanes, newKey, news, nine, notFound, openShop, two } from "../support/shop.ts";

describe("changing a visit by hand", () => {
  it("moves row and lane and tells it, in two trips", async () => {
    const shop = await openShop("move");
    const visit = await entered(shop);
    let result: unknown;
    expect(
      await tripsOf(shop.ctx, async () => (result = await change(shop.ctx, visit.id, { ...two, version: 1 }))),
    ).toBe(2);
    expect(result).toEqual({ kind: "changed", appointment: { ...visit, ...two, version: 2, timeVersion: 2 } });
    expect(await findAppointment(shop.ctx, visit.id)).toEqual({ ...visit, ...two, version: 2, timeVersion: 2 });
    expect(await lanes(shop.ctx)).toMatchObject([{ busy_from: two.start }]);
    expect(await news(shop.ctx)).toContainEqual(["appointment.moved", 2]);
    expect(await enter(shop, { key: "old-time" })).toMatchObject({ kind: "entered" });
  });

  it("to a time that is taken is refused, naming who has it, and nothing is changed", async () => {
    const shop = await openShop("move-taken");
    const visit = await entered(shop);
    await booked(shop.ctx, booking("bob", { request: request({ name: "Bob", phone: "+19135550124", slot: two }) }));
    expect(await change(shop.ctx, visit.id, two)).toEqual({
      kind: "slot_taken",
      conflicts: [{ id: deriveId("appointment", "bob"), customerName: "Bob", ...two }],
    });
    expect(await findAppointment(shop.ctx, visit.id)).toEqual(visit);
    expect(await lanes(shop.ctx)).toHaveLength(2);
  });

  it("decided on an older version is refused, telling what it is now", async () => {
    const shop = await openShop("stale");
    const visit = await entered(shop);
    await change(shop.ctx, visit.id, { description: "leaks", version: 1 });
    const late = await change(shop.ctx, visit.id, { ...two, version: 1 });
    expect(late).toEqual({ kind: "changed_meanwhile", current: { ...visit, description: "leaks", version: 2 } });
    expect(await lanes(shop.ctx)).toMatchObject([{ busy_from: nine.start }]);
  });

  it("with the same version at once is won by exactly one, twenty times over", async () => {
    const shop = await openShop("one-wins");
    let { id, version } = await entered(shop);
    for (let round = 0; round < 20; round += 1) {
      const day = String(1 + round).padStart(2, "0");
      const times = ["08:00", "11:00", "14:00"].map((clock) => at(`2026-12-${day}T${clock}`));
      const results = await Promise.all(times.map((time) => change(shop.ctx, id, { ...time, version })));
      const won = results.filter(({ kind }) => kind === "changed");
      expect(results.map(({ kind }) => kind).sort()).toEqual(["changed", "changed_meanwhile", "changed_meanwhile"]);
      const now = await findAppointment(shop.ctx, id);
      expect(won).toEqual([{ kind: "changed", appointment: now }]);
      for (const result of results) if (result.kind === "changed_meanwhile") expect(result.current).toEqual(now);
      expect(await lanes(shop.ctx)).toMatchObject([{ busy_from: now.start }]);
      ({ id, version } = now);
    }
    expect(version).toBe(21);
  });

  it("without a version is never refused for being late", async () => {
    const shop = await openShop("last-wins");
    const { id } = await entered(shop);
    const words = ["a", "b", "c", "d", "e"];
    const results = await Promise.all(words.map((description) => change(shop.ctx, id, { description })));
    expect(results.every(({ kind }) => kind === "changed")).toBe(true);
    const now = await findAppointment(shop.ctx, id);
    expect(now.version).toBe(6);
    expect(words).toContain(now.description);
  });

  it("of two visits to one free time at once is won by one", async () => {
    const shop = await openShop("race-slot");
    const first = await entered(shop);
    const second = await entered(shop, { key: "second", ...at("2026-11-24T11:00") });
    const results = await Promise.all([
      change(shop.ctx, first.id, { ...two, version: 1 }),
      change(shop.ctx, second.id, { ...two, version: 1 }),
    ]);
    expect(results.map(({ kind }) => kind).sort()).toEqual(["changed", "slot_taken"]);
    expect(await lanes(shop.ctx)).toHaveLength(2);
  });

  it("to cancelled frees its time; taking it up again needs the time to be free", async () => {
    const shop = await openShop("off-and-on");
    const { id } = await entered(shop);
    await change(shop.ctx, id, { status: "CANCELLED" });
    expect(await lanes(shop.ctx)).toEqual([]);
    expect(await news(shop.ctx)).toContainEqual(["appointment.cancelled", 2]);
    const other = await entered(shop, { key: "other" });
    expect(await change(shop.ctx, id, { status: "SCHEDULED" })).toMatchObject({ kind: "slot_taken" });
    await change(shop.ctx, other.id, two);
    expect(await change(shop.ctx, id, { status: "SCHEDULED" })).toMatchObject({
      appointment: { status: "SCHEDULED", jobStage: "Booked", version: 3 },
    });
    expect(await lanes(shop.ctx)).toHaveLength(2);
    expect(await news(shop.ctx)).toContainEqual(["appointment.booked", 3]);
  });

  it("to completed frees what is left of its time and tells nobody", async () => {
    const shop = await openShop("done");
    const { id } = await entered(shop);
    expect(await change(shop.ctx, id, { status: "COMPLETED" })).toMatchObject({
      appointment: { status: "COMPLETED", jobStage: "Completed" },
    });
    expect(await lanes(shop.ctx)).toEqual([]);
    expect(await news(shop.ctx)).toHaveLength(1);
  });

  it("does not undo what the calendar has written meanwhile", async () => {
    const shop = await openShop("calendar");
    const { id } = await entered(shop);
    await env.SHARD_0.prepare("update appointments set calendar_event_id = 'ev1' where id = ? and tenant_id = ?")
      .bind(id, shop.ctx.tenant.id)
      .run();
    await change(shop.ctx, id, { description: "leaks" });
    expect(await findAppointment(shop.ctx, id)).toMatchObject({ calendarEventId: "ev1", description: "leaks" });
  });

  it("that changes nothing writes nothing", async () => {
    const shop = await openShop("same");
    const visit = await entered(shop);
    expect(await change(shop.ctx, visit.id, { description: null, ...nine })).toEqual({
      kind: "changed",
      appointment: visit,
    });
    expect(await rowsOf(env.SHARD_0, shop.ctx, "commits")).toHaveLength(3);
  });

  it("of another business's or a trial's visit is refused like one that is not there", async () => {
    const [shop, theirs] = [await openShop("mine"), await openShop("not-mine")];
    const { id } = await entered(shop);
    await booked(shop.ctx, booking("trial", { mode: "test", request: request({ slot: two }) }));
    await expect(change(theirs.ctx, id, two)).rejects.toMatchObject(notFound);
    await expect(findAppointment(theirs.ctx, id)).rejects.toMatchObject(notFound);
    await expect(cancelAppointment(theirs.ctx, { key: "x", id, version: null })).rejects.toMatchObject(notFound);
    await expect(change(shop.ctx, deriveId("appointment", "trial"), nine)).rejects.toMatchObject(notFound);
    expect(await findAppointment(shop.ctx, id)).toMatchObject({ ...nine, version: 1 });
    expect(await listAppointments(shop.ctx, {})).toHaveLength(1);
  });
});

describe("cancelling a visit by hand", () => {
  const cancel = (ctx: Ctx, id: string, version: number | null = null) => {
    return cancelAppointment(ctx, { key: newKey(), id, version });
  };

  it("frees its time, and repeating it changes nothing", async () => {
    const shop = await openShop("cancel");
    const { id } = await entered(shop);
    for (const version of [1, 1, null])
      expect(await cancel(shop.ctx, id, version)).toMatchObject({
        kind: "changed",
        appointment: { status: "CANCELLED", jobStage: "Cancelled", version: 2 },
      });
    expect(await lanes(shop.ctx)).toEqual([]);
    expect(await news(shop.ctx)).toEqual([
      ["appointment.booked", 1],
      ["appointment.cancelled", 2],
    ]);
  });

  it("that was moved since is refused, telling where it is now", async () => {
    const shop = await openShop("cancel-stale");
    const { id } = await entered(shop);
    await change(shop.ctx, id, two);
    expect(await cancel(shop.ctx, id, 1)).toMatchObject({ kind: "changed_meanwhile", current: { ...two, version: 2 } });
    expect(await lanes(shop.ctx)).toHaveLength(1);
  });
});
