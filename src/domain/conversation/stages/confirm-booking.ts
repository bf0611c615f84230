// Everything is read back once; only a yes to that books, and "booked" is said only after the database has it.

import { formatMoney } from "../../../platform/money.ts";
import { wallMinute } from "../../../platform/time.ts";
import { afterHoursFee } from "../after-hours.ts";
import type { BookingRequest } from "../effects.ts";
import type { Fact, FactName } from "../facts.ts";
import type { Hearing } from "../hearing.ts";
import { lookForTimes, nextMove } from "../next-move.ts";
import type { ConversationPolicy } from "../policy.ts";
import type { Booked, ConversationState, Slot } from "../state.ts";
import { after, ask, type Step, say } from "../step.ts";
import { isBareAnswer } from "../understanding/bare-answer.ts";
import { namedPart } from "../understanding/named-part.ts";
import type { Address, Reading, When } from "../understanding/reading.ts";
import { decline } from "./closing.ts";
import { moveVisit } from "./confirm-change.ts";
import { refuseOffers, searchAgain } from "./offers.ts";
import { readBack } from "./read-back.ts";
import { isWithin } from "./within.ts";

/** Facts that are read back: when one changes, the old yes means nothing. */
const readBackFacts: readonly FactName[] = ["name", "address", "phone"];

export function answerBooking(hearing: Hearing): Step | null {
  const { state, reading, policy } = hearing;
  if (state.open.kind !== "booking") return null;
  const { slot } = state.open;
  const change = changeOf(hearing, slot);
  if (change !== null) return change;
  if (reading.yesNo === "yes") return agree(withWordsBeside(state, reading), slot, policy);
  if (reading.yesNo !== "no") return null;
  return correct(hearing, slot) ?? ask(state, { kind: "correction", tries: 0, slot }, { key: "ask_what_to_change" });
}

/** "What should I change?" A second no means that they do not want the visit. */
export function answerCorrection(hearing: Hearing): Step | null {
  const { state, reading, policy } = hearing;
  if (state.open.kind !== "correction") return null;
  const { slot } = state.open;
  const step = changeOf(hearing, slot) ?? correct(hearing, slot);
  if (step !== null) return step;
  if (reading.yesNo === "yes") return readBack(state, slot, policy);
  return reading.yesNo === "no" ? decline(state, policy) : null;
}

/** Something else was said than what was read back: another time, or another name, address, number or kind of work. */
function changeOf({ state, reading, learned, policy }: Hearing, slot: Slot): Step | null {
  if (reading.when !== null && !isWithin(slot, reading.when.value, policy.zone)) {
    return searchAgain({ ...state, offers: { ...state.offers, current: [] } }, reading.when.value, policy);
  }
  const other = reading.choice === null ? undefined : state.offers.current[reading.choice];
  if (other !== undefined && other.start !== slot.start) return readBack(state, other, policy);
  if (learned.includes("service")) return lookForTimes(wishing(state, slot, policy), policy);
  return learned.some((name) => readBackFacts.includes(name)) ? readBack(state, slot, policy) : null;
}

/** "The address is wrong": that part is asked for again, and the time they agreed to is kept in mind. */
function correct({ state, reading, policy }: Hearing, slot: Slot): Step | null {
  const address = state.facts.address && withHouseNumber(state.facts.address, reading.text);
  if (address) return readBack({ ...state, facts: { ...state.facts, address } }, slot, policy);
  const part = namedPart(reading.text);
  if (part === null) return null;
  if (part === "when") return refuseOffers({ ...state, offers: { ...state.offers, current: [slot] } });
  const { [part]: _, ...facts } = state.facts;
  return ask(
    { ...wishing(state, slot, policy), facts: { ...facts, when: wishOf(slot, policy) } },
    { kind: part, tries: 0 },
    {
      key: "ask_right_one",
    },
  );
}

const houseNumber =
  /\b(?:(?:house|street) number|n[uú]mero de (?:la )?casa)(?:'s| is| es| should be)? (\d(?:[- ]?\d){0,5})(?![- ]?\d|\p{L})/iu;

/** "The house number is 6510, not 6501", digit by digit or whole. */
function withHouseNumber(address: Fact<Address>, text: string): Fact<Address> | null {
  const number = houseNumber.exec(text)?.[1]?.replace(/\D/g, "");
  const { street, text: whole } = address.value;
  if (number === undefined || street === null || !/^\d+ /.test(street) || street.startsWith(`${number} `)) return null;
  const put = (words: string) => words.replace(/^\d+/, number);
  return { ...address, value: { ...address.value, street: put(street), text: put(whole) } };
}

function wishing(state: ConversationState, slot: Slot, policy: ConversationPolicy): ConversationState {
  return { ...state, facts: { ...state.facts, when: wishOf(slot, policy) } };
}

function wishOf(slot: Slot, { zone }: ConversationPolicy): Fact<When> {
  const start = wallMinute(slot.start, zone);
  return { value: { start, end: start, kind: "instant" }, text: "", confidence: 1, confirmed: true };
}

/** "Yes, and the gate is locked": what comes with the yes goes along with the visit. */
function withWordsBeside(state: ConversationState, reading: Reading): ConversationState {
  const isNote = !isBareAnswer(reading) && reading.text.trim().split(/\s+/).length > 3;
  return isNote ? withNote(state, reading.text) : state;
}

/** The words stand behind the problem, in the description of the visit. */
export function withNote(state: ConversationState, words: string): ConversationState {
  const { problem } = state.facts;
  if (problem === undefined) return state;
  const value = `${problem.value}. ${words.trim()}`;
  return { ...state, facts: { ...state.facts, problem: { ...problem, value } } };
}

function agree(state: ConversationState, slot: Slot, policy: ConversationPolicy): Step {
  return state.change === null ? book(state, slot, policy) : moveVisit(state, slot);
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
    problem: withFee(problem.value, afterHoursFee(slot, policy)),
    service: facts.service?.value ?? policy.defaultService,
    emergency: facts.emergency?.value ?? null,
  };
}

/** What was agreed to stands with the visit. */
function withFee(problem: string, fee: number | null): string {
  return fee === null ? problem : `${problem}. After-hours fee of ${formatMoney(fee, "en")} accepted.`;
}

export function afterBooking(state: ConversationState, booked: Booked, policy: ConversationPolicy): Step {
  const done: ConversationState = { ...state, booked, done: "booked", offers: { ...state.offers, current: [] } };
  const name = state.facts.name?.value ?? "";
  return ask(
    done,
    { kind: "anything-else", tries: 0 },
    { key: "booked", name, business: policy.businessName, slot: booked.slot },
    { key: "anything_else" },
  );
}

/** Somebody else was quicker: said as it is, and the next free times are looked up. */
export function afterRefusal(state: ConversationState, policy: ConversationPolicy): Step {
  const sold = "slot" in state.open && state.open.slot !== null ? [state.open.slot.start] : [];
  const offers = { current: [], refused: [...state.offers.refused, ...sold] };
  return after([say({ key: "slot_sold" })], lookForTimes({ ...state, offers }, policy));
}
