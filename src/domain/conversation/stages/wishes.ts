// Wishes that are honoured whatever question stands open: a person, a message, a change of a visit, the end of the call.
import type { ConversationEffect } from "../effects.ts";
import type { Hearing } from "../hearing.ts";
import type { ChangeWish, ConversationState, QuestionKind } from "../state.ts";
import { after, ask, type Step, say } from "../step.ts";
import { asksOfTimes } from "../understanding/question-in.ts";
import type { Intent } from "../understanding/reading.ts";
import { smallTalk } from "../understanding/small-talk.ts";
import { isVisitNote } from "../understanding/visit-note.ts";
import { admit, answerTo } from "./answer-question.ts";
import { answerOpenQuestion } from "./answers.ts";
import { comeBack, repeatQuestion } from "./ask-again.ts";
import { startChange } from "./change-booking.ts";
import { decline } from "./closing.ts";
import { withNote } from "./confirm-booking.ts";
import { finish } from "./finish.ts";
import { handOff } from "./hand-off.ts";

import { answerMessage } from "./take-message.ts";
import { turnAway } from "./turn-away.ts";

type Follow = (hearing: Hearing) => Step | null;

const wishes: Partial<Record<Intent, Follow>> = {
  human: askForPerson,
  message: takeMessage,
  owner: askForPerson,
  cancel: (hearing) => changeVisit(hearing, "cancel"),
  reschedule: (hearing) => changeVisit(hearing, "reschedule"),
  status: (hearing) => changeVisit(hearing, "status"),
  question: answerQuestion,
  goodbye: sayGoodbyeToo,
};

/** The words are the message, the number or the code itself, so no wish is looked for in them. */
const takesAllWords: ReadonlySet<QuestionKind> = new Set(["message", "outside", "callback-number", "visit-code"]);

export function followWish(hearing: Hearing): Step | null {
  const { intent } = hearing.reading;
  if (takesAllWords.has(hearing.state.open.kind)) return null;
  return (
    followSmallTalk(hearing) ??
    turnAway(hearing) ??
    takeVisitNote(hearing) ??
    (intent === null ? null : (wishes[intent]?.(hearing) ?? null))
  );
}

/** What the plumber should do on the way goes along with the visit, or to the owner where none is being made. */
function takeVisitNote(hearing: Hearing): Step | null {
  const { state, reading, learned, policy } = hearing;
  const isOther = state.change !== null || state.booked !== null || learned.includes("problem");
  if (isOther || !isVisitNote(reading.text)) return null;
  if (state.facts.problem === undefined) return answerMessage(hearing);
  if (state.open.kind === "booking" && reading.yesNo === "yes") return answerOpenQuestion(hearing);
  const noted = withNote(state, reading.text);
  const next = answerOpenQuestion({ ...hearing, state: noted });
  return after([say({ key: "message_taken" })], next ?? comeBack(noted, policy));
}

/** Whoever tells us something is not gone yet: "Saturday would be good, bye". */
function sayGoodbyeToo({ state, reading, learned, policy }: Hearing): Step | null {
  const goesOn = state.done === "booked" || reading.yesNo === "yes" || learned.length > 0;
  return goesOn ? null : decline(state, policy);
}

/** Said to the call itself: none of it counts as an answer that did not help. */
function followSmallTalk({ state, reading, policy }: Hearing): Step | null {
  const business = policy.businessName;
  switch (smallTalk(reading.text)) {
    case "robot":
      return after([say({ key: "i_am_automated", business })], repeatQuestion(state, policy));
    case "hold":
      return { state, effects: [say({ key: "take_your_time" })] };
    case "greeting":
    case "repeat":
    case "spanish":
    case "english":
      return repeatQuestion(state, policy);
    case "wrong_number":
      if (state.facts.problem !== undefined) return null;
      return finish(state, { outcome: "answered", effects: [say({ key: "wrong_number" })] }, policy);
    default:
      return null;
  }
}

function askForPerson(hearing: Hearing): Step | null {
  return hearing.state.open.kind === "anything-else" && hearing.state.done === "booked" ? null : handOff(hearing);
}

/** "Call me at ..." with facts in it is taken for the facts. */
function takeMessage({ state, learned }: Hearing): Step | null {
  if (state.open.kind === "anything-else" || learned.length > 0) return null;
  return ask(state, { kind: "message", tries: 0 }, { key: "ask_message" });
}

/** Questions of a change that is going on; they read the same words themselves. */
const changing: ReadonlySet<QuestionKind> = new Set([
  "move-instead",
  "which-visit",
  "new-time",
  "identity",
  "visit-phone",
]);

/** "Can we move it" means our offer while one stands open, and an older visit otherwise. */
function changeVisit(hearing: Hearing, wish: ChangeWish): Step | null {
  const { state, learned } = hearing;
  if (changing.has(state.open.kind) || isAside(state, learned)) return null;
  const isOfferOpen = state.offers.current.length > 0 || state.open.kind === "slot";
  if (isOfferOpen && state.done === null)
    return wish === "cancel" && state.change === null ? decline(state, hearing.policy) : null;
  return startChange(hearing, wish);
}

/** "6110 Walmer, we moved in last spring": who is asked for a fact and tells it wants no visit moved. */
function isAside({ facts, booked, change }: Hearing["state"], learned: Hearing["learned"]): boolean {
  return learned.length > 0 && facts.problem !== undefined && booked === null && change === null;
}

/** A question that brought new facts is answered, and the facts are taken: "can you come tomorrow?" is none. */
function answerQuestion(hearing: Hearing): Step | null {
  const { reading, learned, state } = hearing;
  if (reading.yesNo !== null || reading.choice !== null) return null;
  const told = answerTo(hearing, reading.text);
  if (told !== null) return goOn(hearing, told);
  return learned.length > 0 || state.done === "booked" ? null : leaveOpen(hearing);
}

/** Back to where we were. */
function goOn(hearing: Hearing, told: ConversationEffect[]): Step {
  const state: ConversationState = { ...hearing.state, done: hearing.state.done ?? "answered" };
  const next = hearing.learned.length > 0 ? answerOpenQuestion({ ...hearing, state }) : null;
  return after(told, next ?? comeBack(state, hearing.policy));
}

/** Nobody here knows; in danger the safety line is worth more than that. */
function leaveOpen({ reading, state, policy }: Hearing): Step {
  const { emergency } = state.facts;
  const safety = emergency === undefined ? null : say({ key: "safety", kind: emergency.value });
  const isOfTimes = offersTimes(state.open.kind) && asksOfTimes(reading.text, state.language);
  const admitted = isOfTimes ? [] : admit(reading.text);
  return after(safety === null ? admitted : [safety], comeBack(state, policy));
}

/** What is free is what was offered. */
function offersTimes(open: QuestionKind): boolean {
  return open === "slot" || open === "new-time";
}
