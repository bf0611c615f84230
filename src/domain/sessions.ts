// The Durable Objects as the shells see them: the RPC face of each.

import type { UnderstoodFact } from "./calls/rules/conversation.ts";
import type { Address, Language, Reading } from "./conversation/index.ts";
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
  startTrial(start: TrialStart, requestId: string): Promise<TrialTurn & Meterage>;
  /** Null when this is no trial of this business. */
  takeTrialInput(tenantId: string, text: string, requestId: string): Promise<(TrialTurn & Meterage) | null>;
  endTrial(tenantId: string, requestId: string): Promise<boolean>;
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

/** A phone call that somebody of the business tries out. */
export interface TrialStart {
  sessionId: string;
  tenant: { id: string; shard: string };
  /** E.164 of the caller who is played. */
  callerPhone: string;
  /** Null: that of the business. */
  language: Language | null;
}

export interface TrialText {
  /** E.164. */
  to: string;
  body: string;
}

/** One turn of a trial, with what went on inside. */
export interface TrialTurn extends SessionView {
  conversationId: string;
  /** The kind of the question that stands open. */
  open: string;
  /** Keys of the lines said in this turn. */
  lines: readonly string[];
  /** All that is understood so far. */
  facts: readonly UnderstoodFact[];
  /** Of the words just typed; null where there were none. */
  reading: Reading | null;
  answerMs: number;
  appointmentId: string | null;
  /** What a real caller would have been texted and must read out now. */
  texted: readonly TrialText[];
}

export interface IncomingText {
  tenant: { id: string; shard: string };
  messageId: string;
  /** E.164 of the person and of the business. */
  from: string;
  to: string;
  body: string;
}

/** A visitor of the business's web page begins to chat. */
export interface ChatStart {
  /** Minted by us; it names the object and is all that lets anybody in. */
  chatId: string;
  tenant: { id: string; shard: string };
  language: "en" | "es" | null;
  /** Told in a form, and no proof of anything. */
  given: { name: string | null; phone: string | null };
  leadSource: string | null;
}

export interface ChatMessage {
  text: string;
  /** The same id is heard once. */
  messageId: string;
}

/** Where a chat stands. */
export interface ChatStanding {
  stage: string;
  language: "en" | "es";
  /** What may be tapped instead of typed. */
  offers: string[];
  outcome: string | null;
  /** Epoch milliseconds; there only once the database has the visit. `text`: the time in words. */
  appointment: { start: number; end: number; text: string } | null;
  isEmergency: boolean;
  /** What to do in the danger that was told of. */
  safety: string | null;
}

export type ChatTurn = ChatStanding & { reply: string };

/** Numbered from 1 in the order of the conversation. */
export interface ChatLine {
  seq: number;
  role: "user" | "assistant";
  text: string;
  /** Epoch milliseconds. */
  at: number;
}

export type ChatHistory = ChatStanding & { messages: ChatLine[] };

export type ChatReply = { kind: "answer"; turn: ChatTurn } | { kind: "limited"; waitMs: number };

/** The Durable Object of one text thread or one chat on a web page. */
export interface ChatSessionFace {
  startChat(start: ChatStart, requestId: string): Promise<ChatTurn & { messages: ChatLine[] } & Meterage>;
  /** Null when there is no such chat of this business. */
  takeMessage(tenantId: string, message: ChatMessage, requestId: string): Promise<(ChatReply & Meterage) | null>;
  /** Null as above. */
  chatHistory(tenantId: string): Promise<ChatHistory | null>;
  /** The visitor is done. False as above. */
  endChat(tenantId: string, requestId: string): Promise<boolean>;
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
  /** The WebSocket on which those who watch a business are told, beginning with what came after the news numbered `after`. */
  watch(tenantId: string, after: number | null): Promise<Response>;
}
