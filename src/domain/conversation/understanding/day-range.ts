// How many days a day means by the words around it: "by Friday", "not before Thursday", "Thursday or later".
import type { Temporal } from "../../../platform/time.ts";
import type { DayPiece } from "./day-piece.ts";
import { longestAt, phraseBook, phrasesAt } from "./phrases.ts";
import { isDeniedBound } from "./when-denied.ts";
import { textAt, type Word } from "./words.ts";

/** How far ahead a wish without an end reaches. */
export const openDays = 14;

type Bound = "from" | "after" | "until" | "before";

const leading = phraseBook<Bound | "visit">({
  from: [
    "not|nothing before|until|till",
    "no|not [be|come|do|get|arrive] earlier|sooner than",
    "starting|beginning [on|from]",
    "any day|time from",
    "on or after|past",
    "no antes del",
    "a partir del|de",
  ],
  after: ["after|past|despues [del]", "later than"],
  until: [
    "by|until|till",
    "no|not [be|come|do|get|arrive] later than",
    "on or before",
    "a mas tardar [el]",
    "between now and",
    "from now until|till|to|through",
    "de aqui al|a",
  ],
  before: ["before|antes [del]", "prior to", "antes de", "sooner|earlier than"],
  visit: [
    "come|stop|swing|drop|be|over|out by",
    "wait|hold|off|back|out until|till|for|on",
    "esperar|espero|esperamos|esperemos hasta",
  ],
});
const following = phraseBook<"from" | "until">({
  from: [
    "or|and later|after|beyond|thereafter",
    "or|and any|anytime|some [day|time] after [that]",
    "at the earliest",
    "onward|onwards",
    "en adelante",
    "on forward|out",
    "o despues",
    "como minimo",
    "o cualquier dia despues",
  ],
  until: ["or|and earlier|sooner|before", "at the latest", "a mas tardar", "como maximo"],
});
const longestLead = 4;

interface Days {
  first: Temporal.PlainDate;
  end: Temporal.PlainDate;
}

/** The first day and the day after the last one. */
export function daysMeant(words: readonly Word[], day: DayPiece, today: Temporal.PlainDate): Days {
  const bound = boundBefore(words, day.from) ?? longestAt(words, day.to, following)?.label ?? fromOn(words, day);
  if (bound === "from") return { first: day.first, end: day.first.add({ days: openDays }) };
  if (bound === "after") return { first: day.end, end: day.end.add({ days: openDays }) };
  if (bound === "until") return { first: today, end: day.end };
  if (bound === "before" && isEndOf(words, day)) return { first: today, end: day.end };
  if (bound === "before" && !day.first.equals(today)) return { first: today, end: day.first };
  return { first: day.first, end: day.end };
}

/** "Before the end of the week". */
function isEndOf(words: readonly Word[], { from, to }: DayPiece): boolean {
  return words.slice(from, to).some(({ text }) => ["end", "fin", "fines", "final", "finales"].includes(text));
}

const goingOn = new Set("i we he she they my is am anytime any it works would will please yo".split(" "));

/** "From Monday on". */
function fromOn(words: readonly Word[], { from, to }: DayPiece): Bound | null {
  const isOn = textAt(words, from - 1) === "from" && textAt(words, to) === "on" && words[to]?.stop === 0;
  const next = words[to + 1];
  return isOn && (next?.stop !== 0 || goingOn.has(next.text)) ? "from" : null;
}

/** The longest phrase that ends at word `at`. */
function boundBefore(words: readonly Word[], at: number): Bound | null {
  if (isDeniedBound(words, at - 1)) return "from";
  for (let from = Math.max(0, at - longestLead); from < at; from += 1) {
    const hit = phrasesAt(words, from, leading).find(({ to }) => to === at);
    if (hit) return hit.label === "visit" ? null : hit.label;
  }
  return null;
}
