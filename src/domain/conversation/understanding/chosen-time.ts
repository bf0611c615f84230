// Which of the days and times in an utterance is the wish, what else would do, and what is left out.
import type { DayPiece } from "./day-piece.ts";
import type { Span } from "./phrases.ts";
import { alternating, correcting, moving } from "./vocabulary/time.ts";
import { isSameDate, joinTimes, type Mention } from "./when-mention.ts";
import type { Stated } from "./when-stance.ts";
import { textAt, type Word } from "./words.ts";

export interface Wish {
  /** The first is the wish, the others would do as well. */
  meant: readonly Mention[];
  /** Refused, or promised to others. */
  left: readonly Stated[];
  /** Said only in passing: in a reason or a condition. */
  isAside: boolean;
}

export function chooseWish(words: readonly Word[], stated: readonly Stated[]): Wish {
  const left = stated.filter(({ stance }) => stance === "refused" || stance === "busy");
  const wishes = stated.filter(({ stance }) => stance === "wish");
  const asides = stated.filter(({ stance }) => stance === "aside");
  const isAside = wishes.length === 0;
  const standing = withoutDates(
    withoutRefused(
      (isAside ? asides : wishes).map((wish) => weekAfter(wish, left)),
      left,
    ),
  );
  const chosen = pick(words, standing);
  if (chosen === null) return { meant: [], left, isAside };
  const row = rowOf(words, standing, chosen);
  const whole = row.map((mention) =>
    completed(words, mention, { wishes: standing, all: stated, isAlone: row.length === 1 }),
  );
  return { meant: sharing(whole), left, isAside };
}

/** "Not this Friday, next Friday": the one after. */
function weekAfter(wish: Stated, left: readonly Stated[]): Stated {
  const { day } = wish;
  if (!day?.isDoubtful || !left.some((other) => other.day !== null && isSameDay(other.day, day))) return wish;
  return { ...wish, day: { ...day, first: day.first.add({ days: 7 }), end: day.end.add({ days: 7 }) } };
}

/** "Saturday... no, we're out Saturday": a day refused later is no wish any more. */
function withoutRefused(wishes: readonly Stated[], left: readonly Stated[]): Stated[] {
  const isGone = (wish: Stated) =>
    left.some(
      ({ day, time, from }) =>
        day !== null && time === null && from > wish.from && wish.day !== null && isSameDay(day, wish.day),
    );
  return wishes.filter((wish) => !isGone(wish));
}

/** "Twelve twelve, so the twelfth of December" names no time. */
function withoutDates(wishes: readonly Stated[]): Stated[] {
  return wishes.filter(
    ({ day, time }) => day !== null || !wishes.some((other) => other.day !== null && isSameDate(time, other.day)),
  );
}

function isSameDay(a: DayPiece, b: DayPiece): boolean {
  return a.first.equals(b.first) && a.end.equals(b.end);
}

/** The last one where the caller corrects, moves or concludes; the first one elsewhere. */
function pick(words: readonly Word[], wishes: readonly Stated[]): Stated | null {
  const [first] = wishes;
  const last = wishes.at(-1);
  if (!first || !last || first === last) return first ?? null;
  const isMoved = words.some((word) => moving.has(word.text));
  if (isMoved) return wishes.findLast(({ day }) => day !== null) ?? last;
  const concluding = wishes.findLast(({ clause }, i) => clause.isConclusion && i > 0)?.clause;
  const conclusion = wishes.find(({ clause }) => clause === concluding);
  if (conclusion && conclusion.clause !== first.clause) return conclusion;
  const corrected = wishes.findLast((wish, i) => i > 0 && isCorrected(words, wishes[i - 1], wish));
  return corrected && !contains(corrected, first) ? corrected : first;
}

function isCorrected(words: readonly Word[], before: Span | undefined, wish: Span): boolean {
  if (!before) return false;
  return words
    .slice(before.to, wish.from)
    .some((word, i) => correcting.has(word.text) && !elses.has(textAt(words, before.to + i - 1)));
}

