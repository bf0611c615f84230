// "I can't do anything before ten": a bound that is denied is the other bound.
import { textAt, type Word } from "./words.ts";

const bounds = new Set(["before", "until", "till", "earlier", "antes", "hasta"]);
const denials = new Set(["not", "nothing", "no", "nada", "never", "nobody"]);
const between = new Set(
  "do be come have make get start anything any here home there schedule see take really work puedo podemos estoy estamos estare llego en casa nada aqui".split(
    " ",
  ),
);
const reach = 5;

/** Whether the bound at word `at` is denied: "not before", "can't come before", "no puedo antes". */
export function isDeniedBound(words: readonly Word[], at: number): boolean {
  if (!bounds.has(textAt(words, at))) return false;
  for (let place = at; place > at - reach && words[place]?.stop === 0; place -= 1) {
    const text = textAt(words, place - 1);
    if (denials.has(text)) return true;
    if (!between.has(text)) return false;
  }
  return false;
}

/** The "later than" of "after eight and no later than noon". */
export function isBoundThan(words: readonly Word[], at: number): boolean {
  return ["later", "earlier", "sooner"].includes(textAt(words, at)) && textAt(words, at + 1) === "than";
}
