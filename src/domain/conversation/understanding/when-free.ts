// From when on the caller is free: "I work until three", "I get off at five", "I can be home by four".
import { findPhrases, type Hit, phraseBook, type Span } from "./phrases.ts";
import type { TimePiece } from "./time-of-day.ts";
import { textAt, type Word } from "./words.ts";

interface Leaving {
  before: readonly Hit<string>[];
  time: TimePiece | null;
}

/** "Until Thursday", "until three". */
export function isUntil(words: readonly Word[], { from }: Span): boolean {
  return untilWords.has(textAt(words, from)) || untilWords.has(textAt(words, from - 1));
}

/** "I can be home by four", "we will be back by Thursday"; not "can you be here by four". */
export function isReadyBy(words: readonly Word[], { from, clause }: Span & { clause: Span }): boolean {
  if (isBack(words, from)) return true;
  const byAt = [from - 1, from, from - 2].find((at) => byWords.has(textAt(words, at)));
  if (byAt === undefined || byAt <= clause.from || !readyWords.has(textAt(words, byAt - 1))) return false;
  const before = words.slice(clause.from, byAt - 1).map((word) => word.text);
  const who = before.findLast((text) => callerWords.has(text) || otherWords.has(text));
  if (who === undefined) return spanishOwn.test(before.join(" "));
  return callerWords.has(who) && !before.includes("not") && !before.includes("no");
}

const backBook = phraseBook({
  back: [
    "i|we|he|she|wife|husband am|are|is|will|do [not] [be|get] back [in|from] [town|home|here|trip|vacation] [on|until|till]",
    "i|we|he|she|wife|husband get|gets|come|comes back [in|from] [town|home|here|trip|vacation] [on|until|till]",
    "back in town [on|until|till]",
    "i|we [will|do] [not] return|returns [home] [on|until|till]",
    "regreso|regresamos|volvemos|vuelvo|regresa [a] [casa|la] [ciudad] [el|hasta]",
  ],
});

/** "We get back Sunday", "back in town December tenth". */
function isBack(words: readonly Word[], from: number): boolean {
  const since = Math.max(0, from - 9);
  return findPhrases(words.slice(since, from), backBook).some(({ to }) => since + to === from);
}

const byWords = new Set(["by", "para"]);
const readyWords = new Set(
  "home back there here free available ready done off up out in around work casa disponible libre desocupado desocupada vuelta regreso".split(
    " ",
  ),
);
const callerWords = new Set(
  "i we he she husband wife son daughter mom dad roommate tenant boyfriend girlfriend".split(" "),
);
const otherWords = new Set("you it this that they someone somebody anybody anyone guy plumber him".split(" "));
const spanishOwn = /\b(?:estoy|estare|estamos|estaremos|puedo|podemos|llego|llegamos|vuelvo|regreso|salgo)\b/;

/** "I get off at five", "school lets out at three", "salgo a las cuatro". */
export function isFreedAt(words: readonly Word[], { before, time }: Leaving): boolean {
  if (time?.kind !== "instant") return false;
  return before.some(
    (cue) => cue.label === "busy" && words.slice(cue.from, cue.to).some(({ text }) => freeing.has(text)),
  );
}

const freeing = new Set(
  "desocupo libero vuelvo regreso regresamos llegamos get gets got lets ends end salgo sale salimos salen llego llega".split(
    " ",
  ),
);
const untilWords = new Set(["until", "till", "til", "hasta", "thru", "through"]);
