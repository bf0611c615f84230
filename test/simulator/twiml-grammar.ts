// Which verbs, attributes and nestings Twilio accepts, as far as a receptionist may use them.

type Check = (value: string) => boolean;

export interface VerbRule {
  attributes: Readonly<Record<string, Check>>;
  children: readonly string[];
  hasText: boolean;
}

const any: Check = () => true;
const filled: Check = (value) => value.trim() !== "";
const address: Check = (value) => /^(https?:\/\/[^\s]+|[^\s:]*([/?#][^\s]*)?)$/.test(value);
const socket: Check = (value) => /^wss:\/\/[^\s?]+$/.test(value);
const language: Check = (value) => /^([a-z]{2,3}(-[A-Za-z0-9]{2,8})*|multi)$/.test(value);
const oneOf =
  (...allowed: string[]): Check =>
  (value) =>
    allowed.includes(value);
const flag = oneOf("true", "false");
const method = oneOf("GET", "POST");
const between =
  (least: number, most: number): Check =>
  (value) =>
    /^\d+$/.test(value) && Number(value) >= least && Number(value) <= most;
const wordsOf =
  (...allowed: string[]): Check =>
  (value) =>
    value !== "" && value.split(" ").every((word) => allowed.includes(word));
const e164: Check = (value) => /^\+[1-9]\d{6,14}$/.test(value);

function verb(rule: Partial<VerbRule>): VerbRule {
  return { attributes: {}, children: [], hasText: false, ...rule };
}

const speech = ["break", "emphasis", "lang", "p", "phoneme", "prosody", "s", "say-as", "sub", "w"];
const inLine = verb({ children: speech, hasText: true });
const interrupt = oneOf("none", "dtmf", "speech", "any", "true", "false");

const spokenVerbs: Readonly<Record<string, VerbRule>> = {
  Say: { attributes: { voice: filled, language, loop: between(0, 1000) }, children: speech, hasText: true },
  Play: verb({ attributes: { loop: between(0, 1000), digits: (v) => /^[0-9w#*]+$/.test(v) }, hasText: true }),
  Pause: verb({ attributes: { length: between(1, 600) } }),
  break: verb({ attributes: { strength: filled, time: (v) => /^\d+(\.\d+)?m?s$/.test(v) } }),
  emphasis: { ...inLine, attributes: { level: oneOf("strong", "moderate", "reduced") } },
  lang: { ...inLine, attributes: { "xml:lang": language } },
  p: inLine,
  s: inLine,
  w: { ...inLine, attributes: { role: filled } },
  phoneme: { ...inLine, attributes: { alphabet: oneOf("ipa", "x-sampa"), ph: filled } },
  prosody: { ...inLine, attributes: { volume: filled, rate: filled, pitch: filled } },
  "say-as": { ...inLine, attributes: { "interpret-as": filled, format: filled, role: filled } },
  sub: { ...inLine, attributes: { alias: filled } },
};

const steeringVerbs: Readonly<Record<string, VerbRule>> = {
  Gather: verb({
    attributes: {
      action: address,
      actionOnEmptyResult: flag,
      bargeIn: flag,
      debug: flag,
      enhanced: flag,
      finishOnKey: (v) => /^[0-9#*]?$/.test(v),
      hints: (v) => v.length <= 10_000,
      input: oneOf("dtmf", "speech", "dtmf speech", "speech dtmf"),
      language,
      maxSpeechTime: between(1, 600),
      method,
      numDigits: between(1, 1000),
      partialResultCallback: address,
      partialResultCallbackMethod: method,
      profanityFilter: flag,
      speechModel: filled,
      speechTimeout: (v) => v === "auto" || between(1, 60)(v),
      timeout: between(0, 600),
    },
    children: ["Say", "Play", "Pause"],
  }),
  Redirect: verb({ attributes: { method }, hasText: true }),
  Hangup: verb({}),
  Reject: verb({ attributes: { reason: oneOf("rejected", "busy") } }),
  Record: verb({
    attributes: {
      action: address,
      method,
      timeout: between(0, 600),
      finishOnKey: (v) => /^[0-9#*]*$/.test(v),
      maxLength: between(1, 14_400),
      playBeep: flag,
      trim: oneOf("trim-silence", "do-not-trim"),
      recordingStatusCallback: address,
      recordingStatusCallbackMethod: method,
      recordingStatusCallbackEvent: wordsOf("in-progress", "completed", "absent"),
      transcribe: flag,
      transcribeCallback: address,
    },
  }),
  Dial: verb({
    attributes: {
      action: address,
      method,
      timeout: between(5, 600),
      timeLimit: between(1, 14_400),
      callerId: filled,
      answerOnBridge: flag,
      hangupOnStar: flag,
      record: filled,
      ringTone: filled,
    },
    children: ["Number"],
    hasText: true,
  }),
  Number: verb({
    attributes: {
      url: address,
      method,
      sendDigits: filled,
      statusCallback: address,
      statusCallbackEvent: wordsOf("initiated", "ringing", "answered", "completed"),
      statusCallbackMethod: method,
    },
    hasText: true,
  }),
};

const streamVerbs: Readonly<Record<string, VerbRule>> = {
  Connect: verb({ attributes: { action: address, method }, children: ["ConversationRelay", "Stream"] }),
  Start: verb({ attributes: { action: address, method }, children: ["Stream"] }),
  Stream: verb({
    attributes: {
      url: socket,
      name: filled,
      track: oneOf("inbound_track", "outbound_track", "both_tracks"),
      statusCallback: address,
      statusCallbackMethod: method,
    },
    children: ["Parameter"],
  }),
  Parameter: verb({ attributes: { name: filled, value: (v) => v.length < 500 } }),
  ConversationRelay: verb({
    attributes: {
      url: socket,
      welcomeGreeting: any,
      welcomeGreetingInterruptible: interrupt,
      language,
      ttsLanguage: language,
      ttsProvider: oneOf("Google", "Amazon", "ElevenLabs"),
      voice: filled,
      elevenlabsTextNormalization: oneOf("on", "auto", "off"),
      transcriptionLanguage: language,
      transcriptionProvider: oneOf("Google", "Deepgram"),
      speechModel: filled,
      eotThreshold: filled,
      partialPrompts: flag,
      deepgramSmartFormat: flag,
      speechTimeout: (v) => v === "auto" || /^\d+$/.test(v),
      interruptible: interrupt,
      interruptSensitivity: oneOf("high", "medium", "low"),
      reportInputDuringAgentSpeech: interrupt,
      ignoreBackchannel: flag,
      preemptible: flag,
      dtmfDetection: flag,
      hints: any,
      profanityFilter: flag,
      events: wordsOf("speaker-events", "tokens-played"),
      debug: any,
      intelligenceService: filled,
      conversationConfiguration: filled,
      backgroundNoiseReduction: filled,
    },
    children: ["Language", "Parameter"],
  }),
  Language: verb({
    attributes: {
      code: language,
      ttsProvider: filled,
      voice: filled,
      transcriptionProvider: filled,
      speechModel: filled,
    },
  }),
};

const textVerbs: Readonly<Record<string, VerbRule>> = {
  Response: verb({ children: ["Message", "Redirect"] }),
  Message: verb({
    attributes: { to: e164, from: e164, action: address, method, statusCallback: address },
    children: ["Body", "Media"],
    hasText: true,
  }),
  Body: verb({ hasText: true }),
  Media: verb({ hasText: true }),
  Redirect: verb({ attributes: { method }, hasText: true }),
};

/** What an answer may consist of: on the phone, and to a text. */
export const grammars: Readonly<Record<"voice" | "text", Readonly<Record<string, VerbRule>>>> = {
  voice: {
    Response: verb({
      children: [
        "Say",
        "Play",
        "Pause",
        "Gather",
        "Redirect",
        "Hangup",
        "Reject",
        "Record",
        "Dial",
        "Connect",
        "Start",
      ],
    }),
    ...spokenVerbs,
    ...steeringVerbs,
    ...streamVerbs,
  },
  text: textVerbs,
};

/** Attributes without which a verb means nothing. */
export const required: Readonly<Record<string, readonly string[]>> = {
  ConversationRelay: ["url"],
  Stream: ["url"],
  Parameter: ["name", "value"],
  Language: ["code"],
};
