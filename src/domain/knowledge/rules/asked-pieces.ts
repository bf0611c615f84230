// The questions in what somebody said: "I have a leak, and do you take cards?" asks one thing.
import { foldedWords } from "./content-words.ts";

/** One question, folded: words, and the same as a text with a space at each end of a word. */
export interface AskedPiece {
  source: string;
  words: readonly string[];
  said: string;
}

const beginnings = new Set(
  "do does did dont are arent is isnt am can could will would should shall what who where why how which when whose any have has must may que quien quienes donde adonde cual cuales cuando como cuanto cuanta cuantos cuantas tienen tiene hay puedo puede debo es son esta estan se a en hasta con".split(
    " ",
  ),
);
const lead = new Set(
  "hi hello hey and so also but well ok okay um uh oh yes yeah no good morning afternoon evening thanks please sorry excuse me quick question hola oye oiga y pero bueno buenos buenas dias tardes noches disculpe perdon gracias una pregunta tambien".split(
    " ",
  ),
);
const spanishVerb = /^\p{L}{2,}(?:an|en)$/u;
const wondering =
  /^.*\b(?:wonder(?:ing)?|curious|like to know|need to know|want to know|do you know|to ask|can you tell me|could you tell me|tell me|question(?: is)?|quer[ií]a saber|quisiera saber|quiero saber|me puede decir|preguntar|pregunta es)\b[,: ]*(?:if|whether|about|is|si|sobre)?\b/iu;
const joint =
  /(?:,|;|\s(?:and|but|also|plus|y|pero|adem[aá]s))\s+(?:(?:and|but|also|so|then|y|pero|tambi[eé]n)\s+)?(?=(?:do|does|are|is|can|could|will|would|what|who|where|how|which|when|wondering|i was wondering|qu[eé]|cu[aá]nto|cu[aá]ndo|d[oó]nde|qui[eé]n|c[oó]mo|aceptan|tienen|hacen|ofrecen|cobran|dan|son|est[aá]n)\b)/iu;

/** Every question by itself, in the order they were asked. Statements are left out. */
export function askedPieces(text: string): AskedPiece[] {
  const sentences = text.slice(0, 2_000).match(/[^.?!;\n¿¡]+(?:\.(?=\d)[^.?!;\n¿¡]+)*[.?!;\n]*/gu) ?? [];
  return sentences.flatMap((sentence) => {
    const isMarked = sentence.includes("?");
    const parts = sentence.split(joint);
    return parts.flatMap((part, index) => {
      const piece = toPiece(part, isMarked && index === parts.length - 1);
      return piece === null ? [] : [piece];
    });
  });
}

function toPiece(part: string, isMarked: boolean): AskedPiece | null {
  const wonders = wondering.exec(part);
  const source = wonders === null ? part : part.slice(wonders[0].length);
  const all = foldedWords(source);
  const from = all.findIndex((word) => !lead.has(word));
  const words = from < 0 ? [] : all.slice(from);
  const first = words[0] ?? "";
  const asks = isMarked || wonders !== null || beginnings.has(first) || spanishVerb.test(first);
  return words.length === 0 || !asks ? null : { source, words, said: words.join(" ") };
}
