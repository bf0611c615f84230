import { AppError } from "../../platform/errors.ts";
import type { Ctx } from "../context.ts";
import type { ListedEntry } from "./rules/knowledge.ts";
import { selectEntry } from "./store.ts";

/** One trip. Throws AppError `not_found` when the business has no such entry, or has it no more. */
export async function findEntry(ctx: Ctx, id: string): Promise<ListedEntry> {
  const [entry] = await ctx.db.read(selectEntry(ctx.db, id));
  if (entry === null) throw new AppError("not_found", "no such entry");
  return entry;
}
