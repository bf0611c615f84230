// What English-speaking callers say, by what is answered and by manner.
import type { PhraseBook } from "./phrase.ts";
import { englishFacts } from "./phrases-en-facts.ts";
import { englishTalk } from "./phrases-en-talk.ts";
import { englishTimes } from "./phrases-en-times.ts";

export const english: PhraseBook = { ...englishTalk, ...englishFacts, ...englishTimes };
