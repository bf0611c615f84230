// The built-in reader: what one utterance says, without a model, a clock or a network.
import { findAddress } from "./address.ts";
import { findChoice } from "./choice.ts";
import { findEmail } from "./email.ts";
import { findEmergency } from "./emergency.ts";
import { findIntent } from "./intent.ts";
import { findLanguage } from "./language.ts";
import { findName } from "./name.ts";
import { findPhone } from "./phone.ts";
import type { Span } from "./phrases.ts";
import { findProblem } from "./problem.ts";
import type { Heard, Reading, ReadingContext } from "./reading.ts";
import { findService } from "./service.ts";
import { findWhen } from "./spoken-date.ts";
import { hear, said, textAt, type Utterance } from "./words.ts";
import { findYesNo } from "./yes-no.ts";

/** Reads `text` (what the caller just said or typed). Never throws; text beyond 2,000 characters is not read. */
export function readUtterance(text: string, context: ReadingContext): Reading {
  const utterance = hear(text);
  const facts = factsIn(utterance, context);
  const yesNo = findYesNo(utterance, context.asked);
  const meaning = meaningOf(utterance, { context, facts, isAnswer: yesNo !== null });
  const reading = {
    text,
    language: findLanguage(utterance),
    yesNo,
    choice: findChoice(utterance, context.offered, facts.when),
    when: facts.when && { value: facts.when.value, text: facts.when.text, confidence: facts.when.confidence },
    name: heard(utterance, facts.name ?? nameInstead(utterance, context, meaning)),
    phone: heard(utterance, facts.phone),
    email: heard(utterance, facts.email),
    address: heard(utterance, facts.address),
    ...meaning,
  };
  return { ...reading, confidence: confidenceOf(reading) };
}

const longestNameAlone = 3;

/** Asked what is wrong, some give their name first: "Jane Doe." and no more. */
function nameInstead(utterance: Utterance, { asked }: ReadingContext, meaning: ReturnType<typeof meaningOf>) {
  const { problem, service, emergency, intent } = meaning;
  const isMeaningless =
    problem === null && service === null && emergency === null && (intent === null || intent === "other");
  const { length } = utterance.words;
  if (asked !== "problem" || !isMeaningless || length < 2 || length > longestNameAlone) return null;
  return findName(utterance, "name", []);
}

type Facts = ReturnType<typeof factsIn>;

/** Facts in the order in which one keeps another from being misread: "1 Flood Ave" is no flood and no hour. */
function factsIn(utterance: Utterance, context: ReadingContext) {
  const email = findEmail(utterance);
  const address = findAddress(utterance, context.asked);
  const phone = findPhone(utterance, spans(email, address));
  const name = findName(utterance, context.asked, spans(email, address, phone));
  // "Domingo Ruiz", asked for the name, wishes for no Sunday.
  const answered = context.asked === "name" ? name : null;
  const when = findWhen(utterance, context, spans(email, address, phone, answered));
  return { email, address, phone, name, when };
}

interface Known {
  context: ReadingContext;
  facts: Facts;
  isAnswer: boolean;
}

function meaningOf(utterance: Utterance, { context, facts, isAnswer }: Known) {
  const taken = spans(facts.email, facts.address, facts.phone, facts.name);
  const emergency = findEmergency(utterance, taken, context.emergencyWords);
  const service = findService(utterance, context.services, taken);
  const isOnly = (isAnswer && utterance.words.length <= 4) || utterance.words.length === 0;
  const clues = { asked: context.asked, evidence: spans(service, emergency), taken, isAnswerOnly: isOnly };
  const problem = findProblem(utterance, clues);
  const hasFacts = isAnswer || Object.values(facts).some((fact) => fact !== null);
  const intent = findIntent(utterance, {
    asked: context.asked,
    isEmergency: emergency !== null,
    hasProblem: problem !== null,
    hasFacts,
    taken: spans(facts.email, facts.address, facts.phone, nameToBeCalled(utterance, facts.name)),
  });
  return {
    emergency: heard(utterance, emergency),
    service: heard(utterance, service),
    problem: heard(utterance, problem),
    intent,
  };
}

/** "Call me Bob" asks for no call. */
function nameToBeCalled({ words }: Utterance, name: Span | null): Span | null {
  if (name === null || words[name.from]?.stop !== 0) return null;
  const [verb, object] = [textAt(words, name.from - 2), textAt(words, name.from - 1)];
  return verb === "call" && object === "me" ? { from: name.from - 2, to: name.to } : null;
}

function spans(...found: readonly (Span | null)[]): Span[] {
  return found.filter((span) => span !== null);
}

function heard<T>(utterance: Utterance, found: (Span & { value: T; confidence: number }) | null): Heard<T> | null {
  if (found === null) return null;
  return { value: found.value, text: said(utterance, found.from, found.to), confidence: found.confidence };
}

/** As sure as the least sure fact; an answer or a choice is nearly certain; nothing understood is 0. */
function confidenceOf(reading: Omit<Reading, "confidence">): number {
  const { when, name, phone, email, address, service, problem, emergency } = reading;
  const facts = [when, name, phone, email, address, service, problem, emergency].filter((fact) => fact !== null);
  if (facts.length > 0) return Math.min(...facts.map((fact) => fact.confidence));
  if (reading.yesNo !== null || reading.choice !== null) return 0.95;
  return reading.intent === null || reading.intent === "other" ? 0 : 0.8;
}
