// What comes before or after a name when it is introduced: "my name is", "this is", "ask for", "speaking".
import { knownCityAt } from "./locality.ts";
import { type FoundName, isCapital, isEveryday, isGiven, nameAt } from "./name-words.ts";
import { findPhrases, type Hit, longestAt, phraseBook, type Span } from "./phrases.ts";
import type { Asked } from "./reading.ts";
import { streetSuffixes } from "./vocabulary/address.ts";
import {
  closingPhrases,
  commonNamesLikeVerbs,
  firstNamePhrases,
  givenNamePhrases,
  nameGreetings as greetings,
  kinPhrases,
  lastNamePhrases,
  leadFillers,
  loosePhrases,
  nameTails,
  otherBearers,
  statePhrases,
  surePhrases,
} from "./vocabulary/name.ts";
import { surnames } from "./vocabulary/surnames.ts";
import { textAt, type Word } from "./words.ts";

/** Words without what other readers took and without spelled letters, and what was asked. */
export interface NameWords {
  words: readonly Word[];
  asked: Asked;
  isTaken: (span: Span) => boolean;
}

type Lead = "sure" | "loose" | "state";

const leadBook = phraseBook<Lead>({ sure: surePhrases, loose: loosePhrases, state: statePhrases });
const fillerBook = phraseBook({ filler: leadFillers, kin: kinPhrases });
const closingBook = phraseBook<"sure" | "bare">(closingPhrases);
const partsBook = phraseBook({ first: firstNamePhrases, given: givenNamePhrases, last: lastNamePhrases });
const mostFillers = 4;

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
  const starts = [0, ...findPhrases(words, leadBook).map((lead) => lead.to)];
  const names = starts.map((at) => nameAt(words, skipGreetings(words, at), "bare"));
  return (
    names.find(
      (name) => name && name.to < last.from && name.to - name.from === 1 && isGiven(words[name.from]) && !isTaken(name),
    ) ?? null
  );
}

/** "Name" within "last name" says nothing of a first name. */
function isInside(part: Hit<string>, parts: readonly Hit<string>[]): boolean {
  return (
    part.label === "given" &&
    parts.some((other) => other.label !== "given" && other.from < part.from && other.to >= part.to)
  );
}

/** "My name is Jane", "this is Jane", "Jane here". The surer kind counts first, and of that the last one said. */
export function introduced(known: NameWords): FoundName | null {
  const leads = findPhrases(known.words, leadBook);
  for (const kind of ["sure", "loose", "state"] as const) {
    const own = leads.filter((lead) => lead.label === kind && !isOfAnother(known.words, lead));
    const [said, denied] = [false, true].map((isDenied) =>
      own.filter((lead) => isDenied === isAfterNo(known.words, lead)).flatMap((lead) => nameAfter(known, lead) ?? []),
    );
    const name = kind === "sure" ? [...(denied ?? []), ...(said ?? [])].at(-1) : (said?.[0] ?? denied?.[0]);
    if (name) return name;
  }
  return beforeClosing(known);
}

/** "No es Hernán, es Fernán". */
function isAfterNo(words: readonly Word[], lead: Span): boolean {
  return textAt(words, lead.from - 1) === "no" && words[lead.from]?.stop === 0;
}

/** "The dog's name is Biscuit". */
function isOfAnother(words: readonly Word[], lead: Span): boolean {
  for (let at = lead.from; at > lead.from - 4 && at >= 0; at -= 1) {
    if (otherBearers.has(textAt(words, at)) || (at < lead.from && otherBearers.has(textAt(words, at + 1)))) return true;
    if ((words[at]?.stop ?? 2) > 0) return false;
  }
  return false;
}

function nameAfter(known: NameWords, lead: Hit<Lead>): FoundName | null {
  const { words } = known;
  const trust = lead.label === "sure" ? "sure" : "loose";
  let at = lead.to;
  for (let skipped = 0; skipped <= mostFillers; skipped += 1) {
    const name = nameAt(words, at, trust);
    if (name && isCredible(name, lead, known)) return name;
    const filler = (words[at]?.stop ?? 2) < 2 || skipped > 0 ? longestAt(words, at, fillerBook) : null;
    if (filler === null) return null;
    at = filler.to;
  }
  return null;
}

