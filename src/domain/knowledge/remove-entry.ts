import { commit } from "../commit.ts";
import type { Ctx } from "../context.ts";
import { findEntry } from "./find-entry.ts";
import { deleteEntry } from "./store.ts";

/** Forgets an entry. A question that it answered is a gap again when it is asked again. Two trips. Throws AppError `not_found`. */
export async function removeEntry(ctx: Ctx, { key, id }: { key: string; id: string }): Promise<void> {
  await findEntry(ctx, id);
  await commit(ctx, {
    key,
    writes: [deleteEntry(ctx.db, id)],
    audit: { action: "knowledge.remove", entity: id, changed: ["topic", "questions", "answer"] },
    announce: [],
  });
}
