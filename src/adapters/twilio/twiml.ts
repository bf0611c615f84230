// What we say to Twilio: TwiML documents.
import MessagingResponse from "twilio/lib/twiml/MessagingResponse.js";
import VoiceResponse from "twilio/lib/twiml/VoiceResponse.js";
import type { CallAnswer, CallDocument } from "../../domain/ports.ts";
import { plainText } from "../../platform/plain-text.ts";

type Language = CallAnswer["language"];

/** Neural voices. https://www.twilio.com/docs/voice/twiml/say/text-speech#available-voices-and-languages */
const voices = {
  en: { language: "en-US", voice: "Polly.Joanna-Neural" },
  es: { language: "es-US", voice: "Polly.Lupe-Neural" },
} as const;

/**
 * The most that one Say takes (https://www.twilio.com/docs/voice/twiml/say). All sentences share one Say, so the whole
 * document stays far below the 64 kB of https://www.twilio.com/docs/api/errors/11750.
 */
const longestSay = 4096;

/** https://www.twilio.com/docs/api/errors/21617 */
const longestText = 1600;

/** Says the sentences while listening for speech and keys; silence is reported to `action` like any answer. */
export function sayAndListen(sentences: readonly string[], language: Language, action: string): CallDocument {
  const response = new VoiceResponse();
  const gather = response.gather({
    input: ["dtmf", "speech"],
    action,
    method: "POST",
    actionOnEmptyResult: true,
    timeout: 5,
    // Seconds of quiet that end a sentence. Never "auto": https://www.twilio.com/docs/api/errors/13335
    speechTimeout: "2",
    language: voices[language].language,
    bargeIn: true,
  });
  const speech = speakable(sentences);
  if (speech !== "") gather.say(voices[language], speech);
  return document(response);
}

/** Says the sentences, and asks `url` at once for what comes after them. */
export function sayAndComeBack(sentences: readonly string[], language: Language, url: string): CallDocument {
  const response = new VoiceResponse();
  const speech = speakable(sentences);
  if (speech !== "") response.say(voices[language], speech);
  response.redirect({ method: "POST" }, url);
  return document(response);
}

/** Seconds that the person's phone rings: less than most voicemail boxes wait. */
const ringSeconds = 20;

/** Puts the call through to `to` (E.164); how that ended is reported to `action`, where the call goes on. */
export function sayAndDial(
  sentences: readonly string[],
  language: Language,
  { to, action }: { to: string; action: string },
): CallDocument {
  const response = new VoiceResponse();
  const speech = speakable(sentences);
  if (speech !== "") response.say(voices[language], speech);
  response.dial({ action, method: "POST", timeout: ringSeconds, answerOnBridge: true }).number(to);
  return document(response);
}

export function sayAndHangUp(sentences: readonly string[], language: Language): CallDocument {
  const response = new VoiceResponse();
  const speech = speakable(sentences);
  if (speech !== "") response.say(voices[language], speech);
  response.hangup();
  return document(response);
}

/** One text, or none when nothing is left to say. */
export function replyText(text: string | null): CallDocument {
  const response = new MessagingResponse();
  const body = cutAtWord(plainText(text ?? "").trim(), longestText);
  if (body !== "") response.message(body);
  return document(response);
}

function speakable(sentences: readonly string[]): string {
  const spoken = sentences.map((sentence) => plainText(sentence).trim()).filter((sentence) => sentence !== "");
  return cutAtSentence(spoken, longestSay);
}

/** As many whole sentences as fit; of a first one that does not fit alone, as many whole words. */
function cutAtSentence(sentences: readonly string[], limit: number): string {
  let text = cutAtWord(sentences[0] ?? "", limit);
  for (const sentence of sentences.slice(1)) {
    if (text.length + 1 + sentence.length > limit) break;
    text += ` ${sentence}`;
  }
  return text;
}

function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const space = text.slice(0, limit + 1).search(/\s\S*$/);
  // Half of a surrogate pair would be left behind by a cut through one.
  return plainText(text.slice(0, space > 0 ? space : limit));
}

function document(response: { toString(): string }): CallDocument {
  return { contentType: "text/xml; charset=utf-8", body: response.toString() };
}
