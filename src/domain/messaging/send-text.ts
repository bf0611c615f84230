import { deriveId } from "../../platform/ids.ts";
import { toMs } from "../../platform/time.ts";
import { commit, note } from "../commit.ts";
import type { Ctx } from "../context.ts";
import type { Mode } from "../crm/index.ts";
import { deliverText } from "./deliver-text.ts";
import { nextStep, type SendOutcome, type TextKind } from "./rules/delivery.ts";
import { insertOutgoing, selectText, settleText } from "./store/texts.ts";

export interface TextToSend {
  /** The same key is never a second text. */
  key: string;
  kind: TextKind;
  /** E.164. */
  to: string;
  /** E.164. */
  from: string;
  body: string;
  /** A `test` text is written down and never handed to the vendor. */
  mode: Mode;
  conversationId: string | null;
}

/**
 * Sends a text at most once, and never to a number that has opted out. A text whose fate is unknown stays `unconfirmed`,
 * but for an alert of an emergency, which is rather sent twice. Three trips and the vendor's answer.
 * Throws AppError `vendor_unavailable`, `limit_exceeded` or `misconfigured` when the text was surely not sent, and for an
 * emergency also `timeout` and `bug`: call again with the same key.
 */
export async function sendText(ctx: Ctx, text: TextToSend): Promise<SendOutcome> {
  const { key, ...rest } = text;
  const id = deriveId("text", key);
  const isTrial = text.mode === "test";
  const result = await commit(ctx, {
    key,
    writes: [insertOutgoing(ctx.db, { ...rest, id, at: toMs(ctx.clock()) }, isTrial ? "kept" : "pending")],
    audit: { action: "text.send", entity: id, changed: ["status"] },
    announce: [],
  });
  if (isTrial) return { kind: "sent" };
  if (result.kind === "duplicate") return await resume(ctx, id, text.kind);
  return await deliverText(ctx, { ...rest, id }, "pending");
}

/** An earlier try with this key died, or was told to try again. What it wrote down is what is sent. */
async function resume(ctx: Ctx, id: string, kind: TextKind): Promise<SendOutcome> {
  const [text] = await ctx.db.read(selectText(ctx.db, id));
  if (text === null || text.state === "received") return { kind: "failed" };
  const step = nextStep(text.state, kind);
  if (step.do === "nothing") return step.outcome;
  if (step.do === "send") return await deliverText(ctx, { ...text, kind }, step.from);
  await note(ctx.db, "sms_messages", [settleText(ctx.db, id, { state: "unconfirmed", errorCode: "timeout" })]);
  ctx.ports.meter.count("texts_failed", { tenantId: ctx.tenant.id, kind });
  return { kind: "unconfirmed" };
}
