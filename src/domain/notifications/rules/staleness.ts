// News that is no longer news.
import type { Callback } from "../../calls/rules/callback.ts";
import type { DomainEvent } from "../../events.ts";
import type { Appointment } from "../../scheduling/rules/appointment.ts";

/** Whether nobody should be told of this booking: moved since, called off, begun, or only a trial. `now` in epoch milliseconds. */
export function isStaleVisit(visit: Appointment, event: DomainEvent, now: number): boolean {
  const stands = visit.status === "SCHEDULED" || visit.status === "CONFIRMED";
  return visit.mode === "test" || !stands || visit.timeVersion > event.entityVersion || visit.start <= now;
}

/** Whether nobody should be told of this change: moved, called off or taken up since, or only a trial. What else was edited takes no news away. */
export function isStaleChange(visit: Appointment, event: DomainEvent): boolean {
  return visit.mode === "test" || visit.timeVersion !== event.entityVersion;
}

/** Whether those who run the business did it themselves, so that they need not be told; their customer does. */
export function isOwnDoing({ actorType }: DomainEvent): boolean {
  return actorType === "owner" || actorType === "person";
}

/** Whether nobody should be told of this caller: dealt with since, or only a trial. */
export function isStaleCallback(callback: Callback): boolean {
  return callback.mode === "test" || callback.status !== "PENDING";
}
