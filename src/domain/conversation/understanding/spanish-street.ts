// Streets as they are named in Spanish: "calle 5 número 12", "avenida Juárez 123".
import { houseNumberAt } from "./house-number.ts";
import { numberAt } from "./spoken-number.ts";
import { mayBeName, type Named, nameText } from "./street-words.ts";
import { spanishStreets } from "./vocabulary/address.ts";
import { textAt, type Word } from "./words.ts";

const surelyStreets: ReadonlySet<string> = new Set(["calle", "avenida", "avda", "bulevar", "boulevar"]);

/** "calle 5 número 12", "avenida Juárez 123". */
export function spanishStreetAt(words: readonly Word[], at: number): (Named & { from: number }) | null {
  const named = spanishNameAt(words, at);
  if (named === null) return null;
  const link = ["numero", "no", "num"].includes(textAt(words, named.to)) ? 1 : 0;
  const house = houseNumberAt(words, named.to + link);
  const isAlone = house === null || (words[named.to]?.stop ?? 2) === 2;
  // "Ya viene en camino el muchacho" names no street.
  if (isAlone && !surelyStreets.has(textAt(words, at)) && !/^\p{Lu}/u.test(words[at]?.raw ?? "")) return null;
  if (isAlone) return { ...named, from: at, isCertain: false };
  return {
    text: [named.text, link ? "número" : "", house.text].filter(Boolean).join(" "),
    from: at,
    to: house.to,
    isCertain: true,
  };
}

/** "Calle Olmo". */
export function spanishNameAt(words: readonly Word[], at: number): Named | null {
  const kind = spanishStreets[textAt(words, at)];
  if (kind === undefined) return null;
  const number = numberAt(words, at + 1);
  if (number) return { text: `${kind} ${number.digits}`, to: at + 1 + number.length, isCertain: true };
  let to = at + 1;
  while (to < words.length && to - at <= 3 && continuesSpanishName(words, to)) to += 1;
  return to === at + 1 ? null : { text: `${kind} ${nameText(words, at + 1, to)}`, to, isCertain: true };
}

function continuesSpanishName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.stop > 0 || word.text === "numero" || numberAt(words, at) !== null) return false;
  return mayBeName(word) || ["de", "del", "la", "las", "los", "el"].includes(word.text);
}
