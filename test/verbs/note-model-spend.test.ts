import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { noteModelSpend, selectModelSpend, spendDay } from "../../src/domain/calls/index.ts";
import { note } from "../../src/domain/commit.ts";
import { rowsOf } from "../support/bookings.ts";
import { otherBusiness, testContext } from "../support/context.ts";
import { freshStore } from "../support/fresh-store.ts";

const { ctx } = testContext(env);
const other = testContext(env, { tenantId: otherBusiness }).ctx;
const usage = { inputTokens: 1_000, outputTokens: 200, microDollars: 225 };

beforeEach(freshStore);

describe("what the model costs", () => {
  it("is added up by the day, in one trip a request", async () => {
    const before = ctx.databases.trips.count;
    await Promise.all([noteModelSpend(ctx, usage), noteModelSpend(ctx, usage), noteModelSpend(ctx, usage)]);
    expect(ctx.databases.trips.count - before).toBe(3);
    expect(await rowsOf(env.SHARD_0, ctx, "model_spend")).toEqual([
      {
        tenant_id: ctx.tenant.id,
        day: "2026-11-23",
        requests: 3,
        input_tokens: 3_000,
        output_tokens: 600,
        micro_dollars: 675,
      },
    ]);
    expect(await ctx.db.read(selectModelSpend(ctx.db, spendDay(ctx)))).toEqual([675]);
  });

  it("begins anew with the next day, by the clock of UTC", async () => {
    await noteModelSpend(ctx, usage);
    const evening = testContext(env, { now: "2026-11-23T19:00:00-06:00" }).ctx;
    expect(spendDay(evening)).toBe("2026-11-24");
    expect(await evening.db.read(selectModelSpend(evening.db, spendDay(evening)))).toEqual([0]);
  });

  it("is each business's own", async () => {
    await noteModelSpend(other, usage);
    expect(await ctx.db.read(selectModelSpend(ctx.db, spendDay(ctx)))).toEqual([0]);
    expect(await rowsOf(env.SHARD_0, other, "model_spend")).toHaveLength(1);
  });

  it("is bookkeeping of that table alone, without audit", async () => {
    await noteModelSpend(ctx, usage);
    expect(await rowsOf(env.SHARD_0, ctx, "audit_events")).toEqual([]);
    const elsewhere = { sql: 'update "conversations" set outcome = null', params: [] };
    await expect(note(ctx.db, "model_spend", [elsewhere])).rejects.toMatchObject({ code: "bug" });
  });
});
