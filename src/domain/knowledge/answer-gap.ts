import { AppError } from "../../platform/errors.ts";
import { deriveId, type Id } from "../../platform/ids.ts";
import { toMs } from "../../platform/time.ts";
import { commit } from "../commit.ts";
import type { Ctx } from "../context.ts";
import { findEntry } from "./find-entry.ts";
import type { Gap } from "./rules/gap.ts";
import { checkDraft, type ListedEntry, type LocalText } from "./rules/knowledge.ts";
import { closeGap, insertEntry, selectGap } from "./store.ts";

export interface GapAnswer {
  key: string;
  gapId: string;
  answer: LocalText;
  topic: string | null;
}

/**
 * The owner's answer becomes an entry under the question as it was asked, and the gap is closed, in one commit. Three trips.
 * Throws AppError `not_found`, `invalid_input` naming the field, `conflict` when the gap has an answer already.
 */
export async function answerGap(ctx: Ctx, { key, gapId, answer, topic }: GapAnswer): Promise<ListedEntry> {
  const [gap] = await ctx.db.read(selectGap(ctx.db, gapId));
  if (gap === null) throw new AppError("not_found", "no such question");
  const draft = checkDraft({ topic, answer, questions: { en: [], es: [], [gap.language]: [gap.question] } });
  const id = entryIdOf(gap);
  const result = await commit(ctx, {
    key,
    writes: [
      insertEntry(ctx.db, { ...draft, id, at: toMs(ctx.clock()) }),
      closeGap(ctx.db, gap.id, { status: "ANSWERED", entryId: id }),
    ],
    audit: { action: "knowledge.answer", entity: gap.id, changed: ["questions", "answer", "status"] },
    announce: [],
  });
  return await findEntry(ctx, result.kind === "duplicate" ? (gap.entryId ?? id) : id);
}

/**
 * One id for all who answer the gap as it stands, so that of two answers at once the second conflicts. A gap that was
 * opened again takes another, since its old entry may be there still, silent.
 */
function entryIdOf(gap: Gap): Id<"entry"> {
  if (gap.status === "ANSWERED" && gap.entryId !== null) return gap.entryId as Id<"entry">;
  return deriveId("entry", `${gap.id}:${gap.entryId ?? "first"}`);
}
