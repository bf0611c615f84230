// A phone call as Twilio plays it over the Gather protocol: it says what the caller says, and hears what the server answers.
import { createHash } from "node:crypto";
import type { FormFields } from "./sign.ts";
import { rfc2822Now } from "./timestamp.ts";
import { type GatherStep, type NextStep, readVoiceAnswer, type VoiceDocument } from "./twiml.ts";
import { type CallIdentity, gatherForm, type RareCallFields, statusForm, voiceForm } from "./voice-form.ts";
import { type DeliveredWebhook, deliver, newSid, publicAddress, type WebhookTarget } from "./webhook.ts";

export interface CallOptions extends WebhookTarget {
  accountSid: string;
  from: string;
  to: string;
  callSid?: string;
  rare?: RareCallFields;
  voicePath?: string;
  statusPath?: string;
}

export interface PlayedTurn {
  /** Empty on the first ring; "[silence]" and "[keys 1]" when nothing was said. */
  caller: string;
  assistant: string;
  /** From the end of the caller's words until the whole answer is known. */
  ms: number;
}

/** Enough to go on with a call after either side was restarted. */
export interface CallBookmark {
  callSid: string;
  listening: GatherStep | null;
  /** Webhooks answered so far. */
  answered: number;
}

export interface PhoneCall {
  readonly callSid: string;
  readonly turns: readonly PlayedTurn[];
  /** Every webhook with all its answers. */
  readonly webhooks: readonly DeliveredWebhook[];
  /** What the server waits for; null when the call is over. */
  listening(): GatherStep | null;
  say(text: string): Promise<string>;
  press(digits: string): Promise<string>;
  /** The caller says nothing until Twilio gives up listening. */
  silence(): Promise<string>;
  /** Ends the call from the caller's side; Twilio reports it. Does nothing when the call is over. */
  hangUp(): Promise<void>;
  bookmark(): CallBookmark;
}

interface LiveCall {
  options: CallOptions;
  identity: CallIdentity;
  turns: PlayedTurn[];
  webhooks: DeliveredWebhook[];
  listening: GatherStep | null;
  answered: number;
  isReported: boolean;
  startedAt: number;
}

/** Twilio would follow on and on; nobody listens to that many hops without a word. */
const hopLimit = 20;

export async function startCall(options: CallOptions): Promise<PhoneCall> {
  const call = newCall(options, { callSid: options.callSid ?? newSid("CA"), listening: null, answered: 0 });
  const url = publicAddress(options, options.voicePath ?? "/v1/twilio/voice");
  await turn(call, "", () => ask(call, url, voiceForm(call.identity, "ringing")));
  return phone(call);
}

/** Nothing is sent until the caller speaks again. */
export function resumeCall(options: CallOptions, bookmark: CallBookmark): PhoneCall {
  return phone(newCall(options, bookmark));
}

function newCall(options: CallOptions, { callSid, listening, answered }: CallBookmark): LiveCall {
  const { accountSid, from, to, rare } = options;
  const identity = { callSid, accountSid, from, to, ...(rare ? { rare } : {}) };
  const nothing = { turns: [], webhooks: [], isReported: false, startedAt: performance.now() };
  return { options, identity, listening, answered, ...nothing };
}

function phone(call: LiveCall): PhoneCall {
  return {
    callSid: call.identity.callSid,
    turns: call.turns,
    webhooks: call.webhooks,
    listening: () => call.listening,
    say: (text) => turn(call, text, () => speak(call, text)),
    press: (digits) => turn(call, `[keys ${digits}]`, () => pressKeys(call, digits)),
    silence: () => turn(call, "[silence]", () => keepSilent(call)),
    hangUp: () => complete(call),
    bookmark: () => ({ callSid: call.identity.callSid, listening: call.listening, answered: call.answered }),
  };
}

