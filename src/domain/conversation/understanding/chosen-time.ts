// Which of the days and times in an utterance is the wish, what else would do, and what is left out.
import type { DayPiece } from "./day-piece.ts";
import type { Span } from "./phrases.ts";
import { minutesOfDay, type TimePiece } from "./time-of-day.ts";
import { alternating } from "./vocabulary/time.ts";
import { isSameDate, joinTimes, type Mention } from "./when-mention.ts";
import { isCorrected, pick } from "./when-picked.ts";
import type { Stated } from "./when-stance.ts";
import type { Word } from "./words.ts";

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
  const shifted = (isAside ? asides : wishes).map((wish) => weekAfter(wish, left));
  const standing = withoutLeanings(withoutDates(withoutRefused(shifted, left)));
  const chosen = pick(words, standing);
  if (chosen === null) return { meant: [], left, isAside };
  const row = withSharedTime(rowOf(words, standing, chosen), standing);
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

/** "An hour earlier, like eight": the hour says more. */
function withoutLeanings(wishes: readonly Stated[]): Stated[] {
  const isExact = wishes.some(({ time }) => time !== null && time.kind !== "part");
  return wishes.filter(({ day, time }) => !isExact || day !== null || time?.lean === undefined);
}

/** "Tuesdays and Thursdays I'm home after twelve": the hour is of both. */
function withSharedTime(row: readonly Stated[], wishes: readonly Stated[]): Stated[] {
  const last = row.at(-1);
  const isTimeless = row.length > 1 && row.every(({ time }) => time === null);
  const later = last && isTimeless ? wishes.find(({ day, time, from }) => !day && time && from >= last.to) : undefined;
  return row.map((mention) => (later && mention === last ? { ...mention, time: later.time } : mention));
}

function isSameDay(a: DayPiece, b: DayPiece): boolean {
  return a.first.equals(b.first) && a.end.equals(b.end);
}

/** The chosen one and what follows it with "or": "Monday or Wednesday morning", "Tuesday, Wednesday or Friday". */
function rowOf(words: readonly Word[], wishes: readonly Stated[], chosen: Stated): Stated[] {
  const row = [chosen];
  const rest = wishes.filter(({ from }) => from > chosen.from);
  for (const wish of rest) {
    const before = row.at(-1) ?? chosen;
    const isList = before.to === wish.from && before.time === null && wish.day !== null;
    const isListed = isList && rest.some((other) => hasOr(words, wish, other));
    if (!isNear(words, before, wish) || !(isListed || hasOr(words, before, wish))) break;
    row.push(wish);
  }
  return row;
}

/** Close by, and neither a correction nor the other end of one window. */
function isNear(words: readonly Word[], before: Stated, wish: Stated): boolean {
  const isWindow = before.time !== null && wish.time !== null && betweenBoth(before.time, wish.time) !== null;
  return !isWindow && wish.from - before.to <= 6 && !isCorrected(words, before, wish);
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
function completed(words: readonly Word[], chosen: Stated, { wishes, all, isAlone }: Others): Mention {
  if (!isAlone) return chosen;
  const mention = chosen.day === null ? withDay(words, chosen, { wishes, all }) : chosen;
  const times = wishes.filter((wish) => wish.from !== chosen.from && wish.time !== null && isOfDay(wish, mention));
  const later = times.filter((wish) => wish.from > mention.from);
  const exact = [...later, ...times].find((wish) => wish.time?.kind !== "part");
  const found = exact ?? later[0] ?? times[0];
  if (!found?.time) return mention;
  if (mention.time === null) return { ...mention, time: found.time };
  const between = betweenBoth(mention.time, found.time);
  if (between) return { ...mention, time: between };
  const isFiner = mention.time.kind === "part" && found.time.kind !== "part";
  return isFiner ? { ...mention, time: joinTimes(mention.time, found.time) } : mention;
}

/** "After two thirty, before five", "no earlier than eight and no later than noon". */
function betweenBoth(a: TimePiece, b: TimePiece): TimePiece | null {
  const [after, before] = a.start === 0 ? [b, a] : [a, b];
  const isOpenEnded = after.kind === "window" && before.kind === "window" && after.until === minutesOfDay;
  return isOpenEnded && before.start === 0 && after.start < before.until ? { ...after, until: before.until } : null;
}

function isOfDay(wish: Mention, mention: Mention): boolean {
  return wish.day === null || (mention.day !== null && isSameDay(wish.day, mention.day));
}

function withDay(words: readonly Word[], mention: Stated, { wishes, all }: Pick<Others, "wishes" | "all">): Mention {
  const bare = wishes.filter((wish) => wish.day !== null && wish.time === null);
  const near = bare.find((wish) => wish.from > mention.from) ?? bare.at(-1);
  if (near?.day) return { ...mention, day: near.day, hasBorrowedDay: true };
  const before = all.findLast((other) => other.day !== null && other.from < mention.from && other.stance !== "told");
  if (!before?.day) return withDayAfter(mention, all);
  const isOpenDay = before.stance === "wish" || before.stance === "aside";
  const isTakenBack = isOpenDay && (mention.clause.isConclusion || isCorrected(words, before, mention));
  const isBesides = (before.stance === "busy" || before.stance === "refused") && before.time !== null;
  return isTakenBack || isBesides ? { ...mention, day: before.day, hasBorrowedDay: isBesides } : mention;
}

/** "11:15 instead of 10:15 on Friday". */
function withDayAfter(mention: Stated, all: readonly Stated[]): Mention {
  const next = all.find(({ from }) => from >= mention.to);
  const isInstead = next?.stance === "refused" && next.time !== null && next.from - mention.to <= 4;
  return isInstead && next.day ? { ...mention, day: next.day } : mention;
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
