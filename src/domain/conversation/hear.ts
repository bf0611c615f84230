// Something was said: read it, take the facts, raise the alarm first, then let the open question have its answer.

import type { ConversationEvent } from "./events.ts";
import type { Hearing } from "./hearing.ts";
import type { ConversationPolicy } from "./policy.ts";
import { askFor, isAskedOut, openNeed, questionFor } from "./questions.ts";
import { readAnswer } from "./read-answer.ts";
import { asideOf } from "./stages/answer-question.ts";
import { answerOpenQuestion } from "./stages/answers.ts";
import { repeatQuestion } from "./stages/ask-again.ts";
import { raiseAlarm, tellMore } from "./stages/emergency.ts";
import { missHearing } from "./stages/missed.ts";
import { followWish } from "./stages/wishes.ts";
import type { ConversationState, Listening, QuestionKind } from "./state.ts";
import { after, type Step } from "./step.ts";
import { takeFacts } from "./take-facts.ts";
import { isWaiting } from "./take-result.ts";
import { callerKind } from "./understanding/caller-kind.ts";
import { otherIn } from "./understanding/for-other.ts";
import { mergeReadings } from "./understanding/merge-readings.ts";
import type { ModelReading } from "./understanding/model-reading.ts";
import { needsModel } from "./understanding/needs-model.ts";
import type { Language, Reading } from "./understanding/reading.ts";
import { type SmallTalk, smallTalk } from "./understanding/small-talk.ts";

type HeardEvent = Extract<ConversationEvent, { type: "heard" }>;

/** Danger is acted on at once; for all else the model is asked where the words leave a doubt. */
export function hear(state: ConversationState, event: HeardEvent, policy: ConversationPolicy): Step {
  if (isWaiting(state.open.kind) || state.listening !== null) return { state, effects: [] };
  const { at, text, digits } = event;
  const { reading, context } = readAnswer(state, event, policy);
  const isClear =
    reading.emergency !== null || takesOwnWords.has(state.open.kind) || !needsModel(reading, context.asked);
  if (!policy.hasModel || isClear) return act(state, { reading, context, digits, entryId: null }, policy);
  const entries = policy.knowledge.map(({ id, questions }) => ({
    id,
    question: questions[state.language][0] ?? questions.en[0] ?? "",
  }));
  const { asked, language, services } = context;
  return {
    state: { ...state, listening: { at, text, digits } },
    effects: [{ type: "understand", question: { text, asked, language, services, entries } }],
  };
}

/** What these questions take is not interpreted. */
const takesOwnWords: ReadonlySet<QuestionKind> = new Set(["message", "outside", "visit-code"]);

/** The model has read the words, or has not in time: on with both readings, or with our own. */
export function heardAgain(state: ConversationState, model: ModelReading | null, policy: ConversationPolicy): Step {
  const { listening } = state;
  if (listening === null) return { state, effects: [] };
  const ready = { ...state, listening: null };
  const { reading, context } = readAnswer(ready, listening, policy);
  const merged = model === null ? { reading, entryId: null } : mergeReadings(reading, model, context);
  return act(ready, { ...merged, context, digits: listening.digits }, policy);
}

type Understood = Pick<Hearing, "reading" | "context" | "digits" | "entryId">;

function act(before: ConversationState, understood: Understood, policy: ConversationPolicy): Step {
  const { reading } = understood;
  const kind = callerKind(reading.text);
  const talk = smallTalk(reading.text);
  const state = notOfCaller({ ...before, isProgram: before.isProgram || kind === "program" }, reading);
  const isTalk = talk !== null || (kind !== null && kind !== "program");
  const { facts, learned } = isTalk ? { facts: state.facts, learned: [] } : takeFacts(state, reading);
  const heard: Hearing = {
    ...understood,
    state: { ...state, facts, language: languageOf(state, reading, talk) },
    learned,
    policy,
  };
  const alarm = raiseAlarm(heard);
  const hearing: Hearing = {
    ...heard,
    state: alarm.state,
    learned: alarm.isRaised ? [...learned, "emergency"] : learned,
  };
  const next = respond(hearing);
  const more = alarm.isRaised ? [] : tellMore(state, next.state, policy);
  return after([...alarm.effects, ...more], next);
}

function respond(hearing: Hearing): Step {
  const wished = followWish(hearing);
  if (wished !== null) return wished;
  const answered = answerOpenQuestion(hearing);
  if (answered === null && saysAgain(hearing)) return askAfterRepeat(hearing);
  if (answered === null) return missHearing(hearing.state, "not_understood", hearing.policy);
  return hearing.learned.length > 0 ? after(asideOf(hearing), answered) : answered;
}

/** What we have heard before was understood: the question comes again, and nobody is told that it was not. */
function saysAgain({ reading, state: { facts } }: Hearing): boolean {
  return (
    (reading.name !== null && reading.name.value === facts.name?.value) ||
    (reading.phone !== null && reading.phone.value === facts.phone?.value) ||
    (reading.address !== null && reading.address.value.street === facts.address?.value.street)
  );
}

function askAfterRepeat({ state, policy }: Hearing): Step {
  const need = openNeed(state);
  if (need === null) return repeatQuestion(state, policy);
  return isAskedOut(state, need)
    ? missHearing(state, "not_understood", policy)
    : askFor(state, need, questionFor(need, "plainer"));
}

/** For somebody else this number tells neither the name nor the place; at another place of the caller's it tells the name. */
function notOfCaller(state: ConversationState, { text }: Reading): ConversationState {
  const other = otherIn(text);
  if (other === null) return state;
  const { name, ...facts } = state.facts;
  const isOfCaller = other === "person" && name?.confidence === 1;
  return { ...state, isForOther: true, facts: isOfCaller || name === undefined ? facts : { ...facts, name } };
}

/** The language of the words that a text thread begins with. */
export function firstLanguage(
  state: ConversationState,
  { at, firstWords }: Extract<ConversationEvent, { type: "started" }>,
  policy: ConversationPolicy,
): Language {
  if (firstWords === "") return state.language;
  const first: Listening = { at, text: firstWords, digits: "" };
  return readAnswer(state, first, policy).reading.language ?? state.language;
}

/** Names, numbers and streets sound English or Spanish whatever the caller speaks, so they change nothing. */
function languageOf(state: ConversationState, reading: Reading, talk: SmallTalk | null): Language {
  if (talk === "spanish") return "es";
  if (talk === "english") return "en";
  // Letters, such as the Y of a text or of a name that is spelled, belong to no language.
  if (!/\p{L}{2}/u.test(reading.text) || reading.text.trim().length <= 2) return state.language;
  const isBareFact = reading.name !== null || reading.phone !== null || reading.address !== null;
  return isBareFact && reading.problem === null ? state.language : (reading.language ?? state.language);
}
