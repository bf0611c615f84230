// English or Spanish, by the words themselves.
import type { Language } from "./reading.ts";
import { englishWords, spanishWords } from "./vocabulary/language.ts";
import type { Utterance } from "./words.ts";

/** The language spoken, or null when the words do not tell ("ok", a name, a number). */
export function findLanguage({ source, words }: Utterance): Language | null {
  const spanish = words.filter((word) => spanishWords.has(word.text)).length + (/[ñ¿¡]/i.test(source) ? 1 : 0);
  const english = words.filter((word) => englishWords.has(word.text)).length;
  if (spanish === english) return null;
  return spanish > english ? "es" : "en";
}
