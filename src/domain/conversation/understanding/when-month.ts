// A whole month or a third of one: "sometime in January", "early December", "a finales de mes".
import { Temporal } from "../../../platform/time.ts";
import type { DayContext, DayPiece } from "./day-piece.ts";
import { longestAt, phraseBook, type Span } from "./phrases.ts";
import { nextYearAt } from "./spoken-month-day.ts";
import { months } from "./vocabulary/time.ts";
import { textAt, type Word } from "./words.ts";

type Third = "whole" | "early" | "mid" | "late";

const leads = phraseBook<Third>({
  whole: [
    "in|during|this|next|sometime",
    "sometime in",
    "any day|time in",
    "en|durante",
    "en el mes de",
    "the month of",
  ],
  early: ["[in] early", "[at|in] [the] beginning|start|first [part] [of]", "[a] principios|inicios|comienzos de"],
  mid: ["[in] mid", "[in|about] [the] middle [of]", "[a] mediados de"],
  late: ["[in] late", "[at] [the] end [of]", "[in] [the] last part of", "[a] fines|finales|fin de"],
});
/** Names that are other words too. */
const doubtful = new Set(["may", "march", "mar", "dec", "sep", "jun", "jul", "jan"]);
const followers = new Set([
  "sometime",
  "some",
  "for",
  "and",
  "y",
  "o",
  "si",
  "would",
  "works",
  "is",
  "please",
  "maybe",
  "if",
  "at",
  "or",
]);

/** The month, or a third of it, that begins at word `at`. */
export function monthsAt(words: readonly Word[], at: number, { today, isAsked }: DayContext): DayPiece | null {
  const lead = longestAt(words, at, leads);
  const place = lead?.to ?? at;
  const month = months[textAt(words, place)];
  const isMonth = lead ? words[place]?.stop !== 2 : isAsked && mayStandAlone(words, place);
  if (month === undefined || !isMonth) return null;
  const next = nextYearAt(words, place + 1);
  const year = today.year + (next !== null || month < today.month ? 1 : 0);
  const third = thirdOf(Temporal.PlainDate.from({ year, month, day: 1 }), lead?.label ?? "whole");
  return daysLeft(third, today, { from: at, to: next ?? place + 1 });
}

/** What of it is still to come. */
function daysLeft(
  { first, end }: Pick<DayPiece, "first" | "end">,
  today: Temporal.PlainDate,
  span: Span,
): DayPiece | null {
  if (Temporal.PlainDate.compare(today, end) >= 0) return null;
  const start = Temporal.PlainDate.compare(first, today) < 0 ? today : first;
  return { ...span, first: start, end, isDate: false, isDoubtful: false };
}

/** "October sometime", "maybe February". */
function mayStandAlone(words: readonly Word[], at: number): boolean {
  const after = words[at + 1];
  return !doubtful.has(textAt(words, at)) && (after === undefined || after.stop > 0 || followers.has(after.text));
}

function thirdOf(first: Temporal.PlainDate, third: Third): { first: Temporal.PlainDate; end: Temporal.PlainDate } {
  const end = first.add({ months: 1 });
  if (third === "early") return { first, end: first.add({ days: 10 }) };
  if (third === "mid") return { first: first.add({ days: 10 }), end: first.add({ days: 20 }) };
  return third === "late" ? { first: first.add({ days: 20 }), end } : { first, end };
}
