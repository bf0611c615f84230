// Something was said: read it, take the facts, raise the alarm first, then let the open question have its answer.

import { wallMinute } from "../../platform/time.ts";
import type { ConversationEvent } from "./events.ts";
import type { Hearing } from "./hearing.ts";
import type { ConversationPolicy } from "./policy.ts";
import { answerOpenQuestion } from "./stages/answers.ts";
import { raiseAlarm, tellMore } from "./stages/emergency.ts";
import { missHearing } from "./stages/missed.ts";
import { followWish } from "./stages/wishes.ts";
import type { ConversationState, OpenQuestion } from "./state.ts";
import { after, type Step } from "./step.ts";
import { takeFacts } from "./take-facts.ts";
import { readUtterance } from "./understanding/read-utterance.ts";
import type { Asked, Language, Reading } from "./understanding/reading.ts";
import { type SmallTalk, smallTalk } from "./understanding/small-talk.ts";

type HeardEvent = Extract<ConversationEvent, { type: "heard" }>;

export function hear(state: ConversationState, event: HeardEvent, policy: ConversationPolicy): Step {
  if (state.open.kind === "slots-pending" || state.open.kind === "booking-pending") return { state, effects: [] };
  const reading = readAnswer(state, event, policy);
  const talk = smallTalk(reading.text);
  const { facts, learned } =
    talk === null ? takeFacts(state.facts, reading, state.open.kind) : { facts: state.facts, learned: [] };
  const heard: Hearing = {
    state: { ...state, facts, language: languageOf(state, reading, talk) },
    reading,
    learned,
    policy,
  };
  const alarm = raiseAlarm(heard);
  const hearing: Hearing = {
    ...heard,
    state: alarm.state,
    learned: alarm.isRaised ? [...learned, "emergency"] : learned,
  };
  const next =
    followWish(hearing) ?? answerOpenQuestion(hearing) ?? missHearing(hearing.state, "not_understood", policy);
  const more = alarm.isRaised ? [] : tellMore(state, next.state, policy);
  return after([...alarm.effects, ...more], next);
}

/** The language of the words that a text thread begins with. */
export function firstLanguage(
  state: ConversationState,
  { at, firstWords }: Extract<ConversationEvent, { type: "started" }>,
  policy: ConversationPolicy,
): Language {
  if (firstWords === "") return state.language;
  return readAnswer(state, { type: "heard", at, text: firstWords, digits: "" }, policy).language ?? state.language;
}

/** Names, numbers and streets sound English or Spanish whatever the caller speaks, so they change nothing. */
function languageOf(state: ConversationState, reading: Reading, talk: SmallTalk | null): Language {
  if (talk === "spanish") return "es";
  if (talk === "english") return "en";
  // A letter or two, such as the Y of a text, belong to no language.
  if (reading.text.trim().length <= 2) return state.language;
  const isBareFact = reading.name !== null || reading.phone !== null || reading.address !== null;
  return isBareFact && reading.problem === null ? state.language : (reading.language ?? state.language);
}

function readAnswer(state: ConversationState, event: HeardEvent, policy: ConversationPolicy): Reading {
  const isNumber = event.digits.length >= 7;
  const reading = readUtterance(event.text === "" && isNumber ? event.digits : event.text, {
    now: event.at,
    zone: policy.zone,
    asked: askedFor[state.open.kind],
    language: state.language,
    services: policy.services,
    emergencyWords: policy.emergencyWords,
    offered: state.offers.current.map((slot) => wallMinute(slot.start, policy.zone)),
  });
  return event.text === "" ? withKeys(reading, event.digits, state) : reading;
}

/** Keys 1 and 2: the first or second time where times stand open, else yes and no. Key 0: a person. */
function withKeys(reading: Reading, digits: string, state: ConversationState): Reading {
  if (digits === "0") return { ...reading, intent: "human" };
  if (digits !== "1" && digits !== "2") return reading;
  if (state.open.kind === "slot" && state.offers.current.length > 1) return { ...reading, choice: Number(digits) - 1 };
  return { ...reading, yesNo: digits === "1" ? "yes" : "no" };
}

const askedFor: Record<OpenQuestion["kind"], Asked> = {
  problem: "problem",
  name: "name",
  phone: "phone",
  address: "address",
  "known-address": "confirm",
  slot: "when",
  booking: "confirm",
  correction: "confirm",
  message: null,
  "callback-number": "phone",
  "anything-else": "confirm",
  "slots-pending": null,
  "booking-pending": null,
  closed: null,
};
