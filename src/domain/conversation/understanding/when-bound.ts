// "I have a meeting at two, any time after that", "we leave on the fifth, so before then".
import type { Temporal } from "../../../platform/time.ts";
import { openDays } from "./day-range.ts";
import { findPhrases, type Hit, phraseBook } from "./phrases.ts";
import { minutesOfDay, type TimePiece } from "./time-of-day.ts";
import { afterItAll, afterThat, afterThatLeads, alternating, beforeItAll, beforeThat } from "./vocabulary/time.ts";
import type { Mention } from "./when-mention.ts";
import { textAt, type Word } from "./words.ts";

type Side = "after" | "before";

const owners = "the|my|our|his|her|mi|su|la|el";
const book = phraseBook<Side>({ after: afterThat, before: beforeThat });

/** The mentions, the one that "that" stands for as the wish after or before it. */
export function boundByThat(
  words: readonly Word[],
  mentions: readonly Mention[],
  today: Temporal.PlainDate,
): Mention[] {
  const hit = thatIn(words);
  const meant = hit && mentions.findLast(({ time, day, to }) => (time ?? day) !== null && to <= hit.from);
  if (meant?.time === null && words.slice(meant.to, hit?.from).some(({ text }) => alternating.has(text)))
    return [...mentions];
  if (!hit || !meant) return [...mentions];
  const near = mentions.findLast(({ day, to }) => day !== null && to <= meant.from && meant.from - to <= 6);
  const own = meant.day === null && near?.time === null ? near : null;
  const whole = own ? { ...meant, day: own.day } : meant;
  const bound = { ...bounded(whole, { side: hit.label, today, to: hit.to }), isAfter: true };
  return mentions.filter((mention) => mention !== own).map((mention) => (mention === meant ? bound : mention));
}

const endBook = phraseBook<Side>({ after: afterItAll, before: beforeItAll });
const events = phraseBook<Side>({
  after: [`after ${owners} ~2 at`, `despues de|del ${owners} ~2 a`],
  before: [`before ${owners} ~2 at`, `antes de|del ${owners} ~2 a`],
});

/** "Before the kids' bus at three ten", "after my meeting at two". */
export function boundByEvent(words: readonly Word[], { from }: Pick<Mention, "from">): Side | null {
  const since = Math.max(0, from - 6);
  const hits = findPhrases(words.slice(since, from + 1), events);
  return hits.find(({ to, from: start }) => Math.abs(since + to - from) <= 1 && to - start > 3)?.label ?? null;
}

function thatIn(words: readonly Word[]): Hit<Side> | undefined {
  const isLed = ({ from, label }: Hit<Side>) =>
    label === "before" ||
    words[from]?.stop !== 0 ||
    textAt(words, from) === "asi" ||
    afterThatLeads.has(textAt(words, from - 1));
  return findPhrases(words, book).find(isLed) ?? findPhrases(words, endBook).find(({ to }) => words[to]?.stop !== 0);
}

interface Bound {
  side: Side;
  today: Temporal.PlainDate;
  to: number;
}

function bounded(mention: Mention, { side, today, to }: Bound): Mention {
  const { time, day } = mention;
  if (time) return { ...mention, time: { ...sideOf(time, side), to } };
  if (day === null || day.first.equals(today)) return mention;
  if (side === "after") return { ...mention, day: { ...day, first: day.end, end: day.end.add({ days: openDays }) } };
  return { ...mention, day: { ...day, first: today, end: day.first } };
}

export function sideOf(time: TimePiece, side: Side): TimePiece {
  const [start, until] = side === "after" ? [time.until, minutesOfDay] : [0, time.start];
  return { ...time, kind: "window", start, until, isOpen: false };
}
