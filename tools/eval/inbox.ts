// The caller's own telephone: texts that come in while the call goes on.
import { setTimeout as pause } from "node:timers/promises";
import type { Scenario } from "../../test/simulator/caller/scenario.ts";
import type { CallNames } from "./call-names.ts";
import type { World } from "./world.ts";

/** After these the caller looks at the telephone. */
const announced = new Set(["code_sent"]);

const patienceMs = 10_000;
const lookAgainMs = 100;

/** A function that returns the texts since the last look, once a line has announced one. */
export function openInbox(world: World, { tenantId }: CallNames, { facts: { phone }, before }: Scenario) {
  const mayGetOne = (before?.visits ?? []).some((visit) => visit.phone === phone);
  let seen = 0;
  return async (lines: readonly string[]): Promise<string[]> => {
    if (!mayGetOne || !lines.some((line) => announced.has(line))) return [];
    const giveUpAt = performance.now() + patienceMs;
    for (;;) {
      const fresh = (await textsTo(world, tenantId, phone)).slice(seen);
      seen += fresh.length;
      if (fresh.length > 0 || performance.now() > giveUpAt) return fresh;
      await pause(lookAgainMs);
    }
  };
}

async function textsTo(world: World, tenantId: string, phone: string): Promise<string[]> {
  const sql = "select body from sms_messages where tenant_id = ? and to_number = ? order by created_at, id";
  const [rows = []] = await world.sql("SHARD_0", [{ sql, params: [tenantId, phone] }]);
  return rows.map(({ body }) => String(body));
}
