import { deriveId } from "../../platform/ids.ts";
import { toMs } from "../../platform/time.ts";
import { commit } from "../commit.ts";
import type { Ctx } from "../context.ts";
import type { Mode } from "../crm/index.ts";
import { insertOutgoing } from "./store/texts.ts";

export interface Reply {
  /** Twilio's id of the text that is answered. */
  messageSid: string;
  /** The business's number, E.164. */
  from: string;
  /** E.164. */
  to: string;
  body: string;
  mode: Mode;
  conversationId: string | null;
}

/**
 * Keeps a reply that goes back inside the webhook's own answer, once per text answered. It is given to people who have
 * opted out too: they wrote to us, and an emergency must not meet silence.
 */
export async function recordReply(ctx: Ctx, { messageSid, ...reply }: Reply): Promise<void> {
  const key = `sms:${messageSid}:reply`;
  const id = deriveId("text", key);
  await commit(ctx, {
    key,
    writes: [insertOutgoing(ctx.db, { ...reply, id, kind: "reply", at: toMs(ctx.clock()) }, "sent")],
    audit: { action: "text.reply", entity: id, changed: ["status"] },
    announce: [],
  });
}
