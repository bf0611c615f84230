// Decides what a scripted caller says next: first its own turns, then answers to what it hears asked.
import { lastQuestion, type Question } from "./questions.ts";
import type { Script } from "./script.ts";

/** What the caller has said and how often it was asked what. */
export interface CallerMemory {
  said: number;
  asked: Partial<Record<Question, number>>;
  /** Questions in a row that it did not understand. */
  lost: number;
}

export const newMemory = (): CallerMemory => ({ said: 0, asked: {}, lost: 0 });

const longestCall = 30;
const patience = 3;

const usual: Readonly<Record<Script["language"], Partial<Record<Question, string>>>> = {
  en: {
    time: "The first one, please.",
    one_time: "Yes, that works.",
    confirm: "Yes, please.",
    day: "Any day is fine.",
    anything_else: "No, that's all, thank you.",
    otherwise: "I'm not sure what you mean.",
  },
  es: {
    time: "La primera, por favor.",
    one_time: "Sí, me sirve.",
    confirm: "Sí, por favor.",
    day: "Cualquier día está bien.",
    anything_else: "No, eso es todo, gracias.",
    otherwise: "No estoy seguro.",
  },
};

/** The caller's next words, null when it hangs up. */
export function nextWords(script: Script, heard: string, memory: CallerMemory): string | null {
  if (memory.said === (script.hang_up_after ?? longestCall)) return null;
  const words = script.turns[memory.said] ?? answer(script, heard, memory);
  if (words !== null) memory.said += 1;
  return words;
}

function answer(script: Script, heard: string, memory: CallerMemory): string | null {
  const isMonologue = Object.keys(script.facts).length + Object.keys(script.when_asked).length === 0;
  const question = isMonologue ? null : asked(heard, memory);
  if (question === null) return null;
  memory.lost = question === "otherwise" ? memory.lost + 1 : 0;
  if (memory.lost === patience) return null;
  const times = memory.asked[question] ?? 0;
  memory.asked[question] = times + 1;
  const prepared = script.when_asked[question];
  return (
    prepared?.[times] ?? prepared?.at(-1) ?? fromFacts(script, question) ?? usual[script.language].otherwise ?? null
  );
}

/** Who texts first has been asked nothing, and says what is wrong. */
function asked(heard: string, memory: CallerMemory): Question | null {
  return heard === "" && memory.said === 0 ? "problem" : lastQuestion(heard);
}

function fromFacts({ facts, language }: Script, question: Question): string | undefined {
  const known: Partial<Record<Question, string | undefined>> = {
    problem: [facts.problem, facts.wants].filter(Boolean).join(". ") || undefined,
    name: facts.name,
    phone: facts.phone,
    address: facts.address,
    day: facts.wants,
    message: facts.wants ?? facts.problem,
  };
  return known[question] ?? usual[language][question];
}
