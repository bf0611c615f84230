// A name given in parts: "first name Jane, last name Doe".
import { afterLeads } from "./name-leads.ts";
import { type FoundName, isGiven, type NameWords, nameAt, skipGreetings } from "./name-words.ts";
import { findPhrases, type Hit, phraseBook, type Span } from "./phrases.ts";
import { firstNamePhrases, givenNamePhrases, lastNamePhrases } from "./vocabulary/name.ts";

const partsBook = phraseBook({ first: firstNamePhrases, given: givenNamePhrases, last: lastNamePhrases });

/** "First name Jane, last name Doe". */
export function namedByParts(known: NameWords): FoundName | null {
  const { words } = known;
  const parts = findPhrases(words, partsBook);
  const named = (label: "first" | "given" | "last") => {
    const leads = parts.filter((part) => part.label === label && !isInside(part, parts));
    const lead = leads.sort((a, b) => b.to - a.to)[0];
    return lead ? nameAt(words, lead.to, "sure") : null;
  };
  const last = named("last") ?? (named("first") ? lastNameFirst(known) : null);
  const first = named("first") ?? (last ? (named("given") ?? givenBefore(known, last)) : null);
  if (!first && !last) return null;
  const isSame = first !== null && last !== null && first.from === last.from;
  const value = [first?.value, isSame ? undefined : last?.value].filter((part) => part !== undefined).join(" ");
  const spans = [first, last].filter((part) => part !== null);
  const places = spans.flatMap((span) => [span.from, span.to]);
  return { value, from: Math.min(...places), to: Math.max(...places), confidence: 0.9 };
}

/** "Smith. First name Dale." */
function lastNameFirst({ words, asked }: NameWords): FoundName | null {
  const name = asked === "name" ? nameAt(words, skipGreetings(words, 0), "bare") : null;
  return name && name.to - name.from === 1 && (words[name.to]?.stop ?? 0) > 0 ? name : null;
}

/** "It's Kim, last name Nguyen". */
function givenBefore({ words, isTaken }: NameWords, last: Span): FoundName | null {
  const starts = [0, ...afterLeads(words)];
  const names = starts.map((at) => nameAt(words, skipGreetings(words, at), "bare"));
  const isGivenAlone = (name: Span) => name.to - name.from === 1 && isGiven(words[name.from]) && !isTaken(name);
  return names.find((name) => name !== null && name.to < last.from && isGivenAlone(name)) ?? null;
}

/** "Name" within "last name" says nothing of a first name. */
function isInside(part: Hit<string>, parts: readonly Hit<string>[]): boolean {
  return (
    part.label === "given" &&
    parts.some((other) => other.label !== "given" && other.from < part.from && other.to >= part.to)
  );
}
