// Facts that the built-in reader missed, taken from the words that a model points at and read by the built-in reader.
import { findEmail } from "./email.ts";
import { isSaid, placeOf, stretchOf } from "./grounding.ts";
import { findName } from "./name.ts";
import { findPhone } from "./phone.ts";
import { cleaned } from "./problem-text.ts";
import type { Heard, Reading } from "./reading.ts";
import { isLacking, type Sources } from "./sources.ts";
import { findWhen } from "./spoken-date.ts";
import { hear, said, type Utterance } from "./words.ts";

/** The model may point at words, never at a date; "not Tuesday" is no Tuesday. */
export function whenFrom({ builtIn, model, context, utterance, trust }: Sources): Reading["when"] {
  const span = isLacking(builtIn.when) ? placeOf(model.whenWords ?? "", utterance) : null;
  if (span === null || isDenied(utterance, span.from)) return builtIn.when;
  const found = findWhen(stretchOf(utterance, span), context, []);
  return found === null ? builtIn.when : { value: found.value, text: found.text, confidence: trust };
}

const denials: ReadonlySet<string> = new Set("no not never except but ni sin nunca excepto menos".split(" "));
const denialReach = 3;

function isDenied({ words }: Utterance, at: number): boolean {
  const before = words.slice(Math.max(0, at - denialReach), at);
  return before.some(({ text }) => denials.has(text));
}

/** What the built-in reader would take for a name if nothing else had been said. */
export function nameFrom({ builtIn, model, said: spoken, trust }: Sources): Reading["name"] {
  if (!isLacking(builtIn.name) || model.name === null) return builtIn.name;
  const found = findName(hear(model.name), "name", []);
  if (found === null || !isSaid(found.value, spoken)) return builtIn.name;
  return { value: found.value, text: found.value, confidence: trust };
}

export function phoneFrom({ builtIn, model, utterance, trust }: Sources): Reading["phone"] {
  const span = isLacking(builtIn.phone) ? placeOf(model.phoneWords ?? "", utterance) : null;
  const found = span && findPhone(stretchOf(utterance, span), []);
  if (span === null || found === null) return builtIn.phone;
  return { value: found.value, text: said(utterance, span.from, span.to), confidence: trust };
}

export function emailFrom({ builtIn, model, said: spoken, trust }: Sources): Reading["email"] {
  if (!isLacking(builtIn.email) || model.email === null || !isSaid(model.email, spoken)) return builtIn.email;
  const found = findEmail(hear(model.email));
  return found === null ? builtIn.email : { value: found.value, text: model.email, confidence: trust };
}

/** No words of its own: which of the business's services it is, the model may judge. */
export function serviceFrom({ builtIn, model, context, trust }: Sources): Reading["service"] {
  const isOffered = context.services.some(({ key }) => key === model.service);
  if (!isLacking(builtIn.service) || model.service === null || !isOffered || builtIn.text === "")
    return builtIn.service;
  return { value: model.service, text: builtIn.text, confidence: trust };
}

/** A piece of what was said, word for word: it is read back and kept for the owner. */
export function problemFrom({ builtIn, model, utterance, trust }: Sources): Heard<string> | null {
  const span = isLacking(builtIn.problem) ? placeOf(model.problem ?? "", utterance) : null;
  if (span === null) return builtIn.problem;
  return {
    value: cleaned(utterance, span.from, span.to),
    text: said(utterance, span.from, span.to),
    confidence: trust,
  };
}
