import type { Line } from "../lines/line.ts";
import type { ConversationPolicy } from "../policy.ts";
import type { ConversationState, Slot } from "../state.ts";
import { ask, type Step } from "../step.ts";
import { streetName } from "../street-name.ts";

/** Says name, place, work and time once more and asks for the yes. */
export function readBack(state: ConversationState, slot: Slot, policy: ConversationPolicy): Step {
  return ask(state, { kind: "booking", tries: 0, slot }, confirmLine(state, slot, policy));
}

export function confirmLine({ facts }: ConversationState, slot: Slot, policy: ConversationPolicy): Line {
  const isOnFile = facts.address?.value.text === policy.knownCaller?.address?.text;
  const address = facts.address?.value.text ?? "";
  return {
    key: "confirm_booking",
    name: facts.name?.value ?? "",
    address: isOnFile ? streetName(address) : address,
    phone: facts.phone === undefined || facts.phone.value === policy.callerPhone ? null : facts.phone.value,
    slot,
    service: facts.service?.value ?? policy.defaultService,
  };
}
