// One entry per emergency, though the call, the wish to be called back and the visit may each tell of it.
import type { OngoingConversation } from "../../api/live/state.ts";
import type { Callback, ScheduledVisit } from "../../api/types.ts";

export interface Emergency {
  key: string;
  name: string | null;
  phone: string | null;
  address: string | null;
  words: string | null;
  conversationId: string | null;
  /** Since when it is known; null for a visit alone. */
  at: string | null;
  callback: Callback | null;
  visit: ScheduledVisit | null;
  /** The call, while it goes on. */
  call: OngoingConversation | null;
}

interface Sources {
  callbacks: readonly Callback[];
  visits: readonly ScheduledVisit[];
  calls: readonly OngoingConversation[];
  /** Epoch milliseconds. */
  now: number;
}

/** Who is on the line comes first, then who waits (the latest first), then visits that are still ahead. */
export function gatherEmergencies({ callbacks, visits, calls, now }: Sources): Emergency[] {
  const urgentCalls = calls.filter((call) => call.is_emergency && call.endedAt === null);
  const urgentVisits = visits.filter((visit) => isAhead(visit, now));
  const waiting = callbacks
    .filter((callback) => callback.is_emergency)
    .map((callback) => ({
      callback,
      visit: urgentVisits.find((visit) => isSame(callback.conversation_id, visit.conversation_id)) ?? null,
      call: urgentCalls.find(({ id }) => id === callback.conversation_id) ?? null,
    }));
  const onlyCalls = urgentCalls
    .filter((call) => !waiting.some((one) => one.call === call))
    .map((call) => ({ callback: null, visit: urgentVisits.find((v) => v.conversation_id === call.id) ?? null, call }));
  const told = [...onlyCalls, ...waiting];
  const onlyVisits = urgentVisits
    .filter((visit) => !told.some((one) => one.visit === visit))
    .map((visit) => ({ callback: null, visit, call: null }));
  return [...told, ...onlyVisits].map(toEmergency).toSorted((a, b) => rank(a) - rank(b));
}

function isAhead(visit: ScheduledVisit, now: number): boolean {
  const isOver = visit.status === "COMPLETED" || visit.status === "CANCELLED" || Date.parse(visit.end_time) <= now;
  return visit.is_emergency && !isOver;
}

function isSame(one: string | null, other: string | null): boolean {
  return one !== null && one === other;
}

function toEmergency({ callback, visit, call }: Pick<Emergency, "callback" | "visit" | "call">): Emergency {
  return {
    key: callback?.id ?? call?.id ?? visit?.id ?? "",
    name: callback?.name ?? call?.caller_name ?? visit?.customer_name ?? null,
    phone: callback?.phone ?? call?.peer ?? visit?.contact_phone ?? null,
    address: callback?.address ?? visit?.address ?? factOf(call, "address"),
    words: callback?.message ?? factOf(call, "problem") ?? visit?.description ?? null,
    conversationId: callback?.conversation_id ?? call?.id ?? visit?.conversation_id ?? null,
    at: callback?.last_seen ?? call?.started_at ?? null,
    callback,
    visit,
    call,
  };
}

function factOf(call: OngoingConversation | null, kind: string): string | null {
  return call?.facts.find((fact) => fact.kind === kind)?.value ?? null;
}

function rank({ call, callback }: Emergency): number {
  if (call !== null) return 0;
  return callback !== null ? 1 : 2;
}
