// Calls made up at random: what callers do, what our own calendar answers, and every step the engine took on the way.
import fc from "fast-check";
import type { ConversationEffect } from "../../../src/domain/conversation/effects.ts";
import { openConversation, step } from "../../../src/domain/conversation/engine.ts";
import type { ConversationEvent } from "../../../src/domain/conversation/events.ts";
import type { ConversationPolicy } from "../../../src/domain/conversation/policy.ts";
import type { ConversationState, QuestionKind } from "../../../src/domain/conversation/state.ts";
import { mondayAtNine, now, slot, tuesdayAtTwo } from "./own-side.ts";
import { knownCaller, newCaller } from "./policy.ts";

/** Each of these says yes, whatever else it says. */
export const yeses = [
  "yes",
  "yes please",
  "yeah that works",
  "sure",
  "sí",
  "yes, right now",
  "ok book it",
  "that's fine",
  "sounds good",
];
/** None of these says yes. */
const others = [
  "no",
  "no, tomorrow afternoon",
  "I don't know",
  "my kitchen sink is leaking",
  "Jane Doe",
  "this is Bob O'Brien",
  "742 Evergreen Terrace, Merriam Kansas 66203",
  "12 Oak Street",
  "913 555 0188",
  "I smell gas",
  "the basement is flooding",
  "Tuesday",
  "tomorrow at 2 pm",
  "the first one",
  "the second",
  "what does it cost?",
  "let me talk to a person",
  "cancel my appointment",
  "maybe",
  "no hay agua",
  "mañana por la tarde",
  "goodbye",
  "\u0000\uD800 ]]> 🚰",
  "",
];

/** What a caller who wants the visit says to each question. */
const helpful: Partial<Record<QuestionKind, string>> = {
  problem: "my kitchen sink is leaking",
  name: "Jane Doe",
  phone: "913 555 0188",
  address: "742 Evergreen Terrace, Merriam Kansas 66203",
  "known-address": "yes",
  slot: "the first one",
  booking: "yes please",
  correction: "the time",
  message: "please call me back",
  "callback-number": "913 555 0188",
  "anything-else": "no",
};

type Act =
  | { kind: "helps" }
  | { kind: "says"; text: string }
  | { kind: "presses"; digits: string }
  | { kind: "is silent" }
  | { kind: "hangs up" }
  | { kind: "runs out of time" }
  | { kind: "result out of turn"; event: ConversationEvent };

const strayResults: ConversationEvent[] = [
  { type: "slots_found", at: now, slots: [mondayAtNine], isExact: true },
  {
    type: "booking_made",
    at: now,
    booked: { appointmentId: "appt_9", version: 1, customerId: "cust_9", slot: mondayAtNine },
  },
  { type: "booking_refused", at: now, reason: "slot_taken" },
  { type: "tool_failed", at: now, effect: "book" },
];

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 60, arbitrary: fc.constant({ kind: "helps" } as const) },
  { weight: 20, arbitrary: fc.constantFrom(...yeses, ...others).map((text) => ({ kind: "says", text }) as const) },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }).map((text) => ({ kind: "says", text }) as const) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("1", "2", "9135550188", "#").map((digits) => ({ kind: "presses", digits }) as const),
  },
  { weight: 1, arbitrary: fc.constant({ kind: "is silent" } as const) },
  { weight: 1, arbitrary: fc.constantFrom({ kind: "hangs up" } as const, { kind: "runs out of time" } as const) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...strayResults).map((event) => ({ kind: "result out of turn", event }) as const),
  },
);

const tools = fc.record({
  slots: fc.array(fc.constantFrom("two", "one", "none", "failed"), { minLength: 1, maxLength: 4 }),
  bookings: fc.array(fc.constantFrom("made", "taken", "failed"), { minLength: 1, maxLength: 4 }),
  isExact: fc.boolean(),
});

export const anyCall = fc.record({
  policy: fc.constantFrom(
    newCaller,
    knownCaller,
    { ...newCaller, callerPhone: null },
    { ...newCaller, language: "es" as const },
  ),
  acts: fc.array(act, { minLength: 1, maxLength: 20, size: "max" }),
  tools,
});

type Tools = typeof tools extends fc.Arbitrary<infer T> ? T : never;

export interface Moment {
  before: ConversationState;
  event: ConversationEvent;
  effects: readonly ConversationEffect[];
  after: ConversationState;
}

/** Runs the acts, and answers the engine's own questions to its calendar as `tools` says. */
export function live(policy: ConversationPolicy, acts: readonly Act[], plan: Tools): Moment[] {
  const moments: Moment[] = [];
  const asked = { slots: 0, bookings: 0 };
  let state = openConversation(policy);

  function take(event: ConversationEvent): void {
    const next = step(state, event, policy);
    moments.push({ before: state, event, effects: next.effects, after: next.state });
    state = next.state;
    for (const effect of next.effects) {
      if (effect.type === "find_slots") take(slotsEvent(plan, asked.slots++));
      if (effect.type === "book") take(bookingEvent(plan, asked.bookings++, effect.request.slot));
    }
  }

  take({ type: "started", at: now, firstWords: "" });
  for (const one of acts) take(toEvent(one, state.open.kind));
  return moments;
}

function slotsEvent(plan: Tools, index: number): ConversationEvent {
  const how = plan.slots[index % plan.slots.length];
  if (how === "failed") return { type: "tool_failed", at: now, effect: "find_slots" };
  const all = [slot("2026-11-25T10:00"), tuesdayAtTwo, mondayAtNine];
  const slots = how === "two" ? all.slice(index % 2, (index % 2) + 2) : how === "one" ? all.slice(0, 1) : [];
  return { type: "slots_found", at: now, slots, isExact: plan.isExact };
}

function bookingEvent(plan: Tools, index: number, booked: ReturnType<typeof slot>): ConversationEvent {
  const how = plan.bookings[index % plan.bookings.length];
  if (how === "made") {
    return {
      type: "booking_made",
      at: now,
      booked: { appointmentId: "appt_1", version: 1, customerId: "cust_1", slot: booked },
    };
  }
  return how === "taken"
    ? { type: "booking_refused", at: now, reason: "slot_taken" }
    : { type: "tool_failed", at: now, effect: "book" };
}

function toEvent(one: Act, open: QuestionKind): ConversationEvent {
  switch (one.kind) {
    case "helps":
      return { type: "heard", at: now, text: helpful[open] ?? "", digits: "" };
    case "says":
      return { type: "heard", at: now, text: one.text, digits: "" };
    case "presses":
      return { type: "heard", at: now, text: "", digits: one.digits };
    case "is silent":
      return { type: "silence", at: now };
    case "hangs up":
      return { type: "hung_up", at: now };
    case "runs out of time":
      return { type: "timed_out", at: now };
    case "result out of turn":
      return one.event;
  }
}
