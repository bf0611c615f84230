import type { Ctx } from "../context.ts";
import { type PageWish, toPage } from "../crm/rules/page.ts";
import type { ListedEntry } from "./rules/knowledge.ts";
import { selectEntries } from "./store.ts";

/** One page of what the business has told us, oldest first. One trip. Throws AppError `invalid_input` when the page is out of range. */
export async function listEntries(ctx: Ctx, wish: PageWish): Promise<ListedEntry[]> {
  const [entries] = await ctx.db.read(selectEntries(ctx.db, toPage(wish)));
  return entries;
}
