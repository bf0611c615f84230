// A business with 20,000 customers, beside another with as many.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import type { Ctx } from "../../src/domain/context.ts";
import { listCustomers, searchCustomers } from "../../src/domain/crm/index.ts";
import { openDatabases } from "../../src/platform/db.ts";
import { deriveId } from "../../src/platform/ids.ts";
import { testContext } from "../support/context.ts";

const many = 20_000;
const ours = deriveId("business", "at-scale");
const others = deriveId("business", "at-scale-other");

/** Everybody came at the same moment, as after an import, now to the one business and now to the other. */
async function fill(): Promise<void> {
  await env.SHARD_0.prepare(`
    with recursive n(i) as (select 0 union all select i + 1 from n where i + 1 < ?3)
    insert into customers (tenant_id, id, mode, name, phone, email, address, tags, created_at, updated_at)
    select tenant.value, 'cust_' || i, 'live', char(65 + i % 20) || 'name' || (i % 400) || ' Fam' || i,
      '+1913' || printf('%07d', i), 'mail' || i || '@example.com', i || ' Main St', '[]', 1, 1
    from n cross join json_each(json_array(?1, ?2)) as tenant`)
    .bind(ours, others, many)
    .run();
}

/** A context whose reads tell how many rows the database went through. */
function metered(): { ctx: Ctx; rowsRead: () => number } {
  let read = 0;
  const batch: D1Database["batch"] = async (statements) => {
    const results = await env.SHARD_0.batch(statements);
    for (const { meta } of results) read += meta.rows_read;
    return results as never;
  };
  const shard = { prepare: (sql: string) => env.SHARD_0.prepare(sql), batch } as unknown as D1Database;
  const databases = openDatabases(env.CONTROL, { SHARD_0: shard });
  const { ctx } = testContext(env, { tenantId: ours });
  return { ctx: { ...ctx, databases, db: databases.forTenant(ctx.tenant) }, rowsRead: () => read };
}

beforeAll(fill);

/** A row counts once in each index and once in its table, and the other business stands between. */
const few = 500;

describe("with 20,000 customers", () => {
  it("the meter counts what a look at every one of them costs", async () => {
    const everyone = await env.SHARD_0.prepare("select count(address) from customers where tenant_id = ?")
      .bind(ours)
      .run();
    expect(everyone.meta.rows_read).toBeGreaterThanOrEqual(many);
  });

  it.each(["created", "name"] as const)(
    "a page reads about as many as it shows, wherever it is (by %s)",
    async (order) => {
      const seen = new Set<string>();
      let after: string | undefined;
      for (let page = 0; page < many / 500; page += 1) {
        const { ctx, rowsRead } = metered();
        const list = await listCustomers(ctx, { order, limit: 500, after });
        for (const { id } of list.customers) seen.add(id);
        if (after !== undefined) expect(rowsRead()).toBeLessThan(5 * 500);
        after = list.next ?? undefined;
      }
      expect([seen.size, after]).toEqual([many, undefined]);
    },
  );

  it("the first page tells how many there are, counting in an index alone", async () => {
    const { ctx, rowsRead } = metered();
    expect((await listCustomers(ctx, { limit: 50 })).total).toBe(many);
    expect(rowsRead()).toBeLessThan(many + few);
    const { results } = await env.SHARD_0.prepare(
      "explain query plan select count(*) from customers where tenant_id = ? and mode = 'live'",
    )
      .bind(ours)
      .all<{ detail: string }>();
    expect(results.map(({ detail }) => detail).join()).toContain("USING COVERING INDEX");
  });

  it.each([
    ["a", 50],
    ["An", 50],
    ["name", 50],
    ["Fam", 50],
    ["Main St", 50],
    ["Fam19999", 1],
    ["(913) 001-9999", 1],
    ["nobody at all", 0],
  ])("a search for %s reads few of them", async (q, count) => {
    const { ctx, rowsRead } = metered();
    expect(await searchCustomers(ctx, { q, limit: 50 })).toHaveLength(count);
    expect(rowsRead()).toBeLessThan(few);
  });
});
