// People who wait to be called back.
import type { Channel, MessageReason } from "../../conversation/index.ts";

/** Why somebody waits. MISSED_CALL: rang and said nothing. PARTIAL_INTAKE: hung up half way. */
export type CallbackReason =
  | "MISSED_CALL"
  | "PARTIAL_INTAKE"
  | "MESSAGE"
  | "VISIT_NOTE"
  | "NO_SLOT"
  | "WAITLIST"
  | "OUT_OF_AREA"
  | "NOT_UNDERSTOOD"
  | "DECLINED"
  | "FAILED"
  | "EMERGENCY";

/** The reason on the owner's list for each reason that the conversation, or the line itself, can give. */
export const reasonOf = {
  missed: "MISSED_CALL",
  message: "MESSAGE",
  visit_note: "VISIT_NOTE",
  no_slot: "NO_SLOT",
  waitlist: "WAITLIST",
  out_of_area: "OUT_OF_AREA",
  not_understood: "NOT_UNDERSTOOD",
  declined: "DECLINED",
  failed: "FAILED",
  abandoned: "PARTIAL_INTAKE",
} satisfies Record<MessageReason, CallbackReason>;

export const callbackStatuses = ["PENDING", "COMPLETED", "UNREACHABLE"] as const;
export type CallbackStatus = (typeof callbackStatuses)[number];

export interface Callback {
  id: string;
  mode: "live" | "test";
  /** E.164; null when the number was withheld and none was given. */
  phone: string | null;
  name: string | null;
  /** Where the visit would be. */
  address: string | null;
  channel: Channel;
  reason: CallbackReason;
  /** What they said, one line a call. */
  message: string | null;
  status: CallbackStatus;
  isEmergency: boolean;
  leadSource: string | null;
  lastResult: string | null;
  conversationId: string | null;
  /** Times they have asked. */
  count: number;
  /** Epoch milliseconds. */
  firstSeen: number;
  lastSeen: number;
}

/** One more wish to be called back. */
export interface CallbackRequest {
  reason: CallbackReason;
  name: string | null;
  /** E.164. */
  phone: string | null;
  address: string | null;
  words: string | null;
  channel: Channel;
  isEmergency: boolean;
  conversationId: string | null;
  mode: "live" | "test";
  leadSource: string | null;
}

/**
 * What makes a callback the same callback: the number that waits, else the conversation it comes from. Nobody else's
 * row can have this key; `changeKey` names the row of a caller who left neither.
 */
export function callbackKey(
  tenantId: string,
  request: { mode: string; phone: string | null; conversationId: string | null },
  changeKey: string,
): string {
  if (request.phone !== null) return `${tenantId}:${request.mode}:${request.phone}`;
  return request.conversationId === null ? changeKey : `${tenantId}:${request.conversationId}`;
}
