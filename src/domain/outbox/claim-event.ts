import { toMs } from "../../platform/time.ts";
import { note } from "../commit.ts";
import type { Ctx } from "../context.ts";
import type { DomainEvent } from "../events.ts";
import { claim, selectClaim, selectEvent } from "./store.ts";

/** How long a consumer may take; after that somebody else may take the event over. Longer than any vendor's timeout. */
export const leaseMs = 60_000;

export type ClaimResult =
  /** Ours until `leaseUntil` (epoch milliseconds). */
  | { kind: "claimed"; event: DomainEvent; leaseUntil: number }
  /** Somebody else is at it, until then at the latest. */
  | { kind: "taken"; leaseUntil: number }
  /** Nothing is left to do. */
  | { kind: "done" }
  /** Given up earlier, or not in the outbox at all. */
  | { kind: "gone" };

/** Takes an event so that nobody else works on it meanwhile, and reads it again. Two trips. */
export async function claimEvent(ctx: Ctx, eventId: string): Promise<ClaimResult> {
  const now = toMs(ctx.clock());
  const leaseUntil = now + leaseMs;
  const [claimed] = await note(ctx.db, "event_claims", [claim(ctx.db, eventId, { now, leaseUntil })]);
  const [row, held] = await ctx.db.read(selectEvent(ctx.db, eventId), selectClaim(ctx.db, eventId));
  if (row === null || row.deadAt !== null) return { kind: "gone" };
  if (claimed === 1) return { kind: "claimed", event: row.event, leaseUntil };
  if (held === null || held.doneAt !== null) return { kind: "done" };
  return { kind: "taken", leaseUntil: held.leaseUntil };
}
