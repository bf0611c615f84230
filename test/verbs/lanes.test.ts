import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { bookVisit } from "../../src/domain/scheduling/index.ts";
import { holdLane } from "../../src/domain/scheduling/store/lanes.ts";
import { deriveId } from "../../src/platform/ids.ts";
import { addTechnician, booking, kansas, request, rowsOf } from "../support/bookings.ts";
import { testContext } from "../support/context.ts";
import { byCounting, byHand } from "../support/lane-oracle.ts";
import { disagreements, type LaneRow, playBusiness } from "../support/lanes-at-random.ts";

const businesses = 50;
const visitsEach = 30;
const minute = 60_000;

describe("1,500 visits wished for at random", () => {
  const played: Awaited<ReturnType<typeof playBusiness>>[] = [];
  const decisions = () => played.flatMap((p) => p.decisions);

  it("are taken and refused exactly as somebody with paper and pencil would", { timeout: 120_000 }, async () => {
    played.push(...(await Promise.all(Array.from({ length: businesses }, (_, i) => playBusiness(env, i, visitsEach)))));
    const taken = decisions().filter((d) => d.lane !== null).length;
    expect(decisions()).toHaveLength(1500);
    expect(taken).toBeGreaterThan(300);
    expect(taken).toBeLessThan(1200);
    expect(disagreements(decisions(), byHand)).toEqual([]);
  });

  it("never put one lane in two places at once", () => {
    for (const { rows } of played) {
      const sorted = rows.toSorted((a, b) => a.lane.localeCompare(b.lane) || a.busy_from - b.busy_from);
      const clashes = sorted.filter((row, i) => {
        const before = sorted[i - 1];
        return before !== undefined && before.lane === row.lane && before.busy_to > row.busy_from;
      });
      expect(clashes).toEqual([]);
    }
  });

  it("would be judged wrongly by counting the visits that overlap", () => {
    const wrong = decisions().filter((d) => (byCounting(d.lanes, d.held, d.wish) === null) !== (d.lane === null));
    expect(wrong.length).toBeGreaterThan(20);
    expect(disagreements(decisions(), byCounting).length).toBeGreaterThanOrEqual(wrong.length);
  });
});

describe("one time that many callers want", () => {
  it("is sold to exactly one of fifty, and nothing is left of the others", async () => {
    const { ctx } = testContext(env, { tenantId: deriveId("business", "race") });
    const results = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        bookVisit(
          ctx,
          booking(`race-${i}`, { request: request({ phone: `+191355501${String(i).padStart(2, "0")}` }) }),
        ),
      ),
    );
    expect(results.filter((r) => r.kind === "booked")).toHaveLength(1);
    expect(results.filter((r) => r.kind === "slot_taken")).toHaveLength(49);
    for (const table of ["appointments", "lanes_held", "customers", "audit_events", "outbox", "commits"]) {
      expect(await rowsOf(env.SHARD_0, ctx, table), table).toHaveLength(1);
    }
  });
});

describe("a lane written by hand", () => {
  it("is refused when it is taken, or none at all", async () => {
    const { ctx } = testContext(env, { tenantId: deriveId("business", "by-hand") });
    await bookVisit(ctx, booking("by-hand"));
    const [row] = await rowsOf<LaneRow>(env.SHARD_0, ctx, "lanes_held");
    if (row === undefined) throw new Error("not booked");
    const hold = (lane: string | null, from: number) =>
      env.SHARD_0.prepare("insert into lanes_held values (?, 'appt_other', ?, ?, ?)")
        .bind(ctx.tenant.id, lane, from, from + 60 * minute)
        .run();
    await expect(hold("crew-1", row.busy_from + 59 * minute)).rejects.toThrow("slot_taken");
    await expect(hold(null, row.busy_to)).rejects.toThrow("slot_taken");
    await expect(hold("crew-1", row.busy_to)).rejects.toThrow("FOREIGN KEY");
  });
});

