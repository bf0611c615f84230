// Adds what was just understood to what was known. The newest word wins; parts of an address are put together.
import type { Fact, FactName, Facts } from "./facts.ts";
import { joinName } from "./join-name.ts";
import type { ConversationState, QuestionKind } from "./state.ts";
import type { Address, Heard, Intent, Reading } from "./understanding/reading.ts";
import { alike } from "./understanding/spelled-name.ts";
import { fold } from "./understanding/words.ts";

export interface Taken {
  facts: Facts;
  /** What is new or different now. */
  learned: readonly FactName[];
}

type Asking = Pick<ConversationState, "facts" | "open" | "change">;

/** Questions whose answer is taken for another fact than their name says. */
const questionOf: Partial<Record<QuestionKind, QuestionKind>> = {
  "callback-number": "phone",
  "known-address": "address",
  city: "address",
  identity: "address",
  outside: "address",
  "new-time": "slot",
};

/** Below this a value counts only as the answer to the question that asked for it. */
const volunteered = 0.6;
/** From here on a kind of work stands against one that was understood before. */
const corrected = 0.8;
/** Of a name that was misheard. */
const leastLikeness = 0.6;
/** "My name is ...". */
const certain = 0.95;
/** What we knew before a word was said; nothing heard is so sure. */
const onFile = 1;

export function takeFacts({ facts, open: { kind }, change }: Asking, reading: Reading): Taken {
  const open = questionOf[kind] ?? kind;
  const next: Facts = { ...facts };
  const found: Facts = {
    ...nameFact(facts, reading, open),
    ...(kind === "visit-phone" ? {} : asFact("phone", reading.phone, open)),
    ...asFact("when", reading.when, open),
    ...addressFact(facts, reading, open),
    ...(change === null ? problemFacts(facts, reading, open) : {}),
  };
  Object.assign(next, found);
  const learned = (Object.keys(found) as FactName[]).filter((name) => !isSame(facts[name], next[name]));
  return { facts: next, learned };
}

/** A name that was said gives way only to one that is surely a name ("it's lovely" is none), or takes a part of it in. */
function nameFact(facts: Facts, { name, text, yesNo }: Reading, open: QuestionKind): Pick<Facts, "name"> {
  const isOpen =
    facts.name === undefined ||
    facts.name.confidence === onFile ||
    open === "name" ||
    open === "correction" ||
    (open === "booking" && yesNo === "no" && name !== null && isLike(facts.name.value, name.value));
  if (name === null || (!isOpen && name.confidence < certain)) return {};
  const isCorrected = facts.name !== undefined && facts.name.confidence !== onFile;
  const value = isCorrected ? joinName(facts.name?.value, name, text) : name.value;
  return asFact("name", { ...name, value }, open);
}

/** "No, Jon Smith" puts John Smyth right. */
function isLike(before: string, now: string): boolean {
  const parts = before.split(" ");
  return now.split(" ").some((part) => parts.some((old) => alike(fold(old), fold(part)) >= leastLikeness));
}

function asFact<K extends FactName, T>(name: K, heard: Heard<T> | null, open: QuestionKind): { [P in K]?: Fact<T> } {
  if (heard === null || (heard.confidence < volunteered && open !== name)) return {};
  return { [name]: { ...heard, confirmed: false } } as { [P in K]?: Fact<T> };
}

/** A street without a number is no address to drive to; it is asked for again. */
function addressFact(facts: Facts, reading: Reading, open: QuestionKind): Pick<Facts, "address"> {
  const found = asFact("address", reading.address, open).address;
  if (found === undefined) return {};
  const before = facts.address?.value;
  const { street, city, postalCode } = found.value;
  if (street === null)
    return before === undefined ? {} : { address: { ...found, value: together(before, found.value) } };
  if (!/\d/.test(street)) return {};
  const isStreetAlone = before !== undefined && city === null && postalCode === null;
  return {
    address: isStreetAlone ? { ...found, value: together({ ...before, street, unit: null }, found.value) } : found,
  };
}

/** The street of the first with the unit, city, state or ZIP of the second where it has them. */
function together(before: Address, now: Address): Address {
  const merged = {
    street: before.street,
    unit: now.unit ?? before.unit,
    city: now.city ?? before.city,
    state: now.state ?? before.state,
    postalCode: now.postalCode ?? before.postalCode,
  };
  const place = [merged.state, merged.postalCode].filter((part) => part !== null).join(" ");
  const text = [merged.street, merged.unit, merged.city, place]
    .filter((part) => part !== null && part !== "")
    .join(", ");
  return { ...merged, text };
}

/** Questions at which work that was understood wrongly is put right; a word of it in an address is none. */
const afterDescription: ReadonlySet<QuestionKind> = new Set(["slot", "booking", "correction"]);

/** Whoever wants these does not tell what is broken. */
const describesNothing: ReadonlySet<Intent> = new Set(["human", "owner", "cancel", "reschedule", "status", "goodbye"]);

/** The first description stands, unless we asked for a better one or the caller describes something else. */
function problemFacts(facts: Facts, reading: Reading, open: QuestionKind): Pick<Facts, "problem" | "service"> {
  const { problem, service, intent } = reading;
  if (intent !== null && describesNothing.has(intent)) return {};
  const isOther = afterDescription.has(open) && service !== null && service.value !== facts.service?.value;
  const isWanted = open === "problem" || facts.problem === undefined || (isOther && service.confidence >= corrected);
  if (!isWanted) return {};
  return {
    ...(problem === null ? {} : { problem: { ...problem, confirmed: false } }),
    ...(service === null ? {} : { service: { ...service, confirmed: false } }),
  };
}

function isSame(a: Fact<unknown> | undefined, b: Fact<unknown> | undefined): boolean {
  return JSON.stringify(a?.value) === JSON.stringify(b?.value);
}
