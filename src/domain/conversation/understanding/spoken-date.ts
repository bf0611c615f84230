// When the caller wishes: days and times of an utterance put together, on the business's wall clock.
import { inZone, Temporal } from "../../../platform/time.ts";
import { chooseWish, type Wish } from "./chosen-time.ts";
import { openDays } from "./day-range.ts";
import { findPhrases, phraseBook, type Span } from "./phrases.ts";
import type { ReadingContext, When } from "./reading.ts";
import { findDays } from "./spoken-day.ts";
import { findTimes } from "./spoken-time.ts";
import { afterThat, anyTime, askingToCome, atOnce, dayCounts, moving } from "./vocabulary/time.ts";
import { momentAhead } from "./when-ahead.ts";
import { boundByThat } from "./when-bound.ts";
import { type Clause, clausesOf } from "./when-clause.ts";
import { leftOut } from "./when-left-out.ts";
import { type Mention, mentionsOf } from "./when-mention.ts";
import { rangeOf } from "./when-of.ts";
import { fits, resolved, type Setting } from "./when-resolve.ts";
import { type Stated, statedIn } from "./when-stance.ts";
import { said, textAt, type Utterance, type Word } from "./words.ts";

export interface FoundWhen {
  value: When;
  text: string;
  confidence: number;
  /** A day was named, not only an hour. */
  namesDay: boolean;
  /** Nothing is wished but that some times be left out. */
  onlyLeavesOut?: boolean;
}

interface Hearing extends Setting {
  utterance: Utterance;
  isExpected: boolean;
  clauses: readonly Clause[];
}

/** At the read-back, a bare number after one of these is an hour. */
const reaching = new Set("later earlier make sooner rather mejor tarde temprano".split(" "));
const anyTimeBook = phraseBook({ any: anyTime });
const atOnceBook = phraseBook({ once: atOnce });
const afterThatBook = phraseBook({ after: afterThat });

/** The time wished for. `taken` are spans that are no time: address, phone, e-mail. */
export function findWhen(utterance: Utterance, context: ReadingContext, taken: readonly Span[]): FoundWhen | null {
  const { words } = utterance;
  const now = inZone(context.now, context.zone).toPlainDateTime();
  const isExpected = context.asked === "when" || context.offered.length > 0;
  const isAsked = context.asked === "when" && context.offered.length === 0;
  const days = findDays(words, { today: now.toPlainDate(), isAsked, ...offeredDay(context.offered) }, taken);
  const mayBeMoved = context.asked === "confirm" && words.some(({ text }) => moving.has(text) || reaching.has(text));
  const times = findTimes(words, { isExpected: isExpected || mayBeMoved, taken: [...taken, ...days], days });
  const mentions = mentionsOf(words, days, times);
  const clauses = clausesOf(words, mentions, context.offered.length > 0);
  const hearing = { utterance, words, now, offered: context.offered, isExpected, clauses };
  const stated = statedIn(boundByThat(words, mentions, now.toPlainDate()), { words, clauses, isExpected });
  const wish = chooseWish(words, stated);
  return wished(hearing, wish) ?? afterOffered(hearing) ?? soon(hearing, wish) ?? anyOther(hearing, wish);
}

function wished(hearing: Hearing, { meant, left, isAside }: Wish): FoundWhen | null {
  const isOpened = meant.some((mention) => mention.isOpened);
  if (isAside && !isOpened && findPhrases(hearing.words, anyTimeBook).length > 0) return null;
  const [first] = meant;
  const [value, ...or] = meant.flatMap((mention) => resolved(mention, hearing));
  if (first === undefined || value === undefined) return null;
  return {
    value: withOthers(hearing, value, { or, left }),
    text: textOf(hearing.utterance, first),
    confidence: confidenceOf(first, hearing),
    namesDay: first.day !== null,
  };
}

function offeredDay(offered: readonly string[]) {
  const last = [...offered].sort().at(-1);
  return last === undefined ? {} : { offeredOn: Temporal.PlainDate.from(last.slice(0, 10)) };
}

interface Others {
  or: readonly When[];
  left: readonly Stated[];
}

