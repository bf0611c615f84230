import { commit } from "../commit.ts";
import type { Ctx } from "../context.ts";
import type { ConversationRecord } from "./rules/conversation.ts";
import { saveConversation } from "./store/conversations.ts";

/**
 * Writes a conversation down while it goes on, so that news of it finds its language and channel before it has ended.
 * For deferred work: at the start, and when the language changes (with another key). One trip.
 */
export async function beginRecord(ctx: Ctx, input: { key: string; conversation: ConversationRecord }): Promise<void> {
  await commit(ctx, {
    key: input.key,
    writes: [saveConversation(ctx.db, input.conversation)],
    audit: { action: "conversation.open", entity: input.conversation.id, changed: ["channel", "language"] },
    announce: [],
  });
}
