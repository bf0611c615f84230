// Every outside thing the product needs, on one page. Adapters implement these; compose.ts joins the two.
import type { EventMessage } from "./events.ts";

/** What a caller does in one turn of a phone call. `turn` counts our answers; 0 is the first ring. */
export interface CallTurn {
  /** The vendor's id of the call. */
  providerCallId: string;
  turn: number;
  /** E.164, or null when the number is withheld. */
  from: string | null;
  /** The number that was called, E.164. */
  to: string;
  said: string;
  digits: string;
  /** The vendor's id of this delivery, the same on every retry; null when it sent none. */
  deliveryId: string | null;
}

/** What the caller hears, and whether we listen afterwards. */
export interface CallAnswer {
  sentences: readonly string[];
  language: "en" | "es";
  then: "listen" | "hang_up";
  /** The turn that the caller's next words belong to. */
  nextTurn: number;
}

/** A document for the vendor. */
export interface CallDocument {
  contentType: string;
  body: string;
}

/** A phone line as the domain sees it: forms in, answers out. */
export interface CallLine {
  /** Throws AppError `invalid_input` naming the field. */
  readTurn(form: Readonly<Record<string, string>>, query: URLSearchParams, headers: Headers): CallTurn;
  writeAnswer(answer: CallAnswer): CallDocument;
  /** An answer for a call that nobody here can take: one sentence, then the end. */
  writeFarewell(sentence: string, language: "en" | "es"): CallDocument;
  /** An answer to a text: one message, or none when `text` is null. */
  writeTextReply(text: string | null): CallDocument;
}

/** Tells whether a webhook really comes from the vendor. */
export interface WebhookGuard {
  /** `pathAndQuery` as requested; the public base URL comes from the config, never from the request. */
  isSigned(request: { pathAndQuery: string; form: Readonly<Record<string, string>>; headers: Headers }): boolean;
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
  putVisit(visit: { appointmentId: string; title: string; start: number; end: number; notes: string }): Promise<string | null>;
}

/** Carries news to the queue consumers, at least once and in no order. */
export interface EventQueue {
  send(messages: readonly EventMessage[]): Promise<void>;
}

export const meterNames = ["calls_ended", "appointments_booked", "emergencies_reported", "texts_sent", "texts_failed", "events_dead"] as const;
export type MeterName = (typeof meterNames)[number];

/** Counts for the operators; never a personal value in a label. */
export interface Meter {
  count(name: MeterName, labels: { tenantId: string; kind?: string }): void;
}

export interface Ports {
  sms: SmsGateway;
  calendar: Calendar;
  events: EventQueue;
  meter: Meter;
}
