// Harmless words that sound like danger: "Flood Avenue", "flooded with calls", "gas grill".
import { findPhrases, type Hit, overlaps, phraseBook, type Span } from "./phrases.ts";
import type { EmergencyKind } from "./reading.ts";
import { lookAlikes, type Unlike } from "./vocabulary/emergency-look-alikes.ts";
import { textAt, type Word } from "./words.ts";

export type LookAlike = Hit<Unlike>;

const book = phraseBook<Unlike>(lookAlikes);
const gasNames = /^(?:gas|propane?o?|butano)$/;
const alsoNames = /^(?:flood|burst|sparks|fire|gas|gass|smoke|blaze)$/;

/** The look-alikes in `words`; a name that was told as a name ("Sparks Avenue") stays one when it comes again. */
export function findLookAlikes(words: readonly Word[]): LookAlike[] {
  const found = findPhrases(words, book).filter((hit) => !runsOver(words, hit));
  const names = new Set(
    found
      .filter((hit) => hit.label === "any" && words.slice(hit.from, hit.to).some((word) => alsoNames.test(word.text)))
      .map((hit) => words.slice(hit.from, hit.to).find((word) => alsoNames.test(word.text))?.text),
  );
  const again = words.flatMap((_, i): LookAlike[] =>
    names.has(textAt(words, i)) ? [{ label: "any", from: i, to: i + 1, between: [] }] : [],
  );
  return [...found, ...again];
}

/** "The toilet keeps running" is a nuisance, "keeps running over" is not. */
function runsOver(words: readonly Word[], { to }: Span): boolean {
  return textAt(words, to - 1) === "running" && textAt(words, to) === "over";
}

export interface Likeness {
  words: readonly Word[];
  lookAlikes: readonly LookAlike[];
}

export function isLookAlike(hit: Span, kind: EmergencyKind, { words, lookAlikes: found }: Likeness): boolean {
  const isMeant = ({ label }: LookAlike) =>
    label === "any" || label === kind || (label === "unnamedGas" && kind === "gas" && !namesGas(hit, words));
  return found.some((like) => isMeant(like) && overlaps(like, hit));
}

function namesGas({ from, to }: Span, words: readonly Word[]): boolean {
  return words.slice(from, to).some((word) => gasNames.test(word.text));
}
