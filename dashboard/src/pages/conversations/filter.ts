// What of the conversations is asked for, as the address of the page has it.
import type { ConversationFilter } from "../../api/conversations.ts";

export const channels = ["phone", "sms", "web", "api"] as const;

export const outcomes = [
  "booked",
  "changed",
  "cancelled",
  "message",
  "transferred",
  "emergency",
  "answered",
  "spam",
  "abandoned",
] as const;

/** What an address holds that is no filter is left out: a link may come from anywhere. */
export function readFilter(search: Readonly<Record<string, unknown>>): ConversationFilter {
  const channel = channels.find((one) => one === search.channel);
  const outcome = outcomes.find((one) => one === search.outcome);
  const from = dayOf(search.from);
  const to = dayOf(search.to);
  return {
    ...(channel !== undefined && { channel }),
    ...(outcome !== undefined && { outcome }),
    ...(search.emergencies === true && { emergencies: true }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

function dayOf(value: unknown): string | undefined {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
  const day = new Date(`${value}T00:00:00Z`);
  return Number.isNaN(day.getTime()) || !day.toISOString().startsWith(value) ? undefined : value;
}
