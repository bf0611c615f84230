// A name given in parts: "first name Jane, last name Doe".
import { afterLeads } from "./name-leads.ts";
import { type FoundName, isCapital, isGiven, type NameWords, nameAt, skipGreetings } from "./name-words.ts";
import { findPhrases, type Hit, overlaps, phraseBook, type Span } from "./phrases.ts";
import { firstNamePhrases, givenNamePhrases, lastNamePhrases, partLabels } from "./vocabulary/name.ts";
import { surnames } from "./vocabulary/surnames.ts";
import { textAt, type Word } from "./words.ts";

const labelBook = phraseBook<"first" | "last">(partLabels);
const partsBook = phraseBook({ first: firstNamePhrases, given: givenNamePhrases, last: lastNamePhrases });

/** "First name Jane, last name Doe". */
export function namedByParts(known: NameWords): FoundName | null {
  const bare = known.asked === "name" ? bareParts(known.words) : null;
  const { first, last } = bare ?? labelledParts(known);
  if (!first && !last) return null;
  const isSame = first !== null && last !== null && first.from === last.from;
  const value = [first?.value, isSame ? undefined : last?.value].filter((part) => part !== undefined).join(" ");
  const spans = [first, last].filter((part) => part !== null);
  const places = spans.flatMap((span) => [span.from, span.to]);
  return { value, from: Math.min(...places), to: Math.max(...places), confidence: 0.9 };
}

interface NameParts {
  first: FoundName | null;
  last: FoundName | null;
}

function labelledParts(known: NameWords): NameParts {
  const { words } = known;
  const labels = findPhrases(words, labelBook).filter((label) => isClosed(words, label.to));
  const parts = findPhrases(words, partsBook).filter((part) => !labels.some((label) => overlaps(label, part)));
  const before = (kind: "first" | "last") => {
    const label = labels.find((hit) => hit.label === kind);
    return label ? nameBefore(words, label.from) : null;
  };
  const named = (label: "first" | "given" | "last") => {
    const leads = parts.filter((part) => part.label === label && !isInside(part, parts));
    const lead = leads.sort((a, b) => b.to - a.to)[0];
    return lead ? nameAt(words, lead.to, "sure") : null;
  };
  const last = before("last") ?? named("last") ?? (named("first") ? lastNameFirst(known) : null);
  const first = before("first") ?? named("first") ?? (last ? (named("given") ?? givenBefore(known, last)) : null);
  return { first, last };
}

/** "First Maria, last Delgado". */
function bareParts(words: readonly Word[]): NameParts | null {
  const places = ["first", "last"].map((label) => words.findIndex(({ text }) => text === label));
  const [first, last] = places.map((at) => (at < 0 ? null : nameAt(words, at + 1, "loose")));
  if (!first || !last || first.to > last.from) return null;
  return { first, last };
}

/** "Ángel de nombre, Guerra de apellido": the one word before the label. */
function nameBefore(words: readonly Word[], at: number): FoundName | null {
  const name = nameAt(words.slice(0, at), at - 1, "sure");
  const word = words[at - 1];
  const isName = word !== undefined && (isGiven(word) || surnames.has(word.text) || isCapital(word));
  return isName && words[at]?.stop === 0 ? name : null;
}

function isClosed(words: readonly Word[], at: number): boolean {
  return words[at] === undefined || words[at]?.stop !== 0 || ["and", "y"].includes(textAt(words, at));
}

/** "Smith. First name Dale." */
function lastNameFirst({ words, asked, isTaken }: NameWords): FoundName | null {
  const starts = asked === "name" ? [0, ...afterLeads(words)] : [];
  const names = starts.map((at) => nameAt(words, skipGreetings(words, at), "bare"));
  const isAlone = (name: FoundName) =>
    name.to - name.from === 1 && words[name.to]?.stop !== 0 && name.to < words.length;
  return names.find((name) => name !== null && isAlone(name) && !isTaken(name)) ?? null;
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
