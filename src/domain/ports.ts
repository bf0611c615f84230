// Every outside thing the product needs, on one page. Adapters implement these; compose.ts joins the two.

import type { UnderstoodFact } from "./calls/rules/conversation.ts";
import type { CallSummary } from "./calls/rules/summary.ts";
import type { ModelQuestion, ModelReading } from "./conversation/index.ts";
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

/** So many within so long, and again as time passes. */
export interface Limit {
  most: number;
  perMs: number;
}

/** Keeps people from guessing and flooding. Shared by all isolates. */
export interface Limits {
  /** Counts one try of `subject` ("sign-in:203.0.113.7"). Null when it is allowed, else the milliseconds until the next one is. */
  take(subject: string, limit: Limit): Promise<number | null>;
}

/** A conversation as somebody who watches it sees it. */
export interface LiveConversation {
  id: string;
  channel: "phone" | "sms" | "web" | "api";
  /** E.164 of the other side; null when withheld. */
  peer: string | null;
  callerName: string | null;
  language: "en" | "es";
  stage: string;
  /** Epoch milliseconds. */
  startedAt: number;
  /** Null while it goes on. */
  outcome: string | null;
  isEmergency: boolean;
  /** All that is understood so far. */
  facts: readonly UnderstoodFact[];
  appointmentId: string | null;
}

export interface LiveMessage {
  /** Grows within a conversation; a message that comes twice has the same. */
  seq: number;
  role: "user" | "assistant";
  text: string;
  /** Keys of the lines that were said. */
  lines: readonly string[];
  /** What was newly understood from these words. */
  facts: readonly UnderstoodFact[];
  /** Epoch milliseconds. */
  at: number;
  /** Milliseconds from the words to our answer; null for our own sentences. */
  answerMs: number | null;
}

/** What those who watch a business are told. `changed` holds no personal value: whoever may see it reads it again. */
export type LiveNews =
  | { type: "conversation"; conversation: LiveConversation; messages: readonly LiveMessage[] }
  | { type: "changed"; action: string; entity: string };

/** Those who watch a business right now. */
export interface LiveView {
  /** Throws AppError `vendor_unavailable`; telling the same twice is harmless. */
  publish(tenantId: string, news: LiveNews): Promise<void>;
}

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
  limits: Limits;
  live: LiveView;
}
