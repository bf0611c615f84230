import type { ConversationEffect } from "../effects.ts";
import type { ConversationState } from "../state.ts";
import { say } from "../step.ts";
import type { EmergencyKind, Reading } from "../understanding/reading.ts";

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
export function raiseAlarm(state: ConversationState, reading: Reading): Alarm {
  const found = reading.emergency;
  const known = state.facts.emergency;
  if (found === null || (known !== undefined && severity[found.value] <= severity[known.value])) {
    return { state, effects: [], isRaised: false };
  }
  const problem = state.facts.problem ?? { value: reading.text, text: reading.text, confidence: 0.5, confirmed: false };
  const facts = { ...state.facts, problem, emergency: { ...found, confirmed: false } };
  return {
    state: { ...state, facts },
    isRaised: true,
    effects: [
      say({ key: "safety", kind: found.value }),
      {
        type: "alert_owner",
        kind: found.value,
        name: facts.name?.value ?? null,
        phone: facts.phone?.value ?? null,
        address: facts.address?.value.text ?? null,
        words: reading.text,
      },
      say({ key: "telling_owner" }),
    ],
  };
}
