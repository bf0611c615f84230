// How many people wait or waited, by what became of them and where they came from.
import type { CallbackReason, CallbackStatus } from "./callback.ts";

/** So many callbacks of one kind. */
export interface CallbackTally {
  leadSource: string | null;
  status: CallbackStatus;
  reason: CallbackReason;
  count: number;
}

interface ByStatus {
  pending: number;
  completed: number;
  unreachable: number;
}

export interface CallbackSummary extends ByStatus {
  total: number;
  /** Those with the most first; null: nobody knows where they came from. */
  leadSources: ({ leadSource: string | null; total: number } & ByStatus)[];
  missed: number;
  partialIntake: number;
}

export function toCallbackSummary(tallies: readonly CallbackTally[]): CallbackSummary {
  const sources = [...new Set(tallies.map(({ leadSource }) => leadSource))].map((leadSource) => {
    const theirs = tallies.filter((tally) => tally.leadSource === leadSource);
    return { leadSource, total: sum(theirs), ...byStatus(theirs) };
  });
  return {
    total: sum(tallies),
    ...byStatus(tallies),
    leadSources: sources.sort((a, b) => b.total - a.total || (a.leadSource ?? "").localeCompare(b.leadSource ?? "")),
    missed: sum(tallies.filter(({ reason }) => reason === "MISSED_CALL")),
    partialIntake: sum(tallies.filter(({ reason }) => reason === "PARTIAL_INTAKE")),
  };
}

function byStatus(tallies: readonly CallbackTally[]): ByStatus {
  const of = (status: CallbackStatus) => sum(tallies.filter((tally) => tally.status === status));
  return { pending: of("PENDING"), completed: of("COMPLETED"), unreachable: of("UNREACHABLE") };
}

function sum(tallies: readonly CallbackTally[]): number {
  return tallies.reduce((total, { count }) => total + count, 0);
}
