import { numberAt } from "./spoken-number.ts";
import { hear } from "./words.ts";

/** All digits of `text` in a row, written or spoken: "four two, nine 8 one 0" is "429810". */
export function digitsIn(text: string): string {
  const { words } = hear(text);
  let digits = "";
  for (let at = 0; at < words.length; ) {
    const number = numberAt(words, at);
    digits += number?.digits ?? "";
    at += number?.length ?? 1;
  }
  return digits;
}
