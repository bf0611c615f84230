import { AppError } from "../../platform/errors.ts";
import type { Ctx } from "../context.ts";
import { selectVisitsOf } from "../scheduling/index.ts";
import type { ConversationDetail } from "./rules/conversation-view.ts";
import { customerOf, selectListedConversation } from "./store/conversation-lists.ts";
import { selectMessages } from "./store/summaries.ts";

/** A live conversation with all that was said and the visits it led to. One trip. Throws AppError `not_found`. */
export async function findConversation(ctx: Ctx, { id }: { id: string }): Promise<ConversationDetail> {
  const { db } = ctx;
  const [conversation, messages, appointments] = await db.read(
    selectListedConversation(db, id),
    selectMessages(db, id),
    selectVisitsOf(db, { conversationId: id, customerId: customerOf(db, id) }),
  );
  if (conversation === null) throw new AppError("not_found", "no such conversation");
  return { ...conversation, messages, appointments };
}
