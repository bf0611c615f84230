// Whether a whole message asks us to stop or to resume texting. The words are those of the FCC (47 CFR 64.1200(a)(10): stop,
// quit, end, revoke, opt out, cancel, unsubscribe), Twilio's default ones, and other plain ways to say the same.

export type Keyword = "stop" | "start" | "help";

export interface KeywordReading {
  keyword: Keyword;
  /** Of the word; null when Twilio named the keyword. */
  language: "en" | "es" | null;
  /** A word that may mean the visit rather than the texts: obeyed, and asked about. */
  isAmbiguous: boolean;
  /** Twilio's own opt-out handling has replied already. */
  isAnswered: boolean;
}

const texts =
  "(?:(?:any|more|all|the|these|those|this|your|of) )*(?:texts?|text messages?|messages?|messaging|texting|sms)";
const list = "(?:the |this |that |your )?(?:(?:text|texting|sms|call|mailing) )?(?:list|lists|texts|messages|system)";

const stopEnglish = [
  "stop|stopall|stop all|unsubscribe|cancel|end|quit|revoke|optout|opt out|opt me out|unsubscribe me|remove me|leave me alone",
  `stop ${texts}(?: me| us)?`,
  `stop (?:sending|contacting|calling|bothering|spamming|messaging)(?: me| us)?(?: ${texts})?`,
  `(?:do not|dont|never|quit) (?:text|texting|message|messaging|contact|bother|send|sending)(?: me| us)?(?: ${texts})?`,
  `no more ${texts}`,
  `i (?:do not|dont) want (?:to (?:get|receive) )?${texts}`,
  "i (?:want|would like|need|wish) to (?:stop|unsubscribe|opt out)",
  `(?:take|get|remove|delete) (?:me|us|my number|this number) (?:off|from|out of) ${list}`,
  `(?:unsubscribe|opt out|opt me out|remove me)(?: me)? (?:from|of) (?:${texts}|${list})`,
  "wrong number stop",
];

const textosEs = "(?:(?:mas|estos|esos|sus|los) )*(?:mensajes?|textos?|sms)";
const stopSpanish = [
  "alto|parar|pare|paren|detener|baja|basta",
  `no me (?:escriban?|manden?|envien?|texteen?|contacten?|molesten?)(?: mas)?(?: ${textosEs})?`,
  `no (?:quiero|deseo)(?: recibir)? ${textosEs}`,
  `no ${textosEs}`,
  `(?:deja|deje|dejen|paren?) de (?:escribirme|mandarme|enviarme|textearme|contactarme|molestarme)(?: ${textosEs})?`,
  "(?:quiero )?(?:dar|darme|deme|denme) de baja",
  "(?:quiteme|quitenme|saqueme|saquenme) de (?:la|su) lista",
];

const table = [
  { keyword: "stop", language: "en", pattern: whole(stopEnglish) },
  { keyword: "stop", language: "es", pattern: whole(stopSpanish) },
  { keyword: "start", language: "en", pattern: whole(["start", "unstop"]) },
  { keyword: "help", language: "en", pattern: whole(["help", "info"]) },
  { keyword: "help", language: "es", pattern: whole(["ayuda"]) },
] as const;

/** "Yes" switches texts on again for somebody who had switched them off; for anybody else it is an answer. */
const yes = whole(["yes", "si"]);

const ambiguous = whole(["cancel"]);

/** Words that may stand around any of these without changing it. */
const filler =
  /\b(please|pls|plz|thanks|thank you|just|ever|again|anymore|any more|from you|now|immediately|(?:can|could|will|would) you|por favor|porfa|gracias|ya)\b/g;

/** No such wish needs more letters; a longer message is talk. */
const longest = 120;

/**
 * The keyword that the whole message is, or null when it is talk. `optOutType` is Twilio's field of that name, null when
 * absent. `isOptedOut`: the number had switched texts off before.
 */
export function readKeyword(
  body: string,
  { optOutType, isOptedOut }: { optOutType: string | null; isOptedOut: boolean },
): KeywordReading | null {
  const named = optOutType?.toLowerCase();
  if (named === "stop" || named === "start" || named === "help") {
    return { keyword: named, language: null, isAmbiguous: false, isAnswered: true };
  }
  if (body.length > longest) return null;
  const said = bare(body);
  const hit = table.find(({ pattern }) => pattern.test(said));
  if (hit !== undefined) {
    return { keyword: hit.keyword, language: hit.language, isAmbiguous: ambiguous.test(said), isAnswered: false };
  }
  if (isOptedOut && yes.test(said)) return { keyword: "start", language: null, isAmbiguous: false, isAnswered: false };
  return null;
}

/** Lower case, without accents, marks, emoji and fillers; letters typed one by one are joined, a repeated word is said once. */
function bare(body: string): string {
  const plain = body
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{Mark}'’`]/gu, "")
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
  if (plain === "" && body.includes("🛑")) return "stop";
  const joined = /^(\p{Letter} )+\p{Letter}$/u.test(plain) ? plain.replaceAll(" ", "") : plain;
  const words = joined
    .replace(filler, " ")
    .split(" ")
    .filter((word) => word !== "");
  return new Set(words).size === 1 ? (words[0] ?? "") : words.join(" ");
}

function whole(patterns: readonly string[]): RegExp {
  return new RegExp(`^(?:${patterns.join("|")})$`);
}
