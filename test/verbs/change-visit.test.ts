import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import type { Ctx } from "../../src/domain/context.ts";
import type { StandingVisit } from "../../src/domain/conversation/index.ts";
import { bookVisit, cancelVisit, findVisits, listAppointments, moveVisit } from "../../src/domain/scheduling/index.ts";
import { deriveId } from "../../src/platform/ids.ts";
import { booked, booking, kansas, request, rowsOf, tripsOf } from "../support/bookings.ts";
import { testContext } from "../support/context.ts";
import { demoSettings } from "../support/demo-settings.ts";

const business = (name: string) => deriveId("business", `change-visit-${name}`);
const open = (name: string, now?: string) =>
  testContext(env, { tenantId: business(name), ...(now === undefined ? {} : { now }) });

const at = (hour: string, day = "24") => ({
  start: kansas(`2026-11-${day}T${hour}`),
  end: kansas(`2026-11-${day}T${hour}`) + 3_600_000,
});
const nine = at("09:00");
const two = at("14:00", "25");
const ann = "+19135550123";

/** Ann's visit at nine on Tuesday, as a call finds it. */
async function annsVisit(ctx: Ctx): Promise<StandingVisit> {
  await booked(ctx, booking("ann"));
  const [visit] = await findVisits(ctx, { phone: ann, mode: "live" });
  if (visit === undefined) throw new Error("Ann has no visit");
  return visit;
}

const move = (ctx: Ctx, visit: StandingVisit, change: { key?: string; slot?: typeof nine } = {}) =>
  moveVisit(ctx, { key: "move", visit, slot: two, mode: "live", settings: demoSettings(), ...change });
const cancel = (ctx: Ctx, visit: StandingVisit, key = "cancel") => cancelVisit(ctx, { key, visit, mode: "live" });

const rowOf = async (ctx: Ctx) => (await listAppointments(ctx, {}))[0];
const lanes = (ctx: Ctx) => rowsOf<{ busy_from: number }>(env.SHARD_0, ctx, "lanes_held");
const news = async (ctx: Ctx) =>
  (await rowsOf<{ type: string; entity_version: number }>(env.SHARD_0, ctx, "outbox")).map((row) => [
    row.type,
    row.entity_version,
  ]);

