// The Durable Objects as the shells see them: the RPC face of each.

import type { Address } from "./conversation/index.ts";
import type { CallAnswer, CallLine, CallTurn, WebhookGuard } from "./ports.ts";

/** D1 round trips made for an answer, counted until it was given. */
export interface Meterage {
  d1Trips: number;
  d1Ms: number;
}

export type CallReply = { kind: "answer"; answer: CallAnswer } | { kind: "no_business" };

/** What a program sees of a session. */
export interface SessionView {
  sessionId: string;
  stage: string;
  status: string;
  callerPhone: string | null;
  callerName: string | null;
  address: string | null;
  problem: string | null;
  /** Epoch milliseconds of the time offered or booked. */
  requestedTime: number | null;
  proposedSlot: { start: number; end: number } | null;
  isEmergency: boolean;
  outcome: string | null;
  replyText: string;
}

/** One conversation turn as it was journaled, with the keys of the lines said. */
export interface JournaledTurn {
  caller: string;
  assistant: string;
  lines: string[];
}

export interface JournalView {
  outcome: string | null;
  stage: string;
  turns: JournaledTurn[];
}

/** The Durable Object of one call or API session, as the shells see it. */
export interface CallSessionFace {
  takeTurn(turn: CallTurn, requestId: string): Promise<CallReply & Meterage>;
  /** The line is dead. False when this call was never answered here. */
  hangUp(requestId: string): Promise<boolean>;
  startSession(start: SessionStart, requestId: string): Promise<SessionView & Meterage>;
  /** Null when there is no such session of this business. */
  takeInput(tenantId: string, text: string, requestId: string): Promise<(SessionView & Meterage) | null>;
  endSession(tenantId: string, requestId: string): Promise<boolean>;
  journal(tenantId: string): Promise<JournalView | null>;
  /** Who asks for the address, in which language; null when the secret is not of this call or the call is over. */
  addressForm(secret: string): Promise<AddressForm | null>;
  /** False as above. */
  takeAddress(secret: string, address: Address, requestId: string): Promise<boolean>;
}

export interface AddressForm {
  business: string;
  language: "en" | "es";
}

export interface SessionStart {
  sessionId: string;
  tenant: { id: string; shard: string };
  callerPhone: string | null;
  leadSource: string | null;
  /** The id that the program's own telephony has for the call. */
  providerCallId: string | null;
}

export interface IncomingText {
  tenant: { id: string; shard: string };
  messageId: string;
  /** E.164 of the person and of the business. */
  from: string;
  to: string;
  body: string;
}

/** The Durable Object of one text thread. */
export interface ChatSessionFace {
  /** The reply, the same for the same message. */
  takeText(text: IncomingText, requestId: string): Promise<{ reply: string; conversationId: string } & Meterage>;
  journal(tenantId: string): Promise<JournalView | null>;
}

/** Finds the object of a conversation by its name; finding makes none. */
export interface Sessions {
  call(name: string): CallSessionFace;
  chat(name: string): ChatSessionFace;
}

/** What the HTTP shell needs besides the ports of the verbs. */
export interface Edge {
  line: CallLine;
  guard: WebhookGuard;
  sessions: Sessions;
}
