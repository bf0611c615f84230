import { AppError } from "../../platform/errors.ts";
import { type Change, commit } from "../commit.ts";
import type { Ctx } from "../context.ts";
import type { LaneWanted } from "./rules/lanes.ts";
import { type Overlap, selectOverlaps } from "./store/overlaps.ts";

export type VisitCommit =
  | { kind: "committed" | "duplicate" | "changed_meanwhile" }
  | { kind: "slot_taken"; conflicts: Overlap[] };

/** Commits a change of one visit, where being too late is an ordinary outcome. One trip, one more to tell who has the time. */
export async function commitVisit(
  ctx: Ctx,
  { change, lane }: { change: Change; lane: LaneWanted },
): Promise<VisitCommit> {
  try {
    const { kind } = await commit(ctx, change);
    return { kind };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === "conflict") return { kind: "changed_meanwhile" };
    if (error.code !== "slot_taken") throw error;
  }
  const [conflicts] = await ctx.db.read(selectOverlaps(ctx.db, lane));
  return { kind: "slot_taken", conflicts };
}
