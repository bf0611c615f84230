import type { Database } from "../../platform/db.ts";
import { toAppError } from "../../platform/errors.ts";
import { toMs } from "../../platform/time.ts";
import { note } from "../commit.ts";
import type { PlatformCtx } from "../context.ts";
import { markToldAgain, selectUntold } from "./store.ts";

/** The quick way to the queue is given this long before the sweep steps in. */
const untoldAfterMs = 30_000;
/** Told, and not dealt with for this long: the message is lost, or its consumer died. Longer than any lease. */
const forgottenAfterMs = 300_000;
/** Per shard and run; what is left over is told by the next run. */
const perShard = 200;

export interface SweepResult {
  told: number;
  /** Names of the shards that could not be swept this time. */
  failedShards: readonly string[];
}

/** Tells the queue again what it has not heard, or heard and lost. One shard's failure is logged and stops no other. */
export async function sweepOutbox(ctx: PlatformCtx): Promise<SweepResult> {
  let told = 0;
  const failedShards: string[] = [];
  for (const shard of ctx.databases.shardNames()) {
    try {
      told += await sweepShard(ctx, ctx.databases.shard(shard));
    } catch (error) {
      failedShards.push(shard);
      ctx.log.event("error", "sweep_failed", { shard, code: toAppError(error).code });
    }
  }
  return { told, failedShards };
}

async function sweepShard(ctx: PlatformCtx, db: Database): Promise<number> {
  const now = toMs(ctx.clock());
  const limits = { occurredBefore: now - untoldAfterMs, toldBefore: now - forgottenAfterMs, limit: perShard };
  const [untold] = await db.read(selectUntold(db, limits));
  if (untold.length === 0) return 0;
  await ctx.ports.events.send(untold.map((event) => ({ tenant_id: event.tenantId, event_id: event.id })));
  await note(db, "outbox", [markToldAgain(db, untold, now)]);
  return untold.length;
}
