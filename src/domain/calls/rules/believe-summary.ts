// What a model's summary is believed: fields whose words stand in the transcript, and sentences that promise nothing of
// their own. Whatever the record knows by itself goes first.
import { isSaid, type SaidWords, saidIn } from "../../conversation/index.ts";
import type { CallRecord } from "./record.ts";
import type { CallSummary } from "./summary.ts";
import { unknown } from "./write-summary.ts";

interface Transcript {
  all: SaidWords;
  /** What the receptionist said: the only source of promises. */
  ours: SaidWords;
  /** All digits of each message. */
  digits: readonly string[];
}

type Told = Omit<CallSummary, "writtenBy">;

/** `byRules` is what the record says without a model. */
export function believeSummary(told: Told, byRules: CallSummary, { conversation, messages }: CallRecord): CallSummary {
  const transcript: Transcript = {
    all: saidIn(messages.map(({ text }) => text)),
    ours: saidIn(messages.filter(({ role }) => role === "assistant").map(({ text }) => text)),
    digits: messages.map(({ text }) => text.replace(/\D/g, "")),
  };
  const ifSaid = (value: string) => (isSaid(value, transcript.all) ? oneLine(value) : unknown);
  const isHonestText = isHonest(told.text, transcript);
  return {
    name: known(byRules.name, ifSaid(told.name)),
    phone: known(byRules.phone, isPhoneSaid(told.phone, transcript) ? oneLine(told.phone) : unknown),
    address: known(byRules.address, ifSaid(told.address)),
    problem: known(ifSaid(told.problem), byRules.problem),
    urgency: graver(byRules.urgency, told.urgency === "emergency" ? "soon" : told.urgency),
    nextStep:
      !conversation.isEmergency && isHonest(told.nextStep, transcript) ? oneLine(told.nextStep) : byRules.nextStep,
    text: isHonestText ? oneLine(told.text) : byRules.text,
    writtenBy: isHonestText ? "model" : "rules",
  };
}

function known(first: string, second: string): string {
  return first === unknown ? second : first;
}

const urgencies: readonly CallSummary["urgency"][] = ["emergency", "soon", "routine", "unknown"];

/** Nothing becomes less urgent than the record has it, and whether it is an emergency the record alone knows. */
function graver(byRules: CallSummary["urgency"], told: CallSummary["urgency"]): CallSummary["urgency"] {
  return urgencies.indexOf(told) < urgencies.indexOf(byRules) ? told : byRules;
}

const shortestPhone = 7;
const longestNational = 10;

/** In figures or in words; with or without the country's code. */
function isPhoneSaid(phone: string, { all, digits }: Transcript): boolean {
  const number = phone.replace(/\D/g, "").slice(-longestNational);
  if (number.length < shortestPhone) return false;
  return all.numbers.has(number) || digits.some((said) => said.includes(number));
}

const longestSentence = 300;
const money = /[$€£¥]|\d[.,]\d\d(?!\d)|\b(dollars?|bucks?|cents?|usd|pesos?|d[oó]lar(es)?)\b/i;
const promising =
  /^(book|schedul|confirm|appointment|guarant|promis|free|discount|refund|waiv|arriv|will|shall|today|tonight|tomorrow|morning|afternoon|evening|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|am$|pm$|oclock)/;

/** A sentence with no sum of money, no number or name that nobody said, and no promise that we did not make. */
function isHonest(text: string, transcript: Transcript): boolean {
  const words = text.match(/[\p{L}\d']+/gu) ?? [];
  if (words.length === 0 || text.length > longestSentence || money.test(text)) return false;
  return words.every((word, at) => isFounded(word, at === 0, transcript));
}

function isFounded(word: string, isFirst: boolean, { all, ours }: Transcript): boolean {
  if (promising.test(word.toLowerCase().replace("'", ""))) return isSaid(word, ours);
  const isNamed = /\d/.test(word) || (!isFirst && /^\p{Lu}/u.test(word));
  return !isNamed || isSaid(word, all);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
