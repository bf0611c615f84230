// Calls made up at random: what callers do, what our own calendar answers, and every step the engine took on the way.
import fc from "fast-check";
import type { ConversationEffect } from "../../../src/domain/conversation/effects.ts";
import { openConversation, step } from "../../../src/domain/conversation/engine.ts";
import type { ConversationEvent } from "../../../src/domain/conversation/events.ts";
import type { ConversationPolicy } from "../../../src/domain/conversation/policy.ts";
import type { ConversationState, QuestionKind } from "../../../src/domain/conversation/state.ts";
import {
  janesVisit,
  mondayAtNine,
  nothingRead,
  now,
  type OwnSide,
  ownSide,
  slot,
  textedCode,
  tuesdayAtTwo,
} from "./own-side.ts";
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
  "move my appointment",
  "when is my appointment",
  "I am calling about your Google business listing",
  "do you have a showroom?",
  "it's for my mother",
  "hold on",
  "maybe",
  "no hay agua",
  "mañana por la tarde",
  "goodbye",
  "\u0000\uD800 ]]> 🚰",
  "",
];

/** What a caller says to each question who does what they came for. */
const helpful: Partial<Record<QuestionKind, string>> = {
  name: "Jane Doe",
  phone: "913 555 0188",
  address: "742 Evergreen Terrace, Merriam Kansas 66203",
  city: "Merriam",
  "known-address": "yes",
  slot: "the first one",
  booking: "yes please",
  correction: "the time",
  message: "please call me back",
  outside: "please call me back",
  "callback-number": "913 555 0188",
  "anything-else": "no",
  waitlist: "yes",
  purpose: "my kitchen sink is leaking",
  "visit-phone": "913 555 0188",
  identity: "742 Evergreen Terrace",
  "visit-code": textedCode,
  "which-visit": "the first one",
  "new-time": "Tuesday",
  "move-instead": "no, cancel it",
};
const aims = [
  "my kitchen sink is leaking",
  "I need to move my appointment",
  "I want to cancel my appointment",
  "when is my appointment",
  "let me talk to a person",
] as const;

type Act =
  | { kind: "helps" }
  | { kind: "says"; text: string }
  | { kind: "presses"; digits: string }
  | { kind: "is silent" }
  | { kind: "hangs up" }
  | { kind: "runs out of time" }
  | { kind: "result out of turn"; event: ConversationEvent };

const stray = { ...janesVisit, appointmentId: "appt_9" };
const strayResults: ConversationEvent[] = [
  { type: "slots_found", at: now, slots: [mondayAtNine], isExact: true },
  {
    type: "booking_made",
    at: now,
    booked: { appointmentId: "appt_9", version: 1, customerId: "cust_9", slot: mondayAtNine },
  },
  { type: "booking_refused", at: now, reason: "slot_taken" },
  { type: "visits_found", at: now, visits: [stray] },
  { type: "code_sent", at: now, sent: { code: "000000", visits: [stray] } },
  { type: "visit_moved", at: now, visit: stray },
  { type: "visit_cancelled", at: now },
  { type: "change_refused", at: now },
  { type: "understood", at: now, reading: { ...nothingRead, yesNo: "yes", intent: "cancel", confidence: 1 } },
  { type: "understanding_failed", at: now },
  { type: "transfer_ended", at: now, isAnswered: true },
  { type: "tool_failed", at: now, effect: "book" },
];

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 60, arbitrary: fc.constant({ kind: "helps" } as const) },
  { weight: 20, arbitrary: fc.constantFrom(...yeses, ...others).map((text) => ({ kind: "says", text }) as const) },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }).map((text) => ({ kind: "says", text }) as const) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom("0", "1", "2", "9135550188", textedCode, "#")
      .map((digits) => ({ kind: "presses", digits }) as const),
  },
  { weight: 1, arbitrary: fc.constant({ kind: "is silent" } as const) },
  { weight: 1, arbitrary: fc.constantFrom({ kind: "hangs up" } as const, { kind: "runs out of time" } as const) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...strayResults).map((event) => ({ kind: "result out of turn", event }) as const),
  },
);

const some = <T>(...answers: T[]) => fc.array(fc.constantFrom(...answers), { minLength: 1, maxLength: 4 });
const wednesday = slot("2026-11-25T10:00");
const second = { ...janesVisit, appointmentId: "appt_8", service: "drain_or_sewer", slot: slot("2026-12-04T10:00") };
const change = ["done", "done", "refused", "failed"] as const;

/** The model tells the truth, nothing, or whatever would do the most harm. */
const own: fc.Arbitrary<OwnSide> = fc.record({
  slots: some(
    { slots: [mondayAtNine, tuesdayAtTwo], isExact: true },
    { slots: [wednesday, tuesdayAtTwo], isExact: false },
    { slots: [wednesday], isExact: true },
    { slots: [wednesday, mondayAtNine], isExact: true },
    { slots: [], isExact: false },
  ),
  bookings: some("made", "made", "made", "taken", "failed"),
  visits: some<OwnSide["visits"][number]>([janesVisit], [janesVisit, second], [], "failed"),
  codes: some<OwnSide["codes"][number]>([janesVisit], [janesVisit, second], null, "failed"),
  moves: some(...change, "taken"),
  cancels: some(...change),
  readings: some(
    null,
    {},
    { yesNo: "yes" as const, intent: "book" as const, confidence: 1 },
    { intent: "cancel" as const, yesNo: "no" as const, street: "742 Evergreen Terrace", confidence: 1 },
    { emergency: "other" as const, confidence: 0.6 },
  ),
});

const wide = { ...newCaller, transferTo: "+19135550199", hasModel: true };

export const anyCall = fc.record({
  policy: fc.constantFrom<ConversationPolicy>(
    newCaller,
    knownCaller,
    wide,
    { ...newCaller, callerPhone: null },
    { ...knownCaller, language: "es" as const, transferTo: "+19135550199" },
    { ...wide, callerPhone: null, serviceArea: { cities: ["Merriam"], postalCodes: [] }, afterHoursFeeCents: 15_000 },
  ),
  aim: fc.constantFrom(...aims, aims[0], aims[0], aims[0], aims[0]),
  acts: fc.array(act, { minLength: 1, maxLength: 20, size: "max" }),
  own,
  isAnswered: fc.boolean(),
});

export type AnyCall = typeof anyCall extends fc.Arbitrary<infer T> ? T : never;

export interface Moment {
  before: ConversationState;
  event: ConversationEvent;
  effects: readonly ConversationEffect[];
  after: ConversationState;
}

/** Runs the acts, and answers what the engine asks of our own side as `own` says. */
export function live({ policy, aim, acts, own: plan, isAnswered }: AnyCall): Moment[] {
  const moments: Moment[] = [];
  const answer = ownSide(plan);
  let state = openConversation(policy);

  function take(event: ConversationEvent): void {
    const next = step(state, event, policy);
    moments.push({ before: state, event, effects: next.effects, after: next.state });
    state = next.state;
    for (const effect of next.effects) {
      const result = answer(effect);
      if (result !== null) take(result);
    }
  }

  take({ type: "started", at: now, firstWords: "" });
  for (const one of acts) take(toEvent(one, state.open.kind, { aim, isAnswered }));
  return moments;
}

function toEvent(
  one: Act,
  open: QuestionKind,
  { aim, isAnswered }: Pick<AnyCall, "aim" | "isAnswered">,
): ConversationEvent {
  switch (one.kind) {
    case "helps":
      if (open === "transfer-pending") return { type: "transfer_ended", at: now, isAnswered };
      return { type: "heard", at: now, text: helpful[open] ?? aim, digits: "" };
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
