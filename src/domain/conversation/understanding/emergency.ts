// Danger and damage that cannot wait. Better one false alarm than one missed: what is doubtful counts.
import { compose, findParts, negatesItself, type Part } from "./emergency-composition.ts";
import { findDenials, isDenied } from "./emergency-denial.ts";
import { findLookAlikes, isLookAlike, type LookAlike } from "./emergency-look-alikes.ts";
import { routineOf } from "./emergency-routine.ts";
import { type Framing, frame, isPresent } from "./emergency-scope.ts";
import { mendSpelling } from "./emergency-spelling.ts";
import { findPhrases, type Hit, overlaps, phraseBook, plainPhrases, type Span } from "./phrases.ts";
import type { EmergencyKind } from "./reading.ts";
import { emergencyPhrases, lonelyCries } from "./vocabulary/emergency.ts";
import { negators, waterThings } from "./vocabulary/emergency-scope.ts";
import { textAt, type Utterance, type Word } from "./words.ts";

export interface FoundEmergency extends Span {
  value: EmergencyKind;
  confidence: number;
}

const book = phraseBook(emergencyPhrases);
const cryBook = phraseBook(lonelyCries);
const dangers = Object.keys(emergencyPhrases) as EmergencyKind[];
const lacks: ReadonlySet<EmergencyKind> = new Set(["no_water", "no_heat"]);
const longestCry = 2;

/**
 * The gravest emergency in the utterance. `taken` are spans that are a name or an address;
 * `furtherWords` are the business's own emergency words (kind "other").
 */
export function findEmergency(
  utterance: Utterance,
  taken: readonly Span[],
  furtherWords: readonly string[],
): FoundEmergency | null {
  const words = mendSpelling(utterance.words);
  const scene = lookAt(
    words,
    taken.map((span) => moved(span, utterance.words, words)),
  );
  const own = furtherWords.length > 0 ? findPhrases(words, plainPhrases({ other: furtherWords })) : [];
  const cries = words.length <= longestCry ? findPhrases(words, cryBook) : [];
  const told = [...findPhrases(words, book), ...own, ...cries].filter((hit) => isNamed(hit, scene));
  const isRoutine = routineOf(words);
  const present = [...told, ...composedIn(scene)].filter((hit) => isPresent(hit, scene.framing) && !isRoutine(hit));
  const gravest = present
    .filter((hit) => !isOnlyIllness(hit, present, scene))
    .sort((a, b) => dangers.indexOf(a.label) - dangers.indexOf(b.label) || a.from - b.from)[0];
  if (gravest === undefined) return null;
  const { from, to } = moved(gravest, words, utterance.words);
  return { value: gravest.label, from, to, confidence: gravest.label === "other" ? 0.8 : 0.9 };
}

/** What is needed to judge the hits of one utterance. */
interface Scene {
  words: readonly Word[];
  parts: readonly Part[];
  taken: readonly Span[];
  lookAlikes: readonly LookAlike[];
  denials: ReadonlySet<number>;
  framing: Framing;
}

function lookAt(words: readonly Word[], taken: readonly Span[]): Scene {
  const lookAlikes = findLookAlikes(words);
  const parts = findParts(words).filter((part) => !taken.some((span) => overlaps(span, part)));
  const denials = findDenials(words, parts.filter(negatesItself));
  return { words, parts, taken, lookAlikes, denials, framing: frame(words, denials) };
}

/** Dizzy where it smells of gas: that is gas, unless carbon monoxide is named. */
function isOnlyIllness(hit: Hit<EmergencyKind>, present: readonly Hit<EmergencyKind>[], { parts }: Scene): boolean {
  if (hit.label !== "carbon_monoxide" || !present.some((other) => other.label === "gas")) return false;
  return !parts.some((part) => part.label === "carbonMonoxide" || part.label === "flue");
}

/** Neither a name, nor a look-alike, nor denied. */
function isNamed(hit: Hit<EmergencyKind>, scene: Scene): boolean {
  const { words, parts, taken, denials } = scene;
  const isLacking = parts.some(
    (part) => part.label === "lackWater" && negators.has(textAt(words, part.from)) && overlaps(part, hit),
  );
  if (hit.label === "flood" && isLacking) return false;
  if (taken.some((span) => overlaps(span, hit)) || isLookAlike(hit, hit.label, scene)) return false;
  if (hit.between.some((i) => denials.has(i)) || isAnsweredNo(hit, words)) return false;
  return lacks.has(hit.label) || !isDenied(hit, words, denials);
}

function composedIn(scene: Scene): Hit<EmergencyKind>[] {
  const { words, parts, denials } = scene;
  const named = parts.filter(
    (part) => negatesItself(part) || !(part.between.some((i) => denials.has(i)) || isDenied(part, words, denials)),
  );
  const lacking = named.filter((part) => part.label === "lackWater" || part.label === "lackHotWater");
  const there = named.filter(
    (part) =>
      !/^(?:water|deep)$/.test(part.label) || !(isThing(part, words) || lacking.some((lack) => overlaps(lack, part))),
  );
  return compose(words, there, (part, kind) => !isLookAlike(part, kind, scene));
}

/** "Water heater". */
function isThing(part: Part, words: readonly Word[]): boolean {
  return part.label === "water" && words[part.to]?.stop === 0 && waterThings.has(textAt(words, part.to));
}

/** "Is it an emergency? No." */
function isAnsweredNo(hit: Hit<EmergencyKind>, words: readonly Word[]): boolean {
  return hit.label === "other" && /^(?:no|nope|nah)$/.test(textAt(words, hit.to));
}

/** The same stretch of speech among other words for it. */
function moved(span: Span, from: readonly Word[], to: readonly Word[]): Span {
  const [start, end] = [from[span.from]?.start ?? 0, from[span.to - 1]?.end ?? 0];
  const first = to.findIndex((word) => word.end > start);
  const after = to.findLastIndex((word) => word.start < end) + 1;
  return { from: Math.max(first, 0), to: after };
}
