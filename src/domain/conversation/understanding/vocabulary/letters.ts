// How letters are said, in English and Spanish.
import { lookup } from "./lookup.ts";

export const letterNames = lookup<string>({
  ay: "a",
  bee: "b",
  cee: "c",
  dee: "d",
  ee: "e",
  eff: "f",
  gee: "g",
  aitch: "h",
  jay: "j",
  kay: "k",
  ell: "l",
  el: "l",
  em: "m",
  en: "n",
  pee: "p",
  cue: "q",
  queue: "q",
  ar: "r",
  are: "r",
  ess: "s",
  es: "s",
  tee: "t",
  vee: "v",
  ex: "x",
  why: "y",
  zee: "z",
  zed: "z",
  oh: "o",
  be: "b",
  ce: "c",
  de: "d",
  efe: "f",
  ge: "g",
  hache: "h",
  jota: "j",
  ka: "k",
  ele: "l",
  elle: "ll",
  eme: "m",
  ene: "n",
  pe: "p",
  cu: "q",
  erre: "r",
  ere: "r",
  ese: "s",
  te: "t",
  uve: "v",
  ve: "v",
  equis: "x",
  ye: "y",
  zeta: "z",
  seta: "z",
});

/** Letters said in two words. */
export const pairedLetters = lookup<string>({
  "i griega": "y",
  "y griega": "y",
  "i latina": "i",
  "be grande": "b",
  "be larga": "b",
  "be alta": "b",
  "be chica": "v",
  "be corta": "v",
  "ve chica": "v",
  "ve corta": "v",
  "ve baja": "v",
  "b grande": "b",
  "v chica": "v",
  "uve chica": "v",
  "doble u": "w",
  "doble ve": "w",
  "doble uve": "w",
  "uve doble": "w",
  "ve doble": "w",
  "double u": "w",
  "double you": "w",
});

/** Letters that are small words too: "y es el" spells nothing. */
export const everydayLetters: ReadonlySet<string> = new Set("es el en de te be se ce oh why ar are ex".split(" "));

/** Radio words for letters: a row of them spells a name. */
export const radioLetters = lookup<string>(
  Object.fromEntries(
    "alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey yankee zulu"
      .split(" ")
      .map((word) => [word, word.slice(0, 1)]),
  ),
);

/** Before one letter that tells how a name is spelled: "with a K", "sin hache". */
export const hintOpenings: ReadonlySet<string> = new Set("con with without sin no".split(" "));

/** Between such a word and the letter. */
export const hintLinks: ReadonlySet<string> = new Set(
  "a an the one two just only single double capital uppercase lowercase big small little una la dos doble sola mayuscula minuscula letter letra".split(
    " ",
  ),
);

/** Where in the name the letter stands: "con zeta al final". */
export const hintPlaces: readonly string[] = [
  "at the end|beginning|start|front",
  "in the middle|front",
  "on the end",
  "al final|principio|inicio",
  "en medio",
  "en el medio",
];

/** Before the letter that is not meant: "with a C, not a K". */
export const otherLetters: readonly string[] = ["not [with]", "instead of", "no con", "en lugar|vez de", "y no"];

/** Said right before the letters: "that's spelled S-M-Y-T-H". */
export const spelledLeads: ReadonlySet<string> = new Set(
  "spelled spell spelling spelt written writing deletreo deletreado deletrea escribe escrito escribo se lo la le it is that with con i you the way would be and letters".split(
    " ",
  ),
);

/** Among the words before the letters, these say that it is a spelling. */
export const spelledVerbs: ReadonlySet<string> = new Set(
  "spelled spell spelling spelt written deletreo deletreado deletrea escribe escrito escribo".split(" "),
);
