// What can be done with the times on offer: say them, match them with a wish, refuse them, look for others.
import type { Line } from "../lines/line.ts";
import { lookForTimes } from "../next-move.ts";
import type { ConversationPolicy } from "../policy.ts";
import type { ConversationState, Slot } from "../state.ts";
import { ask, type Step } from "../step.ts";
import type { When } from "../understanding/reading.ts";
import { giveUpAsking } from "./hand-off.ts";
import { offerWaitlist } from "./waitlist.ts";
import { isWithin } from "./within.ts";

export function offerLines(slots: readonly Slot[]): Line[] {
  const [first, second] = slots;
  if (first === undefined) return [{ key: "ask_other_day" }];
  return second === undefined ? [{ key: "offer_one", only: first }] : [{ key: "offer_two", first, second }];
}

/** Looks for another time. What stood on offer stays open to be found again: the caller did not refuse it. */
export function searchAgain(state: ConversationState, when: When, policy: ConversationPolicy): Step {
  const meansAllOffers =
    state.offers.current.length > 1 && state.offers.current.every((s) => isWithin(s, when, policy.zone));
  if (meansAllOffers) return askWhich(state, policy);
  return lookForTimes(state, policy);
}

/** "No" once: ask for a better day. "No" again, with nothing on offer: the waiting list. */
export function refuseOffers(state: ConversationState): Step {
  const { current, refused } = state.offers;
  if (current.length === 0) return offerWaitlist(state);
  const offers = { current: [], refused: [...refused, ...current.map((slot) => slot.start)] };
  return ask({ ...state, offers }, { kind: "slot", tries: 0 }, { key: "ask_other_day" });
}

/** Both offered times fit what was said. */
export function askWhich(state: ConversationState, policy: ConversationPolicy): Step {
  const tries = state.open.kind === "slot" ? state.open.tries : 0;
  if (tries >= policy.maxTries) return giveUpAsking(state, policy);
  return ask(state, { kind: "slot", tries: tries + 1 }, { key: "ask_which_time" }, ...offerLines(state.offers.current));
}
