// Looks at what is known and picks what to do next: ask for the first thing missing, or look for times.

import { wallMinute } from "../../platform/time.ts";
import { isServed } from "../knowledge/rules/service-area.ts";
import type { ConversationPolicy } from "./policy.ts";
import { askFor, isAskedOut, type Need, questionFor, timesAsked } from "./questions.ts";
import { giveUpAsking } from "./stages/hand-off.ts";
import type { ConversationState, OpenQuestion } from "./state.ts";
import { ask, type Step } from "./step.ts";
import { streetName } from "./street-name.ts";
import type { Address, When } from "./understanding/reading.ts";

/** In an emergency the place comes before the person, in case the line drops. */
const usualOrder: readonly Need[] = ["problem", "name", "phone", "address"];
const emergencyOrder: readonly Need[] = ["address", "phone", "name", "problem"];

function missingFacts({ facts }: ConversationState): Need[] {
  const order = facts.emergency === undefined ? usualOrder : emergencyOrder;
  return order.filter((need) => facts[need] === undefined);
}

export function nextMove(state: ConversationState, policy: ConversationPolicy): Step {
  const place = state.facts.address?.value;
  if (place !== undefined && isServed(place, policy.serviceArea) === false) return leaveOutside(state, place);
  if (place !== undefined && isTownUnknown(state, policy)) return askTown(state, place);
  const missing = missingFacts(state);
  return missing.length === 0 ? lookForTimes(state, policy) : askForOne(state, missing, policy);
}

/** The first that was not asked for twice already. */
function askForOne(state: ConversationState, missing: readonly Need[], policy: ConversationPolicy): Step {
  const need = missing.find((one) => !isAskedOut(state, one));
  if (need === undefined) return giveUpAsking(state, policy);
  if (need === "address" && policy.knownCaller?.address != null && !state.isForOther)
    return offerKnownAddress(state, policy);
  if (need === "name" && state.isForOther) return askFor(state, "name", { key: "ask_name_of_other" });
  return askFor(state, need, questionFor(need, timesAsked(state, need) === 0 ? "first" : "plainer"));
}

/** Nobody drives there, so nothing is booked; the owner may still want the job. */
function leaveOutside(state: ConversationState, { city, postalCode }: Address): Step {
  const place = city ?? postalCode ?? "";
  return ask(state, { kind: "outside", tries: 0 }, { key: "out_of_area", place }, { key: "ask_message" });
}

/** Below this the words were taken as they are, and may be no address at all. */
const understood = 0.6;

/** Asked once, of an address that was told in this conversation. */
function isTownUnknown({ facts, isCityAsked }: ConversationState, { serviceArea }: ConversationPolicy): boolean {
  const address = facts.address;
  if (serviceArea === null || isCityAsked || address === undefined || address.confidence === 1) return false;
  if (address.confidence < understood) return false;
  return address.value.city === null && address.value.postalCode === null;
}

function askTown(state: ConversationState, { street, text }: Address): Step {
  const asked = { ...state, isCityAsked: true };
  return ask(asked, { kind: "city", tries: 0 }, { key: "ask_city", street: street ?? text });
}

/** Times are looked up once everything else is known, so that what is offered can be booked. */
export function lookForTimes(state: ConversationState, policy: ConversationPolicy): Step {
  const { facts, offers, change } = state;
  const moving = change?.visit ?? null;
  return {
    state: { ...state, open: { kind: "slots-pending" } },
    effects: [
      {
        type: "find_slots",
        service: moving?.service ?? facts.service?.value ?? policy.defaultService,
        isEmergency: moving?.isEmergency ?? facts.emergency !== undefined,
        when: facts.when?.value ?? null,
        refused: [
          ...offers.refused.filter((start) => !isNamed(start, facts.when?.value, policy.zone)),
          ...(moving === null ? [] : [moving.slot.start]),
        ],
        except: moving?.appointmentId ?? null,
      },
    ],
  };
}

/** A time that was turned down and is now asked for by name is wanted after all. */
function isNamed(start: number, when: When | undefined, zone: string): boolean {
  return when?.kind === "instant" && wallMinute(start, zone) === when.start;
}

/** The house number stays unsaid: whoever calls from this number may not be who lives there. */
function offerKnownAddress(state: ConversationState, policy: ConversationPolicy): Step {
  const address = policy.knownCaller?.address;
  const open: OpenQuestion = { kind: "known-address", tries: 0 };
  return ask(state, open, { key: "confirm_known_address", street: streetName(address?.street ?? address?.text ?? "") });
}
