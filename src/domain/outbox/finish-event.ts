import { toMs } from "../../platform/time.ts";
import { note } from "../commit.ts";
import type { Ctx } from "../context.ts";
import { finishClaim, markDone } from "./store.ts";

/** Marks the event as dealt with. Repeating it is harmless, and mends a mark that was lost half way. */
export async function finishEvent(ctx: Ctx, eventId: string): Promise<void> {
  const at = toMs(ctx.clock());
  await note(ctx.db, "event_claims", [finishClaim(ctx.db, eventId, at)]);
  await note(ctx.db, "outbox", [markDone(ctx.db, eventId, at)]);
}
