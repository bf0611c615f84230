// Whether a ready caller's call went as it should. Pure.
import type { TryTurn } from "../../api/types.ts";
import type { Expectation } from "./callers.ts";

export type Difference =
  | { kind: "outcome"; expected: string; got: string | null }
  | { kind: "emergency"; expected: boolean }
  | { kind: "not_warned" };

export interface Verdict {
  outcome: string | null;
  differences: readonly Difference[];
  sentences: number;
  slowestMs: number;
}

export function judge(turns: readonly TryTurn[], expect: Expectation): Verdict {
  const state = turns.at(-1)?.session_state;
  const outcome = state?.outcome ?? null;
  const isEmergency = turns.some(({ session_state }) => session_state.is_emergency);
  const differences: Difference[] = [];
  if (outcome !== expect.outcome) differences.push({ kind: "outcome", expected: expect.outcome, got: outcome });
  if (isEmergency !== expect.isEmergency) differences.push({ kind: "emergency", expected: expect.isEmergency });
  if (expect.isWarned === true && !isWarnedFirst(turns)) differences.push({ kind: "not_warned" });
  const slowestMs = Math.max(0, ...turns.map(({ answer_ms }) => answer_ms));
  return { outcome, differences, sentences: Math.max(0, turns.length - 1), slowestMs };
}

/** The answer to the first sentence begins with what to do to be safe. */
function isWarnedFirst(turns: readonly TryTurn[]): boolean {
  return turns[1]?.lines[0]?.startsWith("safety") ?? false;
}
