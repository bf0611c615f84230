import type { QuestionKind } from "./state.ts";

/** The stage as the voice session API shows it. */
export type StageName =
  | "ASK_PROBLEM"
  | "ASK_NAME"
  | "ASK_PHONE"
  | "ASK_ADDRESS"
  | "CONFIRM_ADDRESS"
  | "ASK_SCHEDULE"
  | "CONFIRM_SLOT"
  | "CHANGE_VISIT"
  | "TAKE_MESSAGE"
  | "COMPLETED";

const names: Record<QuestionKind, StageName> = {
  problem: "ASK_PROBLEM",
  name: "ASK_NAME",
  phone: "ASK_PHONE",
  address: "ASK_ADDRESS",
  city: "ASK_ADDRESS",
  "known-address": "CONFIRM_ADDRESS",
  slot: "ASK_SCHEDULE",
  booking: "CONFIRM_SLOT",
  correction: "CONFIRM_SLOT",
  message: "TAKE_MESSAGE",
  outside: "TAKE_MESSAGE",
  "callback-number": "TAKE_MESSAGE",
  "slots-pending": "ASK_SCHEDULE",
  "booking-pending": "CONFIRM_SLOT",
  waitlist: "ASK_SCHEDULE",
  purpose: "ASK_PROBLEM",
  "visit-phone": "CHANGE_VISIT",
  identity: "CHANGE_VISIT",
  "visit-code": "CHANGE_VISIT",
  "which-visit": "CHANGE_VISIT",
  "new-time": "CHANGE_VISIT",
  "move-instead": "CHANGE_VISIT",
  "visits-pending": "CHANGE_VISIT",
  "code-pending": "CHANGE_VISIT",
  "change-pending": "CHANGE_VISIT",
  "transfer-pending": "TAKE_MESSAGE",
  "anything-else": "COMPLETED",
  closed: "COMPLETED",
};

export function stageName(open: QuestionKind): StageName {
  return names[open];
}
