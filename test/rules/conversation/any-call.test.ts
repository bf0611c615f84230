import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ConversationEffect } from "../../../src/domain/conversation/effects.ts";
import { openConversation, step } from "../../../src/domain/conversation/engine.ts";
import type { ConversationEvent } from "../../../src/domain/conversation/events.ts";
import type { ConversationPolicy } from "../../../src/domain/conversation/policy.ts";
import { replay } from "../../../src/domain/conversation/replay.ts";
import type { ConversationState, QuestionKind } from "../../../src/domain/conversation/state.ts";
import { knownCaller, newCaller } from "./policy.ts";
import { mondayAtNine, now, slot, tuesdayAtTwo } from "./talk.ts";

/** Each of these says yes, whatever else it says. */
const yeses = [
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
  message: "please call me back",
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
  { type: "booking_made", at: now, booked: { appointmentId: "appt_9", customerId: "cust_9", slot: mondayAtNine } },
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

const call = fc.record({
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

interface Moment {
  before: ConversationState;
  event: ConversationEvent;
  effects: readonly ConversationEffect[];
  after: ConversationState;
}

/** Runs the acts, and answers the engine's own questions to its calendar as `tools` says. */
function live(policy: ConversationPolicy, acts: readonly Act[], plan: Tools): Moment[] {
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

  take({ type: "started", at: now });
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
    return { type: "booking_made", at: now, booked: { appointmentId: "appt_1", customerId: "cust_1", slot: booked } };
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

function saidYes({ event }: Moment): boolean {
  return event.type === "heard" && (yeses.includes(event.text) || event.digits === "1");
}

function linesOf(moment: Moment): string[] {
  return moment.effects.flatMap((effect) => (effect.type === "say" ? effect.lines.map((line) => line.key) : []));
}

const runs = { numRuns: 10_000, seed: 20_261_122 };

describe("any call whatever", () => {
  it("is booked only by a yes to what was read back, once, and ends with its record and silence", () => {
    const seen = { booked: 0, ended: 0, emergencies: 0 };
    fc.assert(
      fc.property(call, ({ policy, acts, tools: plan }) => {
        const moments = live(policy, acts, plan);
        checkBookings(moments);
        checkEnd(moments);
        for (const { after } of moments) expect(JSON.parse(JSON.stringify(after))).toEqual(after);
        count(seen, moments);
      }),
      runs,
    );
    // The calls above reached what they are about.
    expect(seen.booked).toBeGreaterThan(1_000);
    expect(seen.ended).toBeGreaterThan(5_000);
    expect(seen.emergencies).toBeGreaterThan(500);
  });

  it("is the same when it is replayed from its events", () => {
    fc.assert(
      fc.property(call, ({ policy, acts, tools: plan }) => {
        const moments = live(policy, acts, plan);
        const again = replay(
          moments.map(({ event }) => event),
          policy,
        );
        expect(again.state).toEqual(moments.at(-1)?.after);
        expect(again.effects).toEqual(moments.flatMap(({ effects }) => effects));
      }),
      { ...runs, numRuns: 2_000 },
    );
  });
});

function count(seen: { booked: number; ended: number; emergencies: number }, moments: readonly Moment[]): void {
  const last = moments.at(-1)?.after;
  if (last?.booked != null) seen.booked += 1;
  if (last?.outcome != null) seen.ended += 1;
  if (last?.facts.emergency !== undefined) seen.emergencies += 1;
}

function checkBookings(moments: readonly Moment[]): void {
  const books = moments.filter(({ effects }) => effects.some(({ type }) => type === "book"));
  for (const moment of books) {
    expect(moment.before.open.kind).toBe("booking");
    expect(saidYes(moment)).toBe(true);
  }
  const made = moments.filter(({ before, after }) => before.booked === null && after.booked !== null);
  expect(made.length).toBeLessThanOrEqual(1);
  const saysBooked = moments.filter((moment) => linesOf(moment).includes("booked"));
  for (const { event } of saysBooked) expect(event.type).toBe("booking_made");
  expect(saysBooked).toEqual(made);
}

function checkEnd(moments: readonly Moment[]): void {
  const end = moments.findIndex(({ after }) => after.outcome !== null);
  const records = moments.flatMap(({ effects }) => effects).filter(({ type }) => type === "record_call");
  expect(records.length).toBe(end === -1 ? 0 : 1);
  if (end === -1) return;
  expect(moments[end]?.effects.at(-1)?.type).toBe("record_call");
  expect(moments.slice(end + 1).flatMap(({ effects }) => effects)).toEqual([]);
}
