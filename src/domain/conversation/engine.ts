// The receptionist's mind: (state, event, policy) -> (state, effects). Pure; every call can be replayed from its events.
import type { ConversationEvent } from "./events.ts";
import { firstLanguage, hear } from "./hear.ts";
import type { ConversationPolicy } from "./policy.ts";
import { leave } from "./stages/closing.ts";
import { afterBooking, afterRefusal } from "./stages/confirm-booking.ts";
import { greet } from "./stages/greeting.ts";
import { missHearing } from "./stages/missed.ts";
import { offerSlots } from "./stages/offer-slots.ts";
import { admitDoubt, fallBackToMessage } from "./stages/take-message.ts";
import type { ConversationState, Slot } from "./state.ts";
import type { Step } from "./step.ts";

/** The state before the first word. What we know of the caller is taken over as facts. */
export function openConversation(policy: ConversationPolicy): ConversationState {
  const { callerPhone, knownCaller } = policy;
  const known = { confidence: 1, confirmed: false } as const;
  return {
    v: 1,
    language: policy.language,
    facts: {
      ...(callerPhone === null ? {} : { phone: { value: callerPhone, text: callerPhone, ...known } }),
      ...(knownCaller === null || knownCaller.name === ""
        ? {}
        : { name: { value: knownCaller.name, text: knownCaller.name, ...known } }),
    },
    open: { kind: "problem", tries: 0 },
    offers: { current: [], refused: [] },
    booked: null,
    outcome: null,
  };
}

/** One event, one step. After the end nothing happens any more. */
export function step(state: ConversationState, event: ConversationEvent, policy: ConversationPolicy): Step {
  if (state.outcome !== null) return { state, effects: [] };
  switch (event.type) {
    case "hung_up":
    case "timed_out":
      return leave(state);
    case "started":
      return greet({ ...state, language: firstLanguage(state, event, policy) }, policy);
    case "heard":
      return hear(state, event, policy);
    case "silence":
      return missHearing(state, "silence", policy);
    case "slots_found":
    case "booking_made":
    case "booking_refused":
    case "tool_failed":
      return takeResult(state, event, policy);
  }
}

type Result = Extract<ConversationEvent, { type: "slots_found" | "booking_made" | "booking_refused" | "tool_failed" }>;

/** A result that nobody waits for any more changes nothing. */
function takeResult(state: ConversationState, event: Result, policy: ConversationPolicy): Step {
  const { open } = state;
  if (open.kind === "slots-pending") return takeSlots(state, event, policy);
  if (open.kind === "booking-pending") return takeBooking({ ...state, open }, event, policy);
  return { state, effects: [] };
}

function takeSlots(state: ConversationState, event: Result, policy: ConversationPolicy): Step {
  if (event.type === "slots_found") return offerSlots(state, event, policy);
  if (event.type === "tool_failed") return fallBackToMessage(state, "failed", policy);
  return { state, effects: [] };
}

type BookingPending = ConversationState & { open: { kind: "booking-pending"; slot: Slot } };

function takeBooking(state: BookingPending, event: Result, policy: ConversationPolicy): Step {
  if (event.type === "booking_made") return afterBooking(state, event.booked, policy);
  if (event.type === "booking_refused") return afterRefusal(state, state.open.slot, policy);
  if (event.type === "tool_failed") return admitDoubt(state, policy);
  return { state, effects: [] };
}
