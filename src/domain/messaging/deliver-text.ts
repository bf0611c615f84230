import type { Statement } from "../../platform/db.ts";
import { AppError, toAppError } from "../../platform/errors.ts";
import { toMs } from "../../platform/time.ts";
import { commit, note } from "../commit.ts";
import type { Ctx } from "../context.ts";
import type { OutgoingText } from "../ports.ts";
import { afterFailure, type SendOutcome, type TextKind } from "./rules/delivery.ts";
import { selectIsOptedOut, setConsent } from "./store/consents.ts";
import { claimText, settleText } from "./store/texts.ts";

export interface TextInHand extends OutgoingText {
  kind: TextKind;
}

/**
 * Takes a stored text in hand, gives it to the vendor and writes down the answer. The claim asks for consent in the same
 * statement, so no STOP that was heard before it is passed over. Throws as sendText() does.
 */
export async function deliverText(ctx: Ctx, text: TextInHand, from: "pending" | "sending"): Promise<SendOutcome> {
  const [claimed] = await note(ctx.db, "sms_messages", [claimText(ctx.db, text, from)]);
  if (claimed !== 1) return await explainUnclaimed(ctx, text);
  const taken = await handOver(ctx, text);
  if (taken instanceof AppError) return await settleFailure(ctx, text, taken);
  const sentAt = toMs(ctx.clock());
  await note(ctx.db, "sms_messages", [
    settleText(ctx.db, text.id, { state: taken.status, providerId: taken.providerId, sentAt }),
  ]);
  ctx.ports.meter.count("texts_sent", { tenantId: ctx.tenant.id, kind: text.kind });
  return { kind: "sent" };
}

async function handOver(ctx: Ctx, { id, from, to, body }: TextInHand) {
  try {
    return await ctx.ports.sms.send({ id, from, to, body });
  } catch (error) {
    return toAppError(error);
  }
}

async function settleFailure(ctx: Ctx, text: TextInHand, error: AppError): Promise<SendOutcome> {
  const setback = afterFailure(error.code, text.kind);
  const settled = settleText(ctx.db, text.id, { state: setback.state, errorCode: error.code });
  if (setback.state === "refused") await recordOptOut(ctx, text, settled);
  else await note(ctx.db, "sms_messages", [settled]);
  if (setback.isRetried) throw error;
  return notSent(ctx, text, { kind: setback.state });
}

/** The vendor knows of an opt-out that we do not: from now on we know it too. */
async function recordOptOut(ctx: Ctx, text: TextInHand, settled: Statement): Promise<void> {
  const consent = { phone: text.to, state: "opted_out", source: "vendor:opted_out", at: toMs(ctx.clock()) } as const;
  await commit(ctx, {
    key: `${text.id}:opted_out`,
    writes: [setConsent(ctx.db, consent), settled],
    audit: { action: "consent.opt_out", entity: text.id, changed: ["state"] },
    announce: [],
  });
}

async function explainUnclaimed(ctx: Ctx, text: TextInHand): Promise<SendOutcome> {
  const [isOptedOut] = await ctx.db.read(selectIsOptedOut(ctx.db, text.to));
  if (!isOptedOut) throw new AppError("vendor_unavailable", "somebody else has this text in hand");
  await note(ctx.db, "sms_messages", [settleText(ctx.db, text.id, { state: "refused", errorCode: "opted_out" })]);
  return notSent(ctx, text, { kind: "refused" });
}

function notSent(ctx: Ctx, text: TextInHand, outcome: SendOutcome): SendOutcome {
  ctx.ports.meter.count("texts_failed", { tenantId: ctx.tenant.id, kind: text.kind });
  ctx.log.event("warn", "text_not_sent", { text_id: text.id, kind: text.kind, outcome: outcome.kind });
  return outcome;
}
