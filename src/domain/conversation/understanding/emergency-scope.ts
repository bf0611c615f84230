// Whether danger that was named is here and now: or over, imagined, told of others, or small.
import { isDenied } from "./emergency-denial.ts";
import { breaksOff, covers, isWithin, sentenceAround } from "./emergency-sentence.ts";
import { findPhrases, type Hit, overlaps, phraseBook, type Span } from "./phrases.ts";
import type { EmergencyKind } from "./reading.ts";
import * as wordings from "./vocabulary/emergency-scope.ts";
import { textAt, type Word } from "./words.ts";

const frames = {
  thought: wordings.onlyThoughtOf,
  feared: wordings.feared,
  asked: wordings.onlyAskedAbout,
  takenBack: wordings.takenBack,
  settled: wordings.settledSince,
  past: wordings.longAgo,
  tale: wordings.onlyATale,
  imagined: wordings.imagined,
  general: wordings.askedInGeneral,
  condition: wordings.conditions,
  noCondition: wordings.noConditions,
  falseAlarm: wordings.falseAlarms,
  clear: wordings.allClear,
  restored: wordings.restored,
  relapsed: wordings.relapses,
  calledOff: wordings.calledOff,
  mended: wordings.mended,
  goesOn: wordings.goesOn,
  lesson: wordings.lessons,
  others: wordings.others,
  contained: wordings.contained,
  priced: wordings.priced,
  whenever: wordings.whenever,
} as const satisfies Readonly<Record<string, readonly string[]>>;
type Frame = keyof typeof frames;

const book = phraseBook<Frame>(frames);
const toPeople: ReadonlySet<EmergencyKind> = new Set(["gas", "carbon_monoxide", "fire", "medical", "electrical"]);
const lacks: ReadonlySet<EmergencyKind> = new Set(["no_water", "no_heat"]);
const mayBeSmall: ReadonlySet<EmergencyKind> = new Set(["flood", "burst"]);
const inquiryReach = 9;
const conditionReach = 8;
const smallReach = 6;
const otherReach = 8;
const mendedReach = 2;
const wishReach = 4;

/** Everything said in the utterance about when, whether and to whom. */
export interface Framing {
  words: readonly Word[];
  denials: ReadonlySet<number>;
  found: Readonly<Partial<Record<Frame, readonly Hit<Frame>[]>>>;
}

/** `denials` are the places of words that deny what follows. */
export function frame(words: readonly Word[], denials: ReadonlySet<number>): Framing {
  const hits = findPhrases(words, book).filter((hit) => !hit.between.some((i) => denials.has(i)));
  const ongoing = (hit: Hit<Frame>) =>
    hit.label !== "goesOn" || !(isDenied(hit, words, denials) || leadsToAWish(hit, words));
  return { words, denials, found: Object.groupBy(hits.filter(ongoing), (hit) => hit.label) };
}

/** Whether the danger is here and now, as far as the rest of the words tell. */
export function isPresent(hit: Hit<EmergencyKind>, framing: Framing): boolean {
  if (isLongAgo(hit, framing) || isOver(hit, framing) || isTold(hit, framing)) return false;
  if (isThoughtOf(hit, framing) || isImagined(hit, framing)) return false;
  return toPeople.has(hit.label) ? !isTakenBack(hit, framing) : isDamageNow(hit, framing);
}

/** Damage is soon said of what costs money, what may come, or what is little. */
function isDamageNow(hit: Hit<EmergencyKind>, framing: Framing): boolean {
  const { words, found } = framing;
  const isAsked = isAfter([...(found.asked ?? []), ...(found.feared ?? [])], hit, words);
  const isPriced = found.priced !== undefined && isAfter(found.whenever, hit, words);
  if (isAsked || isPriced || isSettled(hit, framing) || isSmall(hit, framing)) return false;
  return lacks.has(hit.label) || !isTakenBack(hit, framing);
}

/** "How do I tell a gas leak", "pipes, before they burst". */
function isThoughtOf(hit: Hit<EmergencyKind>, { words, found }: Framing): boolean {
  const isEnding = (found.thought ?? []).some((span) => span.to === hit.to && overlaps(span, hit));
  return isEnding || isAfter(found.thought, hit, words);
}

function isAfter(spans: readonly Span[] | undefined, hit: Span, words: readonly Word[]): boolean {
  return (spans ?? []).some(
    (span) => span.from < hit.from && hit.from - span.to <= inquiryReach && !breaksOff(words, span.to, hit.from),
  );
}

/** "The flooding has stopped." */
function isTakenBack(hit: Span, { words, found }: Framing): boolean {
  return (found.takenBack ?? []).some(
    (span) => span.from >= hit.to && span.from - hit.to <= 2 && !breaksOff(words, hit.to, span.from),
  );
}

/** "Water everywhere yesterday but it's dry now", and no word of it going on. */
function isSettled(hit: Span, { words, found }: Framing): boolean {
  const sentence = sentenceAround(words, hit);
  const over = found.settled?.find((span) => span.from >= hit.to && span.to <= sentence.to);
  if (over === undefined) return false;
  return words
    .slice(sentence.from, over.from)
    .some((word) => wordings.shortlyAgo.has(word.text) || word.text === "last");
}