describe("moving a visit", () => {
  it("writes the time, the lane, the audit and the news in one trip", async () => {
    const { ctx } = open("move");
    const visit = await annsVisit(ctx);
    let result: unknown;
    expect(await tripsOf(ctx, async () => (result = await move(ctx, visit)))).toBe(1);
    expect(result).toEqual({ kind: "moved", visit: { ...visit, slot: two, version: 2 } });
    expect(await rowOf(ctx)).toMatchObject({ ...two, version: 2, localDate: "2026-11-25", status: "SCHEDULED" });
    expect(await lanes(ctx)).toMatchObject([{ busy_from: two.start }]);
    const audit = await rowsOf<{ action: string; entity: string }>(env.SHARD_0, ctx, "audit_events");
    expect(audit.at(-1)).toMatchObject({ action: "appointment.move", entity: visit.appointmentId });
    expect(await news(ctx)).toEqual([
      ["appointment.booked", 1],
      ["appointment.moved", 2],
    ]);
  });

  it("frees its old time for somebody else and takes the new one", async () => {
    const { ctx } = open("lanes");
    await move(ctx, await annsVisit(ctx));
    expect((await bookVisit(ctx, booking("old", { request: request({ slot: nine }) }))).kind).toBe("booked");
    expect((await bookVisit(ctx, booking("new", { request: request({ slot: two }) }))).kind).toBe("slot_taken");
  });

  it("may overlap its own old time", async () => {
    const { ctx } = open("overlap");
    const visit = await annsVisit(ctx);
    expect((await move(ctx, visit, { slot: at("09:30") })).kind).toBe("moved");
  });

  it("to a time that somebody else has is refused, and nothing is changed", async () => {
    const { ctx } = open("taken");
    const visit = await annsVisit(ctx);
    await booked(ctx, booking("bob", { request: request({ slot: two, phone: "+19135550124" }) }));
    expect(await move(ctx, visit)).toEqual({ kind: "slot_taken" });
    expect(await rowOf(ctx)).toMatchObject({ ...nine, version: 1 });
    expect((await lanes(ctx)).map(({ busy_from }) => busy_from).sort()).toEqual([nine.start, two.start].sort());
    expect((await news(ctx)).map(([type]) => type)).toEqual(["appointment.booked", "appointment.booked"]);
  });

  it("to a time that is past is refused", async () => {
    const { ctx } = open("past");
    expect(await move(ctx, await annsVisit(ctx), { slot: at("08:59", "23") })).toEqual({ kind: "slot_taken" });
  });

  it("to a day that has its most jobs is refused, but not for an emergency", async () => {
    const { ctx } = open("full");
    const settings = demoSettings({ maxJobsPerDay: 1, crewCount: 3 });
    const visit = await annsVisit(ctx);
    await booked(
      ctx,
      booking("bob", { settings, request: request({ slot: at("10:00", "25"), phone: "+19135550124" }) }),
    );
    const input = { key: "full", visit, slot: two, mode: "live", settings } as const;
    expect(await moveVisit(ctx, input)).toEqual({ kind: "slot_taken" });
    expect((await moveVisit(ctx, { ...input, visit: { ...visit, isEmergency: true } })).kind).toBe("moved");
  });

  it("that was changed since it was read is refused, whatever changed it", async () => {
    const { ctx } = open("stale");
    const visit = await annsVisit(ctx);
    await env.SHARD_0.prepare("update appointments set version = 2 where tenant_id = ?").bind(ctx.tenant.id).run();
    expect(await move(ctx, visit)).toEqual({ kind: "changed_meanwhile" });
    expect(await rowOf(ctx)).toMatchObject(nine);
    expect(await lanes(ctx)).toMatchObject([{ busy_from: nine.start }]);
  });

  it.each(["CANCELLED", "COMPLETED", "NO_SHOW"])("that is %s is refused", async (status) => {
    const { ctx } = open(`status-${status}`);
    const visit = await annsVisit(ctx);
    await env.SHARD_0.prepare("update appointments set status = ? where tenant_id = ?")
      .bind(status, ctx.tenant.id)
      .run();
    expect(await move(ctx, visit)).toEqual({ kind: "changed_meanwhile" });
    expect(await cancel(ctx, visit)).toEqual({ kind: "changed_meanwhile" });
  });

  it("with the same key twice is one move, with the same answer", async () => {
    const { ctx } = open("again");
    const visit = await annsVisit(ctx);
    const first = await move(ctx, visit);
    expect(await move(ctx, visit)).toEqual(first);
    expect(await rowOf(ctx)).toMatchObject({ version: 2 });
    expect(await news(ctx)).toHaveLength(2);
  });

  it("with the same key again, after it was moved elsewhere, claims nothing", async () => {
    const { ctx } = open("again-elsewhere");
    const visit = await annsVisit(ctx);
    await move(ctx, visit);
    await move(ctx, { ...visit, version: 2 }, { key: "elsewhere", slot: at("15:00", "25") });
    expect(await move(ctx, visit)).toEqual({ kind: "changed_meanwhile" });
  });

  it("twice at once is won by one", async () => {
    const { ctx } = open("race");
    const visit = await annsVisit(ctx);
    const slots = [at("10:00", "25"), at("11:00", "25"), at("12:00", "25"), at("13:00", "25")];
    const results = await Promise.all(slots.map((slot, i) => move(ctx, visit, { key: `race-${i}`, slot })));
    expect(results.map(({ kind }) => kind).sort()).toEqual([
      "changed_meanwhile",
      "changed_meanwhile",
      "changed_meanwhile",
      "moved",
    ]);
    const won = results.find(({ kind }) => kind === "moved");
    const row = await rowOf(ctx);
    expect(won).toMatchObject({ visit: { slot: { start: row?.start } } });
    expect(await lanes(ctx)).toMatchObject([{ busy_from: row?.start }]);
  });

  it("of two visits to one free time at once is won by one", async () => {
    const { ctx } = open("race-slot");
    const visit = await annsVisit(ctx);
    await booked(ctx, booking("bob", { request: request({ slot: at("11:00"), phone: "+19135550124" }) }));
    const [other] = await findVisits(ctx, { phone: "+19135550124", mode: "live" });
    if (other === undefined) throw new Error("Bob has no visit");
    const results = await Promise.all([move(ctx, visit, { key: "a" }), move(ctx, other, { key: "b" })]);
    expect(results.map(({ kind }) => kind).sort()).toEqual(["moved", "slot_taken"]);
    expect(await lanes(ctx)).toHaveLength(2);
  });
});

