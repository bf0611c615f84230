// What a played call left in the database, read from its tables.
import type { PlayedCall } from "./play-call.ts";
import type { World } from "./world.ts";

export interface VisitRow {
  id: string;
  version: number;
  customer_id: string;
  conversation_id: string | null;
  start_at: number;
  status: string;
  service_type: string | null;
  address: string | null;
  contact_name: string | null;
  contact_phone: string | null;
  is_emergency: number;
  created_at: number;
}

export interface Aftermath {
  visits: VisitRow[];
  customers: { id: string; name: string; phone: string | null; address: string | null }[];
  callbacks: { phone: string | null; message: string | null; is_emergency: number }[];
  conversations: { id: string; outcome: string | null; is_emergency: number }[];
  texts: { kind: string; direction: string; to_number: string; body: string }[];
}

const tables = {
  visits: "appointments",
  customers: "customers",
  callbacks: "callbacks",
  conversations: "conversations",
  texts: "sms_messages",
} as const;

const tenantsAtOnce = 100;

/** By the id of the business. */
export async function readAftermaths(world: World, calls: readonly PlayedCall[]): Promise<Map<string, Aftermath>> {
  await world.quiet();
  const all = new Map<string, Aftermath>(calls.map(({ names }) => [names.tenantId, nothing()]));
  const tenants = [...all.keys()];
  for (let from = 0; from < tenants.length; from += tenantsAtOnce) {
    const some = JSON.stringify(tenants.slice(from, from + tenantsAtOnce));
    for (const [name, table] of Object.entries(tables)) {
      const sql = `select * from ${table} where tenant_id in (select value from json_each(?)) order by tenant_id, id`;
      const [rows = []] = await world.sql("SHARD_0", [{ sql, params: [some] }]);
      for (const row of rows) (all.get(String(row.tenant_id))?.[name as keyof Aftermath] as unknown[])?.push(row);
    }
  }
  return all;
}

function nothing(): Aftermath {
  return { visits: [], customers: [], callbacks: [], conversations: [], texts: [] };
}
