// Looks at what is known and picks what to do next: ask for the first thing missing, or look for times.

import { wallMinute } from "../../platform/time.ts";
import type { Facts } from "./facts.ts";
import type { Line } from "./lines/line.ts";
import type { ConversationPolicy } from "./policy.ts";
import type { ConversationState, OpenQuestion } from "./state.ts";
import { ask, type Step } from "./step.ts";
import { streetName } from "./street-name.ts";
import type { When } from "./understanding/reading.ts";

type Need = "problem" | "name" | "phone" | "address";

/** In an emergency the place comes before the person, in case the line drops. */
const usualOrder: readonly Need[] = ["problem", "name", "phone", "address"];
const emergencyOrder: readonly Need[] = ["address", "phone", "name", "problem"];

export function firstMissing(facts: Facts): Need | null {
  const order = facts.emergency === undefined ? usualOrder : emergencyOrder;
  return order.find((need) => facts[need] === undefined) ?? null;
}

export function nextMove(state: ConversationState, policy: ConversationPolicy): Step {
  const missing = firstMissing(state.facts);
  if (missing === null) return lookForTimes(state, policy);
  if (missing === "address" && policy.knownCaller?.address != null) return offerKnownAddress(state, policy);
  return ask(state, { kind: missing, tries: 0 }, questionFor(missing));
}

/** Times are looked up once everything else is known, so that what is offered can be booked. */
export function lookForTimes(state: ConversationState, policy: ConversationPolicy): Step {
  const { facts, offers } = state;
  return {
    state: { ...state, open: { kind: "slots-pending" } },
    effects: [
      {
        type: "find_slots",
        service: facts.service?.value ?? policy.defaultService,
        isEmergency: facts.emergency !== undefined,
        when: facts.when?.value ?? null,
        refused: offers.refused.filter((start) => !isNamed(start, facts.when?.value, policy.zone)),
      },
    ],
  };
}

/** A time that was turned down and is now asked for by name is wanted after all. */
function isNamed(start: number, when: When | undefined, zone: string): boolean {
  return when?.kind === "instant" && wallMinute(start, zone) === when.start;
}

/** The words of a question, the first time and when the answer did not help. */
export function questionFor(need: Need, isAgain = false): Line {
  const questions = {
    problem: { first: { key: "ask_problem" }, again: { key: "ask_problem_again" } },
    name: { first: { key: "ask_name" }, again: { key: "ask_name_again" } },
    phone: { first: { key: "ask_phone" }, again: { key: "ask_phone_again" } },
    address: { first: { key: "ask_address" }, again: { key: "ask_address_again" } },
  } as const satisfies Record<Need, { first: Line; again: Line }>;
  return isAgain ? questions[need].again : questions[need].first;
}

/** The house number stays unsaid: whoever calls from this number may not be who lives there. */
function offerKnownAddress(state: ConversationState, policy: ConversationPolicy): Step {
  const address = policy.knownCaller?.address;
  const open: OpenQuestion = { kind: "known-address", tries: 0 };
  return ask(state, open, { key: "confirm_known_address", street: streetName(address?.street ?? address?.text ?? "") });
}