describe("cancelling a visit", () => {
  it("frees its time and tells the news, in one trip", async () => {
    const { ctx } = open("cancel");
    const visit = await annsVisit(ctx);
    expect(await tripsOf(ctx, () => cancel(ctx, visit))).toBe(1);
    expect(await rowOf(ctx)).toMatchObject({ status: "CANCELLED", jobStage: "Cancelled", version: 2, ...nine });
    expect(await lanes(ctx)).toEqual([]);
    expect(await news(ctx)).toContainEqual(["appointment.cancelled", 2]);
    expect((await bookVisit(ctx, booking("bob", { request: request({ slot: nine }) }))).kind).toBe("booked");
  });

  it("with the same key twice is one", async () => {
    const { ctx } = open("cancel-again");
    const visit = await annsVisit(ctx);
    expect(await cancel(ctx, visit)).toEqual({ kind: "cancelled" });
    expect(await cancel(ctx, visit)).toEqual({ kind: "cancelled" });
    expect(await news(ctx)).toHaveLength(2);
  });

  it("that was changed since it was read is refused", async () => {
    const { ctx } = open("cancel-stale");
    const visit = await annsVisit(ctx);
    await move(ctx, visit);
    expect(await cancel(ctx, visit)).toEqual({ kind: "changed_meanwhile" });
    expect(await rowOf(ctx)).toMatchObject({ status: "SCHEDULED", ...two });
    expect(await lanes(ctx)).toHaveLength(1);
  });

  it("and moving it at once is won by one", async () => {
    const { ctx } = open("cancel-race");
    const visit = await annsVisit(ctx);
    const results = await Promise.all([move(ctx, visit), cancel(ctx, visit)]);
    expect(results.filter(({ kind }) => kind === "changed_meanwhile")).toHaveLength(1);
    const { status } = (await rowOf(ctx)) ?? {};
    expect(await lanes(ctx)).toHaveLength(status === "CANCELLED" ? 0 : 1);
  });
});

describe("another business", () => {
  it("changes no visit of ours, though it knows its id and version", async () => {
    const { ctx } = open("ours");
    const visit = await annsVisit(ctx);
    const theirs = open("theirs").ctx;
    await Promise.allSettled([move(theirs, visit), cancel(theirs, visit)]);
    expect(await rowOf(ctx)).toMatchObject({ ...nine, version: 1, status: "SCHEDULED" });
    expect(await lanes(ctx)).toMatchObject([{ busy_from: nine.start }]);
    expect(await findVisits(theirs, { phone: ann, mode: "live" })).toEqual([]);
  });

  it("hears that nothing was changed, and has no news, no lane and no audit of it", async () => {
    const visit = await annsVisit(open("ours-2").ctx);
    const theirs = open("theirs-2").ctx;
    expect(await move(theirs, visit)).toEqual({ kind: "changed_meanwhile" });
    expect(await cancel(theirs, visit)).toEqual({ kind: "changed_meanwhile" });
    for (const table of ["lanes_held", "outbox", "audit_events"])
      expect(await rowsOf(env.SHARD_0, theirs, table)).toEqual([]);
  });
});

describe("a change in test mode", () => {
  it("holds no lane and announces nothing", async () => {
    const { ctx } = open("trial");
    await booked(ctx, booking("trial", { mode: "test" }));
    const [visit] = await findVisits(ctx, { phone: ann, mode: "test" });
    if (visit === undefined) throw new Error("no visit");
    expect((await moveVisit(ctx, { key: "m", visit, slot: two, mode: "test", settings: demoSettings() })).kind).toBe(
      "moved",
    );
    expect(await cancelVisit(ctx, { key: "c", visit: { ...visit, version: 2 }, mode: "test" })).toEqual({
      kind: "cancelled",
    });
    expect(await lanes(ctx)).toEqual([]);
    expect(await news(ctx)).toEqual([]);
  });
});
