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
  | "TAKE_MESSAGE"
  | "COMPLETED";

const names: Record<QuestionKind, StageName> = {
  problem: "ASK_PROBLEM",
  name: "ASK_NAME",
  phone: "ASK_PHONE",
  address: "ASK_ADDRESS",
  "known-address": "CONFIRM_ADDRESS",
  slot: "ASK_SCHEDULE",
  booking: "CONFIRM_SLOT",
  correction: "CONFIRM_SLOT",
  message: "TAKE_MESSAGE",
  "callback-number": "TAKE_MESSAGE",
  "slots-pending": "ASK_SCHEDULE",
  "booking-pending": "CONFIRM_SLOT",
  "anything-else": "COMPLETED",
  closed: "COMPLETED",
};

export function stageName(open: QuestionKind): StageName {
  return names[open];
}
