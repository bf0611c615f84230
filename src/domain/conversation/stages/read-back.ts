import { afterHoursFee } from "../after-hours.ts";
import type { Line } from "../lines/line.ts";
import type { ConversationPolicy } from "../policy.ts";
import type { ConversationState, Slot } from "../state.ts";
import { ask, type Step } from "../step.ts";
import { streetName } from "../street-name.ts";

/** Says what a yes agrees to and asks for it: name, place, work and time, or the old time and the new. */
export function readBack(state: ConversationState, slot: Slot, policy: ConversationPolicy): Step {
  return ask(state, { kind: "booking", tries: 0, slot }, confirmLine(state, slot, policy));
}

export function confirmLine({ facts, change }: ConversationState, slot: Slot, policy: ConversationPolicy): Line {
  const fee = afterHoursFee(slot, policy);
  if (change?.visit != null) return { key: "confirm_move", from: change.visit.slot, slot, fee };
  const isOnFile = facts.address?.value.text === policy.knownCaller?.address?.text;
  const address = facts.address?.value.text ?? "";
  return {
    key: "confirm_booking",
    name: facts.name?.value ?? "",
    address: isOnFile ? streetName(address) : address,
    phone: facts.phone === undefined || facts.phone.value === policy.callerPhone ? null : facts.phone.value,
    slot,
    fee,
    service: facts.service?.value ?? policy.defaultService,
  };
}
