// What callers put around an answer: stories, hesitation, complaints, haste.
import type { Asked } from "./asked.ts";
import { type Part, say } from "./part.ts";

const open = new Set<Asked>(["problem", "name", "address", "phone", "offer", "day", "known_address", "city"]);

/** `words`, and what this caller cannot help saying with them. */
export function dress(part: Part, words: string, asked: Asked | null): string {
  if (asked === null || !open.has(asked)) return words;
  if (part.scenario.goal === "emergency" && part.turn < 5 && part.chance.happens(0.35))
    return after(part, words, "hurry");
  switch (part.manner) {
    case "talkative":
      return part.chance.happens(0.4) ? around(part, words, "story") : words;
    case "elderly":
      return elderly(part, words);
    case "hostile":
      return part.chance.happens(0.35) ? around(part, words, "complaint") : words;
    case "plain":
    case "brief":
      return words;
  }
}

function elderly(part: Part, words: string): string {
  if (part.chance.happens(0.3)) return around(part, words, "story_of_years");
  const hesitates = !/^(oh|well|now|why|let me|hmm|yes|ay|pues|bueno|este|a ver|híjole)/i.test(words);
  return hesitates && part.chance.happens(0.4) ? `${say(part, "hesitation")} ${words}` : words;
}

type Aside = "story" | "story_of_years" | "complaint" | "hurry";

function around(part: Part, words: string, aside: Aside): string {
  return part.chance.happens(0.6) ? after(part, words, aside) : `${say(part, aside)}. ${words}`;
}

function after(part: Part, words: string, aside: Aside): string {
  return `${words.replace(/[.]$/, "")}${/[?!]$/.test(words) ? "" : "."} ${say(part, aside)}`;
}
