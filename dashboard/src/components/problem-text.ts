import { type ApiProblem, toProblem } from "../api/problem.ts";
import { m } from "../generated/paraglide/messages.js";

const byCode: Readonly<Record<string, () => string>> = {
  unreachable: m.error_unreachable,
  forbidden: m.error_forbidden,
  not_found: m.error_not_found,
  limit_exceeded: m.error_busy,
  invalid_input: m.error_invalid,
  conflict: m.error_conflict,
};

/** What went wrong and what to do about it. */
export function problemText(thrown: unknown): string {
  const problem: ApiProblem = toProblem(thrown);
  return byCode[problem.code]?.() ?? m.error_fault({ request: problem.requestId ?? "–" });
}
