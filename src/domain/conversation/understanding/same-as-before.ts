// "Same problem as last time": trouble that a visit of ours was for.
import { findPhrases, overlaps, phraseBook } from "./phrases.ts";
import { hear } from "./words.ts";

const trouble =
  "problem|problems|issue|issues|thing|trouble|leak|leaks|clog|drain|sink|toilet|pipe|pipes|faucet|heater|line|spot|noise|smell|story|mess|one|reason|deal|backup";
const acting =
  "doing|happening|happened|leaking|leaks|leaked|clogged|clogging|backed|backing|dripping|drips|acting|broke|broken|out|quit|quitting|stopped|running|overflowing|overflowed|making|died|plugged|flooding|started|starting|slow|stuck|going|gone|not|went";
const fixed =
  "fixed|repaired|replaced|installed|unclogged|cleared|snaked|worked|serviced|cleaned|did|put|patched|changed";
const problema =
  "problema|problemas|cosa|fuga|falla|detalle|drenaje|tubo|llave|tuberia|inodoro|excusado|calentador|boiler|gotera|lado|lugar|historia";

const book = phraseBook({
  same: [
    `same [exact|old|damn|darn] ${trouble} [as|like|again|that|you|we|is]`,
    "same [as|like] [the] [it] [was] last|before|previous [time|week|month|year|visit]",
    "same as before|previously|earlier|always",
    `[it|that|this|thing] is [at] [it] ~1 ${acting} ~3 again`,
    "at it again",
    "doing|does|did|done it [all] [over] again",
    "acting up again",
    `[it|problem|leak|clog|issue|smell|noise|drip] is|has|came|come [come] back [again]`,
    "[it|problem|leak|clog|issue|smell|noise|drip] [already] came back",
    `what|thing|one|part|pipe|leak|faucet|drain|toilet|heater|sink|valve|line|pump [that] you|y'all|he|they|your|mike [guys|guy|just|already] ${fixed}`,
    `you|y'all|he|they|guys [guys|just|already] ${fixed} ~5 again|still|back|already|not`,
    `again|still|already ~5 you|y'all|he|they|guys [guys|just|already] ${fixed}|came`,
    `you|he|they|guys [guys|just] came|were|was [out] ~6 again|still`,
    "still|again ~5 since|after ~2 you|he|they|guys ~1 came|left|fixed|were|was|repaired",
    "repair|fix|patch ~2 not hold|last|work|take",
    "did not [really|actually] fix it|that|anything|the",
    "like|as last time",
    `misma|mismo|mismos|mismas ~1 ${problema}`,
    "lo mismo [de|que|otra|la] [siempre|antes|vez|la|el] [vez] [pasada]",
    "igual que antes|la|el [vez] [pasada]",
    "otra vez lo|la mismo|misma",
    "volvio|vuelve|volvieron|regreso a gotear|tirar|fallar|taparse|tapar|salir|pasar|descomponerse|fugar|hacer|apagarse",
    `[se] volvio a tapar|salir|descomponer|romper`,
    "arreglaron|repararon|arreglo|reparo|cambiaron|destaparon ~6 otra|nuevo|vez|sigue|volvio|todavia",
    "otra|nuevo|sigue|todavia ~6 arreglaron|repararon|arreglo|reparo|cambiaron|destaparon",
    "lo que [ya] [me|nos] arreglaron|repararon|arreglo|reparo|cambiaron|destaparon",
  ],
});
const otherBook = phraseBook({
  other: [
    "same|misma|mismo ~1 address|place|house|number|name|phone|time|day|price|spot|direccion|casa|numero|nombre|hora|dia|telefono",
    "same thing ~1 you|i said|say|told",
    "call|calls|called|say|repeat|try|tell|thanks|thank|sorry ~3 again",
    "address|number|name|phone|card|place ~3 as|like last|before",
    "never happened|happens",
    "not the same",
    "same as ~1 neighbor|neighbors|quote",
  ],
});

/** "It's doing it again, the thing you fixed"; not "same address as last time". */
export function isSameAsBefore(text: string): boolean {
  const { words } = hear(text);
  const others = findPhrases(words, otherBook);
  return findPhrases(words, book).some((hit) => !others.some((span) => overlaps(span, hit)));
}
