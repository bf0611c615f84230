import { deriveId, type Id } from "../../platform/ids.ts";
import { toMs } from "../../platform/time.ts";
import { commit } from "../commit.ts";
import type { Ctx } from "../context.ts";
import type { MessageReason } from "../conversation/index.ts";
import { type CallbackRequest, callbackKey, reasonOf } from "./rules/callback.ts";
import { upsertCallback } from "./store/callbacks.ts";

export interface CallbackWish extends Omit<CallbackRequest, "reason"> {
  key: string;
  reason: MessageReason | "missed";
}

/** Puts somebody on the owner's list of people to call back and announces it. One trip; repeating the key changes nothing. */
export async function requestCallback(
  ctx: Ctx,
  { key, ...wish }: CallbackWish,
): Promise<{ callbackId: Id<"callback"> }> {
  const id = deriveId("callback", callbackKey(ctx.tenant.id, wish, key));
  const request = { ...wish, reason: reasonOf[wish.reason], at: toMs(ctx.clock()) };
  await commit(ctx, {
    key,
    writes: [upsertCallback(ctx.db, id, request)],
    // The callback's own id is made of a phone number, which the audit must not hold even hashed.
    audit: {
      action: "callback.request",
      entity: wish.conversationId ?? key,
      changed: ["status", "reason", "message", "count"],
    },
    announce: wish.mode === "test" ? [] : [{ type: "callback.requested", entity: id }],
  });
  return { callbackId: id };
}
