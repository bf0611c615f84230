// Days that are over, and days told of as a habit: "yesterday", "last Friday", "two weeks ago", "every Monday".
import { type DayContext, type DayPiece, oneDay } from "./day-piece.ts";
import { longestAt, phraseBook } from "./phrases.ts";
import { numberAt } from "./spoken-number.ts";
import { months } from "./vocabulary/time.ts";
import { weekdayNamedAt } from "./when-weekday.ts";
import { textAt, type Word } from "./words.ts";

const pastBook = phraseBook({
  past: [
    "yesterday [morning|afternoon|evening|night]",
    "[the] day before yesterday",
    "[the] other day|night|morning",
    "last|past night|week|weekend|month|year|time|winter|summer|spring|fall|thanksgiving|christmas|visit",
    "[for] [the] last|past few|couple|several [of] days|weeks|months|hours|years|nights",
    "earlier today|this week|month",
    "a while|minute|moment|bit ago|back",
    "a couple|few [of] minutes|hours|days|weeks|months|years ago|back",
    "a|an minute|hour|day|week|month|year ago|back",
    "half an hour ago|back",
    "ayer|anteayer|antier|antes de ayer",
    "anoche|antenoche",
    "la semana|noche pasada",
    "el mes|ano|verano|invierno|fin pasado",
    "[el] fin de semana pasado",
    "el otro dia",
    "la otra noche|vez",
    "la vez pasada",
    "hace un|una|dos|tres|varios|varias|unos|unas|media|como ~1 rato|minuto|minutos|hora|horas|dia|dias|semana|semanas|mes|meses|ano|anos",
    "hace rato|tiempo|dias|poco|mucho",
  ],
  habit: [
    "every single|other [morning|day|night|week|time]",
    "every morning|afternoon|evening|night|day|week|month|year|time|winter|summer|few",
    "each morning|afternoon|evening|night|day|week|month|year|time",
    "todas las mananas|tardes|noches|semanas",
    "todos los dias|meses|anos",
    "cada manana|tarde|noche|dia|semana|mes|vez|ano",
  ],
});
const units = new Set(
  "minute minutes hour hours day days week weeks month months year years night nights minuto minutos hora horas dia dias semana semanas mes meses ano anos".split(
    " ",
  ),
);
const habitCues = new Set(["every", "each", "cada", "los"]);

/** The past or habitual day that begins at word `at`. */
export function pastDayAt(words: readonly Word[], at: number, { today }: DayContext): DayPiece | null {
  const hit = longestAt(words, at, pastBook);
  const to =
    (hit && !["of", "de"].includes(textAt(words, hit.to)) ? hit.to : null) ??
    agoAt(words, at) ??
    lastDayAt(words, at) ??
    everyDayAt(words, at);
  return to === null ? null : { ...oneDay(today.subtract({ days: 1 }), at, to), isOver: true };
}

/** "Two weeks ago", "hace dos semanas", "ten years back". */
function agoAt(words: readonly Word[], at: number): number | null {
  const isSpanish = textAt(words, at) === "hace";
  const count = numberAt(words, at + (isSpanish ? 1 : 0));
  if (count === null) return null;
  const to = at + (isSpanish ? 1 : 0) + count.length;
  if (!units.has(textAt(words, to))) return null;
  if (isSpanish) return to + 1;
  return ["ago", "back", "earlier"].includes(textAt(words, to + 1)) ? to + 2 : null;
}

/** "Last Friday", "this past Monday", "el lunes pasado", "last October". */
function lastDayAt(words: readonly Word[], at: number): number | null {
  const isThisPast = textAt(words, at) === "this" && textAt(words, at + 1) === "past";
  const isLast = isThisPast || ["last", "past", "previous"].includes(textAt(words, at));
  return isLast ? dayOrMonthEnd(words, at + (isThisPast ? 2 : 1)) : spanishLastAt(words, at);
}

function dayOrMonthEnd(words: readonly Word[], at: number): number | null {
  const named = weekdayNamedAt(words, at);
  if (named) return at + named.length;
  return textAt(words, at) in months ? at + 1 : null;
}

function spanishLastAt(words: readonly Word[], at: number): number | null {
  const place = at + (textAt(words, at) === "el" ? 1 : 0);
  const named = weekdayNamedAt(words, place);
  return named && textAt(words, place + named.length) === "pasado" ? place + named.length + 1 : null;
}

/** "Every Monday", "cada lunes", "todos los lunes". */
function everyDayAt(words: readonly Word[], at: number): number | null {
  const start = at + (textAt(words, at) === "todos" ? 1 : 0);
  if (!habitCues.has(textAt(words, start)) || (textAt(words, start) === "los" && start === at)) return null;
  const named = weekdayNamedAt(words, start + 1);
  return named && start + 1 + named.length;
}
