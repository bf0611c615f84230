// Whether an appointment is moved: "move my visit", "moving my Monday visit up to Wednesday".
import { moving } from "./vocabulary/time.ts";
import { textAt, type Word } from "./words.ts";

const going = new Set("moving changing switching rescheduling pushing bumping cambiando moviendo moved".split(" "));
const moved = new Set("my the our it that this this mi la lo nuestra".split(" "));

/** "We are moving Saturday" moves no appointment. */
export function isMoving(words: readonly Word[]): boolean {
  return words.some(({ text }, at) => moving.has(text) || (going.has(text) && moved.has(textAt(words, at + 1))));
}
