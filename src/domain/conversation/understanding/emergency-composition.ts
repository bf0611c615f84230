// Danger told in parts: a substance, what it does, where and to whom, in any order and in either language.
import { findPhrases, type Hit, overlaps, phraseBook, type Span } from "./phrases.ts";
import type { EmergencyKind } from "./reading.ts";
import { compositions } from "./vocabulary/emergency-compositions.ts";
import { type Concept, concepts } from "./vocabulary/emergency-concepts.ts";
import { clauseEnds } from "./vocabulary/emergency-scope.ts";
import type { Word } from "./words.ts";

export type Part = Hit<Concept>;

type Scope = "anywhere" | "sentence" | "clause";

interface Composition {
  kind: EmergencyKind;
  parts: readonly (readonly Concept[])[];
  reach: number;
  scope: Scope;
}

const book = phraseBook<Concept>(concepts);
const farApart = 12;
const known = (Object.entries(compositions) as [EmergencyKind, readonly string[]][]).map(
  ([kind, texts]) => [kind, texts.map((text) => compositionOf(kind, text))] as const,
);

/** Every part of danger in `words`. */
export function findParts(words: readonly Word[]): Part[] {
  const found = findPhrases(words, book).map((part) => [`${part.label} ${part.from} ${part.to}`, part] as const);
  return [...new Map(found).values()];
}

const selfNegating: ReadonlySet<Concept> = new Set<Concept>([
  "unstoppable",
  "lackWater",
  "lackHeat",
  "lackHotWater",
  "lackPower",
  "onlyToilet",
  "plugged",
  "hurts",
  "faintSigns",
  "sounds",
]);

/** Whether a negation in the part is itself the danger: "won't stop", "no heat". */
export function negatesItself(part: Part): boolean {
  return selfNegating.has(part.label);
}

/** Every emergency that `parts` make together; `suits` tells whether a part may stand for that kind. */
export function compose(
  words: readonly Word[],
  parts: readonly Part[],
  suits: (part: Part, kind: EmergencyKind) => boolean,
): Hit<EmergencyKind>[] {
  const place = placesOf(words);
  return known.flatMap(([kind, ofKind]) => {
    const suited = parts.filter((part) => suits(part, kind));
    const byConcept = Map.groupBy(suited, (part) => part.label);
    return ofKind.flatMap((composition) => composeOne({ composition, place }, byConcept));
  });
}

function composeOne(search: Search, byConcept: ReadonlyMap<Concept, readonly Part[]>): Hit<EmergencyKind>[] {
  const { composition } = search;
  const choices = composition.parts.map((concepts) => concepts.flatMap((concept) => byConcept.get(concept) ?? []));
  const [first, ...others] = choices;
  if (first === undefined || choices.some((parts) => parts.length === 0)) return [];
  return first.flatMap((start) => {
    const chosen = choose(start, others, search);
    return chosen === null ? [] : [asHit(composition, chosen)];
  });
}

interface Search {
  composition: Composition;
  place: Place;
}

/** The nearest part of each sort that fits to those chosen before. */
function choose(start: Part, others: readonly (readonly Part[])[], search: Search): Part[] | null {
  const chosen = [start];
  for (const other of others) {
    let nearest: Part | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const part of other) {
      const away = distance(part, chosen);
      if (away >= least || chosen.some((taken) => overlaps(taken, part)) || !fits(part, chosen, search)) continue;
      [nearest, least] = [part, away];
    }
    if (nearest === null) return null;
    chosen.push(nearest);
  }
  return chosen;
}

function fits(part: Part, chosen: readonly Part[], { composition, place }: Search): boolean {
  if (composition.scope === "anywhere") return true;
  if (distance(part, chosen) > composition.reach) return false;
  const places = composition.scope === "clause" ? place.clause : place.sentence;
  return chosen.some((other) => places[other.from] === places[part.from]);
}

function distance(part: Span, chosen: readonly Span[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const other of chosen) least = Math.min(least, Math.max(part.from - other.to, other.from - part.to, 0));
  return least;
}

interface Place {
  sentence: readonly number[];
  clause: readonly number[];
}

function placesOf(words: readonly Word[]): Place {
  let sentence = 0;
  let clause = 0;
  const place = words.map((word) => {
    if (word.stop === 2) sentence += 1;
    if (word.stop === 2 || clauseEnds.has(word.text)) clause += 1;
    return [sentence, clause] as const;
  });
  return { sentence: place.map(([at]) => at), clause: place.map(([, at]) => at) };
}

/** Parts from anywhere are no stretch of speech; the first one stands for them. */
function asHit({ kind, scope }: Composition, parts: readonly Part[]): Hit<EmergencyKind> {
  const spoken = scope === "anywhere" ? parts.slice(0, 1) : parts;
  return {
    label: kind,
    from: Math.min(...spoken.map((part) => part.from)),
    to: Math.max(...spoken.map((part) => part.to)),
    between: [],
  };
}

function compositionOf(kind: EmergencyKind, text: string): Composition {
  const [, scope = "sentence", names = "", reach = farApart] = /^(?:(\w+): )?(.*?)(?: \/(\d+))?$/.exec(text) ?? [];
  return {
    kind,
    parts: names.split(" ").map((choices) => choices.split("|").map(asConcept)),
    reach: Number(reach),
    scope: scope as Scope,
  };
}

function asConcept(name: string): Concept {
  if (!(name in concepts)) throw new Error(`no part of danger named ${name}`);
  return name as Concept;
}
