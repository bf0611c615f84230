// One event, from claim to end. What is decided here is only whether it is done, comes again, or is given up.
import type { Ctx } from "../domain/context.ts";
import type { DomainEvent, EventType } from "../domain/events.ts";
import { buryEvent, claimEvent, finishEvent, releaseEvent } from "../domain/outbox/index.ts";
import { errorPolicy, toAppError } from "../platform/errors.ts";
import { toMs } from "../platform/time.ts";
import { backoffSeconds } from "./backoff.ts";
import { onAppointmentBooked } from "./on-appointment-booked.ts";
import { onAppointmentCancelled, onAppointmentMoved } from "./on-appointment-changed.ts";
import { onCallEnded } from "./on-call-ended.ts";
import { onCallbackRequested } from "./on-callback-requested.ts";
import { onEmergencyReported } from "./on-emergency-reported.ts";

type Handler = (ctx: Ctx, event: DomainEvent) => Promise<void>;

const handlers = {
  "appointment.booked": onAppointmentBooked,
  "appointment.moved": onAppointmentMoved,
  "appointment.cancelled": onAppointmentCancelled,
  "emergency.reported": onEmergencyReported,
  "callback.requested": onCallbackRequested,
  "call.ended": onCallEnded,
} satisfies Record<EventType, Handler>;

/** What becomes of a message; `result` is for the log. */
export type Verdict = { do: "ack"; result: string } | { do: "retry"; result: string; delaySeconds: number };

/** One delivery: the event's id, which delivery it is (1 or more), and a number from 0 to 1 for the wait. */
export interface Delivery {
  eventId: string;
  attempt: number;
  random: number;
}

/** Claims the event, reads it again and hands it to its handler. Throws when it cannot be claimed or marked. */
export async function settleEvent(ctx: Ctx, delivery: Delivery): Promise<Verdict> {
  const { eventId } = delivery;
  const claim = await claimEvent(ctx, eventId);
  switch (claim.kind) {
    case "gone":
      return { do: "ack", result: "gone" };
    case "done":
      // The mark in the outbox may have been lost, and without it the sweep would tell the event for ever.
      await finishEvent(ctx, eventId);
      return { do: "ack", result: "done_before" };
    case "taken":
      return { do: "retry", result: "taken", delaySeconds: secondsUntil(ctx, claim.leaseUntil) };
    case "claimed":
      return await handle(ctx, claim, delivery);
  }
}

async function handle(
  ctx: Ctx,
  claim: { event: DomainEvent; leaseUntil: number },
  { eventId, attempt, random }: Delivery,
): Promise<Verdict> {
  ctx.log.set({ type: claim.event.type });
  try {
    await handlers[claim.event.type](ctx, claim.event);
  } catch (thrown) {
    const { code, message } = toAppError(thrown);
    ctx.log.set({ code, message });
    if (!errorPolicy[code].retry) {
      await buryEvent(ctx, { eventId, reason: code });
      return { do: "ack", result: "buried" };
    }
    await releaseEvent(ctx, { eventId, leaseUntil: claim.leaseUntil });
    return { do: "retry", result: "failed", delaySeconds: backoffSeconds(attempt, random) };
  }
  await finishEvent(ctx, eventId);
  return { do: "ack", result: "done" };
}

function secondsUntil(ctx: Ctx, instant: number): number {
  return Math.max(1, Math.ceil((instant - toMs(ctx.clock())) / 1000));
}
