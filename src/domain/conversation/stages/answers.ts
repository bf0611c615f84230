// Which stage reads the answer to which open question.
import type { Hearing } from "../hearing.ts";
import type { QuestionKind } from "../state.ts";
import type { Step } from "../step.ts";
import { answerCode, answerIdentity, answerVisitPhone } from "./change-booking.ts";
import { answerAnythingElse } from "./closing.ts";
import { answerCity, answerKnownAddress } from "./collect-address.ts";
import { answerBooking, answerCorrection } from "./confirm-booking.ts";
import { answerMoveInstead, answerNewTime } from "./confirm-change.ts";
import { answerProblem } from "./describe-problem.ts";
import { answerNeed } from "./identify-caller.ts";
import { answerSlot } from "./offer-slots.ts";
import { answerCallbackNumber, answerMessage, answerOutside } from "./take-message.ts";
import { answerPurpose } from "./turn-away.ts";
import { answerWaitlist } from "./waitlist.ts";
import { answerWhichVisit } from "./which-visit.ts";

/** Null: the answer did not help. */
type Answer = (hearing: Hearing) => Step | null;

const waiting: Answer = () => null;

const answers: Record<QuestionKind, Answer> = {
  problem: answerProblem,
  name: answerNeed,
  phone: answerNeed,
  address: answerNeed,
  city: answerCity,
  "known-address": answerKnownAddress,
  slot: answerSlot,
  booking: answerBooking,
  correction: answerCorrection,
  message: answerMessage,
  outside: answerOutside,
  "callback-number": answerCallbackNumber,
  "anything-else": answerAnythingElse,
  waitlist: answerWaitlist,
  purpose: answerPurpose,
  "visit-phone": answerVisitPhone,
  identity: answerIdentity,
  "visit-code": answerCode,
  "which-visit": answerWhichVisit,
  "new-time": answerNewTime,
  "move-instead": answerMoveInstead,
  "slots-pending": waiting,
  "booking-pending": waiting,
  "visits-pending": waiting,
  "code-pending": waiting,
  "change-pending": waiting,
  "transfer-pending": waiting,
  closed: waiting,
};

export function answerOpenQuestion(hearing: Hearing): Step | null {
  return answers[hearing.state.open.kind](hearing);
}
