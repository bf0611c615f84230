// Which of the caller's visits is meant, and what is asked next about it.
import type { Hearing } from "../hearing.ts";
import { lookForTimes } from "../next-move.ts";
import type { ConversationPolicy } from "../policy.ts";
import type { Change, ConversationState, StandingVisit } from "../state.ts";
import { ask, type Step, say } from "../step.ts";
import type { Reading } from "../understanding/reading.ts";
import { isWithin } from "./within.ts";

/** What is at hand where a visit is chosen; without a reading nothing was said that could choose. */
export type Choosing = Pick<Hearing, "state" | "policy"> & Partial<Pick<Hearing, "reading">>;

/** Takes the only visit, or the one that was named; asks where several are left. */
export function chooseVisit(choosing: Choosing): Step {
  const { state, policy } = choosing;
  const { change } = state;
  if (change === null || !change.isProven) return { state, effects: [] };
  const meant = meantVisits(choosing, change);
  const [only] = meant;
  if (only !== undefined && meant.length === 1)
    return proceed({ ...state, change: { ...change, visit: only } }, only, policy);
  return ask(state, { kind: "which-visit", tries: 0 }, { key: "ask_which_visit", visits: change.visits });
}

export function answerWhichVisit(hearing: Hearing): Step | null {
  const { change } = hearing.state;
  if (change === null) return null;
  return meantVisits(hearing, change).length === 1 ? chooseVisit(hearing) : null;
}

function meantVisits({ reading, policy }: Choosing, { visits }: Change): StandingVisit[] {
  if (reading === undefined || visits.length < 2) return visits;
  const chosen = reading.choice === null ? undefined : visits[reading.choice];
  if (chosen !== undefined) return [chosen];
  const byTime = visits.filter((visit) => isOn(visit, reading, policy));
  if (byTime.length === 1) return byTime;
  const byService = visits.filter(({ service }) => service === reading.service?.value);
  return byService.length === 1 ? byService : visits;
}

function isOn({ slot }: StandingVisit, { when }: Reading, { zone }: ConversationPolicy): boolean {
  return when !== null && isWithin(slot, when.value, zone);
}

/** The visit is known: say it, ask for the new time, or offer another time before it is cancelled. */
function proceed(state: ConversationState, visit: StandingVisit, policy: ConversationPolicy): Step {
  const { slot, service } = visit;
  switch (state.change?.wish) {
    case "reschedule":
      return moveTo(withoutOwnTime(state, visit, policy), policy, visit);
    case "cancel":
      return ask(state, { kind: "move-instead", tries: 0 }, { key: "ask_move_instead", slot });
    default: {
      const told: ConversationState = { ...state, done: state.done ?? "answered" };
      return ask(
        told,
        { kind: "anything-else", tries: 0 },
        { key: "visit_status", slot, service },
        { key: "anything_more" },
      );
    }
  }
}

/** A new time that was named already is looked for at once. */
function moveTo(state: ConversationState, policy: ConversationPolicy, { slot }: StandingVisit): Step {
  if (state.facts.when === undefined) return ask(state, { kind: "new-time", tries: 0 }, { key: "ask_new_time", slot });
  return lookForTimes(state, policy);
}

/** "My Thursday appointment": that is the visit as it stands, not the new time. */
function withoutOwnTime(
  state: ConversationState,
  { slot }: StandingVisit,
  policy: ConversationPolicy,
): ConversationState {
  const { when, ...facts } = state.facts;
  const names = when !== undefined && isWithin(slot, when.value, policy.zone);
  return { ...state, facts: names || when === undefined ? facts : { ...facts, when } };
}

/** Asks for another time of the visit that is being changed. */
export function askNewTime(state: ConversationState): Step {
  const slot = state.change?.visit?.slot;
  if (slot === undefined) return { state, effects: [say({ key: "ask_other_day" })] };
  const { when: _, ...facts } = state.facts;
  return ask({ ...state, facts }, { kind: "new-time", tries: 0 }, { key: "ask_new_time", slot });
}
