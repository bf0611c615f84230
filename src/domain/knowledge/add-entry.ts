import { AppError } from "../../platform/errors.ts";
import { deriveId } from "../../platform/ids.ts";
import { toMs } from "../../platform/time.ts";
import { commit } from "../commit.ts";
import type { Ctx } from "../context.ts";
import { findEntry } from "./find-entry.ts";
import { checkDraft, type EntryDraft, knowledgeLimits, type ListedEntry } from "./rules/knowledge.ts";
import { countEntries, insertEntry, selectEntry } from "./store.ts";

/**
 * Keeps an answer of the business. The same key gives the same entry. Three trips.
 * Throws AppError `invalid_input` naming the field, `conflict` when the business has as many entries as a call can carry.
 */
export async function addEntry(ctx: Ctx, { key, ...draft }: EntryDraft & { key: string }): Promise<ListedEntry> {
  const entry = checkDraft(draft);
  const id = deriveId("entry", `${ctx.tenant.id}:${key}`);
  const [count, known] = await ctx.db.read(countEntries(ctx.db), selectEntry(ctx.db, id));
  if (known !== null) return known;
  if (count >= knowledgeLimits.entries) {
    throw new AppError("conflict", "no room for another entry", { details: { entries: knowledgeLimits.entries } });
  }
  await commit(ctx, {
    key,
    writes: [insertEntry(ctx.db, { ...entry, id, at: toMs(ctx.clock()) })],
    audit: { action: "knowledge.add", entity: id, changed: ["topic", "questions", "answer"] },
    announce: [],
  });
  return await findEntry(ctx, id);
}
