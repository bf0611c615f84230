// Plays a conversation against the engine alone: what the caller says, and what our own calendar answers.
import type { ConversationEffect, EffectKind } from "../../../src/domain/conversation/effects.ts";
import { openConversation, step } from "../../../src/domain/conversation/engine.ts";
import type { ConversationEvent } from "../../../src/domain/conversation/events.ts";
import type { LineKey } from "../../../src/domain/conversation/lines/line.ts";
import type { ConversationPolicy } from "../../../src/domain/conversation/policy.ts";
import type { ConversationState, Slot } from "../../../src/domain/conversation/state.ts";
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

/** What the calendar says to each question, in order; the last one again and again. */
export interface Calendar {
  slots: { slots: Slot[]; isExact: boolean }[];
  bookings: ("made" | "taken" | "failed")[];
}

const freeCalendar: Calendar = {
  slots: [{ slots: [mondayAtNine, tuesdayAtTwo], isExact: true }],
  bookings: ["made"],
};

export interface Talk {
  readonly state: ConversationState;
  readonly effects: readonly ConversationEffect[];
  readonly events: readonly ConversationEvent[];
  /** Keys of the lines said to the last thing heard. */
  readonly said: readonly LineKey[];
  hear(...texts: string[]): Talk;
  press(digits: string): Talk;
  silence(): Talk;
  hangUp(): Talk;
  find<K extends EffectKind>(type: K): Extract<ConversationEffect, { type: K }>[];
}

export function startTalk(policy: ConversationPolicy, calendar: Partial<Calendar> = {}): Talk {
  const answers = { ...freeCalendar, ...calendar };
  const talk = {
    state: openConversation(policy),
    effects: [] as ConversationEffect[],
    events: [] as ConversationEvent[],
  };
  const asked = { slots: 0, bookings: 0 };
  let said: LineKey[] = [];

  function take(event: ConversationEvent): void {
    const next = step(talk.state, event, policy);
    talk.state = next.state;
    talk.events.push(event);
    for (const effect of next.effects) {
      talk.effects.push(effect);
      if (effect.type === "say") said.push(...effect.lines.map((line) => line.key));
    }
    for (const effect of next.effects) answer(effect);
  }

  function answer(effect: ConversationEffect): void {
    if (effect.type === "find_slots") take({ type: "slots_found", at: now, ...nth(answers.slots, asked.slots++) });
    if (effect.type !== "book") return;
    const outcome = nth(answers.bookings, asked.bookings++);
    const booked = { appointmentId: "appt_1", version: 1, customerId: "cust_1", slot: effect.request.slot };
    if (outcome === "made") take({ type: "booking_made", at: now, booked });
    if (outcome === "taken") take({ type: "booking_refused", at: now, reason: "slot_taken" });
    if (outcome === "failed") take({ type: "tool_failed", at: now, effect: "book" });
  }

  function turn(event: ConversationEvent): Talk {
    said = [];
    take(event);
    return self;
  }

  const self: Talk = {
    get state() {
      return talk.state;
    },
    get effects() {
      return talk.effects;
    },
    get events() {
      return talk.events;
    },
    get said() {
      return said;
    },
    hear(...texts) {
      for (const text of texts) turn({ type: "heard", at: now, text, digits: "" });
      return self;
    },
    press: (digits) => turn({ type: "heard", at: now, text: "", digits }),
    silence: () => turn({ type: "silence", at: now }),
    hangUp: () => turn({ type: "hung_up", at: now }),
    find: (type) => talk.effects.filter((effect) => effect.type === type) as never,
  };
  return turn({ type: "started", at: now, firstWords: "" });
}

function nth<T>(list: readonly T[], index: number): T {
  const found = list[Math.min(index, list.length - 1)];
  if (found === undefined) throw new Error("the calendar of this talk has no answer");
  return found;
}
