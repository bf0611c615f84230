import type { PlatformCtx } from "../domain/context.ts";
import { sweepOutbox } from "../domain/outbox/index.ts";

/** Tells the queue again what it has not dealt with. */
export async function sweep(ctx: PlatformCtx): Promise<void> {
  const { told, failedShards } = await sweepOutbox(ctx);
  ctx.log.set({ told, failed_shards: failedShards });
}
