import { toMs } from "../../platform/time.ts";
import { commit } from "../commit.ts";
import type { Ctx } from "../context.ts";
import { findEntry } from "./find-entry.ts";
import { checkDraft, type EntryDraft, type ListedEntry } from "./rules/knowledge.ts";
import { updateEntry } from "./store.ts";

export interface EntryChange extends EntryDraft {
  key: string;
  id: string;
  isActive: boolean;
}

/** Puts other words in the place of an entry. Three trips. Throws AppError `not_found`, `invalid_input` naming the field. */
export async function changeEntry(ctx: Ctx, { key, id, isActive, ...draft }: EntryChange): Promise<ListedEntry> {
  const entry = checkDraft(draft);
  await findEntry(ctx, id);
  await commit(ctx, {
    key,
    writes: [updateEntry(ctx.db, { ...entry, id, isActive, at: toMs(ctx.clock()) })],
    audit: { action: "knowledge.change", entity: id, changed: ["topic", "questions", "answer", "is_active"] },
    announce: [],
  });
  return await findEntry(ctx, id);
}
