// The forms that Twilio posts about a phone call, with every field it sends; what it leaves blank is sent blank.
import type { FormFields } from "./sign.ts";

export type CallStatus =
  | "queued"
  | "ringing"
  | "in-progress"
  | "completed"
  | "busy"
  | "failed"
  | "no-answer"
  | "canceled";

/** Fields that Twilio sends only for some calls. */
export interface RareCallFields {
  ForwardedFrom?: string;
  CallerName?: string;
  ParentCallSid?: string;
  CallToken?: string;
  StirVerstat?: string;
  StirPassportToken?: string;
  ApplicationSid?: string;
}

export interface CallIdentity {
  callSid: string;
  accountSid: string;
  /** E.164, or one of the names that Twilio gives to a withheld number, such as "anonymous". */
  from: string;
  to: string;
  rare?: RareCallFields;
}

/** What the caller did while the server listened. */
export interface Gathered {
  /** Null when the server did not listen for speech. */
  speech: string | null;
  /** Null when the server did not listen for keys. */
  digits: string | null;
  /** The key that ended the input, if one did. */
  finishedOnKey?: string;
  /** BCP 47, as the Gather asked for. */
  language: string;
  /** 0 to 1, as Twilio spells it. */
  confidence?: string;
}

export interface StatusReport {
  status: CallStatus;
  /** Counts the reports of this call from 0. */
  sequence: number;
  /** RFC 2822. */
  timestamp: string;
  seconds: number;
}

const parties = ["From", "To", "Caller", "Called"] as const;
const places = ["City", "State", "Zip", "Country"] as const;

/** Twilio sends where the numbers are from; these captures had nothing to say. */
export function blankPlaces(who: readonly string[]): Record<string, string> {
  return Object.fromEntries(who.flatMap((party) => places.map((place) => [party + place, ""])));
}

export function voiceForm(call: CallIdentity, status: CallStatus): FormFields {
  return {
    CallSid: call.callSid,
    AccountSid: call.accountSid,
    From: call.from,
    To: call.to,
    Caller: call.from,
    Called: call.to,
    CallStatus: status,
    ApiVersion: "2010-04-01",
    Direction: "inbound",
    StirVerstat: "TN-Validation-Passed-A",
    ...blankPlaces(parties),
    ...call.rare,
  };
}

export function gatherForm(call: CallIdentity, gathered: Gathered): FormFields {
  return {
    ...voiceForm(call, "in-progress"),
    ...(gathered.speech === null ? {} : spoken(gathered, gathered.speech)),
    ...(gathered.digits === null ? {} : { Digits: gathered.digits, FinishedOnKey: gathered.finishedOnKey ?? "" }),
  };
}

function spoken(gathered: Gathered, speech: string): FormFields {
  const heard = speech === "" ? "0.0" : "0.9128097";
  return { SpeechResult: speech, Confidence: gathered.confidence ?? heard, Language: gathered.language };
}

export function statusForm(call: CallIdentity, report: StatusReport): FormFields {
  return {
    ...voiceForm(call, report.status),
    CallbackSource: "call-progress-events",
    SequenceNumber: String(report.sequence),
    Timestamp: report.timestamp,
    CallDuration: String(report.seconds),
    Duration: String(Math.ceil(report.seconds / 60)),
    SipResponseCode: "200",
  };
}