/** "O si no", "if not": another choice, no correction. */
const elses = new Set(["si", "if"]);

/** "Later this week. This week, I mean." */
function contains(wider: Mention, narrower: Mention): boolean {
  if (!wider.day || !narrower.day || wider.time) return false;
  const { first, end } = narrower.day;
  const isLonger = wider.day.end.since(wider.day.first).days > end.since(first).days;
  return isLonger && wider.day.first.toString() <= first.toString() && wider.day.end.toString() >= end.toString();
}

/** The chosen one and what follows it with "or": "Monday or Wednesday morning", "Tuesday, Wednesday or Friday". */
function rowOf(words: readonly Word[], wishes: readonly Stated[], chosen: Stated): Stated[] {
  const row = [chosen];
  const rest = wishes.slice(wishes.indexOf(chosen) + 1);
  for (const wish of rest) {
    const before = row.at(-1) ?? chosen;
    const between = words.slice(before.to, wish.from);
    const isNear = between.length <= 6 && !isCorrected(words, before, wish);
    const isList =
      between.length === 0 &&
      before.time === null &&
      wish.day !== null &&
      rest.some((other) => hasOr(words, wish, other));
    if (!isNear || !(isList || between.some((word) => alternating.has(word.text)))) break;
    row.push(wish);
  }
  return row;
}

function hasOr(words: readonly Word[], wish: Span, other: Span): boolean {
  return other.from > wish.to && words.slice(wish.to, other.from).some((word) => alternating.has(word.text));
}

interface Others {
  wishes: readonly Stated[];
  all: readonly Stated[];
  isAlone: boolean;
}

/** The chosen one with the day or the hour that was said apart from it. */
function completed(words: readonly Word[], mention: Stated, { wishes, all, isAlone }: Others): Mention {
  if (!isAlone) return mention;
  if (mention.day === null) return withDay(words, mention, { wishes, all });
  const times = wishes.filter((wish) => wish !== mention && wish.time !== null && isOfDay(wish, mention));
  const later = times.filter((wish) => wish.from > mention.from);
  const exact = [...later, ...times].find((wish) => wish.time?.kind !== "part");
  const found = exact ?? later[0] ?? times[0];
  if (!found?.time) return mention;
  if (mention.time === null) return { ...mention, time: found.time };
  const isFiner = mention.time.kind === "part" && found.time.kind !== "part";
  return isFiner ? { ...mention, time: joinTimes(mention.time, found.time) } : mention;
}

function isOfDay(wish: Mention, mention: Mention): boolean {
  return wish.day === null || (mention.day !== null && isSameDay(wish.day, mention.day));
}

function withDay(words: readonly Word[], mention: Stated, { wishes, all }: Pick<Others, "wishes" | "all">): Mention {
  const bare = wishes.filter((wish) => wish.day !== null && wish.time === null);
  const near = bare.find((wish) => wish.from > mention.from) ?? bare.at(-1);
  if (near?.day) return { ...mention, day: near.day, hasBorrowedDay: true };
  const before = all.findLast((other) => other.day !== null && other.from < mention.from && other.stance !== "told");
  if (!before?.day) return mention;
  const isTakenBack = (before.stance === "wish" || before.stance === "aside") && isCorrected(words, before, mention);
  const isBesides = (before.stance === "busy" || before.stance === "refused") && before.time !== null;
  return isTakenBack || isBesides ? { ...mention, day: before.day, hasBorrowedDay: isBesides } : mention;
}

/** "Monday or Wednesday morning": the morning is of both; "Friday at ten or two": both are on Friday. */
function sharing(row: readonly Mention[]): Mention[] {
  const days = row.map((mention, i) => ({
    ...mention,
    day:
      mention.day ??
      row.slice(0, i).findLast(({ day }) => day !== null)?.day ??
      row.slice(i).find(({ day }) => day !== null)?.day ??
      null,
  }));
  return days.map((mention, i) => {
    const next = days.slice(i + 1).find(({ time }) => time !== null);
    return mention.time === null && next?.time ? { ...mention, time: next.time } : mention;
  });
}
