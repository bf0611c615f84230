import type { Ctx } from "../context.ts";
import { type PageWish, toPage } from "../crm/rules/page.ts";
import type { Gap, GapStatus } from "./rules/gap.ts";
import { selectGaps } from "./store.ts";

/** One page of the questions that nobody could answer, asked latest first. One trip. Throws AppError `invalid_input` when the page is out of range. */
export async function listGaps(ctx: Ctx, { status, ...wish }: PageWish & { status: GapStatus }): Promise<Gap[]> {
  const [gaps] = await ctx.db.read(selectGaps(ctx.db, { ...toPage(wish), status }));
  return gaps;
}
