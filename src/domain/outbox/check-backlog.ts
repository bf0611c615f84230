import { toMs } from "../../platform/time.ts";
import type { PlatformCtx } from "../context.ts";
import { selectOldestUntaken } from "./store.ts";

/** News older than this that no consumer has taken up means that the queue does not deliver. */
const stuckAfterMs = 15 * 60_000;

/** Whether news gets through: false when some shard has an event that nobody took up for a quarter of an hour. One trip a shard. */
export async function isNewsFlowing(ctx: PlatformCtx): Promise<boolean> {
  const oldest = await Promise.all(
    ctx.databases.shardNames().map(async (name) => {
      const db = ctx.databases.shard(name);
      const [occurredAt] = await db.read(selectOldestUntaken(db));
      return occurredAt;
    }),
  );
  const limit = toMs(ctx.clock()) - stuckAfterMs;
  return oldest.every((occurredAt) => occurredAt === null || occurredAt >= limit);
}
