import { AppError } from "../../platform/errors.ts";
import { commit } from "../commit.ts";
import type { Ctx } from "../context.ts";
import { closeGap, selectGap } from "./store.ts";

/**
 * The owner wants no answer to this question. Repeating it is harmless. Two trips.
 * Throws AppError `not_found`, `conflict` when the gap has an answer.
 */
export async function dismissGap(ctx: Ctx, { key, gapId }: { key: string; gapId: string }): Promise<void> {
  const [gap] = await ctx.db.read(selectGap(ctx.db, gapId));
  if (gap === null) throw new AppError("not_found", "no such question");
  if (gap.status === "ANSWERED") throw new AppError("conflict", "the question has an answer");
  if (gap.status === "DISMISSED") return;
  await commit(ctx, {
    key,
    writes: [closeGap(ctx.db, gap.id, { status: "DISMISSED" })],
    audit: { action: "knowledge.dismiss", entity: gap.id, changed: ["status"] },
    announce: [],
  });
}
