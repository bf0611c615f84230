import { commit } from "../commit.ts";
import type { Ctx } from "../context.ts";
import type { ConversationRecord, Message } from "./rules/conversation.ts";
import { insertMessages, saveConversation } from "./store/conversations.ts";

export interface CallToRecord {
  key: string;
  conversation: ConversationRecord;
  /** All that was said, in order. */
  messages: readonly Message[];
}

/** Keeps a conversation that has ended, with all that was said, in one trip. A longer record of the same one adds to it. */
export async function recordCall(ctx: Ctx, { key, conversation, messages }: CallToRecord): Promise<void> {
  await commit(ctx, {
    key,
    writes: [saveConversation(ctx.db, conversation), insertMessages(ctx.db, conversation.id, messages)],
    audit: { action: "conversation.record", entity: conversation.id, changed: ["outcome", "messages", "ended_at"] },
    announce: conversation.mode === "test" ? [] : [{ type: "call.ended", entity: conversation.id }],
  });
}
