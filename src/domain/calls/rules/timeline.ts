// All that the business had to do with a customer, one line each.
import type { Appointment } from "../../scheduling/rules/appointment.ts";
import type { CallSummary } from "./summary.ts";

export interface TimelineItem {
  type: "appointment" | "conversation";
  id: string;
  /** When the visit is, or the conversation began; epoch milliseconds. */
  at: number;
  title: string;
  /** Of an appointment. */
  status: string | null;
  /** Of a conversation. */
  channel: string | null;
  /** What it was about, on one line; empty when nobody said. */
  text: string;
}

export interface PastConversation {
  id: string;
  channel: string;
  outcome: string | null;
  summary: CallSummary | null;
  createdAt: number;
}

/** The oldest first. */
export function toTimeline(visits: readonly Appointment[], conversations: readonly PastConversation[]): TimelineItem[] {
  return [...visits.map(ofVisit), ...conversations.map(ofConversation)].sort((a, b) => a.at - b.at);
}

function ofVisit({ id, start, service, status, description, address }: Appointment): TimelineItem {
  const text = oneLine(description ?? address ?? "");
  return { type: "appointment", id, at: start, title: service ?? "Appointment", status, channel: null, text };
}

function ofConversation({ id, channel, outcome, summary, createdAt }: PastConversation): TimelineItem {
  const title = channel.charAt(0).toUpperCase() + channel.slice(1);
  const text = oneLine(summary?.text ?? outcome ?? "");
  return { type: "conversation", id, at: createdAt, title, status: null, channel, text };
}

const longestLine = 160;

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= longestLine ? line : `${line.slice(0, longestLine - 1).toWellFormed()}…`;
}
