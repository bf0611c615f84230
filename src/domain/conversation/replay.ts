import { openConversation, step } from "./engine.ts";
import type { ConversationEvent } from "./events.ts";
import type { ConversationPolicy } from "./policy.ts";
import type { ConversationState } from "./state.ts";
import type { Step } from "./step.ts";

/** Runs the events of a journal again. The last state and all effects are those of the live call. */
export function replay(events: readonly ConversationEvent[], policy: ConversationPolicy): Step {
  let state: ConversationState = openConversation(policy);
  const effects: Step["effects"] = [];
  for (const event of events) {
    const next = step(state, event, policy);
    state = next.state;
    effects.push(...next.effects);
  }
  return { state, effects };
}
