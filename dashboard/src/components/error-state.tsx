import { m } from "../generated/paraglide/messages.js";
import { Button } from "./button.tsx";
import { problemText } from "./problem-text.ts";

/** In place of a part that could not be loaded. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <div role="alert" className="rounded-lg border border-line bg-surface px-4 py-6 text-center">
      <p className="font-medium">{m.error_title()}</p>
      <p className="mx-auto max-w-prose text-sm text-soft">{problemText(error)}</p>
      <Button className="mt-3" onClick={onRetry}>
        {m.retry()}
      </Button>
    </div>
  );
}
