// Which stage reads the answer to which open question.
import type { Hearing } from "../hearing.ts";
import type { QuestionKind } from "../state.ts";
import type { Step } from "../step.ts";
import { answerAnythingElse } from "./closing.ts";
import { answerKnownAddress } from "./collect-address.ts";
import { answerBooking, answerCorrection } from "./confirm-booking.ts";
import { answerProblem } from "./describe-problem.ts";
import { answerNeed } from "./identify-caller.ts";
import { answerSlot } from "./offer-slots.ts";
import { answerCallbackNumber, answerMessage } from "./take-message.ts";

/** Null: the answer did not help. */
type Answer = (hearing: Hearing) => Step | null;

const answers: Record<QuestionKind, Answer> = {
  problem: answerProblem,
  name: answerNeed,
  phone: answerNeed,
  address: answerNeed,
  "known-address": answerKnownAddress,
  slot: answerSlot,
  booking: answerBooking,
  correction: answerCorrection,
  message: answerMessage,
  "callback-number": answerCallbackNumber,
  "anything-else": answerAnythingElse,
  "slots-pending": () => null,
  "booking-pending": () => null,
  closed: () => null,
};

export function answerOpenQuestion(hearing: Hearing): Step | null {
  return answers[hearing.state.open.kind](hearing);
}