async function turn(call: LiveCall, caller: string, act: () => Promise<VoiceDocument>): Promise<string> {
  const start = performance.now();
  const { said, next } = await hopOn(call, await act());
  const assistant = said.join(" ");
  call.turns.push({ caller, assistant, ms: Math.round((performance.now() - start) * 10) / 10 });
  if (next.kind === "other") throw new Error(`the simulator cannot play <${next.verb.verb}>`);
  call.listening = next.kind === "gather" ? next : null;
  if (!call.listening) await complete(call);
  return assistant;
}

/** Goes through redirects until the server listens or the call ends. */
async function hopOn(
  call: LiveCall,
  first: VoiceDocument,
): Promise<{ said: string[]; next: Exclude<NextStep, { kind: "redirect" }> }> {
  const said = [...first.said];
  let next = first.next;
  for (let hops = 0; next.kind === "redirect"; hops++) {
    if (hops === hopLimit) throw new Error(`more than ${hopLimit} redirects in a row, the last one to ${next.url}`);
    const document = await ask(call, next.url, voiceForm(call.identity, "in-progress"));
    said.push(...document.said);
    next = document.next;
  }
  return { said, next };
}

async function ask(call: LiveCall, url: string, fields: FormFields): Promise<VoiceDocument> {
  const webhook = await send(call, url, fields);
  const documents = webhook.answers.map((answer) => readVoiceAnswer(answer, url));
  const [first] = documents;
  if (!first) throw new Error("a webhook must be delivered at least once");
  return first;
}

/** A webhook that failed and is sent again carries the same token, as Twilio's own retries do. */
async function send(call: LiveCall, url: string, fields: FormFields): Promise<DeliveredWebhook> {
  const token = createHash("sha256").update(`${call.identity.callSid}:${call.answered}`).digest("hex");
  const webhook = await deliver(call.options, { url, fields, token });
  call.answered += 1;
  call.webhooks.push(webhook);
  return webhook;
}

function gathering(call: LiveCall, way: "speech" | "dtmf" | "any"): GatherStep {
  if (!call.listening) throw new Error("the call is over");
  if (way !== "any" && !call.listening.input.includes(way)) throw new Error(`the server does not listen for ${way}`);
  return call.listening;
}

function speak(call: LiveCall, speech: string): Promise<VoiceDocument> {
  const { action, language } = gathering(call, "speech");
  return ask(call, action, gatherForm(call.identity, { speech, digits: null, language }));
}

function pressKeys(call: LiveCall, keys: string): Promise<VoiceDocument> {
  const { action, language, finishOnKey, numDigits } = gathering(call, "dtmf");
  const end = finishOnKey === "" ? -1 : [...keys].findIndex((key) => finishOnKey.includes(key));
  const typed = end < 0 ? keys : keys.slice(0, end);
  const digits = numDigits === null ? typed : typed.slice(0, numDigits);
  const finishedOnKey = end < 0 ? "" : keys.charAt(end);
  return ask(call, action, gatherForm(call.identity, { speech: null, digits, language, finishedOnKey }));
}

function keepSilent(call: LiveCall): Promise<VoiceDocument> {
  const { action, language, actionOnEmptyResult, input, otherwise } = gathering(call, "any");
  if (!actionOnEmptyResult) return Promise.resolve(otherwise);
  const speech = input.includes("speech") ? "" : null;
  const digits = input.includes("dtmf") ? "" : null;
  return ask(call, action, gatherForm(call.identity, { speech, digits, language }));
}

/** Tells the server that the call is over, whoever ended it. */
async function complete(call: LiveCall): Promise<void> {
  if (call.isReported) return;
  const url = publicAddress(call.options, call.options.statusPath ?? "/v1/twilio/voice/status");
  const seconds = Math.max(1, Math.round((performance.now() - call.startedAt) / 1000));
  const report = { status: "completed", sequence: 0, timestamp: rfc2822Now(), seconds } as const;
  await send(call, url, statusForm(call.identity, report));
  call.listening = null;
  call.isReported = true;
}