/** "It was burnt toast", "you guys fixed it", and nothing of it going on. */
function isOver(hit: Hit<EmergencyKind>, framing: Framing): boolean {
  const { words, found } = framing;
  const goesOn = (after: number) => (found.goesOn ?? []).some((span) => span.from >= after);
  const isToPeople = toPeople.has(hit.label);
  const after = (spans: readonly Span[] | undefined) => (spans ?? []).filter((span) => span.from >= hit.to);
  if (lacks.has(hit.label) && isRestored(hit, framing)) return true;
  const mended = isUnderWay(hit, words) ? [] : after(found.mended);
  const mendedThis = (found.mended ?? []).filter((span) => span.to <= hit.from && hit.from - span.to <= mendedReach);
  const ends = isToPeople
    ? [...after(found.falseAlarm), ...mended, ...(isToldAsPast(hit, words) ? after(found.clear) : [])]
    : [...(found.falseAlarm ?? []), ...(found.clear ?? []), ...mended, ...mendedThis, ...(found.calledOff ?? [])];
  return ends.some((end) => !overlaps(end, hit) && !goesOn(Math.max(end.to, hit.from)));
}

/** "The heat was out, but it came back on" and did not go again. */
function isRestored(hit: Span, { found }: Framing): boolean {
  return (found.restored ?? []).some(
    (span) => span.from > hit.from && !(found.relapsed ?? []).some((again) => again.from >= span.to),
  );
}

/** "The alarm is going off" is not mended by a new battery. */
function isUnderWay(hit: Hit<EmergencyKind>, words: readonly Word[]): boolean {
  if (!toPeople.has(hit.label)) return false;
  return words.slice(Math.max(0, hit.from - 2), hit.to + 3).some((word) => wordings.presentVerbs.has(word.text));
}

/** "It smelled of gas", not "we have a gas smell". */
function isToldAsPast(hit: Span, words: readonly Word[]): boolean {
  const said = words.slice(Math.max(0, hit.from - 3), hit.to + 2);
  return (
    said.some((word) => wordings.pastVerbs.has(word.text)) && !said.some((word) => wordings.presentVerbs.has(word.text))
  );
}

/** "So now I'm pricing a furnace." */
function leadsToAWish({ to }: Span, words: readonly Word[]): boolean {
  return words.slice(to, to + 3).some((word) => wordings.wishes.has(word.text));
}

function isLongAgo(hit: Span, { words, denials, found }: Framing): boolean {
  const sentence = sentenceAround(words, hit);
  const isTime = (span: Span) => !overlaps(span, hit) || (span.from > hit.from && span.to < hit.to);
  const past = (found.past ?? []).filter((span) => isWithin(span, sentence) && isTime(span));
  if (past.length === 0 || (found.goesOn ?? []).some((span) => span.from >= hit.to)) return false;
  const isNow = (_: Word, i: number) =>
    i >= sentence.from && i < sentence.to && isOfPresent(words, i) && !isDenied({ from: i, to: i + 1 }, words, denials);
  if (words.some(isNow)) return false;
  return past.some((span) => {
    const [first, last] = span.from < hit.from ? [span, hit] : [hit, span];
    const around = words.slice(Math.max(0, hit.from - 4), hit.to + 3);
    return !breaksOff(words, first.to, last.from) || !around.some((word) => wordings.presentVerbs.has(word.text));
  });
}

/** "Now I want the drywall patched" says nothing of the danger. */
function isOfPresent(words: readonly Word[], at: number): boolean {
  if (!wordings.presentWords.has(textAt(words, at))) return false;
  const isNow = textAt(words, at) === "now" || textAt(words, at) === "ahora";
  const around = [...words.slice(Math.max(0, at - wishReach), at), ...words.slice(at + 1, at + 4)];
  return !(isNow && around.some((word) => wordings.wishes.has(word.text)));
}

/** In the news, in a tale, or what befell somebody else and made the caller think. */
function isTold(hit: Hit<EmergencyKind>, { words, found }: Framing): boolean {
  const isTale = (found.tale ?? []).some((tale) => {
    const [first, last] = tale.from < hit.from ? [tale, hit] : [hit, tale];
    return !breaksOff(words, first.to, last.from);
  });
  if (isTale) return true;
  const around = words.slice(Math.max(0, hit.from - 2), hit.to + 1);
  const isNow = (word: Word) => wordings.presentVerbs.has(word.text) && !isPossessive(word);
  if (around.some(isNow)) return false;
  const sentence = sentenceAround(words, hit);
  const befell = (found.others ?? []).some(
    (other) => other.from >= sentence.from && other.from <= hit.to && hit.from - other.to <= otherReach,
  );
  return befell && (found.lesson ?? []).some((lesson) => lesson.from >= hit.from && lesson.to > hit.to);
}

/** "The neighbor's": it may be no verb. */
function isPossessive(word: Word): boolean {
  return word.raw.toLowerCase() === "'s";
}

/** "Would you come if a pipe burst?" */
function isImagined(hit: Hit<EmergencyKind>, { words, found }: Framing): boolean {
  const conditions = (found.condition ?? []).filter(
    (span) => !(found.noCondition ?? []).some((no) => covers(no, span.from)),
  );
  const isConditional = conditions.some(
    (span) =>
      span.to <= hit.to - 1 &&
      hit.from - span.to <= conditionReach &&
      !breaksOff(words, span.to, Math.max(hit.from, span.to)),
  );
  if (!isConditional) return false;
  const isGeneral = !toPeople.has(hit.label) && (found.general?.length ?? 0) > 0;
  return isGeneral || (found.imagined?.length ?? 0) > 0;
}

/** "A slow drip through the ceiling, I've a bucket under it." */
function isSmall(hit: Hit<EmergencyKind>, { words, found }: Framing): boolean {
  if (!mayBeSmall.has(hit.label)) return false;
  const sentence = sentenceAround(words, hit);
  const said = words.slice(sentence.from, sentence.to);
  if (said.some(({ text }) => wordings.notContained.has(text) || wordings.presentWords.has(text))) return false;
  return (found.contained ?? []).some(
    (span) => isWithin(span, sentence) && span.from - hit.to <= smallReach && hit.from - span.to <= smallReach,
  );
}
