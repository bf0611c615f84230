import type { FactName } from "./facts.ts";
import type { ConversationPolicy } from "./policy.ts";
import type { ConversationState } from "./state.ts";
import type { Reading } from "./understanding/reading.ts";

/** One utterance on its way through the stages. */
export interface Hearing {
  /** With the facts of this utterance in it. */
  state: ConversationState;
  reading: Reading;
  /** Facts that this utterance added or changed. */
  learned: readonly FactName[];
  policy: ConversationPolicy;
}
