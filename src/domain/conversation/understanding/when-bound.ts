// "I have a meeting at two, any time after that", "we leave on the fifth, so before then".
import type { Temporal } from "../../../platform/time.ts";
import { findPhrases, phraseBook } from "./phrases.ts";
import { minutesOfDay, type TimePiece } from "./time-of-day.ts";
import { afterThat, afterThatLeads, beforeThat } from "./vocabulary/time.ts";
import type { Mention } from "./when-mention.ts";
import { textAt, type Word } from "./words.ts";

type Side = "after" | "before";

const book = phraseBook<Side>({ after: afterThat, before: beforeThat });

/** The mentions, the one that "that" stands for as the wish after or before it. */
export function boundByThat(words: readonly Word[], mentions: readonly Mention[], today: Temporal.PlainDate): Mention[] {
  const hit = findPhrases(words, book).find(
    ({ from }) => words[from]?.stop !== 0 || textAt(words, from) === "asi" || afterThatLeads.has(textAt(words, from - 1)),
  );
  const meant = hit && mentions.findLast((mention) => mayBeMeant(mention, hit.label) && mention.to <= hit.from);
  if (!hit || !meant) return [...mentions];
  const bound = { ...bounded(meant, { side: hit.label, today, to: hit.to }), isAfter: true };
  return mentions.map((mention) => (mention === meant ? bound : mention));
}

function mayBeMeant({ time, day }: Mention, side: Side): boolean {
  return time !== null || (side === "before" && day !== null);
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
  return { ...mention, day: { ...day, first: today, end: day.first } };
}

function sideOf(time: TimePiece, side: Side): TimePiece {
  const [start, until] = side === "after" ? [time.until, minutesOfDay] : [0, time.start];
  return { ...time, kind: "window", start, until, isOpen: false };
}
