// Only a yes to the read-back moves a visit, and only a clear answer cancels one; both are said after the database has it.
import type { Hearing } from "../hearing.ts";
import type { Line } from "../lines/line.ts";
import { spokenTime } from "../lines/spoken-time.ts";
import { lookForTimes } from "../next-move.ts";
import type { ConversationPolicy } from "../policy.ts";
import type { ConversationState, Slot, StandingVisit } from "../state.ts";
import { ask, type Step, say } from "../step.ts";
import { achieved, finish } from "./finish.ts";
import { message } from "./message.ts";
import { askNewTime } from "./which-visit.ts";

/** "What day or time would you like instead?" Any time that is named is looked for. */
export function answerNewTime({ state, reading, policy }: Hearing): Step | null {
  if (reading.when !== null) return lookForTimes(state, policy);
  return reading.yesNo === "no" ? keepVisit(state) : null;
}

/** "Would you rather move it? Otherwise I will cancel it." */
export function answerMoveInstead({ state, reading, policy }: Hearing): Step | null {
  const visit = state.change?.visit;
  if (state.change === null || visit == null) return null;
  const moving: ConversationState = { ...state, change: { ...state.change, wish: "reschedule" } };
  if (reading.intent === "reschedule" || reading.when !== null) {
    return reading.when === null ? askNewTime(moving) : lookForTimes(moving, policy);
  }
  if (wantsToKeep(reading.text)) return keepVisit(state);
  if (reading.intent === "cancel" || reading.yesNo === "no") return cancel(state, visit);
  return reading.yesNo === "yes" ? askNewTime(moving) : null;
}

/** "Leave it as it is", which begins like a no as often as not. */
function wantsToKeep(text: string): boolean {
  return /\b(keep|leave) (it|that|the|my)\b|\b(don'?t|do not)( cancel\b|\W*$)|\bchanged my mind\b|\b(never ?mind|forget it)\b|\bstill (want|need)\b|\bd[eé]jel[ao]\b|\bno l[ao] cancele\b|\bcambi[eé] de (idea|opini[oó]n)\b/i.test(
    text,
  );
}

function cancel(state: ConversationState, visit: StandingVisit): Step {
  return {
    state: { ...state, open: { kind: "change-pending", slot: null } },
    effects: [{ type: "cancel_visit", visit }],
  };
}

/** The yes to a new time. */
export function moveVisit(state: ConversationState, slot: Slot): Step {
  const visit = state.change?.visit;
  if (visit == null) return { state, effects: [] };
  return {
    state: { ...state, open: { kind: "change-pending", slot } },
    effects: [{ type: "move_visit", visit, slot }],
  };
}

export function afterMove(state: ConversationState, visit: StandingVisit): Step {
  return settled({ ...state, done: "changed", booked: moved(state, visit) }, { key: "moved", slot: visit.slot });
}

/** A visit that was booked in this call stays the one that its notes go to. */
function moved(
  { booked }: ConversationState,
  { appointmentId, slot, version }: StandingVisit,
): ConversationState["booked"] {
  return booked?.appointmentId === appointmentId ? { ...booked, slot, version } : booked;
}

export function afterCancel(state: ConversationState): Step {
  const slot = state.change?.visit?.slot;
  const done: ConversationState = { ...state, done: "cancelled", booked: null };
  return slot === undefined ? { state: done, effects: [] } : settled(done, { key: "cancelled", slot });
}

export function keepVisit(state: ConversationState): Step {
  const slot = state.change?.visit?.slot;
  const kept: ConversationState = { ...state, done: state.done ?? "answered" };
  return slot === undefined ? { state: kept, effects: [] } : settled(kept, { key: "visit_stands", slot });
}

/** The change is over, and what the caller says next is no longer about it. */
function settled(state: ConversationState, line: Line): Step {
  const { when: _, ...facts } = state.facts;
  const free = { ...state, facts, change: null, offers: { current: [], refused: [] } };
  return ask(free, { kind: "anything-else", tries: 0 }, line, { key: "anything_more" });
}

/** No other time is free: the visit stands, and the owner hears who wants it moved and to when. */
export function keepWithoutTimes(state: ConversationState, policy: ConversationPolicy): Step {
  const visit = state.change?.visit;
  if (visit == null) return { state, effects: [] };
  const effects = [
    say({ key: "no_slots" }, { key: "visit_stands", slot: visit.slot }),
    message(ofVisit(state, visit), "no_slot", moveWish(state, visit, policy)),
    say({ key: "will_call_back" }),
  ];
  return finish(state, { outcome: achieved(state) ?? "message", effects }, policy);
}

/** Whoever moves a visit has told neither name nor trouble; the visit has the name and the place. */
function ofVisit(state: ConversationState, { name, address }: StandingVisit): ConversationState {
  const onFile = { text: "", confidence: 1, confirmed: false };
  const place = { text: address, street: null, unit: null, city: null, state: null, postalCode: null };
  const facts = {
    ...(name === "" ? {} : { name: { ...onFile, value: name } }),
    ...(address === "" ? {} : { address: { ...onFile, value: place } }),
    ...state.facts,
  };
  return { ...state, facts };
}

function moveWish({ facts }: ConversationState, { slot }: StandingVisit, { zone }: ConversationPolicy): string {
  const to = facts.when === undefined ? "another time" : `"${facts.when.text}"`;
  return `Wants to move the visit on ${spokenTime(slot.start, zone, "en")} to ${to}. No time was free, so it stands as it was.`;
}

/** Somebody else changed the visit meanwhile, or our side failed: said as it is, and the owner takes over. */
export function afterRefusedChange(state: ConversationState, policy: ConversationPolicy): Step {
  const { wish } = state.change ?? { wish: "status" };
  const effects = [
    say({ key: "change_failed" }),
    message(state, "failed", `Wants to ${wish} a visit.`),
    say({ key: "will_call_back" }),
  ];
  return finish(state, { outcome: achieved(state) ?? "message", effects }, policy);
}
