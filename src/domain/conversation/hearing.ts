import type { FactName } from "./facts.ts";
import type { ConversationPolicy } from "./policy.ts";
import type { ConversationState } from "./state.ts";
import type { Reading, ReadingContext } from "./understanding/reading.ts";

/** One utterance on its way through the stages. */
export interface Hearing {
  /** With the facts of this utterance in it. */
  state: ConversationState;
  reading: Reading;
  /** What the words were read in, for reading a part of them again. */
  context: ReadingContext;
  /** Keys that were pressed. */
  digits: string;
  /** The entry of the business's knowledge that the model points at; its text is the business's own. */
  entryId: string | null;
  /** Facts that this utterance added or changed. */
  learned: readonly FactName[];
  policy: ConversationPolicy;
}
