import { Pause, Play, SkipForward, Square } from "lucide-react";
import { Button } from "../../components/button.tsx";
import { m } from "../../generated/paraglide/messages.js";
import { callerTitle } from "./caller-names.ts";
import type { CallerRun } from "./use-caller-run.ts";

/** Pause, one sentence, go on, stop. */
export function RunControls({ runner: { run, setMode, step } }: { runner: CallerRun }) {
  if (run === null) return null;
  const isPaused = run.mode === "paused";
  return (
    <div className="grid gap-3 border-t border-line p-4">
      <p role="status" className="text-sm text-soft">
        {m.try_it_running({ name: callerTitle(run.callerId) })}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => setMode(isPaused ? "running" : "paused")}>
          {isPaused ? <Play aria-hidden className="size-4" /> : <Pause aria-hidden className="size-4" />}
          {isPaused ? m.try_it_resume() : m.try_it_pause()}
        </Button>
        <Button disabled={!isPaused} onClick={step}>
          <SkipForward aria-hidden className="size-4" />
          {m.try_it_step()}
        </Button>
        <Button onClick={() => setMode("stopped")}>
          <Square aria-hidden className="size-4" />
          {m.try_it_stop()}
        </Button>
      </div>
    </div>
  );
}
