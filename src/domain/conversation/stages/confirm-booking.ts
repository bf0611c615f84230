// Everything is read back once; only a yes to that books, and "booked" is said only after the database has it.
import type { BookingRequest } from "../effects.ts";
import type { FactName } from "../facts.ts";
import type { Hearing } from "../hearing.ts";
import { lookForTimes, nextMove } from "../next-move.ts";
import type { ConversationPolicy } from "../policy.ts";
import type { Booked, ConversationState, Slot } from "../state.ts";
import { after, ask, type Step, say } from "../step.ts";
import { isWithin, refuseOffers, searchAgain } from "./offers.ts";
import { readBack } from "./read-back.ts";

/** Facts that are read back: when one changes, the old yes means nothing. */
const readBackFacts: readonly FactName[] = ["name", "address", "phone"];

export function answerBooking({ state, reading, learned, policy }: Hearing): Step | null {
  if (state.open.kind !== "booking") return null;
  const { slot } = state.open;
  if (reading.when !== null && !isWithin(slot, reading.when.value, policy.zone)) {
    return searchAgain({ ...state, offers: { ...state.offers, current: [] } }, reading.when.value, policy);
  }
  const other = reading.choice === null ? undefined : state.offers.current[reading.choice];
  if (other !== undefined && other.start !== slot.start) return readBack(state, other, policy);
  if (learned.some((name) => readBackFacts.includes(name))) return readBack(state, slot, policy);
  if (reading.yesNo === "yes") return book(state, slot, policy);
  if (reading.yesNo === "no") return refuseOffers({ ...state, offers: { ...state.offers, current: [slot] } }, policy);
  return null;
}

function book(state: ConversationState, slot: Slot, policy: ConversationPolicy): Step {
  const request = bookingRequest(state, slot, policy);
  if (request === null) return nextMove(state, policy);
  return { state: { ...state, open: { kind: "booking-pending", slot } }, effects: [{ type: "book", request }] };
}

function bookingRequest({ facts }: ConversationState, slot: Slot, policy: ConversationPolicy): BookingRequest | null {
  const { name, phone, address, problem } = facts;
  if (name === undefined || phone === undefined || address === undefined || problem === undefined) return null;
  return {
    slot,
    name: name.value,
    phone: phone.value,
    address: address.value,
    problem: problem.value,
    service: facts.service?.value ?? policy.defaultService,
    emergency: facts.emergency?.value ?? null,
  };
}

export function afterBooking(state: ConversationState, booked: Booked, policy: ConversationPolicy): Step {
  const done = { ...state, booked, offers: { ...state.offers, current: [] } };
  const name = state.facts.name?.value ?? "";
  return ask(
    done,
    { kind: "anything-else", tries: 0 },
    { key: "booked", name, business: policy.businessName, slot: booked.slot },
    { key: "anything_else" },
  );
}

/** Somebody else was quicker: said as it is, and the next free times are looked up. */
export function afterRefusal(state: ConversationState, slot: Slot, policy: ConversationPolicy): Step {
  const offers = { current: [], refused: [...state.offers.refused, slot.start] };
  return after([say({ key: "slot_sold" })], lookForTimes({ ...state, offers }, policy));
}
