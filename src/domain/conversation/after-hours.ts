import { inZone } from "../../platform/time.ts";
import type { ConversationPolicy } from "./policy.ts";
import type { Slot } from "./state.ts";

/** What a visit at this time costs more, in cents; null: it begins within the opening hours, or costs the same at any time. */
export function afterHoursFee(slot: Slot, policy: ConversationPolicy): number | null {
  return isOpen(slot, policy) ? null : policy.afterHoursFeeCents;
}

function isOpen({ start }: Slot, { hours, closedDates, zone }: ConversationPolicy): boolean {
  const at = inZone(start, zone);
  const day = hours[String(at.dayOfWeek)];
  const minute = at.hour * 60 + at.minute;
  if (day === undefined || closedDates.includes(at.toPlainDate().toString())) return false;
  return minute >= day.open && minute < day.close;
}
