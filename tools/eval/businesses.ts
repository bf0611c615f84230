// A business of its own for every played call: the demo business under another id and number, and what was there before.
import { demoBusiness, demoBusinessId } from "../../src/domain/tenants/rules/demo-business.ts";
import type { Before } from "../../test/simulator/caller/scenario.ts";
import { beforeRows, type TableRows } from "./before-rows.ts";
import type { CallNames } from "./call-names.ts";
import type { Row, Sql, World } from "./world.ts";

export interface BusinessToOpen extends CallNames {
  /** The instant at which the call begins. */
  now: string;
  before: Before;
}

const rowsAtOnce = 200;

/** Opens them all. A handful of statements, however many they are. */
export async function openBusinesses(world: World, businesses: readonly BusinessToOpen[]): Promise<void> {
  for (const some of chunks(businesses, rowsAtOnce)) {
    const ids = some.map(({ tenantId, number }) => ({ tenant_id: tenantId, number }));
    await world.sql("CONTROL", [
      insertAll("businesses", ids.map(toBusiness)),
      insertAll(
        "phone_numbers",
        ids.map(({ tenant_id, number }) => ({ number, business_id: tenant_id, created_at: 0 })),
      ),
    ]);
    await world.sql("SHARD_0", await copiesOfDemo(world, JSON.stringify(ids)));
    const before = rowsBefore(some).map(({ table, rows }) => insertAll(table, rows));
    if (before.length > 0) await world.sql("SHARD_0", before);
  }
}

function toBusiness({ tenant_id }: { tenant_id: string }): Row {
  return { id: tenant_id, name: demoBusiness.name, shard: "SHARD_0", status: "ACTIVE", created_at: 0 };
}

/** Settings and knowledge with every column as the demo business has it, but the id and the number of its texts. */
async function copiesOfDemo(world: World, ids: string): Promise<Sql[]> {
  const tables = ["tenant_settings", "knowledge_entries"];
  const found = await world.sql(
    "SHARD_0",
    tables.map((table) => ({ sql: `select name from pragma_table_info('${table}')` })),
  );
  return tables.flatMap((table, at) => {
    const columns = (found[at] ?? []).map(({ name }) => String(name));
    if (columns.length === 0) return [];
    const own: Record<string, string> = {
      tenant_id: "json_extract(new.value, '$.tenant_id')",
      text_from: "json_extract(new.value, '$.number')",
    };
    const values = columns.map((column) => own[column] ?? `demo.${column}`);
    const sql = `insert into ${table} (${columns.join()}) select ${values.join()} from ${table} demo, json_each(?) new where demo.tenant_id = ?`;
    return [{ sql, params: [ids, demoBusinessId] }];
  });
}

function rowsBefore(businesses: readonly BusinessToOpen[]): TableRows[] {
  const all = businesses.flatMap(({ tenantId, now, before }) => beforeRows(tenantId, now, before));
  const tables = ["customers", "appointments", "lanes_held"] as const;
  return tables
    .map((table) => ({ table, rows: all.filter((one) => one.table === table).flatMap(({ rows }) => rows) }))
    .flatMap(({ table, rows }) => chunks(rows, rowsAtOnce).map((some) => ({ table, rows: some })));
}

/** All rows have the columns of the first one. */
function insertAll(table: string, rows: readonly Row[]): Sql {
  const columns = Object.keys(rows[0] ?? {});
  const values = columns.map((column) => `json_extract(value, '$.${column}')`);
  const sql = `insert into ${table} (${columns.join()}) select ${values.join()} from json_each(?)`;
  return { sql, params: [JSON.stringify(rows)] };
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
}
