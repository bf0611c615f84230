import { deriveId } from "../../platform/ids.ts";
import { toMs } from "../../platform/time.ts";
import { type Announcement, commit } from "../commit.ts";
import type { Ctx } from "../context.ts";
import { type CallbackReason, callbackKey } from "./rules/callback.ts";
import type { ConversationRecord, Message } from "./rules/conversation.ts";
import { upsertCallback } from "./store/callbacks.ts";
import { insertMessages, saveConversation } from "./store/conversations.ts";

/** Somebody who hung up before we could help. */
export interface LostCaller {
  reason: Extract<CallbackReason, "PARTIAL_INTAKE" | "MISSED_CALL">;
  name: string | null;
  /** E.164. */
  phone: string | null;
  words: string | null;
}

export interface CallToRecord {
  key: string;
  conversation: ConversationRecord;
  /** All that was said, in order. */
  messages: readonly Message[];
  callback?: LostCaller;
}

/** Keeps a conversation that has ended, with all that was said, in one trip. A longer record of the same one adds to it. */
export async function recordCall(ctx: Ctx, call: CallToRecord): Promise<void> {
  const { key, conversation, messages } = call;
  const lost = call.callback === undefined ? null : putOnList(ctx, call, call.callback);
  const news: Announcement[] = [
    { type: "call.ended", entity: conversation.id },
    ...(lost === null ? [] : [{ type: "callback.requested", entity: lost.id } as const]),
  ];
  await commit(ctx, {
    key,
    writes: [
      saveConversation(ctx.db, conversation),
      insertMessages(ctx.db, conversation.id, messages),
      ...(lost === null ? [] : [lost.write]),
    ],
    audit: { action: "conversation.record", entity: conversation.id, changed: ["outcome", "messages", "ended_at"] },
    announce: conversation.mode === "test" ? [] : news,
  });
}

function putOnList(ctx: Ctx, { key, conversation }: CallToRecord, caller: LostCaller) {
  const { mode, channel, isEmergency, leadSource } = conversation;
  const request = { ...caller, mode, channel, isEmergency, leadSource, conversationId: conversation.id };
  const id = deriveId("callback", callbackKey(ctx.tenant.id, request, key));
  return { id, write: upsertCallback(ctx.db, id, { ...request, at: toMs(ctx.clock()) }) };
}
