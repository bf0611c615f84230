// A question with all it is answered from, and what was found for it.
import type { ServiceArea } from "../../tenants/rules/settings.ts";
import type { Language } from "./content-words.ts";
import type { KnowledgeEntry } from "./knowledge.ts";

export type Found =
  | { kind: "entry"; id: string; topic: string | null }
  /** What work costs; null: no work was named. */
  | { kind: "price"; service: string | null }
  | { kind: "visit_fee" }
  | { kind: "after_hours_fee" }
  /** Weekday 1 (Monday) to 7; null: the whole week. */
  | { kind: "hours"; day: number | null }
  /** Both null: where the business goes at all. */
  | { kind: "area"; city: string | null; postalCode: string | null }
  | { kind: "services"; service: string | null };

export interface QuestionContext {
  language: Language;
  entries: readonly KnowledgeEntry[];
  services: readonly { key: string; words: readonly string[] }[];
  /** The service that was read in these very words. */
  service: string | null;
  /** The service that the conversation is about so far, for "how much would that be". */
  knownService: string | null;
  /** Towns that are named without "in" are known by it. */
  area: ServiceArea | null;
}
