import type { ConversationEffect } from "../effects.ts";
import type { Hearing } from "../hearing.ts";
import type { ConversationPolicy } from "../policy.ts";
import type { ConversationState } from "../state.ts";
import { say } from "../step.ts";
import type { EmergencyKind, Heard } from "../understanding/reading.ts";

/** 3: people may be hurt. 2: the house is being damaged. 1: it cannot wait long. */
const severity: Record<EmergencyKind, 1 | 2 | 3> = {
  gas: 3,
  carbon_monoxide: 3,
  fire: 3,
  medical: 3,
  electrical: 3,
  flood: 2,
  burst: 2,
  sewage: 2,
  no_water: 1,
  no_heat: 1,
  other: 1,
};

export interface Alarm {
  state: ConversationState;
  effects: ConversationEffect[];
  isRaised: boolean;
}

/** The safety line first, then the owner, both before any question. Raised again only by something worse. */
export function raiseAlarm({ state, reading, policy }: Hearing): Alarm {
  const found = reading.emergency;
  const known = state.facts.emergency;
  const isNew = found !== null && (known === undefined || severity[found.value] > severity[known.value]);
  return isNew ? soundAlarm(state, found, { words: reading.text, policy }) : { state, effects: [], isRaised: false };
}

/** The owner hears again, without a word to the caller, once the place or a number is known that was not before. */
export function tellMore(
  before: ConversationState,
  now: ConversationState,
  policy: ConversationPolicy,
): ConversationEffect[] {
  const kind = before.facts.emergency?.value;
  const isSame = (name: "address" | "phone") =>
    JSON.stringify(before.facts[name]?.value) === JSON.stringify(now.facts[name]?.value);
  if (kind === undefined || now.booked !== null || (isSame("address") && isSame("phone"))) return [];
  return [alertOwner(now, kind, { words: now.facts.problem?.value ?? "", policy })];
}

interface Circumstances {
  words: string;
  policy: ConversationPolicy;
}

function soundAlarm(state: ConversationState, found: Heard<EmergencyKind>, circumstances: Circumstances): Alarm {
  const { words } = circumstances;
  const problem = state.facts.problem ?? { value: words, text: words, confidence: 0.5, confirmed: false };
  const alarmed = { ...state, facts: { ...state.facts, problem, emergency: { ...found, confirmed: false } } };
  return {
    state: alarmed,
    isRaised: true,
    effects: [
      say({ key: "safety", kind: found.value }),
      alertOwner(alarmed, found.value, circumstances),
      ...(circumstances.policy.isOwnerReachable ? [say({ key: "telling_owner" })] : []),
    ],
  };
}

/** Until the caller names the place, the one on file is the best guess. */
function alertOwner(
  { facts }: ConversationState,
  kind: EmergencyKind,
  { words, policy }: Circumstances,
): ConversationEffect {
  return {
    type: "alert_owner",
    kind,
    name: facts.name?.value ?? null,
    phone: facts.phone?.value ?? null,
    address: facts.address?.value.text ?? policy.knownCaller?.address?.text ?? null,
    words,
  };
}
