import { CircleAlert, CircleCheck } from "lucide-react";
import { outcomeName } from "../../format/names.ts";
import { m } from "../../generated/paraglide/messages.js";
import type { Difference, Verdict } from "./verdict.ts";

/** "Ended as expected: booked", or what differed. */
export function VerdictNote({ verdict: { outcome, differences } }: { verdict: Verdict }) {
  if (differences.length === 0) {
    return (
      <p className="flex items-start gap-2 text-sm text-accent">
        <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0" />
        {m.try_it_as_expected({ outcome: ended(outcome).toLowerCase() })}
      </p>
    );
  }
  return (
    <div className="flex items-start gap-2 text-sm text-needs">
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      <p>
        <span className="font-medium">{m.try_it_not_expected()}.</span> {differences.map(differenceText).join(" ")}
      </p>
    </div>
  );
}

export function ended(outcome: string | null): string {
  return outcome === null ? m.try_it_diff_none() : outcomeName(outcome);
}

function differenceText(difference: Difference): string {
  if (difference.kind === "not_warned") return m.try_it_diff_warned();
  if (difference.kind === "emergency") {
    return difference.expected ? m.try_it_diff_emergency() : m.try_it_diff_no_emergency();
  }
  const { expected, got } = difference;
  return m.try_it_diff_outcome({ expected: ended(expected).toLowerCase(), got: ended(got).toLowerCase() });
}
