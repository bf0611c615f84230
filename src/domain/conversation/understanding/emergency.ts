// Danger and damage that cannot wait. Better one false alarm than one missed: what is doubtful counts.

import { findPhrases, type Hit, overlaps, phraseBook, plainPhrases, type Span } from "./phrases.ts";
import type { EmergencyKind } from "./reading.ts";
import {
  denialEnds,
  emergencyPhrases,
  emptyNegations,
  lonelyCries,
  longAgo,
  lookAlikes,
  negators,
  onlyAskedAbout,
  onlyThoughtOf,
  presentWords,
  settledSince,
  shortlyAgo,
  takenBack,
} from "./vocabulary/emergency.ts";
import { textAt, type Utterance, type Word } from "./words.ts";

export interface FoundEmergency extends Span {
  value: EmergencyKind;
  confidence: number;
}

type Kind = EmergencyKind | "any";

const book = phraseBook(emergencyPhrases);
const cryBook = phraseBook(lonelyCries as Readonly<Record<EmergencyKind, readonly string[]>>);
const lookAlikeBook = phraseBook<Kind>(lookAlikes as Readonly<Record<Kind, readonly string[]>>);
const emptyNegationBook = phraseBook({ empty: emptyNegations });
const thoughtBook = phraseBook({ thought: onlyThoughtOf });
const askedBook = phraseBook({ asked: onlyAskedAbout });
const takenBackBook = phraseBook({ back: takenBack });
const settledBook = phraseBook({ settled: settledSince });
const longAgoBook = phraseBook({ past: longAgo });

const dangers = Object.keys(emergencyPhrases) as EmergencyKind[];
const neverMerelyAsked: ReadonlySet<EmergencyKind> = new Set(["gas", "carbon_monoxide", "fire", "medical"]);
const lacks: ReadonlySet<EmergencyKind> = new Set(["no_water", "no_heat"]);
const longestCry = 2;
const denialReach = 6;
const inquiryReach = 7;

/**
 * The gravest emergency in the utterance. `taken` are spans that are a name or an address;
 * `furtherWords` are the business's own emergency words (kind "other").
 */
export function findEmergency(
  utterance: Utterance,
  taken: readonly Span[],
  furtherWords: readonly string[],
): FoundEmergency | null {
  const { words } = utterance;
  const scene = lookAt(words);
  const own = furtherWords.length > 0 ? findPhrases(words, plainPhrases({ other: furtherWords })) : [];
  const cries = words.length <= longestCry ? findPhrases(words, cryBook) : [];
  const hits = [...findPhrases(words, book), ...own, ...cries]
    .filter((hit) => !taken.some((span) => overlaps(span, hit)))
    .filter((hit) => isReal(hit, scene));
  const gravest = hits.sort((a, b) => dangers.indexOf(a.label) - dangers.indexOf(b.label) || a.from - b.from)[0];
  if (gravest === undefined) return null;
  return {
    value: gravest.label,
    from: gravest.from,
    to: gravest.to,
    confidence: gravest.label === "other" ? 0.8 : 0.9,
  };
}

/** What is needed to judge the hits of one utterance. */
interface Scene {
  words: readonly Word[];
  lookAlikes: readonly Hit<Kind>[];
  denials: ReadonlySet<number>;
  thought: readonly Span[];
  asked: readonly Span[];
  takenBack: readonly Hit<"back">[];
  past: readonly Span[];
  settled: readonly Hit<"settled">[];
}

function lookAt(words: readonly Word[]): Scene {
  const empty = findPhrases(words, emptyNegationBook);
  const denials = words.flatMap((word, i) =>
    negators.has(word.text) && !empty.some((span) => i >= span.from && i < span.to) ? [i] : [],
  );
  return {
    words,
    lookAlikes: findPhrases(words, lookAlikeBook),
    denials: new Set(denials),
    thought: findPhrases(words, thoughtBook),
    asked: findPhrases(words, askedBook),
    takenBack: findPhrases(words, takenBackBook).filter((hit) => !hit.between.some((i) => isNegator(words, i))),
    past: findPhrases(words, longAgoBook),
    settled: findPhrases(words, settledBook).filter((hit) => !hit.between.some((i) => isNegator(words, i))),
  };
}

