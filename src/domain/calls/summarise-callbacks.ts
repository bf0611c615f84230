import type { Ctx } from "../context.ts";
import { type CallbackSummary, toCallbackSummary } from "./rules/callback-summary.ts";
import { selectCallbackTallies } from "./store/callbacks.ts";

/** All who wait or waited to be called back, counted. One trip. */
export async function summariseCallbacks(ctx: Ctx): Promise<CallbackSummary> {
  const [tallies] = await ctx.db.read(selectCallbackTallies(ctx.db));
  return toCallbackSummary(tallies);
}
