// Two readings of one utterance become one. The built-in reader is believed; the model fills gaps, with what was really said.
import { addressFrom } from "./model-address.ts";
import { emailFrom, nameFrom, phoneFrom, problemFrom, serviceFrom, whenFrom } from "./model-facts.ts";
import type { ModelReading } from "./model-reading.ts";
import { type EmergencyKind, emergencyKinds, type Heard, type Reading, type ReadingContext } from "./reading.ts";
import { type Sources, sourcesOf } from "./sources.ts";

export interface Merged {
  reading: Reading;
  /** The entry that the model points at; whether there is one of this id, whoever uses it must see. */
  entryId: string | null;
}

/** From here on an emergency that only the model sees counts: better one false alarm than one missed. */
const alarming = 0.5;
const likely = 0.6;
const nearlySure = 0.8;

/**
 * The merged reading holds no value that was not said, no date, number or money that code did not read, no emergency less
 * grave than the built-in reader's, and no yes to a read-back that the built-in reader did not hear.
 */
export function mergeReadings(builtIn: Reading, model: ModelReading, context: ReadingContext): Merged {
  const sources = sourcesOf(builtIn, model, context);
  const facts = {
    when: whenFrom(sources),
    name: nameFrom(sources),
    phone: phoneFrom(sources),
    email: emailFrom(sources),
    address: addressFrom(sources),
    service: serviceFrom(sources),
    problem: problemFrom(sources),
    emergency: emergencyFrom(sources),
  };
  const added = Object.entries(facts).flatMap(([name, fact]) =>
    fact === null || fact === builtIn[name as keyof typeof facts] ? [] : [fact.confidence],
  );
  const reading = {
    ...builtIn,
    ...facts,
    intent: intentFrom(sources, facts.emergency),
    yesNo: yesNoFrom(sources),
    confidence: added.length === 0 ? builtIn.confidence : Math.min(...added, builtIn.confidence || 1),
  };
  return { reading, entryId: model.confidence >= likely ? model.entryId : null };
}

/** The union of both, and the graver of two. */
function emergencyFrom({ builtIn, model }: Sources): Heard<EmergencyKind> | null {
  const own = builtIn.emergency;
  if (model.emergency === null) return own;
  if (own !== null) return rank(model.emergency) < rank(own.value) ? { ...own, value: model.emergency } : own;
  if (model.confidence < alarming || builtIn.text === "") return null;
  return { value: model.emergency, text: builtIn.text, confidence: model.confidence };
}

/** 0 is the gravest. */
function rank(kind: EmergencyKind): number {
  return emergencyKinds.indexOf(kind);
}

/** To end the call, or to cancel at a question that would do it at once, takes words of the caller's own. */
function intentFrom({ builtIn, model, context }: Sources, emergency: Heard<EmergencyKind> | null): Reading["intent"] {
  const isOpen = builtIn.intent === null || builtIn.intent === "other";
  if (!isOpen || model.intent === null || model.confidence < likely) return builtIn.intent;
  if (model.intent === "goodbye" || (model.intent === "cancel" && context.asked === "confirm")) return builtIn.intent;
  return model.intent === "emergency" && emergency === null ? builtIn.intent : model.intent;
}

/** A visit is booked, moved or cancelled by the answer to a question for yes or no, so that answer is read by code alone. */
function yesNoFrom({ builtIn, model, context }: Sources): Reading["yesNo"] {
  if (builtIn.yesNo !== null || model.confidence < nearlySure || context.asked === "confirm") return builtIn.yesNo;
  return model.yesNo;
}
