// What Spanish-speaking callers say, by what is answered and by manner.
import type { PhraseBook } from "./phrase.ts";
import { spanishFacts } from "./phrases-es-facts.ts";
import { spanishTalk } from "./phrases-es-talk.ts";
import { spanishTimes } from "./phrases-es-times.ts";

export const spanish: PhraseBook = { ...spanishTalk, ...spanishFacts, ...spanishTimes };
