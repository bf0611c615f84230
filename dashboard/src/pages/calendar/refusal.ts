// Why the API did not take a change, as far as a person can do something about it.
import { z } from "zod";
import { toProblem } from "../../api/problem.ts";
import type { Appointment } from "../../api/types.ts";

const conflictSchema = z.object({
  id: z.string(),
  customer_name: z.string().nullable(),
  start_time: z.string(),
  end_time: z.string(),
});

const currentSchema = z.custom<Appointment>(
  (value) => z.object({ id: z.string(), version: z.number(), start_time: z.string() }).safeParse(value).success,
);

export type Conflict = z.infer<typeof conflictSchema>;

export type Refusal =
  | { kind: "taken"; conflicts: readonly Conflict[] }
  | { kind: "changed"; current: Appointment }
  | { kind: "failed"; error: unknown };

export function refusalOf(error: unknown): Refusal {
  const { code, details } = toProblem(error);
  const { conflicts, current } = details;
  if (code === "slot_taken") {
    return { kind: "taken", conflicts: z.array(conflictSchema).safeParse(conflicts).data ?? [] };
  }
  const now = code === "conflict" ? currentSchema.safeParse(current).data : undefined;
  return now === undefined ? { kind: "failed", error } : { kind: "changed", current: now };
}
