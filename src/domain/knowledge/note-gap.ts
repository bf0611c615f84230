import { deriveId, type Id } from "../../platform/ids.ts";
import { toMs } from "../../platform/time.ts";
import { commit } from "../commit.ts";
import type { Ctx } from "../context.ts";
import { type AskedInVain, gapKey, keptQuestion } from "./rules/gap.ts";
import { upsertGap } from "./store.ts";

/**
 * Writes down a question that nobody here could answer, for the owner to answer once. The same question in other words is
 * counted, not written twice. One trip; repeating the key changes nothing.
 */
export async function noteGap(
  ctx: Ctx,
  { key, ...asked }: AskedInVain & { key: string },
): Promise<{ gapId: Id<"gap"> }> {
  const gapId = deriveId("gap", gapKey(ctx.tenant.id, asked));
  const gap = { ...asked, question: keptQuestion(asked.question), at: toMs(ctx.clock()) };
  await commit(ctx, {
    key,
    writes: [upsertGap(ctx.db, gapId, gap)],
    audit: { action: "knowledge.gap", entity: gapId, changed: ["question", "count", "last_seen"] },
    announce: [],
  });
  return { gapId };
}
