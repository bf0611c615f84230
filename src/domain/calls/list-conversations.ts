import type { Ctx } from "../context.ts";
import type { ListedConversation } from "./rules/conversation-view.ts";
import { type ConversationFilter, selectConversations } from "./store/conversation-lists.ts";

/** One page of the live conversations that pass every filter, the latest first. One trip. Throws AppError `invalid_input` for a bad page. */
export async function listConversations(ctx: Ctx, filter: ConversationFilter): Promise<ListedConversation[]> {
  const [found] = await ctx.db.read(selectConversations(ctx.db, filter));
  return found;
}
