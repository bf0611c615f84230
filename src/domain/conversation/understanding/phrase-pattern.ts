// Phrases written as text:
//
//   smell|smells gas     one of several words, then a word
//   flood*               a word that begins so
//   water [is] running   a word that may be missing
//   smell ~3 gas         up to three other words between (a comma, but no end of a sentence)
//   @house is cold       a group of words with a name
import { groups } from "./vocabulary/groups.ts";

/** One word of a phrase. */
export interface Step {
  words: ReadonlySet<string>;
  prefixes: readonly string[];
  /** How many other words may stand before this one. */
  gap: number;
  isOptional: boolean;
}

/** The words of the pattern in order. */
export function compilePattern(pattern: string): Step[] {
  const steps: Step[] = [];
  let gap = 0;
  for (const part of pattern.split(" ").filter(Boolean)) {
    if (part.startsWith("~")) {
      gap = Number(part.slice(1));
      continue;
    }
    const isOptional = part.startsWith("[");
    steps.push({ ...stepOf(isOptional ? part.slice(1, -1) : part), gap, isOptional });
    gap = 0;
  }
  return steps;
}

export function matches(step: Step, text: string): boolean {
  return step.words.has(text) || step.prefixes.some((prefix) => text.startsWith(prefix));
}

function stepOf(part: string): Pick<Step, "words" | "prefixes"> {
  const choices = part.split("|").flatMap((choice) => (choice.startsWith("@") ? group(choice.slice(1)) : [choice]));
  const isPrefix = (choice: string) => choice.endsWith("*");
  return {
    words: new Set(choices.filter((choice) => !isPrefix(choice))),
    prefixes: choices.filter(isPrefix).map((choice) => choice.slice(0, -1)),
  };
}

function group(name: string): readonly string[] {
  const words = groups[name];
  if (words === undefined) throw new Error(`no group of words named ${name}`);
  return words;
}
