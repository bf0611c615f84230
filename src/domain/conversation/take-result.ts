// The results of effects. A result that nobody waits for any more changes nothing.
import type { ConversationEvent } from "./events.ts";
import type { ConversationPolicy } from "./policy.ts";
import { afterCode, afterLookup } from "./stages/change-booking.ts";
import { afterBooking, afterRefusal } from "./stages/confirm-booking.ts";
import { afterCancel, afterMove, afterRefusedChange } from "./stages/confirm-change.ts";
import { afterTransfer } from "./stages/hand-off.ts";
import { offerSlots } from "./stages/offer-slots.ts";
import { admitDoubt, fallBackToMessage } from "./stages/take-message.ts";
import type { ConversationState, QuestionKind } from "./state.ts";
import type { Step } from "./step.ts";

type Waiting = Extract<
  QuestionKind,
  "slots-pending" | "booking-pending" | "visits-pending" | "code-pending" | "change-pending" | "transfer-pending"
>;

/** Null: this is not what is waited for. */
type Take = (state: ConversationState, event: ConversationEvent, policy: ConversationPolicy) => Step | null;

const takers: Record<Waiting, Take> = {
  "slots-pending": (state, event, policy) => {
    if (event.type === "slots_found") return offerSlots(state, event, policy);
    if (event.type !== "tool_failed") return null;
    return state.change === null ? fallBackToMessage(state, "failed", policy) : afterRefusedChange(state, policy);
  },
  "booking-pending": (state, event, policy) => {
    if (event.type === "booking_made") return afterBooking(state, event.booked, policy);
    if (event.type === "booking_refused") return afterRefusal(state, policy);
    return event.type === "tool_failed" ? admitDoubt(state, policy) : null;
  },
  "visits-pending": (state, event, policy) => {
    if (event.type === "visits_found") return afterLookup(state, event.visits, policy);
    return event.type === "tool_failed" ? fallBackToMessage(state, "failed", policy) : null;
  },
  "code-pending": (state, event, policy) => {
    if (event.type === "code_sent") return afterCode(state, event.sent);
    return event.type === "tool_failed" ? fallBackToMessage(state, "failed", policy) : null;
  },
  "change-pending": (state, event, policy) => {
    if (event.type === "visit_moved") return afterMove(state, event.visit);
    if (event.type === "visit_cancelled") return afterCancel(state);
    if (event.type === "booking_refused") return afterRefusal(state, policy);
    if (event.type === "change_refused") return afterRefusedChange(state, policy);
    return event.type === "tool_failed" ? afterRefusedChange(state, policy) : null;
  },
  "transfer-pending": (state, event) =>
    event.type === "transfer_ended" ? afterTransfer(state, event.isAnswered) : null,
};

export function isWaiting(kind: QuestionKind): kind is Waiting {
  return kind in takers;
}

export function takeResult(state: ConversationState, event: ConversationEvent, policy: ConversationPolicy): Step {
  const { kind } = state.open;
  const next = isWaiting(kind) ? takers[kind](state, event, policy) : null;
  return next ?? { state, effects: [] };
}
