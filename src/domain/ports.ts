// Every outside thing the product needs, on one page. Adapters implement these; compose.ts joins the two.

import type { CallSummary } from "./calls/rules/summary.ts";
import type { Address, ModelQuestion, ModelReading } from "./conversation/index.ts";
import type { EventMessage } from "./events.ts";

/** The fields of a form; a name sent several times has a list of values. */
export type FormFields = Readonly<Record<string, string | readonly string[]>>;

/** What a caller does in one turn of a phone call. `turn` counts our answers; 0 is the first ring. */
export interface CallTurn {
  /** The vendor's id of the call. */
  providerCallId: string;
  turn: number;
  /** 0, or how often the caller was asked to wait for the answer to this turn. */
  part: number;
  /** E.164, or null when the number is withheld. */
  from: string | null;
  /** The number that was called, E.164. */
  to: string;
  said: string;
  digits: string;
  /** How putting the call through to a person ended; null in every other turn. */
  dialed: "answered" | "unanswered" | null;
  /** The vendor's id of this delivery, the same on every retry; null when it sent none. */
  deliveryId: string | null;
}

/** What the caller hears, and whether we listen afterwards. */
export interface CallAnswer {
  sentences: readonly string[];
  language: "en" | "es";
  /** `wait`: the line comes back at once for the rest of the answer to the same turn. */
  next: "listen" | "hang_up" | "wait" | "transfer";
  /** E.164 of the person to put the call through to; null but for `transfer`. */
  transferTo: string | null;
  /** The turn (and part) that the next request belongs to. */
  nextTurn: number;
  nextPart: number;
}

/** A document for the vendor. */
export interface CallDocument {
  contentType: string;
  body: string;
}

/** A phone line as the domain sees it: forms in, answers out. */
export interface CallLine {
  /** Throws AppError `invalid_input` naming the field. */
  readTurn(form: FormFields, query: URLSearchParams, headers: Headers): CallTurn;
  writeAnswer(answer: CallAnswer): CallDocument;
  /** An answer for a call that nobody here can take: one sentence, then the end. */
  writeFarewell(sentence: string, language: "en" | "es"): CallDocument;
  /** An answer to a text: one message, or none when `text` is null. */
  writeTextReply(text: string | null): CallDocument;
}

/** Tells whether a webhook really comes from the vendor. */
export interface WebhookGuard {
  /** `pathAndQuery` as requested; the public base URL comes from the config, never from the request. */
  isSigned(request: { pathAndQuery: string; form: FormFields; headers: Headers }): boolean;
}

export interface OutgoingText {
  /** Our own id of the text. */
  id: string;
  from: string;
  to: string;
  body: string;
}

export type TextStatus = "kept" | "queued" | "sent";

/** Sends texts. Never retries by itself: a repeated send is a second text. */
export interface SmsGateway {
  /**
   * Resolves once the vendor has taken the text.
   * Throws AppError: `opted_out` (never send again), `vendor_rejected` (do not try again),
   * `vendor_unavailable` (surely not sent: try again), `timeout` (nobody knows whether it was sent).
   */
  send(text: OutgoingText): Promise<{ providerId: string; status: TextStatus }>;
}

/** The owner's calendar outside Pickup. */
export interface Calendar {
  /** Idempotent by `appointmentId`. Returns the calendar's own id of the event, null when the visit lives in our database alone. */
  putVisit(visit: {
    appointmentId: string;
    title: string;
    start: number;
    end: number;
    notes: string;
  }): Promise<string | null>;
}

/** Carries news to the queue consumers, at least once and in no order. */
export interface EventQueue {
  send(messages: readonly EventMessage[]): Promise<void>;
}

export const meterNames = [
  "calls_ended",
  "appointments_booked",
  "emergencies_reported",
  "texts_sent",
  "texts_failed",
  "events_dead",
] as const;
export type MeterName = (typeof meterNames)[number];

/** Counts for the operators; never a personal value in a label. */
export interface Meter {
  count(name: MeterName, labels: { tenantId: string; kind?: string }): void;
}

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

/** What a request to the model has used. */
export interface ModelUsage {
  inputTokens: number;
  outputTokens: number;
  /** Millionths of a dollar, by the vendor's price list. */
  microDollars: number;
}

/** One finished conversation as the model is shown it. */
export interface SummaryQuestion {
  businessName: string;
  messages: readonly { role: "user" | "assistant"; text: string }[];
}

/** The fields of a summary as the model fills them. */
export type ModelSummary = Omit<CallSummary, "writtenBy">;

/** A language model. It reads and sums up; it decides nothing and is believed in nothing. */
export interface LanguageModel {
  /**
   * Never retried: a caller waits.
   * Throws AppError: `timeout` past `deadlineMs`, `vendor_unavailable`, `vendor_rejected` (bad key, refused, no such reading).
   */
  understand(question: ModelQuestion, deadlineMs: number): Promise<{ reading: ModelReading; usage: ModelUsage }>;
  /** Behind the call, in the queue. Throws as `understand` does. */
  summarise(question: SummaryQuestion): Promise<{ summary: ModelSummary; usage: ModelUsage }>;
}

export interface Ports {
  /** Null: no key is configured, and the built-in reader goes alone. */
  model: LanguageModel | null;
  sms: SmsGateway;
  calendar: Calendar;
  events: EventQueue;
  meter: Meter;
}
