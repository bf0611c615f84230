import { wallMinute } from "../../../platform/time.ts";
import type { Slot } from "../state.ts";
import type { When } from "../understanding/reading.ts";
import { covers } from "../understanding/when-covers.ts";

/** Whether the slot begins in the time that was named. */
export function isWithin(slot: Slot, when: When, zone: string): boolean {
  return covers(when, wallMinute(slot.start, zone));
}
