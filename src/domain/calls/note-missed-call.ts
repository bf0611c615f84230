import { forTenant, type PlatformCtx } from "../context.ts";
import { findBusinessByNumber, readSettings } from "../tenants/index.ts";
import { requestCallback } from "./request-callback.ts";

export interface MissedCall {
  /** The vendor's id of the call. */
  providerCallId: string;
  /** The vendor's status: "busy", "no-answer". */
  status: string;
  /** E.164; null when withheld. */
  from: string | null;
  /** The number that was called, E.164. */
  to: string;
}

/** A call that rang and was never answered here: whoever called is put on the callback list, if the business wants it so. */
export async function noteMissedCall(ctx: PlatformCtx, call: MissedCall): Promise<void> {
  const business = await findBusinessByNumber(ctx, call.to);
  if (business === null || business.status !== "ACTIVE" || call.from === null) return;
  const tenant = forTenant(ctx, { id: business.id, shard: business.shard });
  const { missedStatuses } = await readSettings(tenant);
  // A call that Twilio completed and we never took was answered by an apology at best.
  if (call.status !== "completed" && !missedStatuses.includes(call.status)) return;
  await requestCallback(tenant, {
    key: `missed:${call.providerCallId}`,
    reason: "missed",
    name: null,
    phone: call.from,
    address: null,
    words: null,
    channel: "phone",
    isEmergency: false,
    conversationId: null,
    mode: "live",
    leadSource: "Phone",
  });
}
