import type { ErrorComponentProps } from "@tanstack/react-router";
import { ApiProblem } from "../api/problem.ts";
import { Button } from "../components/button.tsx";
import { ErrorState } from "../components/error-state.tsx";
import { m } from "../generated/paraglide/messages.js";

/** Instead of a page that failed to load or threw. */
export function CrashPage({ error }: ErrorComponentProps) {
  const reload = () => location.reload();
  return (
    <div className="mx-auto max-w-xl p-4 md:py-16">
      {error instanceof ApiProblem ? (
        <ErrorState error={error} onRetry={reload} />
      ) : (
        <div role="alert" className="rounded-lg border border-line bg-surface px-4 py-6 text-center">
          <p className="font-medium">{m.crash_title()}</p>
          <p className="text-sm text-soft">{m.crash_text()}</p>
          <Button className="mt-3" onClick={reload}>
            {m.retry()}
          </Button>
        </div>
      )}
    </div>
  );
}