function withOthers({ words }: Hearing, value: When, { or, left }: Others): When {
  const except = left.length > 0 ? leftOut(words, left, [value, ...or]) : [];
  return { ...value, ...(or.length > 0 ? { or } : {}), ...(except.length > 0 ? { except } : {}) };
}

function textOf(utterance: Utterance, { day, time, ...span }: Mention): string {
  const [first = span, last = span] = [day, time].filter((piece) => piece !== null).sort((a, b) => a.from - b.from);
  if (last.from - first.to <= 3) return said(utterance, first.from, Math.max(first.to, last.to));
  return `${said(utterance, first.from, first.to)} ${said(utterance, last.from, last.to)}`;
}

function confidenceOf({ day, time }: Mention, { offered }: Hearing): number {
  if (day) return day.isDoubtful ? 0.6 : time ? 0.95 : 0.9;
  if (offered.length === 0) return 0.7;
  return time && offered.some((start) => fits(start, time)) ? 0.9 : 0.8;
}

/** "Anything after that?" when times were offered. */
function afterOffered({ utterance, words, offered }: Hearing): FoundWhen | null {
  const last = [...offered].sort().at(-1);
  const hit = findPhrases(words, afterThatBook)[0];
  if (last === undefined || hit === undefined) return null;
  const start = Temporal.PlainDateTime.from(last).add({ minutes: 1 });
  const value = rangeOf(start, start.add({ days: openDays }));
  return { value, text: said(utterance, hit.from, hit.to), confidence: 0.8, namesDay: true };
}

function soon(hearing: Hearing, { left }: Wish): FoundWhen | null {
  const { utterance, words, now, offered, clauses, isExpected } = hearing;
  const moment = momentAhead(words, now);
  if (moment) {
    const text = said(utterance, moment.from, moment.to);
    return { value: moment.value, text, confidence: 0.8, namesDay: true };
  }
  const isAsked = ({ from }: Span) => clauses.findLast((clause) => clause.from <= from)?.isQuestion === true;
  const isMeant = (any: Span) => (offered.length === 0 || !isAsked(any)) && (isExpected || !isWhen(words, any));
  const hit = findPhrases(words, anyTimeBook).find(isMeant) ?? nowHit(hearing);
  if (hit === undefined) return null;
  const value = withOthers(hearing, rangeOf(now, now.add({ days: openDays })), { or: [], left });
  return { value, text: said(utterance, hit.from, hit.to), confidence: 0.7, namesDay: false };
}

/** "Whenever it rains". */
function isWhen(words: readonly Word[], { from, to }: Span): boolean {
  return textAt(words, from) === "whenever" && tellers.has(textAt(words, to));
}

/** "Now", where the caller asks for somebody to come; not "and now it drips again". */
function nowHit({ words, isExpected, clauses }: Hearing): Span | undefined {
  const isAsking = isExpected || words.some((word) => askingToCome.has(word.text));
  const isQuestion = ({ from }: Span) => clauses.findLast((clause) => clause.from <= from)?.isQuestion === true;
  if (!isAsking) return undefined;
  return findPhrases(words, atOnceBook).find((hit) => !isTelling(words, hit) && !isQuestion(hit));
}

const tellers = new Set(
  "it there the my we they he she i is and van llevo llevamos lleva tengo tenemos tiene hace no se son es me le lo esta estaba fui intente llame trate va paso".split(
    " ",
  ),
);

function isTelling(words: readonly Word[], { from, to }: Span): boolean {
  const isAlone = to - from === 1;
  if (isAlone && textAt(words, from - 1) in dayCounts) return true;
  const goesOn = words[to]?.stop === 0 && tellers.has(textAt(words, to));
  return isAlone && (goesOn || ["is", "are", "from", "until", "and", "by"].includes(textAt(words, from - 1)));
}

/** "I can't do Tuesday" and no more: any other time. */
function anyOther(hearing: Hearing, { left }: Wish): FoundWhen | null {
  const first = left.find(({ stance }) => stance === "refused" || hearing.isExpected);
  if (first === undefined) return null;
  const value = rangeOf(hearing.now, hearing.now.add({ days: openDays }));
  const whole = withOthers(hearing, value, { or: [], left });
  return {
    value: whole,
    text: textOf(hearing.utterance, first),
    confidence: 0.6,
    namesDay: false,
    onlyLeavesOut: true,
  };
}
