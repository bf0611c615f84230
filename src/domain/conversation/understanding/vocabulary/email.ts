// How e-mail addresses are spoken.
import { lookup } from "./lookup.ts";

export const spokenSigns = lookup<string>({
  dot: ".",
  period: ".",
  point: ".",
  punto: ".",
  underscore: "_",
  underline: "_",
  subrayado: "_",
  dash: "-",
  hyphen: "-",
  minus: "-",
  guion: "-",
  plus: "+",
});

/** The words before an address: the address itself begins after them. */
export const leadIns: ReadonlySet<string> = new Set(
  "initials is it to email emails mail my me at that use yes yeah sure and the address send es correo mi electronico you can reach be so ok okay would by down put write here am invoice receipt estimate quote for or just try contact down its has gmail con al para use usa escriba escribame mande mandelo manda mandame como a i y en por was will should new old actually good best on account file get un lo el la este seria sera puede hola hi hello thanks please favor envie envielo enviamelo personal work trabajo mean meant as".split(
    " ",
  ),
);

/** "Big red truck, all one word at gmail dot com". */
export const asides: readonly string[] = [
  "[it|that] [is] all one word",
  "[it|that] [is] one word",
  "all together",
  "[all] lowercase|lower [case]",
  "no space|spaces",
  "todo junto|junta|pegado",
  "[todo] [en] minusculas",
  "junto|pegado",
  "sin espacios",
  "then",
  "luego",
];

/** "Johnny, the number five". */
export const numberAsides: readonly string[] = ["the number|numbers|numeral|digit|digits", "el numero", "los numeros"];

/** What was said before these is taken back. */
export const takingBack: readonly string[] = [
  "no|oh sorry",
  "sorry|wait|actually|scratch",
  "no wait",
  "i mean|meant",
  "make that",
  "[no] perdon|digo",
  "nada mas",
  "comes|goes first",
  "va|viene primero",
];

export const topDomains: ReadonlySet<string> = new Set(
  "com net org edu gov us co io biz info me mx es ca tv app dev uk pro church plumbing construction house homes realty law shop store online site xyz mil".split(
    " ",
  ),
);

/** After these a further ending may follow: "co dot uk", "com dot mx". */
export const countryDomains: ReadonlySet<string> = new Set("uk mx ca es us br ar co au".split(" "));
