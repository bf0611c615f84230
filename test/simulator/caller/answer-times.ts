// How a caller takes one of the times that are offered, or asks for another.
import { type HeardTime, heardTimes } from "./heard-times.ts";
import { askFor, type Part, say } from "./part.ts";
import type { PhraseKind } from "./phrase.ts";
import type { Heard } from "./scenario.ts";
import { spokenDay, spokenHour, spokenTime } from "./spoken-times.ts";
import { fits, isOpen } from "./wants.ts";

const mostRefusals = 4;

export function answerOffer(part: Part, heard: Heard): string {
  const isPair = !heard.lines.includes("offer_one");
  const times = heardTimes(heard.text, part.today).slice(isPair ? -2 : -1);
  if (times.length > 0) part.offered = times;
  const liked = likedOffer(part);
  if (liked === null) {
    const isTaken = heard.lines.includes("nearest_times");
    part.isTaken ||= isTaken;
    const want = nextWant(part, isTaken);
    if (want !== null) return refuse(part, want);
    if (!isTaken) return say(part, "no_time_suits");
  }
  const place = liked ?? anyOffer(part);
  if (heard.lines.includes("ask_time_keyed") && part.chance.happens(0.5)) return press(part, place);
  return pick(part, place, isPair);
}

function press(part: Part, place: number): string {
  part.picked = part.offered[place] ?? null;
  return `#${place + 1}`;
}

/** Place of the offer that suits best; null when none does. */
function likedOffer({ scenario, wants, offered, today, chance }: Part): number | null {
  if (scenario.goal === "emergency") return 0;
  const bindings = wants.filter((want) => !isOpen(want));
  if (bindings.length === 0) return chance.happens(0.65) ? 0 : Math.max(0, offered.length - 1);
  for (const want of bindings) {
    const place = offered.findIndex((time) => fits(want, time, today));
    if (place >= 0) return place;
  }
  return null;
}

function anyOffer({ offered, chance }: Part): number {
  return Math.floor(chance.next() * offered.length);
}

/** What is asked for when nothing suits: the best that was not said to be taken, and that not for ever. */
function nextWant({ wants, askedFor, refusals }: Part, isTaken: boolean): string | null {
  const want = wants.find((one) => (askedFor.get(one) ?? 0) < (isTaken ? 1 : 2));
  if (want !== undefined || isTaken) return want ?? null;
  return refusals < mostRefusals ? (wants[0] ?? null) : null;
}

function refuse(part: Part, want: string): string {
  part.refusals++;
  part.picked = null;
  askFor(part, want);
  if (isOpen(want)) return say(part, "refuse_open");
  return say(part, part.chance.happens(0.75) ? "refuse" : "want", { want });
}

function pick(part: Part, place: number, isPair: boolean): string {
  const time = part.offered[place];
  if (time === undefined) return say(part, isPair ? "pick_first" : "pick_only");
  part.picked = time;
  if (part.offered.length === 1)
    return say(part, part.chance.happens(0.7) ? "pick_only" : "pick_time", timeSlots(part, time));
  if (part.slips.delete("pick")) return mendPick(part, place);
  return say(part, part.chance.pick(waysToPick(part, time, place)), timeSlots(part, time));
}

function timeSlots(part: Part, time: HeardTime) {
  const [first, second] = part.offered;
  const isSameHour = first?.hour === second?.hour && first?.minute === second?.minute;
  const isOnlyTheDay = isSameHour && part.offered.length > 1;
  const whole = part.chance.happens(isOnlyTheDay ? 1 : 0.4);
  return { time: whole ? spokenTime(time, part) : spokenHour(time, part), day: spokenDay(time, part) };
}

function waysToPick({ offered }: Part, time: HeardTime, place: number): PhraseKind[] {
  const ordinal = place === 0 ? "pick_first" : "pick_second";
  const ways: PhraseKind[] = [ordinal, ordinal, "pick_time", "pick_time"];
  const other = offered[1 - place];
  if (other === undefined) return ways;
  if (!other.date.equals(time.date)) return [...ways, "pick_day"];
  const isEarlier = time.hour * 60 + time.minute < other.hour * 60 + other.minute;
  return [...ways, isEarlier ? "pick_earlier" : "pick_later"];
}

function mendPick(part: Part, place: number): string {
  const names = part.language === "es" ? ["primera", "segunda"] : ["first", "second"];
  return say(part, "mend_pick_at_once", { right: names[place] ?? "", wrong: names[1 - place] ?? "" });
}
