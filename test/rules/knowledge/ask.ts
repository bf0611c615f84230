// Questions to the demo business, with the answers it has given.
import { demoTerms } from "../../../src/domain/knowledge/rules/demo-terms.ts";
import { demoWork } from "../../../src/domain/knowledge/rules/demo-work.ts";
import type { KnowledgeEntry } from "../../../src/domain/knowledge/rules/knowledge.ts";
import { findAnswer, type QuestionContext } from "../../../src/domain/knowledge/rules/match-question.ts";
import { demoPriceList } from "../../../src/domain/tenants/rules/demo-price-list.ts";
import { demoServiceArea } from "../../../src/domain/tenants/rules/demo-service-area.ts";

export const demoEntries = [...demoTerms, ...demoWork];

const context: QuestionContext = {
  language: "en",
  entries: demoEntries.map((entry) => ({ ...entry, id: `know_${entry.topic}` })),
  services: demoPriceList,
  service: null,
  knownService: null,
  area: demoServiceArea,
};

export function ask(text: string, changes: Partial<QuestionContext> = {}) {
  return findAnswer(text, { ...context, ...changes });
}

export function askInSpanish(text: string, changes: Partial<QuestionContext> = {}) {
  return ask(text, { language: "es", ...changes });
}

/** A business that has answered nothing. */
export const bare: Partial<QuestionContext> = { entries: [] };

/** An entry with this one question. */
export function known(question: string, id = "know_one"): KnowledgeEntry {
  return { id, topic: null, questions: { en: [question], es: [] }, answer: { en: "Yes.", es: null } };
}