describe("a visit that asks for one technician", () => {
  it("gets that one or nobody", async () => {
    const { ctx } = testContext(env, { tenantId: deriveId("business", "asked-for") });
    for (const id of ["tech_a", "tech_b"]) await addTechnician(env.SHARD_0, ctx, id);
    const ask = async (key: string) => {
      // A trial booking holds no lane yet.
      await bookVisit(ctx, booking(key, { mode: "test" }));
      const { start, end } = request().slot;
      const appointmentId = deriveId("appointment", key);
      const wanted = {
        appointmentId,
        busyFrom: start,
        busyTo: end,
        crews: ["crew-1"],
        technicianId: "tech_b",
        cap: null,
      };
      await ctx.db.write([holdLane(ctx.db, wanted)]);
    };
    await ask("first");
    await expect(ask("second")).rejects.toThrow("slot_taken");
    const rows = await rowsOf<LaneRow>(env.SHARD_0, ctx, "lanes_held");
    expect(rows.map((row) => row.lane)).toEqual(["tech_b"]);
  });
});

describe("moving a visit", () => {
  it("onto a taken time is refused, beside it or within its own is not", async () => {
    const { ctx } = testContext(env, { tenantId: deriveId("business", "moving") });
    const at = (hour: string) => kansas(`2026-11-24T${hour}`);
    await bookVisit(ctx, booking("nine", { request: request({ slot: { start: at("09:00"), end: at("10:00") } }) }));
    await bookVisit(ctx, booking("eleven", { request: request({ slot: { start: at("11:00"), end: at("12:00") } }) }));
    const id = deriveId("appointment", "eleven");
    const move = (from: string, to: string, lane: string | null = "crew-1") =>
      env.SHARD_0.prepare(
        "update lanes_held set busy_from = ?, busy_to = ?, lane = ? where tenant_id = ? and appointment_id = ?",
      )
        .bind(at(from), at(to), lane, ctx.tenant.id, id)
        .run();

    await expect(move("09:59", "10:30")).rejects.toThrow("slot_taken");
    await expect(move("08:00", "12:00")).rejects.toThrow("slot_taken");
    await expect(move("13:00", "14:00", null)).rejects.toThrow("slot_taken");
    await move("10:00", "11:30");
    await move("10:30", "12:00");
    const rows = await rowsOf<LaneRow>(env.SHARD_0, ctx, "lanes_held");
    expect(rows.find((row) => row.appointment_id === id)?.busy_from).toBe(at("10:30"));
  });
});

describe("the triggers on lanes", () => {
  it("are the two we know", async () => {
    const { results } = await env.SHARD_0.prepare(
      "select name from sqlite_master where type = 'trigger' and tbl_name = 'lanes_held' order by name",
    ).all();
    expect(results).toEqual([{ name: "lanes_held_before_insert" }, { name: "lanes_held_before_update" }]);
  });

  it("search by the index, and never the whole history of a lane", async () => {
    const { results: triggers } = await env.SHARD_0.prepare(
      "select sql from sqlite_master where type = 'trigger' and tbl_name = 'lanes_held'",
    ).all<{
      sql: string;
    }>();
    for (const { sql } of triggers) {
      const search = /exists \(([\s\S]*?)\n {2}\)/i.exec(sql)?.[1] ?? "";
      expect(search).toContain("lanes_held");
      const values = search.replaceAll(/NEW\.(tenant_id|lane)/g, "'x'").replaceAll(/NEW\.\w+|OLD\.rowid/g, "1");
      const { results: plan } = await env.SHARD_0.prepare(`explain query plan ${values}`).all<{ detail: string }>();
      expect(plan.map((step) => step.detail)).toEqual([
        "SEARCH lanes_held USING INDEX lanes_held_by_lane (tenant_id=? AND lane=? AND busy_from>? AND busy_from<?)",
      ]);
    }
  });
});
