// What is understood of a conversation, as a person reads it.
import type { ConversationState, FactName, Language } from "../../conversation/index.ts";
import type { TenantSettings } from "../../tenants/rules/settings.ts";
import type { UnderstoodFact } from "./conversation.ts";

type Understood = Pick<ConversationState, "facts" | "language">;
type Services = Pick<TenantSettings, "services">["services"];

/** In the order in which an owner asks for them. */
const order: readonly FactName[] = ["emergency", "name", "phone", "address", "problem", "service", "when"];

/**
 * All facts of a conversation. `kind` is a fact's name; the value of an emergency is its kind, that of a time the words it was said
 * in, or the time that was chosen among those offered.
 */
export function understoodFacts({ facts, language }: Understood, services: Services): UnderstoodFact[] {
  return order.flatMap((kind) => {
    const value = readable(facts, { kind, language, services });
    return value === null ? [] : [{ kind, value }];
  });
}

/** The facts of `after` that `before` did not have, or had otherwise. */
export function newlyUnderstood(before: Understood, after: Understood, services: Services): UnderstoodFact[] {
  const changed = order.filter((kind) => contentOf(before, kind) !== contentOf(after, kind));
  return understoodFacts(after, services).filter(({ kind }) => changed.some((name) => name === kind));
}

function contentOf({ facts }: Understood, kind: FactName): string | undefined {
  return JSON.stringify(facts[kind]?.value);
}

interface Reader {
  kind: FactName;
  language: Language;
  services: Services;
}

function readable(facts: Understood["facts"], { kind, language, services }: Reader): string | null {
  const service = facts.service?.value;
  const texts: Record<FactName, string | undefined> = {
    emergency: facts.emergency?.value,
    name: facts.name?.value,
    phone: facts.phone?.value,
    address: facts.address?.value.text,
    problem: facts.problem?.value,
    service: services.find(({ key }) => key === service)?.name[language] ?? service,
    when: facts.when?.text || facts.when?.value.start.replace("T", " "),
  };
  return texts[kind] || null;
}
