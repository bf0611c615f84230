import type { Ctx } from "../context.ts";
import type { Callback } from "./rules/callback.ts";
import { selectWaiting } from "./store/callbacks.ts";

const longest = 500;

/** Who waits to be called back, emergencies first, then the latest, at most 500. One trip. */
export async function listCallbacks(ctx: Ctx): Promise<Callback[]> {
  const [waiting] = await ctx.db.read(selectWaiting(ctx.db, longest));
  return waiting;
}
