import { toMs } from "../../platform/time.ts";
import type { Ctx } from "../context.ts";
import type { StandingVisit } from "../conversation/index.ts";
import type { Mode } from "../crm/index.ts";
import { selectUpcoming } from "./store/changes.ts";

/** Visits under a number (E.164) that stand and are still to come, the next one first. One trip. */
export async function findVisits(ctx: Ctx, { phone, mode }: { phone: string; mode: Mode }): Promise<StandingVisit[]> {
  const [visits] = await ctx.db.read(selectUpcoming(ctx.db, { phone, mode, now: toMs(ctx.clock()) }));
  return visits;
}
