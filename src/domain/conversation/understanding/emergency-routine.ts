// Work of any day that sounds like danger: an installation, a price, a yearly visit, a tap in one room.
import { findPhrases, type Hit, phraseBook } from "./phrases.ts";
import type { EmergencyKind } from "./reading.ts";
import * as wordings from "./vocabulary/emergency-routine.ts";
import type { Word } from "./words.ts";

const frames = {
  planned: wordings.plannedWork,
  onePlace: wordings.inOnePlace,
  restIsFine: wordings.restIsFine,
  outOfControl: wordings.outOfControl,
  detector: wordings.detectorWork,
  detectorMeansIt: wordings.detectorMeansIt,
} as const satisfies Readonly<Record<string, readonly string[]>>;
type Frame = keyof typeof frames;

const book = phraseBook<Frame>(frames);
const toHouse: ReadonlySet<EmergencyKind> = new Set(["flood", "burst", "sewage", "no_water", "no_heat"]);
const byDetector: ReadonlySet<EmergencyKind> = new Set(["carbon_monoxide", "fire", "gas"]);
const supplies: ReadonlySet<EmergencyKind> = new Set(["no_water", "no_heat"]);
const detectors = /^(?:detector(?:e?s)?|alarm[as]?s?|monitors?|sensor(?:e?s)?)$/;

/** Whether danger of a kind is only in the sound of the words: the whole utterance asks for work of any day. */
export type IsRoutine = (hit: Hit<EmergencyKind>) => boolean;

export function routineOf(words: readonly Word[]): IsRoutine {
  const said = new Set(findPhrases(words, book).map((hit) => hit.label));
  const isOnlyADetector = said.has("detector") && !said.has("detectorMeansIt");
  return (hit) => {
    if (byDetector.has(hit.label)) return isOnlyADetector && speaksOfADetector(hit, words);
    return toHouse.has(hit.label) && isOrdinary(said, supplies.has(hit.label));
  };
}

function isOrdinary(said: ReadonlySet<Frame>, isSupply: boolean): boolean {
  if (isSupply && said.has("restIsFine")) return true;
  if (said.has("outOfControl")) return false;
  return said.has("planned") || (isSupply && said.has("onePlace"));
}

function speaksOfADetector({ from, to }: Hit<EmergencyKind>, words: readonly Word[]): boolean {
  return words.slice(Math.max(0, from - 2), to + 2).some((word) => detectors.test(word.text));
}
