// A summary from the record alone, without a model: what the code holds, and what the built-in reader finds in the words.
import { type Reading, readUtterance } from "../../conversation/index.ts";
import { readableMessage } from "./emergency-note.ts";
import type { CallRecord } from "./record.ts";
import type { CallSummary } from "./summary.ts";

export const unknown = "unknown";

/** `zone` is that of the business. */
export function writeSummary(record: CallRecord, zone: string): CallSummary {
  const { conversation, callback, customerName } = record;
  const heard = heardFacts(record, zone);
  const name = callback?.name ?? customerName ?? heard.name;
  const problem = heard.problem ?? readableMessage(callback?.message ?? null);
  return {
    name: name || unknown,
    phone: callback?.phone ?? conversation.peer ?? heard.phone ?? unknown,
    address: callback?.address ?? heard.address ?? unknown,
    problem: problem ?? unknown,
    urgency: urgencyOf(record),
    nextStep: nextStepOf(record),
    text: `${name || "A caller"} ${deedOf(conversation.outcome)}${problem === null ? "" : `: ${cut(problem)}`}.`,
    writtenBy: "rules",
  };
}

/** The first telling of each thing, and the last address. */
function heardFacts({ conversation, messages }: CallRecord, zone: string) {
  const readings = messages
    .filter(({ role }) => role === "user")
    .map(({ text, at }) => readUtterance(text, { ...unasked, now: at, zone, language: conversation.language }));
  const first = (fact: "name" | "phone" | "problem") => readings.map((r) => r[fact]?.value).find(Boolean) ?? null;
  return {
    name: first("name"),
    phone: first("phone"),
    problem: first("problem"),
    address: readings.findLast(hasStreet)?.address?.value.text ?? null,
  };
}

const unasked = { asked: null, services: [], emergencyWords: [], offered: [] } as const;

function hasStreet({ address }: Reading): boolean {
  return address !== null && address.value.street !== null;
}

const settled: ReadonlySet<string> = new Set(["booked", "changed", "cancelled", "transferred", "answered", "spam"]);

function urgencyOf({ conversation, callback }: CallRecord): CallSummary["urgency"] {
  if (conversation.isEmergency) return "emergency";
  if (settled.has(conversation.outcome ?? "")) return "routine";
  return callback === null ? unknown : "soon";
}

function nextStepOf({ conversation, callback }: CallRecord): string {
  const isSettled = settled.has(conversation.outcome ?? "");
  if (conversation.isEmergency && !isSettled) return "Call back at once.";
  if (callback !== null) return "Call back.";
  if (isSettled) return deeds[conversation.outcome ?? ""]?.next ?? "Nothing to do.";
  return "Nothing to do: nobody waits for a call.";
}

const deeds: Readonly<Record<string, { did: string; next?: string }>> = {
  booked: { did: "booked a visit", next: "The visit stands in the schedule." },
  changed: { did: "moved a visit", next: "The visit stands in the schedule." },
  cancelled: { did: "cancelled a visit" },
  message: { did: "left a message" },
  transferred: { did: "was put through" },
  emergency: { did: "reported an emergency" },
  answered: { did: "asked a question" },
  spam: { did: "wanted nothing of the business" },
  abandoned: { did: "went away before the end" },
};

function deedOf(outcome: string | null): string {
  return deeds[outcome ?? ""]?.did ?? "was in touch";
}

const longestProblem = 120;

function cut(text: string): string {
  const line = text.replace(/\s+/g, " ").replace(/[.!?\s]+$/, "");
  return line.length <= longestProblem ? line : `${line.slice(0, longestProblem).toWellFormed()}…`;
}
