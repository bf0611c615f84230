// Which of several wishes is the one meant.
import type { Span } from "./phrases.ts";
import { alternating, correcting } from "./vocabulary/time.ts";
import type { Mention } from "./when-mention.ts";
import { isMoving } from "./when-moving.ts";
import type { Stated } from "./when-stance.ts";
import { textAt, type Word } from "./words.ts";

/** "Bump my nine a.m. Wednesday to eleven": eleven on Wednesday. */
function movedTo(words: readonly Word[], wishes: readonly Stated[]): Stated | null {
  const dated = wishes.findLast(({ day }) => day !== null) ?? null;
  const last = wishes.at(-1);
  const isHour = last?.time?.kind === "instant" && ["to", "a", "para"].includes(textAt(words, last.from - 1));
  return dated?.time && last && last !== dated && isHour ? { ...last, day: dated.day } : (dated ?? last ?? null);
}

/** The last one where the caller corrects, moves or concludes; the first one elsewhere. */
export function pick(words: readonly Word[], wishes: readonly Stated[]): Stated | null {
  const [first] = wishes;
  if (!first || wishes.length === 1) return first ?? null;
  if (isMoving(words)) return movedTo(words, wishes);
  const conclusion = concludedIn(wishes);
  const corrected = wishes.findLast((wish, i) => i > 0 && isCorrected(words, wishes[i - 1], wish));
  if (conclusion && (corrected?.from ?? 0) <= conclusion.from) return conclusion;
  if (corrected && !contains(corrected, first)) return corrected;
  return wishes.find((wish) => isDayOf(words, first, wish)) ?? first;
}

/** The first wish of the last "so ...". */
function concludedIn(wishes: readonly Stated[]): Stated | undefined {
  const clause = wishes.findLast((wish, i) => wish.clause.isConclusion && i > 0)?.clause;
  return clause === wishes[0]?.clause ? undefined : wishes.find((wish) => wish.clause === clause);
}

export function isCorrected(words: readonly Word[], before: Span | undefined, wish: Span): boolean {
  if (!before) return false;
  return words
    .slice(before.to, wish.from)
    .some((word, i) => correcting.has(word.text) && !elses.has(textAt(words, before.to + i - 1)));
}

/** "O si no", "if not": another choice, no correction. */
const elses = new Set(["si", "if"]);

/** "This week I'm off Friday": the Friday of that week. */
function isDayOf(words: readonly Word[], week: Mention, wish: Mention): boolean {
  const isOther = words.slice(week.to, wish.from).some((word) => alternating.has(word.text));
  return wish !== week && !isOther && contains(week, wish) && wish.from - week.to <= 6;
}

/** "Later this week. This week, I mean." */
function contains(wider: Mention, narrower: Mention): boolean {
  if (!wider.day || !narrower.day || wider.time) return false;
  const { first, end } = narrower.day;
  const isLonger = wider.day.end.since(wider.day.first).days > end.since(first).days;
  return isLonger && wider.day.first.toString() <= first.toString() && wider.day.end.toString() >= end.toString();
}
