import { note } from "../commit.ts";
import type { Ctx } from "../context.ts";
import { releaseClaim } from "./store.ts";

/** Gives a claimed event back, so that the next delivery need not wait for the end of the lease. */
export async function releaseEvent(ctx: Ctx, claim: { eventId: string; leaseUntil: number }): Promise<void> {
  await note(ctx.db, "event_claims", [releaseClaim(ctx.db, claim.eventId, claim.leaseUntil)]);
}