function isReal(hit: Hit<EmergencyKind>, scene: Scene): boolean {
  if (isLookAlike(hit, scene)) return false;
  if (hit.between.some((i) => scene.denials.has(i))) return false;
  if (isLongAgo(hit, scene) || isSettled(hit, scene)) return false;
  if (isAnsweredNo(hit, scene.words)) return false;
  if (isAfter(scene.thought, hit, scene.words)) return false;
  if (!neverMerelyAsked.has(hit.label) && isAfter(scene.asked, hit, scene.words)) return false;
  return lacks.has(hit.label) || !(isDenied(hit, scene) || isTakenBack(hit, scene));
}

function isLookAlike(hit: Hit<EmergencyKind>, scene: Scene): boolean {
  return scene.lookAlikes.some((like) => (like.label === "any" || like.label === hit.label) && overlaps(like, hit));
}

function isDenied(hit: Span, { words, denials }: Scene): boolean {
  for (let i = hit.from - 1; i >= Math.max(0, hit.from - denialReach); i -= 1) {
    const next = words[i + 1];
    const word = words[i];
    if (next === undefined || word === undefined || next.stop > 0 || denialEnds.has(word.text)) return false;
    if (denials.has(i)) return true;
  }
  return false;
}

/** "Is it an emergency? No." */
function isAnsweredNo(hit: Hit<EmergencyKind>, words: readonly Word[]): boolean {
  if (hit.label !== "other") return false;
  const next = words[hit.to];
  return next !== undefined && ["no", "nope", "nah"].includes(next.text);
}

function isAfter(spans: readonly Span[], hit: Span, words: readonly Word[]): boolean {
  return spans.some(
    (span) => span.from < hit.from && hit.from - span.to <= inquiryReach && !breaksOff(words, span.to, hit.from),
  );
}

/** Whether a new thought begins between two places. */
function breaksOff(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to + 1).some((word, i) => word.stop === 2 || (from + i < to && denialEnds.has(word.text)));
}

function isTakenBack(hit: Span, { words, takenBack: spans }: Scene): boolean {
  return spans.some((span) => span.from >= hit.to && span.from - hit.to <= 2 && !breaksOff(words, hit.to, span.from));
}

/** "Water everywhere yesterday but it's dry now", and no word of it going on. */
function isSettled(hit: Hit<EmergencyKind>, { words, settled }: Scene): boolean {
  if (neverMerelyAsked.has(hit.label)) return false;
  const [from, to] = sentenceAround(words, hit);
  const over = settled.find((span) => span.from >= hit.to && span.to <= to);
  const sentence = words.slice(from, over?.from ?? from);
  return over !== undefined && sentence.some((word) => shortlyAgo.has(word.text) || word.text === "last");
}

function isLongAgo(hit: Span, { words, past }: Scene): boolean {
  const [from, to] = sentenceAround(words, hit);
  const inSentence = past.filter((span) => span.from >= from && span.to <= to && !overlaps(span, hit));
  if (inSentence.length === 0) return false;
  if (words.slice(from, to).some((word) => presentWords.has(word.text))) return false;
  return inSentence.some((span) => {
    const [first, last] = span.from < hit.from ? [span, hit] : [hit, span];
    return (
      !breaksOff(words, first.to, last.from) || !speaksOfPresent(words.slice(Math.max(0, hit.from - 4), hit.to + 3))
    );
  });
}

const presentVerbs = new Set("is are am have has smell smells see hear coming leaking there hay huele esta".split(" "));

function speaksOfPresent(words: readonly Word[]): boolean {
  return words.some((word) => presentVerbs.has(word.text));
}

function sentenceAround(words: readonly Word[], { from, to }: Span): [number, number] {
  let start = from;
  while (start > 0 && words[start]?.stop !== 2) start -= 1;
  let end = to;
  while (end < words.length && words[end]?.stop !== 2) end += 1;
  return [start, end];
}

function isNegator(words: readonly Word[], i: number): boolean {
  return negators.has(textAt(words, i));
}
