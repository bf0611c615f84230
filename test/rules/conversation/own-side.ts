// What our own side answers to the questions of a conversation: calendar, database, model.
import type { ConversationEffect } from "../../../src/domain/conversation/effects.ts";
import type { ConversationEvent } from "../../../src/domain/conversation/events.ts";
import type { Slot, StandingVisit } from "../../../src/domain/conversation/state.ts";
import type { ModelReading } from "../../../src/domain/conversation/understanding/model-reading.ts";
import { Temporal } from "../../../src/platform/time.ts";

/** Sunday morning, 22 November 2026, in Kansas. */
export const now = at("2026-11-22T09:00");

/** Epoch milliseconds of a wall-clock minute in Kansas. */
export function at(local: string): number {
  return Temporal.PlainDateTime.from(local).toZonedDateTime("America/Chicago").epochMilliseconds;
}

export function slot(local: string, minutes = 60): Slot {
  return { start: at(local), end: at(local) + minutes * 60_000 };
}

export const mondayAtNine = slot("2026-11-23T09:00");
export const tuesdayAtTwo = slot("2026-11-24T14:00");

/** Jane's water heater, Thursday of next week at ten. */
export const janesVisit: StandingVisit = {
  appointmentId: "appt_7",
  version: 3,
  slot: slot("2026-12-03T10:00"),
  service: "water_heater",
  name: "Jane Doe",
  address: "742 Evergreen Terrace, Merriam",
  isEmergency: false,
};

/** The code that is texted, wherever one is. */
export const textedCode = "429810";

/** A model that has understood nothing. */
export const nothingRead: ModelReading = {
  intent: null,
  yesNo: null,
  whenWords: null,
  name: null,
  phoneWords: null,
  email: null,
  street: null,
  unit: null,
  city: null,
  state: null,
  postalCode: null,
  service: null,
  problem: null,
  emergency: null,
  entryId: null,
  confidence: 0.9,
};

type Change = "done" | "refused" | "failed";

/** The answers to each kind of question, in order; the last one again and again. */
export interface OwnSide {
  slots: ({ slots: Slot[]; isExact: boolean } | "failed")[];
  bookings: ("made" | "taken" | "failed")[];
  visits: (StandingVisit[] | "failed")[];
  /** The visits under a number that a code went to; null: no code went anywhere. */
  codes: (StandingVisit[] | "failed" | null)[];
  moves: (Change | "taken")[];
  cancels: Change[];
  /** Null: the model did not answer in time. */
  readings: (Partial<ModelReading> | null)[];
}

const wellAndFree: OwnSide = {
  slots: [{ slots: [mondayAtNine, tuesdayAtTwo], isExact: true }],
  bookings: ["made"],
  visits: [[janesVisit]],
  codes: [[janesVisit]],
  moves: ["done"],
  cancels: ["done"],
  readings: [null],
};

/** The result of an effect that the conversation waits for; null for all others. */
type Answering = (effect: ConversationEffect) => ConversationEvent | null;

export function ownSide(changes: Partial<OwnSide> = {}): Answering {
  const answers = { ...wellAndFree, ...changes };
  const asked = new Map<keyof OwnSide, number>();
  function next<K extends keyof OwnSide>(kind: K): OwnSide[K][number] {
    const index = asked.get(kind) ?? 0;
    asked.set(kind, index + 1);
    const list = answers[kind];
    return list[Math.min(index, list.length - 1)] as OwnSide[K][number];
  }
  return (effect) => {
    switch (effect.type) {
      case "find_slots":
        return slotsResult(next("slots"));
      case "book":
        return bookingResult(next("bookings"), effect.request.slot);
      case "find_visits":
        return visitsResult(next("visits"));
      case "send_code":
        return codeResult(next("codes"));
      case "move_visit":
        return moveResult(next("moves"), effect);
      case "cancel_visit":
        return cancelResult(next("cancels"));
      case "understand":
        return readingResult(next("readings"));
      default:
        return null;
    }
  };
}

function slotsResult(found: OwnSide["slots"][number]): ConversationEvent {
  if (found === "failed") return { type: "tool_failed", at: now, effect: "find_slots" };
  return { type: "slots_found", at: now, ...found };
}

function bookingResult(outcome: OwnSide["bookings"][number], booked: Slot): ConversationEvent {
  if (outcome === "taken") return { type: "booking_refused", at: now, reason: "slot_taken" };
  if (outcome === "failed") return { type: "tool_failed", at: now, effect: "book" };
  const visit = { appointmentId: "appt_1", version: 1, customerId: "cust_1", slot: booked };
  return { type: "booking_made", at: now, booked: visit };
}

function visitsResult(visits: OwnSide["visits"][number]): ConversationEvent {
  if (visits === "failed") return { type: "tool_failed", at: now, effect: "find_visits" };
  return { type: "visits_found", at: now, visits };
}

function codeResult(visits: OwnSide["codes"][number]): ConversationEvent {
  if (visits === "failed") return { type: "tool_failed", at: now, effect: "send_code" };
  return { type: "code_sent", at: now, sent: visits === null ? null : { code: textedCode, visits } };
}

function moveResult(
  outcome: OwnSide["moves"][number],
  { visit, slot: moved }: { visit: StandingVisit; slot: Slot },
): ConversationEvent {
  if (outcome === "taken") return { type: "booking_refused", at: now, reason: "slot_taken" };
  if (outcome === "refused") return { type: "change_refused", at: now };
  if (outcome === "failed") return { type: "tool_failed", at: now, effect: "move_visit" };
  return { type: "visit_moved", at: now, visit: { ...visit, slot: moved, version: visit.version + 1 } };
}

function cancelResult(outcome: Change): ConversationEvent {
  if (outcome === "refused") return { type: "change_refused", at: now };
  return outcome === "failed"
    ? { type: "tool_failed", at: now, effect: "cancel_visit" }
    : { type: "visit_cancelled", at: now };
}

export function readingResult(reading: OwnSide["readings"][number]): ConversationEvent {
  if (reading === null) return { type: "understanding_failed", at: now };
  return { type: "understood", at: now, reading: { ...nothingRead, ...reading } };
}
