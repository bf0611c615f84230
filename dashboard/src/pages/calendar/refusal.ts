// Why the API did not take a change, as far as a person can do something about it.
import { toProblem } from "../../api/problem.ts";
import type { Appointment } from "../../api/types.ts";

/** A visit that keeps the time busy. */
export interface Conflict {
  id: string;
  customer_name: string | null;
  start_time: string;
  end_time: string;
}

export type Refusal =
  | { kind: "taken"; conflicts: readonly Conflict[] }
  | { kind: "changed"; current: Appointment }
  | { kind: "failed"; error: unknown };

/** The details are as src/http/crm/refused.ts writes them. */
export function refusalOf(error: unknown): Refusal {
  const { code, details } = toProblem(error);
  const { conflicts, current } = details;
  if (code === "slot_taken") return { kind: "taken", conflicts: Array.isArray(conflicts) ? conflicts : [] };
  const isChanged = code === "conflict" && typeof current === "object" && current !== null;
  return isChanged ? { kind: "changed", current: current as Appointment } : { kind: "failed", error };
}
