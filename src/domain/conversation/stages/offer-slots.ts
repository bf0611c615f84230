// Two concrete times at most; the caller may name another day or time instead.
import { wallMinute } from "../../../platform/time.ts";
import type { ConversationEvent } from "../events.ts";
import type { Hearing } from "../hearing.ts";
import type { Line } from "../lines/line.ts";
import { lookForTimes } from "../next-move.ts";
import type { ConversationPolicy } from "../policy.ts";
import type { ConversationState, Slot } from "../state.ts";
import { after, ask, type Step, say } from "../step.ts";
import type { When } from "../understanding/reading.ts";
import { keepWithoutTimes } from "./confirm-change.ts";
import { askWhich, offerLines, refuseOffers, searchAgain } from "./offers.ts";
import { readBack } from "./read-back.ts";
import { fallBackToMessage } from "./take-message.ts";
import { isWithin } from "./within.ts";

type SlotsFound = Extract<ConversationEvent, { type: "slots_found" }>;

export function offerSlots(state: ConversationState, found: SlotsFound, policy: ConversationPolicy): Step {
  const current = found.slots.slice(0, 2);
  const [first] = current;
  if (first === undefined)
    return state.change?.visit == null ? fallBackToMessage(state, "no_slot", policy) : keepWithoutTimes(state, policy);
  const offered = { ...state, offers: { ...state.offers, current } };
  const wish = state.facts.when?.value;
  if (found.isExact && wish?.kind === "instant") {
    return after([say({ key: "have_that_time" })], readBack(offered, first, policy));
  }
  const isOther = wish !== undefined && !found.isExact && !isRefused(wish, offered, policy);
  const lines: Line[] = [...(isOther ? [{ key: "nearest_times" } as const] : []), ...offerLines(current)];
  return ask(offered, { kind: "slot", tries: 0 }, ...lines);
}

/** The caller knows already that this time is gone. */
function isRefused(wish: When, { offers }: ConversationState, policy: ConversationPolicy): boolean {
  return wish.kind === "instant" && offers.refused.some((start) => wallMinute(start, policy.zone) === wish.start);
}

export function answerSlot(hearing: Hearing): Step | null {
  const { state, reading, learned, policy } = hearing;
  const chosen = chosenSlot(hearing);
  if (chosen !== null) return readBack(state, chosen, policy);
  if (learned.includes("service")) return lookForTimes(state, policy);
  if (reading.when !== null) return searchAgain(state, reading.when.value, policy);
  if (reading.yesNo === "no") return refuseOffers(state);
  if (reading.yesNo === "yes" && state.offers.current.length > 1) return askWhich(state, policy);
  if (learned.length > 0) return ask(state, state.open, ...offerLines(state.offers.current));
  return null;
}

/** The one offered time that the words mean; null when they mean none or more than one. */
function chosenSlot({ state, reading, policy }: Hearing): Slot | null {
  const { current } = state.offers;
  const when = reading.when?.value ?? null;
  const meant = when === null ? current : current.filter((slot) => isWithin(slot, when, policy.zone));
  if (reading.choice !== null) {
    const choice = current[reading.choice];
    return choice !== undefined && meant.includes(choice) ? choice : null;
  }
  const [only] = meant;
  const isChosen = meant.length === 1 && (when === null ? reading.yesNo === "yes" : reading.yesNo !== "no");
  return isChosen ? (only ?? null) : null;
}