/** A loose lead-in needs a word that looks like a name: known as one, or with a capital where the text has capitals. */
function isCredible(name: FoundName, lead: Hit<Lead>, known: NameWords): boolean {
  const { words, asked } = known;
  const first = words[name.from];
  if (first === undefined || known.isTaken(name) || words[name.to]?.raw === "'s") return false;
  if (first.stop === 2 && name.from > lead.to - 1 && lead.label !== "sure") return false;
  if (lead.label === "sure") return true;
  if (asked !== "name" && isPlace(words, name)) return false;
  if (isGiven(first) || isCapital(first)) return true;
  const hasCapitals = words.some((word) => word.start > 0 && word.stop === 0 && word.text !== "i" && isCapital(word));
  const looksLikeVerb = /(?:ing|ed|ando|iendo)$/.test(first.text) && !commonNamesLikeVerbs.has(first.text);
  if (hasCapitals || looksLikeVerb || name.to - name.from > 3) return false;
  if (asked === "name" || name.to - name.from > 1) return asked === "name" || surnames.has(textAt(words, name.to - 1));
  const next = words[name.to];
  const isEnd = next === undefined || next.stop > 0;
  return lead.label === "loose" ? isEnd || nameTails.has(next.text) : isEnd && surnames.has(first.text);
}

/** A city, a street or a holiday that looks like a name: "it's Lawrence", "Grant Lane", "Martin Luther King Day". */
function isPlace(words: readonly Word[], name: Span): boolean {
  const isStreet = [name.to - 1, name.to].some((at) => textAt(words, at) in streetSuffixes);
  return isStreet || knownCityAt(words, name.from)?.to === name.to || textAt(words, name.to - 1) === "day";
}

/** "Bob here", "Jane Doe speaking", at the start of a sentence. */
function beforeClosing({ words, isTaken }: NameWords): FoundName | null {
  for (const closing of findPhrases(words, closingBook)) {
    const from = sentenceStart(words, closing.from);
    const name = nameAt(words, from, closing.label);
    if (name?.to === closing.from && !isTaken(name)) return { ...name, confidence: 0.75 };
  }
  return null;
}

function sentenceStart(words: readonly Word[], at: number): number {
  let start = at;
  while (start > 0 && words[start]?.stop === 0) start -= 1;
  while (start < at && greetings.has(textAt(words, start))) start += 1;
  return start;
}

const fewestNames = 2;

/** A name by itself between pauses: "Clogged drain. Jay Fox, 6110 Walmer". */
export function setApart(known: NameWords): FoundName | null {
  const { words } = known;
  for (let at = 0; at < words.length; at += 1) {
    const isStart = (words[at]?.stop ?? 2) > 0 || known.isTaken({ from: at - 1, to: at });
    const name = isStart ? nameSetApart(known, skipGreetings(words, at)) : null;
    if (name) return { ...name, confidence: 0.7 };
  }
  return null;
}

function nameSetApart(known: NameWords, at: number): FoundName | null {
  const { words, asked } = known;
  const name = nameAt(words, at, "bare");
  if (name === null || name.to - name.from < fewestNames || known.isTaken(name) || isPlace(words, name)) return null;
  const [first, last, next] = [words[name.from], words[name.to - 1], words[name.to]];
  if (first === undefined || last === undefined) return null;
  const isWhole =
    next === undefined ||
    next.stop > 0 ||
    nameTails.has(next.text) ||
    known.isTaken({ from: name.to, to: name.to + 1 });
  if (!isWhole) return null;
  const areCapitals = isCapital(first) && isCapital(last);
  const isKnown = isGiven(first) && (!isEveryday(first.text) || surnames.has(last.text));
  return isKnown || (areCapitals && (surnames.has(last.text) || asked === "name")) ? name : null;
}

export function skipGreetings(words: readonly Word[], from: number): number {
  let at = from;
  while (at < words.length && greetings.has(textAt(words, at))) at += 1;
  return at;
}
