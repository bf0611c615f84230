// What a merged reading is made from.
import { type SaidWords, saidWords } from "./grounding.ts";
import type { ModelReading } from "./model-reading.ts";
import type { Heard, Reading, ReadingContext } from "./reading.ts";
import { hear, type Utterance } from "./words.ts";

export interface Sources {
  builtIn: Reading;
  model: ModelReading;
  context: ReadingContext;
  utterance: Utterance;
  said: SaidWords;
  /** How sure a value of the model's is: less than any that corrects what was understood before. */
  trust: number;
}

const mostTrust = 0.75;
/** Below this the built-in reader was guessing. */
const guessed = 0.6;

export function sourcesOf(builtIn: Reading, model: ModelReading, context: ReadingContext): Sources {
  const utterance = hear(builtIn.text);
  const trust = Math.min(model.confidence, mostTrust);
  return { builtIn, model, context, utterance, said: saidWords(utterance), trust };
}

/** Whether there is room for the model's value. */
export function isLacking(heard: Heard<unknown> | null): boolean {
  return heard === null || heard.confidence < guessed;
}
