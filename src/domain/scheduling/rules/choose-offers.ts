import { inZone, Temporal } from "../../../platform/time.ts";
import type { Slot, When } from "../../conversation/index.ts";

const hourMs = 60 * 60_000;

export interface OfferWish {
  /** When the caller would like the visit, in the business's wall-clock time. */
  when: When | null;
  /** Starts that were turned down or sold meanwhile, epoch milliseconds. */
  refused: readonly number[];
  isEmergency: boolean;
  zone: string;
}

export interface Offer {
  /** At most two, in order of time. */
  slots: Slot[];
  /** Whether the times lie inside the wish; true when there is no wish. */
  isExact: boolean;
}

/**
 * The times to say aloud. Two that differ in a useful way: an hour apart at least, and in another half of the
 * day if there is one. An emergency hears the earliest and the next an hour later. When the wish cannot be met, the nearest to it.
 */
export function chooseOffers(free: readonly Slot[], wish: OfferWish): Offer {
  const open = free.filter((slot) => !wish.refused.includes(slot.start));
  if (wish.when === null) return { slots: pickTwo(open, wish), isExact: true };
  const wanted = spansOf(wish.when, wish.zone);
  const inside = open.filter((slot) => distance(slot, wanted.meant) === 0 && !isLeftOut(slot, wanted));
  if (inside.length > 0) return { slots: pickTwo(firstMeant(inside, wanted), wish), isExact: true };
  return { slots: pickTwo(nearest(open, wanted), wish), isExact: false };
}

interface Wanted {
  /** The wish, and what would do as well. */
  meant: readonly Span[];
  except: readonly Span[];
}

function spansOf(when: When, zone: string): Wanted {
  const meant = [when, ...(when.or ?? [])].map((span) => toSpan(span, zone));
  return { meant, except: (when.except ?? []).map((span) => toSpan(span, zone)) };
}

/** The wish itself before what would do as well. */
function firstMeant(inside: readonly Slot[], { meant }: Wanted): readonly Slot[] {
  const rank = (slot: Slot) => meant.findIndex((span) => gap(slot, span) === 0);
  return meant.length === 1 ? inside : inside.toSorted((a, b) => Math.min(rank(a), 1) - Math.min(rank(b), 1));
}

/** What is left out comes last, since it may be all there is. */
function nearest(open: readonly Slot[], wanted: Wanted): readonly Slot[] {
  const ranked = open.toSorted((a, b) => distance(a, wanted.meant) - distance(b, wanted.meant));
  return [...ranked.filter((slot) => !isLeftOut(slot, wanted)), ...ranked.filter((slot) => isLeftOut(slot, wanted))];
}

function isLeftOut(slot: Slot, { except }: Wanted): boolean {
  return except.some((span) => gap(slot, span) === 0);
}

function distance(slot: Slot, spans: readonly Span[]): number {
  return Math.min(...spans.map((span) => gap(slot, span)));
}

/** Epoch milliseconds; a start belongs to it from `first` to `last`, both included. */
interface Span {
  first: number;
  last: number;
}

function toSpan({ start, end, kind }: When, zone: string): Span {
  const first = toInstant(start, zone);
  return { first, last: kind === "instant" ? first : Math.max(first, toInstant(end, zone) - 1) };
}

function toInstant(wallClock: string, zone: string): number {
  return Temporal.PlainDateTime.from(wallClock).toZonedDateTime(zone).epochMilliseconds;
}

/** How far a start lies outside the span. */
function gap(slot: Slot, { first, last }: Span): number {
  return Math.max(first - slot.start, slot.start - last, 0);
}

/** `ranked` has the best first. */
function pickTwo(ranked: readonly Slot[], wish: OfferWish): Slot[] {
  if (wish.isEmergency) return earliestTwo(ranked);
  // Who turned down eight o'clock does not want to hear a quarter past eight.
  const fresh = ranked.filter((slot) => wish.refused.every((start) => isHourApart(slot.start, start)));
  const candidates = fresh.length > 0 ? fresh : ranked;
  const [first] = candidates;
  if (first === undefined) return [];
  const half = halfDay(first, wish.zone);
  const others = candidates.filter((slot) => isHourApart(slot.start, first.start));
  const second = others.find((slot) => halfDay(slot, wish.zone) !== half) ?? others[0];
  return second === undefined ? [first] : inOrder([first, second]);
}

/** The very first, and another worth hearing beside it. */
function earliestTwo(ranked: readonly Slot[]): Slot[] {
  const [first] = ranked;
  if (first === undefined) return [];
  const second = ranked.find((slot) => isHourApart(slot.start, first.start));
  return second === undefined ? [first] : inOrder([first, second]);
}

function isHourApart(a: number, b: number): boolean {
  return Math.abs(a - b) >= hourMs;
}

function halfDay(slot: Slot, zone: string): string {
  const local = inZone(slot.start, zone);
  return `${local.toPlainDate()} ${local.hour < 12 ? "morning" : "afternoon"}`;
}

function inOrder(slots: readonly Slot[]): Slot[] {
  return slots.toSorted((a, b) => a.start - b.start);
}
